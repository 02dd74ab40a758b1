package dev.selfsame.access;

import dev.selfsame.access.Condition.All;
import dev.selfsame.access.Condition.Any;
import java.util.ArrayList;
import java.util.List;

/**
 * A role that is given when the rest of its condition holds.
 *
 * @param mentions the keys that the whole condition mentions, as bits
 * @param copies in how many places of the index the role already stands
 */
record Entry(RoleId role, long mentions, Condition rest, int copies) {

    private static final int MOST_COPIES = 64;

    /** A comparison to be found by, and what then is left. */
    record Step(Check check, Entry then) {}

    /** One that is given to whoever comes to it. */
    static Entry given(RoleId role, long mentions) {
        return new Entry(role, mentions, All.NONE, 1);
    }

    boolean isGiven() {
        return rest instanceof All all && all.parts().isEmpty();
    }

    /** The same as several, where one of several parts suffices. */
    List<Entry> split() {
        if (!(rest instanceof Any any) || !mayStandIn(any.parts().size())) {
            return List.of(this);
        }
        int places = copies * any.parts().size();
        return any.parts().stream()
                .map(part -> new Entry(role, mentions, part, places))
                .toList();
    }

    /** Alternatives among parts are only followed as long as that doesn't multiply the role too often. */
    private boolean mayStandIn(int more) {
        return copies == 1 || (long) copies * more <= MOST_COPIES;
    }

    /** The ways to find it: all steps of one of them have to be there. */
    List<List<Step>> ways() {
        if (rest instanceof Check check) {
            return check.isIndexed() ? List.of(List.of(new Step(check, with(All.NONE, 1)))) : List.of();
        }
        if (!(rest instanceof All all)) {
            return List.of();
        }
        List<List<Step>> ways = new ArrayList<>();
        for (int i = 0; i < all.parts().size(); i++) {
            List<Check> checks = checks(all.parts().get(i));
            if (!checks.isEmpty()) {
                Entry then = with(all.without(i), checks.size());
                ways.add(checks.stream().map(check -> new Step(check, then)).toList());
            }
        }
        return ways;
    }

    private Entry with(Condition left, int places) {
        return new Entry(role, mentions, left, copies * places);
    }

    /** The comparisons of which one holds where the part holds; none where it can't be found by them. */
    private List<Check> checks(Condition part) {
        List<Condition> parts = part instanceof Any any ? any.parts() : List.of(part);
        boolean indexed = parts.stream().allMatch(each -> each instanceof Check check && check.isIndexed());
        return indexed && mayStandIn(parts.size())
                ? parts.stream().map(Check.class::cast).toList()
                : List.of();
    }
}
