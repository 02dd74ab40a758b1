package dev.selfsame.architecture.broken.inmemory;

import dev.selfsame.architecture.broken.json.JsonIdentities;

interface KnowsAnotherAdapter {
    JsonIdentities json();
}
