package dev.selfsame.architecture.broken.identity;

import java.time.Clock;

interface HasAClock {
    Clock clock();
}
