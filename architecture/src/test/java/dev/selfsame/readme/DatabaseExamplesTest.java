package dev.selfsame.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.jdbc.JdbcNode;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.refusal.RefusedException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Java of the README that needs a database, as it stands there. */
class DatabaseExamplesTest {

    private final HikariDataSource dataSource = new HikariDataSource();

    @BeforeEach
    void a_database() throws SQLException {
        dataSource.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE farewell (identity VARCHAR(128) PRIMARY KEY)");
        }
    }

    @AfterEach
    void close() {
        dataSource.close();
    }

    @Test
    void a_store_a_front_door_and_a_node_are_three_lines() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            DataSource dataSource = postgres.getPostgresDatabase();
            JdbcStore store = JdbcStore.on(dataSource).migrate();
            Selfsame selfsame = Selfsame.on(store).build();
            JdbcNode node = JdbcNode.of(store, selfsame).start();

            Staff.takenIn(selfsame);
            assertThat(Staff.idOf("ada", selfsame)).isNotNull();
            node.close();
        }
    }

    @Test
    void a_program_embeds_it() {
        Embedding.main(new String[] {"jdbc:h2:mem:" + UUID.randomUUID()});
    }

    @Test
    void a_change_and_the_host_s_row_are_committed_or_rolled_back_together() throws SQLException {
        JdbcStore store = JdbcStore.on(dataSource).migrate();
        Selfsame selfsame = Selfsame.on(store).build();
        Staff.takenIn(selfsame);
        IdentityId ada = Staff.idOf("ada", selfsame);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            selfsame.with(store.joining(connection))
                    .as(Caller.system())
                    .delete(ada)
                    .getOrElseThrow(RefusedException::new);
            insertFarewell(connection, ada);
            connection.commit();
        }
        assertThat(selfsame.as(Caller.system()).get(ada).isLeft()).isTrue();
        assertThat(farewells()).isEqualTo(1);
    }

    private static void insertFarewell(Connection connection, IdentityId who) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO farewell VALUES (?)")) {
            row.setString(1, who.value());
            row.executeUpdate();
        }
    }

    private int farewells() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM farewell")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void tenants_schema_prefix_and_the_age_of_the_log_are_the_store_s() {
        JdbcStore store = JdbcStore.on(dataSource)
                .inSchema("people")
                .withPrefix("idm_")
                .forTenant("small")
                .keepingLogFor(Duration.ofDays(365))
                .migrate();

        Selfsame selfsame = Selfsame.on(store).build();
        Staff.takenIn(selfsame);
        assertThat(Staff.idOf("ada", selfsame)).isNotNull();
    }

    @Test
    void the_log_is_read_from_where_the_last_reading_has_ended() {
        JdbcStore store = JdbcStore.on(dataSource).migrate();
        Selfsame selfsame = Selfsame.on(store).build();
        Staff.takenIn(selfsame);
        List<String> archive = new ArrayList<>();
        long seen = 0;
        for (LogEntry entry : selfsame.as(Caller.system()).log(seen, 250).get()) {
            archive.add(entry.at() + " " + entry.actor() + " " + entry.event());
            seen = entry.position();
        }
        assertThat(archive).hasSize((int) seen).anyMatch(line -> line.contains("IdentityCreated"));
    }
}
