package dev.selfsame.architecture.broken.inmemory;

import dev.selfsame.architecture.broken.resthost.Host;

interface KnowsTheHost {
    Host host();
}
