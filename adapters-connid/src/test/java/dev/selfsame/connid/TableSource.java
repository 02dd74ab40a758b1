package dev.selfsame.connid;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.Password;
import dev.selfsame.tck.SourceOnTrial;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.tools.Server;

/** A table of accounts on a database server behind the database-table bundle, for the contract. */
final class TableSource implements SourceOnTrial, AutoCloseable {

    private final String name = "accounts-" + UUID.randomUUID();
    private final Connection ours;
    private final ConnIdConnector connector;
    private final int port;
    private Server server;

    TableSource() {
        try {
            ours = DriverManager.getConnection("jdbc:h2:mem:" + name, "sa", "secret");
            execute("CREATE TABLE accounts (login VARCHAR(80) PRIMARY KEY, mail VARCHAR(80), department VARCHAR(80),"
                    + " password VARCHAR(80), status VARCHAR(10) DEFAULT 'true')");
            execute("INSERT INTO accounts (login) VALUES ('first')");
            server = Server.createTcpServer("-tcpPort", "0").start();
            port = server.getPort();
            connector = build();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConnIdConnector build() {
        return ConnIdConnector.builder()
                .bundle(Path.of("target/bundles/db-table.jar"))
                .property("jdbcDriver", "org.h2.Driver")
                .property("jdbcUrlTemplate", "jdbc:h2:tcp://127.0.0.1:" + port + "/mem:" + name)
                .property("user", "sa")
                .property("password", new Password("secret"))
                .property("table", "ACCOUNTS")
                .property("keyColumn", "LOGIN")
                .property("passwordColumn", "PASSWORD")
                .property("statusColumn", "STATUS")
                .property("enabledStatusValue", "true")
                .property("disabledStatusValue", "false")
                .property("defaultStatusValue", "true")
                .property("cipherAlgorithm", "CLEARTEXT")
                .property("rethrowAllSQLExceptions", true)
                .nameAttribute("login")
                .attribute("mail", "MAIL")
                .attribute("department", "DEPARTMENT")
                .without(Capability.READ_CHANGES)
                .timeLimit(Duration.ofSeconds(20))
                .build();
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = ours.prepareStatement(sql)) {
            statement.execute();
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
    public Optional<String> severalValued() {
        return Optional.empty();
    }

    @Override
    public List<String> valuesOf(String nativeIdentity, String attribute) {
        try (PreparedStatement query =
                ours.prepareStatement("SELECT " + attribute + " FROM accounts WHERE login = ?")) {
            query.setString(1, nativeIdentity);
            ResultSet rows = query.executeQuery();
            if (!rows.next()) {
                throw new AssertionError("the account isn't there");
            }
            return Optional.ofNullable(rows.getString(1)).stream().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<AccountChange> renaming(String nativeIdentity, String name) {
        return Optional.of(AccountChange.builder()
                .nativeIdentity(nativeIdentity)
                .putValues("login", Optional.of(AttributeValue.of(name)))
                .build());
    }

    @Override
    public boolean takes(String nativeIdentity, Password password) {
        return valuesOf(nativeIdentity, "password").equals(List.of(password.reveal()));
    }

    @Override
    public void breakDown() {
        server.stop();
    }

    @Override
    public void recover() {
        try {
            server = Server.createTcpServer("-tcpPort", Integer.toString(port)).start();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connector.close();
        server.stop();
        ours.close();
    }
}
