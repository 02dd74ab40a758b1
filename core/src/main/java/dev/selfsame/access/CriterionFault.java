package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Why a criterion can't be that of a role. */
public sealed interface CriterionFault {

    /** How many levels there may be, comparisons included. */
    int LEVELS = 3;

    /** For people. */
    String explanation();

    /** There are more levels than allowed. */
    record TooDeep() implements CriterionFault {
        @Override
        public String explanation() {
            return "its criteria have more than " + LEVELS + " levels";
        }
    }

    /** A group is in a group of the same kind. */
    record NotAlternating(Joint joint) implements CriterionFault {
        @Override
        public String explanation() {
            return "its criteria have " + joint + " directly in " + joint;
        }
    }

    /** A comparison has nothing to compare with. */
    record NoValue(CriterionKey key) implements CriterionFault {
        @Override
        public String explanation() {
            return "its criteria compare " + key.attribute() + " with nothing";
        }
    }

    /** All that there are, in the order in which they are met; none where the criterion is fine. */
    static Set<CriterionFault> in(Criterion criterion) {
        Set<CriterionFault> faults = new LinkedHashSet<>();
        collect(criterion, 1, Optional.empty(), faults);
        return faults;
    }

    private static void collect(Criterion criterion, int level, Optional<Joint> around, Set<CriterionFault> faults) {
        if (level > LEVELS) {
            faults.add(new TooDeep());
        } else if (criterion instanceof Group group) {
            around.filter(group.joint()::equals).ifPresent(joint -> faults.add(new NotAlternating(joint)));
            group.children().forEach(child -> collect(child, level + 1, Optional.of(group.joint()), faults));
        } else if (criterion instanceof Comparison comparison
                && comparison.value().isBlank()) {
            faults.add(new NoValue(comparison.key()));
        }
    }
}
