package dev.selfsame.architecture.broken.jdbc;

import com.fasterxml.jackson.databind.JsonNode;

interface WritesJsonItself {
    JsonNode json();
}
