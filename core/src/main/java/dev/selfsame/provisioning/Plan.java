package dev.selfsame.provisioning;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is to change about the access of many people, by their ids; those with nothing to change are left out. */
public record Plan(List<PersonPlan> people) {
    public Plan {
        people = people.stream()
                .filter(person -> !person.isEmpty())
                .sorted(Comparator.comparing(PersonPlan::identity))
                .toList();
    }

    public boolean isEmpty() {
        return people.isEmpty();
    }

    /** How many roles and steps it changes. */
    public int size() {
        return people.stream().mapToInt(PersonPlan::size).sum();
    }

    /** How many people lose each role. */
    public Map<RoleId, Long> losses() {
        return people.stream()
                .flatMap(person -> person.lost().stream())
                .map((RoleAssignment lost) -> lost.role().id())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** One line for each change, the same for the same plan. */
    public Stream<String> lines() {
        return people.stream().flatMap(PersonPlan::lines);
    }
}
