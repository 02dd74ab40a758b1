package dev.selfsame.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroductionsTest {

    @TempDir
    Path repository;

    @BeforeEach
    void a_package_in_a_module() throws IOException {
        write("examples/host/pom.xml", "<project/>");
        write("examples/host/src/main/java/module-info.java", "module host {}");
        write("examples/host/src/main/java/host/Main.java", "package host;");
    }

    @Test
    void a_package_without_package_info_is_named() {
        assertThat(Introductions.missingBelow(repository)).containsExactly("examples/host/src/main/java/host");
    }

    @Test
    void a_package_without_a_sentence_is_named() throws IOException {
        introduce("@NullMarked\npackage host;");

        assertThat(Introductions.missingBelow(repository)).containsExactly("examples/host/src/main/java/host");
    }

    @Test
    void a_package_that_is_not_null_marked_is_named() throws IOException {
        introduce("/** A host. */\npackage host;");

        assertThat(Introductions.missingBelow(repository)).containsExactly("examples/host/src/main/java/host");
    }

    @Test
    void a_package_that_introduces_itself_is_not_named() throws IOException {
        introduce("/** A host. */\n@NullMarked\npackage host;");

        assertThat(Introductions.missingBelow(repository)).isEmpty();
    }

    private void introduce(String text) throws IOException {
        write("examples/host/src/main/java/host/package-info.java", text);
    }

    private void write(String path, String text) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
