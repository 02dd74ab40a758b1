package dev.selfsame.architecture.broken.inmemory;

import dev.selfsame.architecture.broken.testkit.Kit;

interface KnowsTheTestKit {
    Kit kit();
}
