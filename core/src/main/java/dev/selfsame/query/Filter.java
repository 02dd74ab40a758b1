package dev.selfsame.query;

import java.util.List;

/** A filter over identities, as parsed; meaning and grammar are those of the published collection parameters. */
public sealed interface Filter {

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
    record Equal(FilterField field, String value) implements Filter {}

    /** Begins with, ignoring case; false where the field is absent. */
    record StartsWith(FilterField field, String prefix) implements Filter {}

    /** Equal to any of the values, ignoring case. */
    record In(FilterField field, List<String> values) implements Filter {
        public In {
            values = List.copyOf(values);
        }
    }

    /** A flag has the given value. */
    record Is(FilterField field, boolean value) implements Filter {}
}
