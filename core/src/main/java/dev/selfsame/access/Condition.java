package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import java.util.ArrayList;
import java.util.List;

/** A criterion, made ready to be looked at often. */
sealed interface Condition permits Check, Condition.All, Condition.Any {

    boolean holds(Facts facts);

    static Condition of(Criterion criterion) {
        if (criterion instanceof Comparison comparison) {
            return new Check(comparison);
        }
        Group group = (Group) criterion;
        List<Condition> parts = group.children().stream().map(Condition::of).toList();
        return group.joint() == Joint.AND ? All.of(parts) : new Any(parts);
    }

    /** Several of which each has to hold; without any it always holds. */
    record All(List<Condition> parts) implements Condition {

        static final All NONE = new All(List.of());

        /** Those within parts of the same kind are its own. */
        static Condition of(List<Condition> parts) {
            List<Condition> flat = new ArrayList<>();
            for (Condition part : parts) {
                if (part instanceof All all) {
                    flat.addAll(all.parts());
                } else {
                    flat.add(part);
                }
            }
            return flat.size() == 1 ? flat.get(0) : new All(List.copyOf(flat));
        }

        Condition without(int place) {
            List<Condition> rest = new ArrayList<>(parts);
            rest.remove(place);
            return of(rest);
        }

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holds(facts)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Several of which one suffices. */
    record Any(List<Condition> parts) implements Condition {

        @Override
        public boolean holds(Facts facts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holds(facts)) {
                    return true;
                }
            }
            return false;
        }
    }
}
