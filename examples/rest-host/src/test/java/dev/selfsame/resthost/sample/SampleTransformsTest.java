package dev.selfsame.resthost.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.Identity;
import dev.selfsame.inmemory.InMemory;
import dev.selfsame.json.Documents;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.json.Documents.Read;
import dev.selfsame.json.Unused;
import dev.selfsame.ports.driven.Identities;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.resthost.tenant.Folder;
import dev.selfsame.resthost.tenant.Setup;
import dev.selfsame.resthost.tenant.Tenant;
import dev.selfsame.transform.Finding;
import dev.selfsame.transform.Finding.Severity;
import dev.selfsame.velocity.VelocityTemplates;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTransformsTest {

    private static final List<Person> PEOPLE = Company.people();

    @Test
    void the_export_is_understood_and_comes_back_as_it_is() throws IOException {
        Document export = new Document("sp-config.json", Folder.sample().bytes("sp-config.json"));

        Read read = Documents.read(List.of(export));

        assertThat(read.problems()).isEmpty();
        assertThat(read.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        assertThat(read.configuration().transforms()).hasSize(9);
        assertThat(read.unused())
                .extracting(Unused::path)
                .contains("connectorAttributes", "lifecycleStates[].emailNotificationOption");
        assertThat(Documents.write(List.of(export), read.configuration())).containsExactly(export);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T12:00:00Z", "2035-03-01T12:00:00Z"})
    void the_lifecycle_states_are_those_of_human_resources_at_any_date(String now) {
        Map<String, Identity> identities = identities(now);

        for (Person person : PEOPLE) {
            assertThat(text(identities, person, "cloudLifecycleState"))
                    .isEqualTo(person.employment().lifecycleState());
        }
    }

    @Test
    void the_dates_tell_who_is_employed() {
        Map<String, Identity> identities = identities("2026-03-01T12:00:00Z");

        for (Person person : PEOPLE) {
            assertThat(text(identities, person, "employmentPhase"))
                    .isEqualTo(person.employment().isOver() ? "inactive" : "active");
        }
    }

    @Test
    void the_other_transforms_give_what_they_are_named_after() {
        Map<String, Identity> identities = identities("2026-03-01T12:00:00Z");

        for (Person person : PEOPLE) {
            String phone = text(identities, person, "phone");
            assertThat(phone).matches("(\\+[0-9]{8,15})?");
            assertThat(phone.isEmpty()).isEqualTo(!Phones.of(person).matches("[+(].*"));
            assertThat(text(identities, person, "country")).matches("[A-Z]{2}");
            assertThat(text(identities, person, "costCenter")).matches("[1-5][0-9]{3}");
            assertThat(text(identities, person, "displayName"))
                    .isEqualTo(person.name().display());
            assertThat(text(identities, person, "email")).isEqualTo(person.email());
            boolean external = person.employment().type().equals("Contractor");
            assertThat(text(identities, person, "badgeName"))
                    .isEqualTo(person.name().display() + (external ? " (external)" : ""));
        }
    }

    private static String text(Map<String, Identity> identities, Person person, String attribute) {
        assertThat(identities).containsKey(person.id());
        Identity identity = identities.get(person.id());
        return identity == null ? "" : identity.attributes().text(attribute).orElse("");
    }

    /** By their employee numbers. */
    private static Map<String, Identity> identities(String now) {
        try (InMemory memory = InMemory.builder()
                .startingAt(Instant.parse(now))
                .seed(1)
                .templates(VelocityTemplates.sandboxed())
                .deterministic()) {
            Setup.perform(Tenant.read(Folder.sample()).get(), Home.in(memory));
            Identities all = memory.store().identities();
            Map<String, Identity> byNumber = new HashMap<>();
            all.having("employeeNumber", PEOPLE.stream().map(Person::id).toList()).values().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .toList()
                    .forEach(id -> all.byId(id)
                            .ifPresent(each -> byNumber.put(
                                    each.attributes().text("employeeNumber").orElse(""), each)));
            return byNumber;
        }
    }
}
