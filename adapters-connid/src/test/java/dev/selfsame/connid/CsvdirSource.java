package dev.selfsame.connid;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.tck.SourceOnTrial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A directory with a CSV file behind the CSV bundle, for the contract. */
final class CsvdirSource implements SourceOnTrial, AutoCloseable {

    private final Path directory;
    private final ConnIdConnector connector;

    CsvdirSource(Path parent) {
        try {
            directory = Files.createTempDirectory(parent, "csv");
            Files.writeString(directory.resolve("accounts.csv"), """
                    "id","mail","department","groups","password","status","deleted"
                    "first","","","","","true","false"
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connector = build();
    }

    private ConnIdConnector build() {
        return ConnIdConnector.builder()
                .bundle(Path.of("target/bundles/csvdir.jar"))
                .property("sourcePath", directory.toAbsolutePath().toString())
                .property("fileMask", "accounts.*\\.csv")
                .property("encoding", "UTF-8")
                .property("fields", List.of("id", "mail", "department", "groups", "password", "status", "deleted"))
                .property("keyColumnNames", List.of("id"))
                .property("passwordColumnName", "password")
                .property("deleteColumnName", "deleted")
                .property("statusColumn", "status")
                .property("multivalueSeparator", "|")
                .property("ignoreHeader", true)
                .nameAttribute("id")
                .reading("id", "mail", "department", "groups")
                .severalValued("groups")
                .without(Capability.READ_CHANGES, Capability.PASSWORD)
                .timeLimit(Duration.ofSeconds(20))
                .build();
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
        String sql = "SELECT \"" + attribute + "\" FROM CSVREAD('" + directory.resolve("accounts.csv")
                + "', NULL, 'caseSensitiveColumnNames=true charset=UTF-8') WHERE \"id\" = ?";
        try (Connection reading = DriverManager.getConnection("jdbc:h2:mem:");
                PreparedStatement query = reading.prepareStatement(sql)) {
            query.setString(1, nativeIdentity);
            ResultSet rows = query.executeQuery();
            if (!rows.next()) {
                throw new AssertionError("the account isn't there");
            }
            return Stream.ofNullable(rows.getString(1))
                    .flatMap(cell -> Stream.of(cell.split("\\|")))
                    .filter(value -> !value.isEmpty())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> severalValued() {
        return Optional.of("groups");
    }

    @Override
    public void breakDown() {
        Assumptions.abort("the bundle takes files that are gone for files without rows");
    }

    @Override
    public void recover() {
        Assumptions.abort("it was never away");
    }

    /** The bundle puts names into its SQL as they are. */
    @Override
    public String oddName() {
        return "Zoë \"Müller\"";
    }

    @Override
    public void close() {
        connector.close();
    }
}
