package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Membership.Criteria;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a person doesn't have a role without asking for it. */
public sealed interface WhyNot {

    /** For people; it shows values. */
    String explanation();

    /** The person isn't named. */
    record NotListed() implements WhyNot {
        @Override
        public String explanation() {
            return "not granted because the role names those who have it, and this person isn't one of them";
        }
    }

    /**
     * Some comparisons are not met, as few as there could be so that with these changes the role is granted.
     *
     * @param unmet those that would have to be met besides what is met already
     * @param changes values by which they would be; there may be others
     */
    record Nearest(Set<Comparison> unmet, List<Change> changes) implements WhyNot {
        public Nearest {
            unmet = Collections.unmodifiableSet(new LinkedHashSet<>(unmet));
            changes = List.copyOf(changes);
        }

        @Override
        public String explanation() {
            return "not granted unless" + lines(unmet) + "\nwhich would take"
                    + changes.stream()
                            .map(change -> "\n  " + change.explanation())
                            .collect(Collectors.joining());
        }
    }

    /**
     * Nobody can have the role: of each of these, not all can be met together. An attribute of an identity is taken to have
     * one value, unless it has several now.
     */
    record Contradictory(Set<Set<Comparison>> conflicts) implements WhyNot {
        public Contradictory {
            conflicts = Collections.unmodifiableSet(new LinkedHashSet<>(conflicts));
        }

        @Override
        public String explanation() {
            return "not granted to anybody, since these can't be met together"
                    + conflicts.stream().map(WhyNot::lines).collect(Collectors.joining("\nnor these"));
        }
    }

    /** No change was found that would help; there may be one. */
    record NothingFound() implements WhyNot {
        @Override
        public String explanation() {
            return "not granted, and no change was found by which it would be";
        }
    }

    private static String lines(Set<Comparison> comparisons) {
        return comparisons.stream().map(each -> "\n  " + Wording.of(each)).collect(Collectors.joining());
    }

    /** Absent where the person has the role. */
    static Optional<WhyNot> of(Membership membership, Facts facts) {
        if (facts.meets(membership)) {
            return Optional.empty();
        }
        return Optional.of(
                membership instanceof Criteria criteria ? nearest(criteria.criterion(), facts) : new NotListed());
    }

    private static WhyNot nearest(Criterion criterion, Facts facts) {
        Flips costs = new Flips(facts);
        Choice choice = Choice.of(criterion, costs);
        if (choice.best().isPresent()) {
            Set<Comparison> chosen = choice.best().get();
            return new Nearest(costs.unmet(chosen), costs.changes(chosen));
        }
        return choice.isComplete() && costs.isHopeless() ? new Contradictory(costs.conflicts()) : new NothingFound();
    }
}
