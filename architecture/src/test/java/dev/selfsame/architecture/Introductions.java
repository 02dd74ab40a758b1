package dev.selfsame.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A package introduces itself by a {@code package-info} with a sentence, and is {@code @NullMarked}. */
final class Introductions {

    private static final Pattern INTRODUCTION =
            Pattern.compile("/\\*\\*.*\\w.*\\*/\\s*@NullMarked\\s+package ", Pattern.DOTALL);
    private static final int DEEPEST_MODULE = 3;

    private Introductions() {}

    /** The packages without one in all modules of the repository, each as a path relative to it. */
    static List<String> missingBelow(Path repository) {
        try (Stream<Path> modules = Files.find(repository, DEEPEST_MODULE, (path, any) -> path.endsWith("pom.xml"))) {
            return modules.map(pom -> pom.resolveSibling("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(Introductions::packages)
                    .filter(folder -> !introduces(folder.resolve("package-info.java")))
                    .map(folder -> repository.relativize(folder).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> packages(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean introduces(Path packageInfo) {
        try {
            return Files.exists(packageInfo)
                    && INTRODUCTION.matcher(Files.readString(packageInfo)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
