package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How much the rendering in this thread may still do: about one unit for each character and each node it looks at. */
final class Work {

    private static final long MOST = 10_000_000;
    private static final ThreadLocal<@Nullable Work> CURRENT = new ThreadLocal<>();

    private long left = MOST;

    private Work() {}

    /** A template that another one asks for shares the work of that, and those of one evaluation share theirs. */
    static <T extends @Nullable Object> T within(Supplier<T> rendering) {
        if (CURRENT.get() != null) {
            return rendering.get();
        }
        CURRENT.set(new Work());
        try {
            return rendering.get();
        } finally {
            CURRENT.remove();
        }
    }

    static void spend(long units) {
        Work work = CURRENT.get();
        if (work != null && (work.left -= units) < 0) {
            throw new TemplateTrouble("it is too much work");
        }
    }
}
