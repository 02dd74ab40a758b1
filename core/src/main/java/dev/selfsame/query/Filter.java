package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Predicate;

/** A filter over identities, as parsed; meaning and grammar are those of the published collection parameters. */
public sealed interface Filter {

    /**
     * Reads a filter; a text of nothing but spaces is {@link All}.
     *
     * <p>Redundant parentheses and double negations are left out, and what {@code and} or {@code or} joins stands in one
     * list, so that the depth of the result is that of its meaning. More than 500 such levels are refused.
     *
     * @return the filter, or {@link Refusal.InvalidFilter} with the place of the first mistake, also for a field or an
     *     operator that isn't offered
     */
    static Either<Refusal, Filter> parse(String text) {
        return FilterParser.parse(text);
    }

    /** The same as a predicate that is fast to evaluate and may be shared between threads. */
    default Predicate<Identity> compile() {
        return Compilation.of(this);
    }

    /** Lets everything through. */
    record All() implements Filter {}

    /** True when all parts are. */
    record And(List<Filter> parts) implements Filter {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** True when any part is. */
    record Or(List<Filter> parts) implements Filter {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** True when its part is false, and so true where the part's field is absent. */
    record Not(Filter part) implements Filter {}

    /** Equal ignoring case; false where the field is absent. */
    record Equal(FilterField field, String value) implements Filter {
        public Equal {
            field.requireText();
        }
    }

    /** Begins with, ignoring case; false where the field is absent. */
    record StartsWith(FilterField field, String prefix) implements Filter {
        public StartsWith {
            field.requireText();
        }
    }

    /** Equal to any of the values, ignoring case. */
    record In(FilterField field, List<String> values) implements Filter {
        public In {
            field.requireText();
            values = List.copyOf(values);
        }
    }

    /** A flag has the given value. */
    record Is(FilterField field, boolean value) implements Filter {
        public Is {
            field.requireFlag();
        }
    }
}
