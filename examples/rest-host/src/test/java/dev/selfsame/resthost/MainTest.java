package dev.selfsame.resthost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
                .containsPattern("roles +11, assigned 356 times")
                .containsPattern("mails +290 invitations")
                .contains("HR.csv")
                .contains("nobody owns it")
                .contains("the chain of managers leads back to the identity")
                .doesNotContain("\u001b")
                .doesNotContain("[###");
    }

    @Test
    void what_is_to_be_provisioned_is_told_before_it_is_done() {
        ProgramRun run = ProgramRun.of("--once");

        assertThat(run.out())
                .contains("To be provisioned: 392 changes for 281 people")
                .containsPattern("Warehouse +49 +0")
                .containsPattern("Active Directory +16 +0 +3 +0 +45 +0 +86")
                .containsPattern("adang +Active Directory +a new account +create; add memberOf GG-All-Staff;")
                .containsPattern("rnair +Active Directory +Rohan.Nair +disable")
                .containsSubsequence("To be provisioned", "Provisioned", "392 changes", "16 created", "1 renamed");
    }

    @Test
    void a_dry_run_stops_before_anything_is_provisioned() {
        ProgramRun run = ProgramRun.of("--dry-run");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("To be provisioned: 392 changes")
                .contains("HR.csv")
                .endsWith("Nothing is provisioned." + System.lineSeparator())
                .doesNotContain("invitations");
    }

    @Test
    void a_plan_with_too_many_changes_is_refused_as_a_whole() {
        ProgramRun run = ProgramRun.of("--once", "--most-changes", "391");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsPattern("plan +refused").contains("0 created, 0 changed, 0 renamed");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("nothing is provisioned")
                .contains("It makes 392 changes; 391 are allowed.");
    }

    @Test
    void exactly_the_plan_that_was_looked_at_is_approved() {
        String store = "jdbc:h2:file:" + folder.resolve("people");
        ProgramRun looked = ProgramRun.of("--dry-run", "--store", store);
        Matcher plan = Pattern.compile("plan ([0-9a-f]{64})").matcher(looked.out());
        assertThat(plan.find()).isTrue();

        ProgramRun other = ProgramRun.of("--once", "--store", store, "--approve", "0".repeat(64));
        ProgramRun approved =
                ProgramRun.of("--once", "--store", store, "--most-changes", "0", "--approve", plan.group(1));
        ProgramRun again = ProgramRun.of("--dry-run", "--store", store);

        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err()).contains("nothing is provisioned");
        assertThat(approved.status()).isZero();
        assertThat(approved.out()).contains("392 changes").contains("16 created");
        assertThat(again.out()).contains("plan");
    }

    @Test
    void a_wrong_number_of_changes_is_refused_in_a_line() {
        ProgramRun run = ProgramRun.of("--once", "--most-changes", "-1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).containsExactly("selfsame: --most-changes is at least 0");
    }

    @Test
    void directories_that_cannot_be_are_told_with_their_places() throws IOException {
        ProgramRun run = run(SmallTenant.folder().with("tenant.json", """
                {"directories": [
                  {"source": "Directory"},
                  {"source": "Nowhere", "base": "dc=x"},
                  {"source": "Directory", "base": "no name"},
                  {"source": "Directory", "base": "dc=small", "groups": "groups"}]}
                """));

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("tenant\\.json:2:\\d+ +base is required")
                .containsPattern("tenant\\.json:3:\\d+ +there is no source Nowhere")
                .containsPattern("Directory +there is no directory of it: ")
                .containsPattern("cn=bob +it isn't below dc=small and is left out");
    }

    @Test
    void a_folder_of_ones_own_may_have_a_directory() throws IOException {
        ProgramRun run = run(SmallTenant.folder().with("tenant.json", """
                        {"directories": [{"source": "Directory", "base": "o=small", "groups": "groups"}]}
                        """).with("Directory.csv", """
                        dn,login,employee,mail,groups
                        "cn=bob,cn=Users,o=small",Bob.Smith,2,old@small.example,"cn=a,ou=Groups,o=small"
                        """));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("Directory +1 +0 +0 +0 +0 +0")
                .containsPattern("bob +Directory +Bob.Smith +mail: old@small.example -> bob@small.example")
                .containsPattern("Directory +0 created, 1 changed, 0 renamed");
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
