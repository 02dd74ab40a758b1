package dev.selfsame.architecture.broken.identity;

import java.util.concurrent.ExecutorService;

interface StartsThreads {
    ExecutorService threads();
}
