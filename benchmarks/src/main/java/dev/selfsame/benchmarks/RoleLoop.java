package dev.selfsame.benchmarks;

import dev.selfsame.access.Facts;
import dev.selfsame.access.RoleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Every role, one after another, by a predicate that was made of its criteria. */
final class RoleLoop implements RolePeer {

    private final List<Facts> people;
    private final Given[] roles;

    /** A role and who has it. */
    private record Given(RoleId id, Predicate<Facts> who) {}

    RoleLoop(List<RoleRule> rules, List<Facts> people) {
        this.people = people;
        this.roles = rules.stream().map(RoleLoop::given).toArray(Given[]::new);
    }

    private static Given given(RoleRule rule) {
        Predicate<Facts> department = equal(RoleRule.DEPARTMENT, rule.department());
        Predicate<Facts> location = equal(RoleRule.LOCATION, rule.location());
        Predicate<Facts> title = starts(RoleRule.TITLE, rule.title());
        return new Given(rule.id(), facts -> department.test(facts) && (location.test(facts) || title.test(facts)));
    }

    private static Predicate<Facts> equal(String attribute, String value) {
        return facts ->
                value.equalsIgnoreCase(facts.attributes().text(attribute).orElse(null));
    }

    private static Predicate<Facts> starts(String attribute, String value) {
        return facts -> facts.attributes()
                .text(attribute)
                .filter(text -> text.regionMatches(true, 0, value, 0, value.length()))
                .isPresent();
    }

    @Override
    public List<Set<RoleId>> found() {
        return people.stream()
                .<Set<RoleId>>map(each -> new HashSet<>(rolesOf(each)))
                .toList();
    }

    private List<RoleId> rolesOf(Facts facts) {
        List<RoleId> found = new ArrayList<>();
        for (Given role : roles) {
            if (role.who().test(facts)) {
                found.add(role.id());
            }
        }
        return found;
    }

    @Override
    public long count() {
        long count = 0;
        for (Facts facts : people) {
            count += rolesOf(facts).size();
        }
        return count;
    }
}
