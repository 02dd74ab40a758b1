package dev.selfsame.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.TransformError;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplodingTransformTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static Fields fixed(String value, Map<String, Written> variables) {
        Map<String, Written> attributes = new HashMap<>(variables);
        attributes.put("value", Written.of(value));
        return new Fields(Map.of("type", Written.of("static"), "attributes", new Fields(attributes)));
    }

    private static void assertFails(Fields document) {
        Language language = Language.builder().templates(Rendering.TEMPLATES).build();
        long start = PROCESSOR.getCurrentThreadCpuTime();
        Either<TransformError, Optional<AttributeValue>> found =
                language.compile(document).evaluate(new WrittenSituation(MissingNode.getInstance(), Map.of()));
        assertThat(Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start))
                .isLessThan(A_SECOND);
        assertThat(found.isLeft()).isTrue();
    }

    @Test
    void a_billion_laughs_are_an_error() {
        Map<String, Written> laughs = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            laughs.put("v" + i, Written.of("${v" + (i + 1) + "}${v" + (i + 1) + "}"));
        }
        laughs.put("v40", Written.of("ha"));
        assertFails(fixed("$v0", laughs));
    }

    @Test
    void variables_that_name_each_other_are_an_error() {
        assertFails(fixed("$a", Map.of("a", Written.of("$b"), "b", Written.of("$a"))));
    }

    @Test
    void templates_of_one_transform_share_what_they_may_do() {
        Fields costly = fixed("#foreach($i in [1..20000])#end", Map.of());
        Written all = new Written.Items(Collections.nCopies(1_000, costly));
        assertFails(new Fields(Map.of("type", Written.of("concat"), "attributes", new Fields(Map.of("values", all)))));
    }
}
