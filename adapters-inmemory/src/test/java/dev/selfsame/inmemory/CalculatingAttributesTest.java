package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.refresh.IdentityPreview;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalculatingAttributesTest {

    private final World world = new World(InMemory.builder()
            .rule("Greeting", (arguments, situation) -> Optional.of(AttributeValue.of("Hello at " + situation.now()))));

    @AfterEach
    void end() {
        world.close();
    }

    private static Fields transform(String type, Map<String, Written> attributes) {
        return new Fields(Map.of("type", Written.of(type), "attributes", new Fields(attributes)));
    }

    private static Fields account(String attribute) {
        return transform(
                "accountAttribute", Map.of("sourceName", Written.of("HR"), "attributeName", Written.of(attribute)));
    }

    private static AttributeMapping mapping(String name, Fields document) {
        return new AttributeMapping(name, new Definition(document));
    }

    /** {@code active} until the instant that HR's attribute {@code end} tells. */
    private static Fields untilTheEnd() {
        return transform(
                "dateCompare",
                Map.of(
                        "firstDate", account("end"),
                        "secondDate", Written.of("now"),
                        "operator", Written.of("gt"),
                        "positiveCondition", Written.of("active"),
                        "negativeCondition", Written.of("gone")));
    }

    private void mapped(AttributeMapping... mappings) {
        List<AttributeMapping> all = new ArrayList<>(List.of(mappings));
        all.add(mapping("displayName", account("name")));
        world.system()
                .load(Configuration.builder()
                        .addSources(World.hrSource())
                        .addProfiles(World.profile().withMappings(all))
                        .build())
                .get();
    }

    private Identity ada() {
        return world.named("Ada Lovelace");
    }

    @Test
    void an_attribute_changes_at_the_instant_at_which_its_date_comes() {
        mapped(mapping("cloudLifecycleState", untilTheEnd()));
        world.person("1", "Ada Lovelace", "end", "2026-03-10T14:00:00Z").aggregateHr();
        world.memory.pass(Duration.between(World.START, Instant.parse("2026-03-10T13:59:59Z")));
        assertThat(ada().attributes().text("cloudLifecycleState")).contains("active");

        world.memory.pass(Duration.ofSeconds(1));
        assertThat(ada().attributes().text("cloudLifecycleState")).contains("gone");
        assertThat(ada().lastRefresh()).contains(Instant.parse("2026-03-10T14:00:00Z"));
    }

    @Test
    void a_date_that_moves_moves_the_change() {
        mapped(mapping("cloudLifecycleState", untilTheEnd()));
        world.person("1", "Ada Lovelace", "end", "2026-03-10T14:00:00Z").aggregateHr();
        world.person("1", "Ada Lovelace", "end", "2026-03-05T14:00:00Z").aggregateHr();
        world.memory.pass(Duration.ofDays(4));
        assertThat(ada().attributes().text("cloudLifecycleState")).contains("gone");
    }

    @Test
    void who_does_not_change_until_later_is_passed_over_by_scheduled_processing() {
        mapped(mapping("cloudLifecycleState", untilTheEnd()));
        world.person("1", "Ada Lovelace", "end", "2026-03-10T14:00:00Z").aggregateHr();
        world.memory.pass(Duration.ofDays(3));
        assertThat(ada().lastRefresh()).contains(World.START);
    }

    @Test
    void who_follows_a_rule_is_looked_at_by_scheduled_processing() {
        mapped(mapping("greeting", transform("rule", Map.of("name", Written.of("Greeting")))));
        world.person("1", "Ada Lovelace").aggregateHr();
        assertThat(ada().attributes().text("greeting")).contains("Hello at 2026-03-02T10:00:00Z");
        world.memory.pass(Duration.ofHours(24));
        assertThat(ada().attributes().text("greeting")).contains("Hello at 2026-03-03T07:00:00Z");
    }

    @Test
    void a_manager_who_is_another_is_found_by_scheduled_processing() {
        mapped(mapping("employeeNumber", account("badge")), mapping("cloudLifecycleState", untilTheEnd()));
        String end = "2026-12-10T14:00:00Z";
        world.person("1", "Ada Lovelace", "manager", "B7", "end", end)
                .person("2", "Grace Hopper", "badge", "B7", "end", end)
                .person("3", "Alan Turing", "end", end)
                .aggregateHr();
        world.system().process(List.of(ada().id())).get();
        world.memory.runUntilIdle();
        assertThat(ada().manager()).get().extracting(IdentityReference::name).isEqualTo("Grace Hopper");

        world.person("2", "Grace Hopper", "end", end)
                .person("3", "Alan Turing", "badge", "B7", "end", end)
                .aggregateHr();
        world.memory.pass(Duration.ofHours(24));
        assertThat(ada().manager()).get().extracting(IdentityReference::name).isEqualTo("Alan Turing");
    }

    @Test
    void another_transform_takes_effect_with_the_next_scheduled_processing() {
        mapped(mapping("email", transform("reference", Map.of("id", Written.of("Mail"), "input", account("email")))));
        configure(transform("lower", Map.of()));
        world.person("1", "Ada Lovelace", "email", "Ada@X").aggregateHr();
        assertThat(ada().email()).contains("ada@x");

        configure(transform("upper", Map.of()));
        world.memory.pass(Duration.ofHours(24));
        assertThat(ada().email()).contains("ADA@X");
    }

    private void configure(Fields mail) {
        StoredTransform transform = StoredTransform.builder()
                .id(new TransformId("mail"))
                .name("Mail")
                .document(mail)
                .build();
        world.system()
                .load(Configuration.builder().addTransforms(transform).build())
                .get();
    }

    @Test
    void a_transform_whose_name_is_taken_is_left_out_and_told() {
        configure(transform("lower", Map.of()));
        StoredTransform other = StoredTransform.builder()
                .id(new TransformId("other"))
                .name("Mail")
                .document(transform("upper", Map.of()))
                .build();
        assertThat(world.system()
                        .load(Configuration.builder().addTransforms(other).build())
                        .get()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.object()).isEqualTo("TRANSFORM Mail"));
    }

    @Test
    void a_preview_records_nothing() {
        world.person("1", "Ada Lovelace", "email", "Ada@X").aggregateHr();
        Identity before = ada();
        long entries = world.system().log(0, 250).get().size();
        IdentityPreview preview = world.system()
                .preview(
                        before.id(),
                        Optional.of(List.of(mapping("email", transform("upper", Map.of("input", account("email")))))))
                .get();
        assertThat(preview.attributes())
                .contains(new IdentityPreview.Attribute(
                        "email",
                        Optional.of(AttributeValue.of("ADA@X")),
                        Optional.of(AttributeValue.of("Ada@X")),
                        Optional.empty()));
        assertThat(ada()).isEqualTo(before);
        assertThat(world.system().log(0, 250).get()).hasSize((int) entries);
    }

    @Test
    void an_attribute_is_explained() {
        world.person("1", "Ada Lovelace", "email", "Ada@X").aggregateHr();
        assertThat(world.system().explain(ada().id(), "email").get().text())
                .contains("accountAttribute HR.email → \"Ada@X\"");
    }

    @Test
    void nobody_is_neither_previewed_nor_explained() {
        IdentityId nobody = new IdentityId("nobody");
        Refusal notFound = new Refusal.NotFound("IDENTITY", "nobody");
        assertThat(world.system().preview(nobody, Optional.empty())).isEqualTo(Either.left(notFound));
        assertThat(world.system().explain(nobody, "email")).isEqualTo(Either.left(notFound));
    }

    @Test
    void one_bad_mapping_stops_neither_other_attributes_nor_other_people() {
        mapped(
                mapping("floor", transform("substring", Map.of("begin", Written.of("2"), "input", account("room")))),
                mapping("email", account("email")));
        world.person("1", "Ada Lovelace", "room", "E", "email", "ada@x")
                .person("2", "Grace Hopper", "room", "E12", "email", "grace@x")
                .aggregateHr();
        assertThat(ada().attributes()).isEqualTo(Attributes.ofTexts("displayName", "Ada Lovelace", "email", "ada@x"));
        assertThat(world.named("Grace Hopper").attributes())
                .isEqualTo(Attributes.ofTexts("displayName", "Grace Hopper", "email", "grace@x", "floor", "2"));
    }
}
