package dev.selfsame.benchmarks;

import java.util.List;
import java.util.function.Supplier;

/** A way to answer listings. */
interface ListPeer extends AutoCloseable {

    String name();

    /** A query made ready; each call gives the ids of its page anew. */
    Supplier<List<String>> prepared(ListQuery query);

    @Override
    default void close() {}

    /** How long a page takes this once. */
    static long nanos(Supplier<List<String>> page) {
        long start = System.nanoTime();
        if (page.get().isEmpty()) {
            throw new IllegalStateException("a page without rows");
        }
        return System.nanoTime() - start;
    }
}
