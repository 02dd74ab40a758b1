package dev.selfsame.access;

import dev.selfsame.access.Choice.Costs;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Membership.Criteria;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a person has a role without asking for it: as few facts as suffice, each of which is needed; none where the person is
 * named.
 */
public record Why(List<Met> facts) {
    public Why {
        facts = List.copyOf(facts);
    }

    /** Absent where the person doesn't have the role. */
    public static Optional<Why> of(Membership membership, Facts facts) {
        if (membership instanceof Criteria criteria) {
            return Choice.of(criteria.criterion(), new OfThoseThatHold(facts))
                    .best()
                    .map(chosen -> new Why(
                            chosen.stream().map(each -> Met.of(each, facts)).toList()));
        }
        return facts.meets(membership) ? Optional.of(new Why(List.of())) : Optional.empty();
    }

    /** One of what holds is as good as another one. */
    private record OfThoseThatHold(Facts facts) implements Costs {
        @Override
        public int of(Comparison comparison) {
            return 1;
        }

        @Override
        public boolean fits(Set<Comparison> chosen, Comparison last) {
            return facts.meets(last);
        }
    }

    /** For people, a line for each fact; it shows values. */
    public String explanation() {
        return facts.isEmpty()
                ? "granted by name"
                : "granted because\n"
                        + facts.stream().map(fact -> "  " + fact.explanation()).collect(Collectors.joining("\n"));
    }
}
