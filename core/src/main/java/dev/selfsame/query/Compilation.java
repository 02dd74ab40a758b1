package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Turns a filter into a predicate: whatever depends on the filter alone is worked out here, once. */
final class Compilation {

    /** Up to so many values are compared in turn, which is faster than folding what they are compared with. */
    private static final int FEW_VALUES = 4;

    private static final IdentityStatus[] STATUSES = IdentityStatus.values();

    private Compilation() {}

    static Predicate<Identity> of(Filter filter) {
        return step(filter, Step.ACCEPT, Step.REJECT);
    }

    private static Step step(Filter filter, Step yes, Step no) {
        if (filter instanceof Filter.Equal equal) {
            return equal(equal.field(), equal.value(), yes, no);
        }
        if (filter instanceof Filter.StartsWith startsWith) {
            return TextStep.of(startsWith.field(), Wanted.beginning(startsWith.prefix()), yes, no);
        }
        if (filter instanceof Filter.And and) {
            return all(and, yes, no);
        }
        if (filter instanceof Filter.Or or) {
            return any(or, yes, no);
        }
        if (filter instanceof Filter.Not not) {
            return step(not.part(), no, yes);
        }
        if (filter instanceof Filter.Is is) {
            return flag(is.field(), is.value() ? yes : no, is.value() ? no : yes);
        }
        if (filter instanceof Filter.In in) {
            return among(in.field(), in.values(), yes, no);
        }
        return yes;
    }

    private static Step all(Filter.And and, Step yes, Step no) {
        if (Extent.isLarge(and)) {
            return new Steps.Every(each(and.parts(), Step.ACCEPT, Step.REJECT), yes, no);
        }
        Step next = yes;
        for (int i = and.parts().size() - 1; i >= 0; i--) {
            next = step(and.parts().get(i), next, no);
        }
        return next;
    }

    private static Step any(Filter.Or or, Step yes, Step no) {
        if (Extent.isLarge(or)) {
            return new Steps.Every(each(Gathering.of(or.parts()), Step.REJECT, Step.ACCEPT), no, yes);
        }
        Step next = no;
        for (int i = or.parts().size() - 1; i >= 0; i--) {
            next = step(or.parts().get(i), yes, next);
        }
        return next;
    }

    private static Step[] each(List<Filter> parts, Step yes, Step no) {
        Step[] steps = new Step[parts.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = step(parts.get(i), yes, no);
        }
        return steps;
    }

    private static Step flag(FilterField field, Step yes, Step no) {
        return field == FilterField.CORRELATED ? new Steps.Correlated(yes, no) : new Steps.Protected(yes, no);
    }

    private static Step equal(FilterField field, String value, Step yes, Step no) {
        return field == FilterField.CLOUD_STATUS
                ? status(value, yes, no)
                : TextStep.of(field, Wanted.whole(value), yes, no);
    }

    private static Step status(String value, Step yes, Step no) {
        for (IdentityStatus status : STATUSES) {
            if (Folding.equal(status.name(), value)) {
                return new Steps.Status(status, yes, no);
            }
        }
        return no;
    }

    private static Step among(FilterField field, List<String> values, Step yes, Step no) {
        if (values.size() > FEW_VALUES) {
            return new Steps.Among(field, folded(values), yes, no);
        }
        Step next = no;
        for (String value : values) {
            next = equal(field, value, yes, next);
        }
        return next;
    }

    private static Set<String> folded(List<String> values) {
        Set<String> folded = new HashSet<>();
        for (String value : values) {
            folded.add(Folding.fold(value));
        }
        return folded;
    }
}
