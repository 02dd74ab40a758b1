package dev.selfsame.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each rule, on fixtures that break it: it names those that do, and no others. */
class RulesAreSeenToFailTest {

    private static final String ROOT = "dev.selfsame.architecture.broken";
    private static final Rules RULES = new Rules(ROOT);
    /** What a line of a report names first, in angle brackets. */
    private static final Pattern ORIGIN = Pattern.compile("^[^<]*<" + ROOT + "[a-z.]*\\.(?<type>[A-Z]\\w*)");

    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(ROOT);

    @Test
    void core_knows_only_itself_and_what_computes() {
        assertThat(offenders(RULES.core_knows_only_itself_and_what_computes()))
                .containsExactlyInAnyOrder("ReadsFiles", "KnowsAPort", "Locks", "Prints");
    }

    @Test
    void core_never_asks_for_the_time() {
        assertThat(offenders(RULES.core_never_asks_for_the_time()))
                .containsExactlyInAnyOrder("TellsTheTime", "HasAClock", "Measures");
    }

    @Test
    void core_leaves_nothing_to_chance() {
        assertThat(offenders(RULES.core_leaves_nothing_to_chance()))
                .containsExactlyInAnyOrder("MakesIds", "ThrowsDice");
    }

    @Test
    void core_starts_nothing_and_prints_nothing() {
        assertThat(offenders(RULES.core_starts_nothing_and_prints_nothing()))
                .containsExactlyInAnyOrder("StartsThreads", "Prints");
    }

    @Test
    void concepts_form_no_cycles() {
        assertThat(offenders(RULES.concepts_form_no_cycles()))
                .containsExactlyInAnyOrder("KnowsItsRoles", "KnowsItsMembers");
    }

    @Test
    void ports_know_only_core() {
        assertThat(offenders(RULES.ports_know_only_core())).containsExactlyInAnyOrder("KnowsAnAdapter");
    }

    @Test
    void ports_are_interfaces() {
        assertThat(offenders(RULES.ports_are_interfaces())).containsExactlyInAnyOrder("NotAnInterface");
    }

    @Test
    void adapters_do_not_know_each_other_but_for_the_database_that_keeps_json() {
        assertThat(offenders(RULES.adapters_do_not_know_each_other()))
                .containsExactlyInAnyOrder("KnowsAnotherAdapter", "SendsMails");
    }

    @Test
    void services_stay_behind_their_ports() {
        assertThat(offenders(RULES.services_stay_behind_their_ports())).containsExactlyInAnyOrder("GreetService");
    }

    @Test
    void public_classes_are_final() {
        assertThat(offenders(RULES.public_classes_are_final())).containsExactlyInAnyOrder("CanBeExtended");
    }

    @Test
    void either_is_the_only_vavr_type_in_a_public_signature() {
        assertThat(offenders(RULES.either_is_the_only_vavr_type_in_a_public_signature()))
                .containsExactlyInAnyOrder("ReturnsAnOption", "IsAskedForATry");
    }

    @Test
    void json_is_known_to_its_adapter_alone() {
        assertThat(offenders(RULES.json_is_known_to_its_adapter_alone()))
                .containsExactlyInAnyOrder("WritesJson", "WritesJsonItself");
    }

    @Test
    void nothing_depends_on_the_example_or_the_benchmarks() {
        assertThat(offenders(RULES.nothing_depends_on_the_example_or_the_benchmarks()))
                .containsExactlyInAnyOrder("KnowsTheHost");
    }

    @Test
    void nothing_depends_on_the_test_kit() {
        assertThat(offenders(RULES.nothing_depends_on_the_test_kit())).containsExactlyInAnyOrder("KnowsTheTestKit");
    }

    private static Set<String> offenders(ArchRule rule) {
        return rule.evaluate(FIXTURES).getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .map(ORIGIN::matcher)
                .filter(Matcher::find)
                .map(origin -> origin.group("type"))
                .collect(Collectors.toSet());
    }
}
