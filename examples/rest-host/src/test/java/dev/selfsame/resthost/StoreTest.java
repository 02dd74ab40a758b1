package dev.selfsame.resthost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Event;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.event.LogEntry;
import dev.selfsame.jdbc.JdbcStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
class StoreTest {

    @TempDir
    private Path folder;

    private String url = "";

    @BeforeEach
    void a_tenant_that_invites() throws IOException {
        for (Map.Entry<String, String> file : SmallTenant.inviting().texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        url = "jdbc:h2:file:" + folder.resolve("store");
    }

    private String[] command(String... more) {
        return Stream.concat(Stream.of("--tenant", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
    }

    private ProgramRun once(String store) {
        return ProgramRun.of(command("--once", "--store", store));
    }

    private JdbcStore store() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        return JdbcStore.on(source);
    }

    @Test
    void a_second_start_on_the_same_database_finds_everything_as_it_was() {
        ProgramRun first = once(url);
        long before = store().log().last();
        ProgramRun second = once(url);

        assertThat(first.status()).isZero();
        assertThat(first.out())
                .containsPattern("HR \\(makes people\\) +6 +0 +0 ")
                .containsPattern("roles +2, assigned 2 times")
                .containsPattern("mails +5 invitations");
        assertThat(second.status()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .containsPattern("HR \\(makes people\\) +0 +0 +6 ")
                .containsPattern("in all +6")
                .containsPattern("roles +2, assigned 2 times")
                .containsPattern("mails +0 invitations")
                .contains("12 of 12 in 2 tasks");
        assertThat(store().log().after(before, 1_000))
                .extracting(LogEntry::event)
                .allMatch(StoreTest::isRoutine);
    }

    /** Tasks, and processing that finds nothing new. */
    private static boolean isRoutine(Event event) {
        return event instanceof IdentityChanged changed
                ? changed.why() == IdentityChange.REFRESHED && changed.changes().isEmpty()
                : event instanceof TaskLaunched || event instanceof TaskChanged;
    }

    @Test
    void two_hosts_on_one_database_serve_the_same_people() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String[] command = command(
                    "--port", "0", "--admin-token", "mine", "--store", postgres.getJdbcUrl("postgres", "postgres"));
            Program one = Program.start(command);
            String first = one.told("Serving (http://\\S+/v2024)");
            Program other = Program.start(command);
            String second = other.told("Serving (http://\\S+/v2024)");

            assertThat(Program.list(second, "mine").body())
                    .isEqualTo(Program.list(first, "mine").body());
            assertThat(Program.list(second, "mine").headers().firstValue("X-Total-Count"))
                    .contains("6");
            assertThat(one.stop()).isZero();
            assertThat(other.stop()).isZero();
        }
    }

    @Test
    void the_password_is_asked_for_or_in_the_environment_and_never_shown() throws Exception {
        DriverManager.getConnection(url, "ada", "Ch4rles").close();
        String[] asking = command("--once", "--store", url, "--store-user", "ada", "--store-password");
        String[] silent = command("--once", "--store", url, "--store-user", "ada");

        ProgramRun typed = ProgramProcess.run(Map.of(), "Ch4rles\n", asking);
        ProgramRun found = ProgramProcess.run(Map.of("SELFSAME_STORE_PASSWORD", "Ch4rles"), "", silent);
        ProgramRun wrong = ProgramProcess.run(Map.of("SELFSAME_STORE_PASSWORD", "Ch4rlie"), "", silent);

        assertThat(typed.status()).isZero();
        assertThat(typed.out() + typed.err()).doesNotContain("Ch4rles");
        assertThat(found).extracting(ProgramRun::status, ProgramRun::err).containsExactly(0, "");
        assertThat(found.out()).doesNotContain("Ch4rles");
        assertThat(wrong)
                .isEqualTo(new ProgramRun(
                        1,
                        "",
                        "selfsame: --store: the database refuses the user or the password" + System.lineSeparator()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://localhost/selfsame?password=hidden",
                "jdbc:oracle:thin:hidden@localhost",
                "jdbc:postgresql://localhost:many/selfsame?password=hidden",
                "jdbc:postgresql://no.such.host.invalid/selfsame?password=hidden",
                "jdbc:mariadb://localhost:1/selfsame?password=hidden",
                "jdbc:h2:tcp://localhost:1/selfsame;PASSWORD=hidden",
                "jdbc:h2:mem:x;NO_SUCH_SETTING=hidden",
                "jdbc:h2:file:./hidden;IFEXISTS=TRUE"
            })
    void what_is_no_database_is_one_line_and_a_failure(String wrong) {
        ProgramRun run = once(wrong);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("selfsame: --store: ").hasLineCount(1).doesNotContain("hidden");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tables_of_another_version_are_one_line_and_a_failure() throws SQLException {
        store().migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE selfsame_schema_version SET version = 99");
        }

        ProgramRun run = once(url);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("selfsame: ").contains("version 99").hasLineCount(1);
    }

    @Test
    void a_user_without_a_database_is_one_line_and_a_failure() {
        ProgramRun run = ProgramRun.of("--once", "--store-user", "ada");

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).startsWith("selfsame: ").contains("--store").hasLineCount(1);
    }
}
