package dev.selfsame.architecture.broken.json;

import com.fasterxml.jackson.databind.JsonNode;

public interface JsonIdentities {
    JsonNode json();
}
