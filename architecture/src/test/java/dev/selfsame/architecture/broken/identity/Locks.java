package dev.selfsame.architecture.broken.identity;

import java.util.concurrent.locks.Lock;

interface Locks {
    Lock lock();
}
