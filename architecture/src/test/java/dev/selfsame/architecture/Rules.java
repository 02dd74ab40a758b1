package dev.selfsame.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The rules of the design for the packages below one root: the library's, or those of the fixtures that break them.
 *
 * <p>What lies below the root is core unless it is listed as something else, so that a new concept is under the rules
 * from its first class.
 */
record Rules(String root) {

    private static final String[] PURE_JDK = {
        "java.lang..", "java.util..", "java.time..", "java.text..", "java.math..", "java.nio.charset.."
    };
    private static final String[] IMPURE_JDK = {
        "java.util.concurrent.locks..", "java.util.jar..", "java.util.logging..", "java.util.prefs.."
    };
    private static final String[] ANNOTATIONS = {"org.jspecify..", "org.immutables..", "javax.annotation.."};
    private static final String[] COMPUTATION = {
        "io.vavr.control", "com.google.re2j..", "com.google.i18n.phonenumbers.."
    };
    private static final String ADAPTER = "(inmemory|jdbc|json|velocity|smtp|connid)";

    ArchRule core_knows_only_itself_and_what_computes() {
        return rule(classes()
                .that(areCore())
                .should()
                .onlyDependOnClassesThat(areCore()
                        .or(resideInAnyPackage(PURE_JDK).and(not(resideInAnyPackage(IMPURE_JDK))))
                        .or(resideInAnyPackage(COMPUTATION))
                        .or(resideInAnyPackage(ANNOTATIONS))));
    }

    ArchRule core_never_asks_for_the_time() {
        return rule(noClasses()
                .that(areCore())
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .dependOnClassesThat(assignableTo(InstantSource.class).or(assignableTo(Calendar.class)))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(Date.class));
    }

    ArchRule core_leaves_nothing_to_chance() {
        return rule(noClasses()
                .that(areCore())
                .should()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat(assignableTo(Random.class).or(assignableTo(RandomGenerator.class))));
    }

    ArchRule core_starts_nothing_and_prints_nothing() {
        return rule(noClasses()
                .that(areCore())
                .should()
                .dependOnClassesThat(assignableTo(Thread.class)
                        .or(assignableTo(Executor.class))
                        .or(assignableTo(Future.class))
                        .or(assignableTo(CompletionStage.class))
                        .or(assignableTo(Timer.class))
                        .or(assignableTo(Process.class))
                        .or(assignableTo(ProcessBuilder.class)))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    ArchRule concepts_form_no_cycles() {
        return rule(slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }

    ArchRule ports_know_only_core() {
        return rule(classes()
                .that(are("ports"))
                .should()
                .onlyDependOnClassesThat(areCore()
                        .or(are("ports"))
                        .or(resideInAnyPackage(PURE_JDK))
                        .or(resideInAPackage("java.security.."))
                        .or(type(URI.class))
                        .or(resideInAPackage("io.vavr.control"))
                        .or(resideInAnyPackage(ANNOTATIONS))));
    }

    ArchRule ports_are_interfaces() {
        return rule(classes()
                .that(are("ports.driving", "ports.driven"))
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .and(areHandwritten())
                .should()
                .beInterfaces());
    }

    /** The database keeps JSON columns in the wire format: the one adapter that may know another. */
    ArchRule adapters_do_not_know_each_other() {
        return rule(slices().matching(root + "." + ADAPTER + "..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(are("jdbc"), are("json")));
    }

    ArchRule services_stay_behind_their_ports() {
        return rule(classes()
                .that(areOurs())
                .and()
                .haveSimpleNameEndingWith("Service")
                .should()
                .bePackagePrivate());
    }

    /** But for the contracts, which are there to be extended. */
    ArchRule public_classes_are_final() {
        return rule(classes()
                .that(areOurs().and(areHandwritten()))
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(not(are("tck").and(DescribedPredicate.describe("abstract", (JavaClass type) -> type.getModifiers()
                        .contains(JavaModifier.ABSTRACT)))))
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    ArchRule either_is_the_only_vavr_type_in_a_public_signature() {
        return rule(codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(areOurs())
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(mentionNoVavrTypeBut("io.vavr.control.Either")));
    }

    ArchRule json_is_known_to_its_adapter_alone() {
        return rule(noClasses()
                .that(areOurs().and(not(are("json"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.."));
    }

    ArchRule nothing_depends_on_the_example_or_the_benchmarks() {
        return rule(noClasses()
                .that(areOurs().and(not(are("resthost", "benchmarks"))))
                .should()
                .dependOnClassesThat(are("resthost", "benchmarks")));
    }

    ArchRule nothing_depends_on_the_test_kit() {
        return rule(noClasses()
                .that(areOurs().and(not(are("testkit", "readme"))))
                .should()
                .dependOnClassesThat(are("testkit")));
    }

    private DescribedPredicate<JavaClass> areCore() {
        return areOurs()
                .and(not(are(
                        "ports",
                        "tck",
                        "inmemory",
                        "jdbc",
                        "json",
                        "velocity",
                        "smtp",
                        "connid",
                        "testkit",
                        "resthost",
                        "benchmarks",
                        "architecture")))
                .as("are core");
    }

    private DescribedPredicate<JavaClass> areOurs() {
        return resideInAPackage(root + "..");
    }

    private DescribedPredicate<JavaClass> are(String... parts) {
        return resideInAnyPackage(
                Stream.of(parts).map(part -> root + "." + part + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> areHandwritten() {
        return DescribedPredicate.describe(
                "are handwritten", type -> !type.getName().matches(".*\\.Immutable[A-Z].*"));
    }

    /** Not every package that a rule speaks of has classes already. */
    private static ArchRule rule(ArchRule rule) {
        return rule.allowEmptyShould(true);
    }

    private static ArchCondition<JavaCodeUnit> mentionNoVavrTypeBut(String allowed) {
        return new ArchCondition<>("mention no vavr type but " + allowed) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.getPackageName().startsWith("io.vavr"))
                        .filter(type -> !type.getName().equals(allowed))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getDescription() + " mentions " + type.getName())));
            }
        };
    }
}
