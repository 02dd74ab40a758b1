package dev.selfsame.transform;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The seam for the template language inside transforms: Apache Velocity with the rules of 1.7, strict references. */
public interface Templates {

    /**
     * Parses a template, once for all evaluations.
     *
     * @throws TemplateTrouble when it can't be parsed
     */
    Template parsed(String text);

    /** For a host without templates: what would have to be filled in can't be. */
    static Templates none() {
        return new NoTemplates();
    }

    /** Another text wherever the same template can render to something else than before. */
    default String revision() {
        return getClass().getName();
    }

    /** Runs an evaluation, all renderings of which together may do as much as one. */
    default <T extends @Nullable Object> T within(Supplier<T> evaluation) {
        return evaluation.get();
    }

    /** A parsed template, good for many threads. */
    interface Template {

        /**
         * What it renders to.
         *
         * @param names gives what a name stands for: a text, a {@link Subject}, or null
         * @throws TemplateTrouble when it can't be rendered, or would be too much
         */
        String rendered(Function<String, @Nullable Object> names);
    }

    /** Why there is no text; the message holds no values. */
    final class TemplateTrouble extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public TemplateTrouble(String reason) {
            super(reason, null, false, false);
        }
    }
}
