package dev.selfsame.architecture.broken.identity;

final class Prints {
    private Prints() {}

    static void hello() {
        System.out.println("hello");
    }
}
