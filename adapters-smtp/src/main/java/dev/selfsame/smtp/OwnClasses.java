package dev.selfsame.smtp;

import java.util.function.Supplier;

/**
 * Lets Jakarta Mail find its parts by the class loader that has loaded this library.
 *
 * <p>It looks for them by the thread's own, which in a pool or a container may know nothing of mail.
 */
final class OwnClasses {

    private OwnClasses() {}

    static <T> T using(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClasses.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
