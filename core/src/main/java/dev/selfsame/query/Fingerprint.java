package dev.selfsame.query;

import dev.selfsame.attribute.Digest;
import java.util.List;

/** A hash over filters, sorters and texts that is the same in every JVM; it isn't a signature. */
final class Fingerprint {

    private final Digest digest = new Digest();

    Fingerprint add(Filter filter) {
        if (filter instanceof Filter.And and) {
            return add('&').addAll(and.parts());
        }
        if (filter instanceof Filter.Or or) {
            return add('|').addAll(or.parts());
        }
        if (filter instanceof Filter.Not not) {
            return add('!').add(not.part());
        }
        if (filter instanceof Filter.Equal equal) {
            return add('=').add(equal.field().literal()).add(equal.value());
        }
        if (filter instanceof Filter.StartsWith startsWith) {
            return add('^').add(startsWith.field().literal()).add(startsWith.prefix());
        }
        if (filter instanceof Filter.In in) {
            add('@').add(in.field().literal()).add(in.values().size());
            in.values().forEach(this::add);
            return this;
        }
        if (filter instanceof Filter.Is is) {
            return add(is.value() ? '+' : '-').add(is.field().literal());
        }
        return add('*');
    }

    Fingerprint add(Sorter sorter) {
        return add(sorter.descending() ? '>' : '<').add(sorter.field().literal());
    }

    Fingerprint add(String text) {
        digest.add(text);
        return this;
    }

    Fingerprint add(int number) {
        digest.add(number);
        return this;
    }

    long value() {
        return digest.value();
    }

    private Fingerprint addAll(List<Filter> parts) {
        add(parts.size());
        parts.forEach(this::add);
        return this;
    }
}
