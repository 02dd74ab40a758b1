package dev.selfsame.access;

import dev.selfsame.access.Choice.Costs;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What it takes that a person meets comparisons: those that aren't met have to change. */
final class Flips implements Costs {

    private final Facts facts;
    private final Set<Set<Comparison>> conflicts = new LinkedHashSet<>();
    private boolean hopeless = true;

    /** Where values stand, whatever they are taken for. */
    private record Spot(Optional<SourceId> source, String attribute) {
        static Spot of(Comparison comparison) {
            return new Spot(comparison.key().onSource(), comparison.key().attribute());
        }
    }

    Flips(Facts facts) {
        this.facts = facts;
    }

    @Override
    public int of(Comparison comparison) {
        return facts.meets(comparison) ? 0 : 1;
    }

    @Override
    public boolean fits(Set<Comparison> chosen, Comparison last) {
        List<Comparison> together = chosen.stream()
                .filter(each -> Spot.of(each).equals(Spot.of(last)))
                .toList();
        Remedy remedy = new Remedy(last.key(), together, facts);
        if (remedy.changes().isPresent()) {
            return true;
        }
        conflicts.add(new LinkedHashSet<>(together));
        hopeless &= remedy.isHopeless();
        return false;
    }

    /** Whether it is certain that what didn't fit can't. */
    boolean isHopeless() {
        return hopeless;
    }

    /** What didn't fit. */
    Set<Set<Comparison>> conflicts() {
        return conflicts;
    }

    Set<Comparison> unmet(Set<Comparison> chosen) {
        return chosen.stream().filter(each -> !facts.meets(each)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Change> changes(Set<Comparison> chosen) {
        Map<Spot, List<Comparison>> bySpot = new LinkedHashMap<>();
        chosen.forEach(each ->
                bySpot.computeIfAbsent(Spot.of(each), none -> new ArrayList<>()).add(each));
        return bySpot.values().stream()
                .map(together -> new Remedy(together.get(0).key(), together, facts))
                .flatMap(remedy -> remedy.changes().orElseThrow().stream())
                .toList();
    }
}
