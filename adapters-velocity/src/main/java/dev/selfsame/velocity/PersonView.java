package dev.selfsame.velocity;

import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Person;
import dev.selfsame.transform.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a template may know of a person. */
record PersonView(Subject subject) {

    private static final String SUFFIX = " [source]";

    static final Members<PersonView> MEMBERS = new Members<>(PersonView.class)
            .method("getId", 0, (person, none) -> person.person().id())
            .method("getName", 0, (person, none) -> person.person().name())
            .method("getUid", 0, (person, none) -> person.person().name())
            .method("getManager", 0, (person, none) -> person.manager())
            .method("getManagerStatus", 0, (person, none) -> person.person().isManager())
            .method("getAttributes", 0, (person, none) -> person.attributes())
            .method("getAttribute", 1, (person, name) -> person.attributes().value(name.text(0)))
            .method("getStringAttribute", 1, (person, name) -> person.attributes()
                    .text(name.text(0)))
            .method("getLinks", 0, (person, none) -> person.links(account -> true))
            .method(
                    "getLinksByAppIdOrName",
                    2,
                    (person, source) -> person.links(source.optional(0), source.optional(1)))
            .properties();

    private Person person() {
        return subject.person();
    }

    private @Nullable PersonView manager() {
        return subject.manager()
                .map(manager -> new PersonView(new Subject(manager, Optional.empty(), subject.sources())))
                .orElse(null);
    }

    private AttributesView attributes() {
        return new AttributesView(person().attributes());
    }

    private List<LinkView> links(Predicate<Account> wanted) {
        return person().accounts().stream().filter(wanted).map(LinkView::new).toList();
    }

    /** By the id, or else by the name with or without its suffix. */
    private List<LinkView> links(@Nullable String id, @Nullable String name) {
        SourceId source = id == null ? named(name) : new SourceId(id);
        return links(account -> account.source().equals(source));
    }

    private @Nullable SourceId named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String plain = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return subject.sources().get(plain);
    }
}
