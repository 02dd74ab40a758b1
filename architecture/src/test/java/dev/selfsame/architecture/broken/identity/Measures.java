package dev.selfsame.architecture.broken.identity;

final class Measures {
    private Measures() {}

    static long start() {
        return System.nanoTime();
    }
}
