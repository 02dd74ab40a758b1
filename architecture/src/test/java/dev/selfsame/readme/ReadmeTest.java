package dev.selfsame.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is compiled and tested. */
class ReadmeTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final List<String> SOURCES = List.of(
            "architecture/src/test/java/dev/selfsame/readme/ReadmeExamplesTest.java",
            "architecture/src/test/java/dev/selfsame/readme/DatabaseExamplesTest.java",
            "architecture/src/test/java/dev/selfsame/readme/AttributeExamplesTest.java",
            "architecture/src/test/java/dev/selfsame/readme/ConnectorExamplesTest.java",
            "architecture/src/test/java/dev/selfsame/readme/AccessExamplesTest.java",
            "architecture/src/test/java/dev/selfsame/readme/Embedding.java",
            "architecture/src/test/java/dev/selfsame/readme/spring/SelfsameConfiguration.java",
            "architecture/src/test/java/dev/selfsame/readme/spring/Farewells.java",
            "adapters-inmemory/src/test/java/dev/selfsame/inmemory/InMemoryStoreContractTest.java");

    @Test
    void every_java_example_is_found_in_a_test() throws IOException {
        String tests = "";
        for (String source : SOURCES) {
            tests += squeezed(Files.readString(REPOSITORY.resolve(source)));
        }
        List<String> examples = JAVA.matcher(Files.readString(REPOSITORY.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```java\n".length(), block.length() - "```".length()))
                .toList();
        assertThat(examples).isNotEmpty();
        String all = tests;
        assertThat(examples).allSatisfy(example -> assertThat(all).contains(squeezed(example)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
