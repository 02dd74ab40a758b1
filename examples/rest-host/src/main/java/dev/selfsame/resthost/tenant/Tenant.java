package dev.selfsame.resthost.tenant;

import dev.selfsame.json.Documents;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.resthost.directory.Directories;
import dev.selfsame.resthost.tenant.Setting.Placed;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A tenant as its folder describes it, read but not yet at work. */
public final class Tenant {

    private static final ZoneId DEFAULT_ZONE = ZoneId.of("UTC");

    private final Folder folder;
    private final Settings settings;
    private final ZoneId zone;
    private final Documents.Read documents;

    private Tenant(Folder folder, Settings settings, ZoneId zone, Documents.Read documents) {
        this.folder = folder;
        this.settings = settings;
        this.zone = zone;
        this.documents = documents;
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
        Problems problems = new Problems();
        Settings settings = files.stream()
                .filter(Settings.FILE::equals)
                .flatMap(file -> document(folder, file, problems))
                .map(file -> Settings.read(file.content(), problems))
                .findFirst()
                .orElseGet(() -> Settings.none(problems));
        Documents.Read documents = Documents.read(files.stream()
                .filter(file -> file.endsWith(".json") && !file.equals(Settings.FILE))
                .flatMap(file -> document(folder, file, problems))
                .toList());
        documents.problems().forEach(refusal -> problems.note("documents", refusal));
        return zone(settings.timeZone()).map(zone -> new Tenant(folder, settings, zone, documents));
    }

    private static Stream<Document> document(Folder folder, String file, Problems problems) {
        try {
            return Stream.of(new Document(file, folder.bytes(file)));
        } catch (IOException trouble) {
            problems.note(file, "it can't be read");
            return Stream.empty();
        }
    }

    private static Either<Problem, ZoneId> zone(Optional<Placed> name) {
        try {
            return Either.right(name.map(Placed::text).map(ZoneId::of).orElse(DEFAULT_ZONE));
        } catch (DateTimeException unknown) {
            Placed given = name.orElseThrow();
            return Either.left(new Problem(given.place(), "there is no time zone \"" + given.text() + "\""));
        }
    }

    public String name() {
        return folder.name();
    }

    public ZoneId zone() {
        return zone;
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

    /** Starts the LDAP directories that it asks for. */
    public Directories directories() {
        return Directories.of(new Plots(this, problems()).all(), problems()::note);
    }

    /** What is wrong with it, as far as is known yet. */
    Problems problems() {
        return settings.json().problems();
    }
}
