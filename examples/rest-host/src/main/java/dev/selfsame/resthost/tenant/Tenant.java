package dev.selfsame.resthost.tenant;

import dev.selfsame.json.Documents;
import dev.selfsame.json.Documents.Document;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tenant as its folder describes it, read but not yet at work. */
public final class Tenant {

    private static final String DEFAULT_LINKS = "http://localhost/";

    private final Folder folder;
    private final Settings settings;
    private final Documents.Read documents;
    private final ZoneId zone;
    private final List<Problem> problems;

    private Tenant(Folder folder, Settings settings, Documents.Read documents, ZoneId zone, List<Problem> problems) {
        this.folder = folder;
        this.settings = settings;
        this.documents = documents;
        this.zone = zone;
        this.problems = List.copyOf(problems);
    }

    /** Reads a folder; what is wrong in it is noted, but without a folder or with a wrong time zone there is no tenant. */
    public static Either<Problem, Tenant> read(Folder folder) {
        try {
            return read(folder, folder.files());
        } catch (IOException trouble) {
            return Either.left(new Problem(folder.name(), "there is no such folder, or it can't be read"));
        }
    }

    private static Either<Problem, Tenant> read(Folder folder, List<String> files) {
        List<Problem> problems = new ArrayList<>();
        Settings settings = bytes(folder, SettingsFile.NAME, files, problems)
                .map(SettingsFile::read)
                .map(read -> read.peekLeft(problems::add).getOrElse(Settings::none))
                .orElseGet(Settings::none);
        List<Document> documents = new ArrayList<>();
        files.stream()
                .filter(file -> file.endsWith(".json") && !file.equals(SettingsFile.NAME))
                .forEach(file -> bytes(folder, file, files, problems)
                        .map(content -> new Document(file, content))
                        .ifPresent(documents::add));
        Documents.Read read = Documents.read(documents);
        read.problems().forEach(refusal -> problems.add(Problem.of("documents", refusal)));
        return zone(settings).map(zone -> new Tenant(folder, settings, read, zone, problems));
    }

    private static Optional<byte[]> bytes(Folder folder, String file, List<String> files, List<Problem> problems) {
        if (!files.contains(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.bytes(file));
        } catch (IOException trouble) {
            problems.add(new Problem(file, "it can't be read"));
            return Optional.empty();
        }
    }

    private static Either<Problem, ZoneId> zone(Settings settings) {
        try {
            return Either.right(settings.zone().map(ZoneId::of).orElse(ZoneId.of("UTC")));
        } catch (DateTimeException unknown) {
            return Either.left(new Problem(
                    SettingsFile.NAME,
                    "there is no time zone \"%s\"".formatted(settings.zone().orElse(""))));
        }
    }

    public String name() {
        return folder.name();
    }

    public ZoneId zone() {
        return zone;
    }

    /** Where the pages are that links in mails lead to. */
    public URI links() {
        return URI.create(DEFAULT_LINKS);
    }

    Folder folder() {
        return folder;
    }

    Settings settings() {
        return settings;
    }

    Documents.Read documents() {
        return documents;
    }

    List<Problem> problems() {
        return problems;
    }
}
