package dev.selfsame.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the values that one field may equal, so that a long list of alternatives becomes one look into a set. */
final class Gathering {

    private final Map<FilterField, List<String>> values = new EnumMap<>(FilterField.class);
    private final List<Filter> others = new ArrayList<>();

    private Gathering() {}

    /** Alternatives that mean the same as those given, in another order. */
    static List<Filter> of(List<Filter> alternatives) {
        Gathering gathering = new Gathering();
        alternatives.forEach(gathering::add);
        return gathering.all();
    }

    private void add(Filter alternative) {
        if (alternative instanceof Filter.Equal equal) {
            of(equal.field()).add(equal.value());
        } else if (alternative instanceof Filter.In in) {
            of(in.field()).addAll(in.values());
        } else {
            others.add(alternative);
        }
    }

    private List<String> of(FilterField field) {
        return values.computeIfAbsent(field, absent -> new ArrayList<>());
    }

    private List<Filter> all() {
        List<Filter> all = new ArrayList<>();
        values.forEach((field, texts) -> all.add(new Filter.In(field, texts)));
        all.addAll(others);
        return all;
    }
}
