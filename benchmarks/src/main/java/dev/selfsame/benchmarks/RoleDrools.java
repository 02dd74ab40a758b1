package dev.selfsame.benchmarks;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.selfsame.access.Facts;
import dev.selfsame.access.RoleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The rule engine, with its executable model and its index on the department; people are beans, and in lower case. */
final class RoleDrools implements RolePeer {

    private final KieSession session;
    private final List<Person> people;

    /** What rules are about, and the roles that they have found. */
    public record Person(String department, String location, String title, List<RoleId> roles) {
        static Person of(Facts facts) {
            return new Person(
                    text(facts, RoleRule.DEPARTMENT),
                    text(facts, RoleRule.LOCATION),
                    text(facts, RoleRule.TITLE),
                    new ArrayList<>());
        }

        private static String text(Facts facts, String attribute) {
            return folded(facts.attributes().text(attribute).orElseThrow());
        }
    }

    RoleDrools(List<RoleRule> rules, List<Facts> people) {
        ModelImpl model = new ModelImpl();
        rules.forEach(each -> model.addRule(granting(each)));
        this.session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
        this.people = people.stream().map(Person::of).toList();
    }

    private static Rule granting(RoleRule role) {
        Variable<Person> person = declarationOf(Person.class);
        String department = folded(role.department());
        String location = folded(role.location());
        String title = folded(role.title());
        return rule(role.id().value())
                .build(
                        pattern(person)
                                .expr(
                                        "department " + department,
                                        each -> each.department().equals(department),
                                        alphaIndexedBy(
                                                String.class, ConstraintType.EQUAL, 1, Person::department, department))
                                .expr(
                                        "location " + location + " or title " + title,
                                        each -> each.location().equals(location)
                                                || each.title().startsWith(title)),
                        on(person).execute(each -> each.roles().add(role.id())));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Set<RoleId>> found() {
        fire();
        List<Set<RoleId>> found = new ArrayList<>();
        people.forEach(person -> found.add(new HashSet<>(person.roles())));
        return found;
    }

    @Override
    public long count() {
        return fire();
    }

    private long fire() {
        people.forEach(person -> person.roles().clear());
        List<FactHandle> handles = new ArrayList<>(people.size());
        for (Person person : people) {
            handles.add(session.insert(person));
        }
        long fired = session.fireAllRules();
        handles.forEach(session::delete);
        return fired;
    }

    void close() {
        session.dispose();
    }
}
