package dev.selfsame.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Calculation;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.Linter;
import dev.selfsame.transform.TransformError;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever is written, an evaluation gives a value or a typed error, and within a second.
 *
 * <p>It goes over what was found before; to look for more:
 *
 * <pre>JAZZER_FUZZ=1 mvn -pl adapters-velocity -am test -Dtest=TransformFuzzTest -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class TransformFuzzTest {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    /** What watches while it looks for more takes time too. */
    private static final Duration LONGEST = Duration.ofSeconds(System.getenv("JAZZER_FUZZ") == null ? 1 : 3);

    private static final VelocityTemplates TEMPLATES = VelocityTemplates.sandboxed();

    /** What is read once, such as the names of all countries, is not the evaluation's. */
    @BeforeAll
    static void tables_are_read() {
        Language language = Language.builder().templates(TEMPLATES).build();
        for (String type : List.of("iso3166", "e164phone", "rfc5646", "dateFormat")) {
            Fields document = new Fields(Map.of(
                    "type", Written.of(type), "attributes", new Fields(Map.of("input", Written.of("030 901820")))));
            language.compile(document).evaluate(new WrittenSituation(MissingNode.getInstance(), Map.of()));
        }
    }

    @FuzzTest(maxDuration = "10m")
    void an_evaluation_gives_a_value_or_an_error(FuzzedDataProvider data) {
        RandomTransform random = new RandomTransform(data);
        Fields document = random.transform();
        Map<String, Fields> others = Map.of("t0", random.transform(), "t1", random.transform(), "t2", document);
        RandomSituation situation = new RandomSituation(data);
        Language language = Language.builder()
                .templates(TEMPLATES)
                .putAllTransforms(others)
                .putSources("HR", RandomSituation.HR)
                .putRules("Ours", (arguments, asked) -> Optional.of(AttributeValue.of(arguments.toString())))
                .putRules("Broken", (arguments, asked) -> {
                    throw new IllegalStateException("the rule is broken");
                })
                .provisioning(data.consumeBoolean())
                .build();
        long start = PROCESSOR.getCurrentThreadCpuTime();
        Calculation calculation = language.compile(document);
        Either<TransformError, Optional<AttributeValue>> found = calculation.evaluate(situation);
        Duration taken = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start);
        assertThat(taken).as("%s gives %s", document, found).isLessThan(LONGEST);
        assertThat(found).isNotNull();
        assertThat(Linter.lint(others, Set.of("Ours"))).isNotNull();
    }
}
