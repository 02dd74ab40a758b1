package dev.selfsame.architecture.broken.inmemory;

import com.fasterxml.jackson.databind.JsonNode;

interface WritesJson {
    JsonNode json();
}
