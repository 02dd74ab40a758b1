package dev.selfsame.json;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.tck.SourceOnTrial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file with one account, for the contract. */
final class FileSource implements SourceOnTrial {

    static final Source STAFF = Source.builder()
            .id(new SourceId("staff"))
            .name("Staff")
            .addMultiValued("groups")
            .build();

    private final Path file;
    private final DelimitedFile connector;

    FileSource(Path directory) {
        file = directory.resolve("staff.csv");
        connector = DelimitedFile.at(file, STAFF);
        write("id,mail,department,groups,IIQDisabled,IIQLocked\nfirst,,,,,\n");
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Connector connector() {
        return connector;
    }

    @Override
    public String existing() {
        return "first";
    }

    @Override
    public List<String> valuesOf(String nativeIdentity, String attribute) {
        return CsvSheet.of("staff.csv", read(), STAFF)
                .get()
                .account(nativeIdentity)
                .orElseThrow()
                .attributes()
                .get(attribute)
                .map(value -> value instanceof Texts texts ? texts.values() : List.of(value.asText()))
                .orElse(List.of());
    }

    @Override
    public Optional<AccountChange> renaming(String nativeIdentity, String name) {
        return Optional.of(AccountChange.builder()
                .nativeIdentity(nativeIdentity)
                .putValues("id", Optional.of(AttributeValue.of(name)))
                .build());
    }

    @Override
    public void lock(String nativeIdentity) {
        CsvSheet sheet = CsvSheet.of("staff.csv", read(), STAFF).get();
        write(sheet.changed(sheet.find(nativeIdentity).getAsInt(), Map.of("IIQLocked", "yes")));
    }

    @Override
    public void breakDown() {
        move(file, away());
    }

    @Override
    public void recover() {
        move(away(), file);
    }

    private Path away() {
        return file.resolveSibling("away.csv");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
