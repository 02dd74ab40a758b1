package dev.selfsame.resthost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    private void write(TextFolder tenant) throws IOException {
        for (Map.Entry<String, String> file : tenant.texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private ProgramRun run(TextFolder tenant) throws IOException {
        write(tenant);
        return ProgramRun.of("--once", "--tenant", folder.toString());
    }

    @Test
    void the_sample_tenant_is_taken_in_and_told() {
        ProgramRun run = ProgramRun.of("--once");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Selfsame: sample tenant")
                .containsPattern("HR \\(makes people\\) +300 ")
                .containsPattern("in all +300")
                .contains("active 264, inactive 26, leave 9, none 1")
                .containsPattern("managers +\\d\\d")
                .containsPattern("roles +11, assigned 34 times")
                .containsPattern("mails +290 invitations")
                .contains("HR.csv")
                .contains("nobody owns it")
                .contains("the chain of managers leads back to the identity")
                .doesNotContain("\u001b")
                .doesNotContain("[###");
    }

    @Test
    void an_attribute_is_explained() throws IOException {
        write(SmallTenant.folder());

        ProgramRun run =
                ProgramRun.of("--tenant", folder.toString(), "explain", "--identity", "bob", "--attribute", "email");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "Bob, email",
                        "accountAttribute HR.mail → \"bob@small.example\"  — account bob on HR: the only one");
    }

    @Test
    void what_cannot_be_explained_is_told_in_a_line() throws IOException {
        write(SmallTenant.folder());

        ProgramRun nobody =
                ProgramRun.of("--tenant", folder.toString(), "explain", "--identity", "zoe", "--attribute", "email");
        ProgramRun nothing =
                ProgramRun.of("--tenant", folder.toString(), "explain", "--identity", "Bob", "--attribute", "shoeSize");

        assertThat(nobody.status()).isEqualTo(1);
        assertThat(nobody.err().lines()).containsExactly("selfsame: nobody has the id, the user name or the name zoe");
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.err().lines()).hasSize(1);
    }

    @Test
    void what_is_printed_for_a_person_has_colours_and_bars() {
        ProgramRun run = ProgramRun.of(new Look(true, true), "--once");

        assertThat(run.out()).contains("\u001b[1mPeople").contains("[####################]");
    }

    @Test
    void a_folder_of_ones_own_is_taken_in() throws IOException {
        ProgramRun run = run(SmallTenant.folder());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("time zone Europe/Berlin")
                .containsPattern("HR \\(makes people\\) +6 ")
                .containsPattern("Directory +2 +0 +0 +0 +1 +0")
                .containsPattern("protected +1")
                .containsPattern("with errors +2")
                .contains("ROLE Orphan")
                .containsPattern("identity eve +manager: the chain");
    }

    @Test
    void a_malformed_document_is_told_with_its_place_and_the_rest_is_taken_in() throws IOException {
        ProgramRun run = run(SmallTenant.folder().with("broken.json", "{\"version\": 1,\n  \"objects\": [}"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("broken\\.json:2:\\d+").containsPattern("in all +6");
    }

    @Test
    void malformed_rows_are_told_with_their_places_and_the_rest_is_taken_in() throws IOException {
        ProgramRun run = run(SmallTenant.folder().with("HR.csv", """
                        number,login,first,last,mail,boss,state
                        1,ada,Ada,Lovelace,ada@small.example,,active
                        2,"bob"x,Bob,Smith,bob@small.example,1,active
                        3,cleo,Cleo,Berg
                        1,again,Ada,Again,,,active
                        7,ADA,Adam,Other,,,active
                        8,gil,Gil,Ray,,,active
                        """));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("HR\\.csv:3:\\d+")
                .contains("Account 4 has the native identity of account 1, which counts")
                .contains("alias: another identity has the same alias")
                .contains("nobody has the alias bob");
    }

    @Test
    void a_file_that_is_missing_or_belongs_to_no_source_is_told() throws IOException {
        ProgramRun run = run(SmallTenant.folder().without("Directory.csv").with("Directroy.csv", "dn\n"));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("Directory\\.csv +there is no such file")
                .containsPattern("Directroy\\.csv +there is no source of this name");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        write(SmallTenant.folder());
        Files.write(folder.resolve("HR.csv"), new byte[] {'n', 'u', 'm', 'b', 'e', 'r', '\n', '1', (byte) 0xfc, '\n'});

        assertThat(ProgramRun.of("--once", "--tenant", folder.toString()).out())
                .containsPattern("HR\\.csv +it is not UTF-8 throughout");
    }

    @Test
    void settings_with_a_slip_are_told_with_their_place() throws IOException {
        ProgramRun run = run(SmallTenant.folder().with("tenant.json", """
                        {
                          "timezone": "UTC",
                          "callers":{},
                          "protected": [[], "cleo"],
                          "invite": "yes",
                          "userLevels": 7
                        }
                        """));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("tenant\\.json:2:3 +there is no setting \"timezone\"")
                .containsPattern("tenant\\.json:3:13 +a list is expected")
                .containsPattern("tenant\\.json:4:17 +a text is expected")
                .containsPattern("tenant\\.json:5:13 +true or false is expected")
                .containsPattern("tenant\\.json:6:17 +an object is expected")
                .containsPattern("protected +1");
    }

    @Test
    void malformed_settings_are_told_with_line_and_column() throws IOException {
        ProgramRun run = run(SmallTenant.folder().with("tenant.json", "{\n  \"timeZone\": UTC\n}"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("tenant\\.json:2:15 +it is not valid JSON here");
    }

    @Test
    void settings_about_what_there_is_not_are_told_one_by_one() throws IOException {
        ProgramRun run = run(SmallTenant.folder().with("tenant.json", """
                        {"callers": [{"name": "a"}, {"name": "b", "token": "t", "userLevels": ["KING"]},
                           {"name": "c", "token": "t"}],
                         "protected": ["zoe"],
                         "userLevels": {"ada": ["QUEEN"]},
                         "roleAssignments": [{"identity": "ada", "role": "Nothing"},
                           {"identity": "ada", "role": "Auditor", "startDate": "tomorrow"},
                           {"identity": "ada", "role": "Auditor", "removeDate": "2001-01-01T00:00:00Z"}],
                         "associations": [{"owner": "ada"}]}
                        """));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("tenant\\.json:1:14 +token is required")
                .containsPattern("tenant\\.json:1:72 +there is no user level KING")
                .containsPattern("tenant\\.json:2:27 +another caller has the same token")
                .containsPattern("tenant\\.json:3:16 +nobody has the alias zoe")
                .containsPattern("tenant\\.json:4:25 +there is no user level QUEEN")
                .containsPattern("tenant\\.json:5:50 +there is no role Nothing")
                .containsPattern("tenant\\.json:6:4 +a date must look like")
                .containsPattern("tenant\\.json:7:4 +The value of removeDate is not valid")
                .containsPattern("tenant\\.json:8:19 +entityType is required");
    }

    @Test
    void a_folder_that_does_not_exist_is_one_line_and_a_failure() {
        ProgramRun run =
                ProgramRun.of("--once", "--tenant", folder.resolve("none").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("there is no such folder").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_time_zone_that_does_not_exist_is_one_line_and_a_failure() throws IOException {
        ProgramRun run = run(SmallTenant.folder().with("tenant.json", "{\"timeZone\": \"Mars/Olympus\"}"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "selfsame: tenant.json:1:14: there is no time zone \"Mars/Olympus\"" + System.lineSeparator());
    }

    @Test
    void a_port_in_use_is_one_line_and_a_failure() throws IOException {
        write(SmallTenant.folder());
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            ProgramRun run = ProgramRun.of("--tenant", folder.toString(), "--port", port);

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("Port " + port).hasLineCount(1);
        }
    }

    @Test
    void a_command_line_that_makes_no_sense_is_one_line_and_a_failure() {
        for (String[] args : new String[][] {
            {"--prot", "1"}, {"--port", "many"}, {"--port", "70000"}, {"--address", "no.such.host.invalid"}, {"extra"}
        }) {
            ProgramRun run = ProgramRun.of(args);

            assertThat(run.status()).isNotZero();
            assertThat(run.err()).startsWith("selfsame: ").hasLineCount(1);
        }
    }

    @Test
    void help_names_the_options() {
        ProgramRun run = ProgramRun.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("--tenant", "--store", "--port", "--once", "--admin-token")
                .doesNotContain("\u001b");
    }
}
