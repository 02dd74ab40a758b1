package dev.selfsame.architecture.broken.ports;

import dev.selfsame.architecture.broken.inmemory.InMemoryIdentities;

interface KnowsAnAdapter {
    InMemoryIdentities identities();
}
