package dev.selfsame.testkit;

import dev.selfsame.decision.Configuration;
import dev.selfsame.json.Documents;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.json.Documents.Read;
import dev.selfsame.refresh.Mappings;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.transform.Finding;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.Rule;
import dev.selfsame.velocity.VelocityTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An exported configuration under test; immutable, and good for many threads. */
public final class Tenant {

    private final List<Document> documents;
    private final Read read;
    private final Language language;
    private final Configuration configuration;
    private final Mappings mappings;

    private Tenant(List<Document> documents, Read read, Language language, Configuration configuration) {
        this.documents = List.copyOf(documents);
        this.read = read;
        this.language = language;
        this.configuration = configuration;
        this.mappings = Mappings.compiled(
                language, configuration.profiles(), configuration.transforms(), configuration.sources());
    }

    private static Tenant of(List<Document> documents, Language language) {
        Read read = Documents.read(documents, language.rules().keySet());
        return new Tenant(documents, read, language, read.configuration());
    }

    private static Tenant of(List<Document> documents) {
        return of(
                documents,
                Language.builder().templates(VelocityTemplates.sandboxed()).build());
    }

    /**
     * Reads exports or single documents, which may refer to each other.
     *
     * @param paths files, or folders of which every {@code .json} file is read
     * @throws UncheckedIOException when one can't be read
     */
    public static Tenant of(Path... paths) {
        List<Document> documents = new ArrayList<>();
        for (Path path : paths) {
            files(path).forEach(file -> documents.add(document(file)));
        }
        return of(documents);
    }

    /** Reads an export or a single document. */
    public static Tenant ofJson(String json) {
        return of(List.of(new Document("json", json.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Document document(Path file) {
        try {
            return new Document(file.toString(), Files.readAllBytes(file));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The same with a function in the place of a rule that transforms call by its name. */
    public Tenant withRule(String name, Rule rule) {
        Map<String, Rule> more = new HashMap<>(language.rules());
        more.put(name, rule);
        return of(documents, language.withRules(more));
    }

    /** The same with another configuration of the same documents. */
    Tenant with(Configuration other) {
        return new Tenant(documents, read, language, other);
    }

    /** What was understood. */
    public Configuration configuration() {
        return configuration;
    }

    /** What couldn't be understood; a line each. */
    public List<String> problems() {
        return read.problems().stream().map(Refusal::explanation).toList();
    }

    /** What there is to say of the transforms. */
    public List<Finding> findings() {
        return read.findings();
    }

    /** Nobody yet, at an instant. */
    public Scenario at(Instant instant) {
        return new Scenario(this, instant);
    }

    /** Nobody yet, at an instant such as {@code 2026-03-01T08:00:00Z}. */
    public Scenario at(String instant) {
        return at(Instant.parse(instant));
    }

    Mappings mappings() {
        return mappings;
    }
}
