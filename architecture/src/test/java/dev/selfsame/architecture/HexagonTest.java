package dev.selfsame.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.selfsame", importOptions = DoNotIncludeTests.class)
class HexagonTest {

    private static final Rules RULES = new Rules("dev.selfsame");

    @ArchTest
    static final ArchRule core_knows_only_itself_and_what_computes = RULES.core_knows_only_itself_and_what_computes();

    @ArchTest
    static final ArchRule core_never_asks_for_the_time = RULES.core_never_asks_for_the_time();

    @ArchTest
    static final ArchRule core_leaves_nothing_to_chance = RULES.core_leaves_nothing_to_chance();

    @ArchTest
    static final ArchRule core_starts_nothing_and_prints_nothing = RULES.core_starts_nothing_and_prints_nothing();

    @ArchTest
    static final ArchRule concepts_form_no_cycles = RULES.concepts_form_no_cycles();

    @ArchTest
    static final ArchRule ports_know_only_core = RULES.ports_know_only_core();

    @ArchTest
    static final ArchRule ports_are_interfaces = RULES.ports_are_interfaces();

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = RULES.adapters_do_not_know_each_other();

    @ArchTest
    static final ArchRule services_stay_behind_their_ports = RULES.services_stay_behind_their_ports();

    @ArchTest
    static final ArchRule public_classes_are_final = RULES.public_classes_are_final();

    @ArchTest
    static final ArchRule either_is_the_only_vavr_type_in_a_public_signature =
            RULES.either_is_the_only_vavr_type_in_a_public_signature();

    @ArchTest
    static final ArchRule json_is_known_to_its_adapter_alone = RULES.json_is_known_to_its_adapter_alone();

    @ArchTest
    static final ArchRule nothing_depends_on_the_example_or_the_benchmarks =
            RULES.nothing_depends_on_the_example_or_the_benchmarks();

    @ArchTest
    static final ArchRule nothing_depends_on_the_test_kit = RULES.nothing_depends_on_the_test_kit();

    @Test
    void every_package_introduces_itself() {
        Path repository = Path.of("").toAbsolutePath().getParent();

        assertThat(Introductions.missingBelow(repository)).isEmpty();
    }
}
