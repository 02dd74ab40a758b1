package dev.selfsame.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the text of a file. */
class DelimitedFileTest {

    private static final Outcome DONE = new Outcome.Done();

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("staff.csv");
    }

    private DelimitedFile holding(String text) throws IOException {
        Files.writeString(file(), text);
        return DelimitedFile.at(file(), FileSource.STAFF);
    }

    private String text() throws IOException {
        return Files.readString(file());
    }

    private static AccountChange change(String nativeIdentity, String attribute, String value) {
        return AccountChange.builder()
                .nativeIdentity(nativeIdentity)
                .putValues(attribute, Optional.of(AttributeValue.of(value)))
                .build();
    }

    private static NewAccount account(String nativeIdentity, Attributes attributes) {
        return NewAccount.builder()
                .nativeIdentity(nativeIdentity)
                .attributes(attributes)
                .build();
    }

    private static Failed refused(String why) {
        return new Failed(Cause.PERMANENT, why);
    }

    @Test
    void rows_that_are_not_touched_stay_as_they_are_written() throws IOException {
        DelimitedFile file = holding("\uFEFF\"id\",mail , \"groups\"\r\n"
                + "\"7\" ,x,y\r\n"
                + "8,\"a,\"\"b\"\"\",x; y ;;\r\n"
                + "\r\n"
                + "9,5\" disk,z\r\n"
                + "too,many,fields,here\r\n"
                + "\r\n");

        assertThat(file.modify(change("9", "mail", "new@x.test"), "k1")).isEqualTo(Either.right("9"));

        assertThat(text())
                .isEqualTo("\uFEFF\"id\",mail , \"groups\"\r\n"
                        + "\"7\" ,x,y\r\n"
                        + "8,\"a,\"\"b\"\"\",x; y ;;\r\n"
                        + "\r\n"
                        + "9,new@x.test,z\r\n"
                        + "too,many,fields,here\r\n"
                        + "\r\n");
    }

    @Test
    void a_changed_field_keeps_its_quotes_and_others_get_them_where_they_need_them() throws IOException {
        DelimitedFile file = holding("id,mail,groups\n7,\"x\",y\n");
        AccountChange change = change("7", "mail", "z").withAdded(Map.of("groups", List.of("a,b")));

        assertThat(file.modify(change, "k1")).isEqualTo(Either.right("7"));

        assertThat(text()).isEqualTo("id,mail,groups\n7,\"z\",\"y;a,b\"\n");
    }

    @Test
    void a_new_row_is_quoted_as_the_header_is_and_ends_like_it() throws IOException {
        DelimitedFile file = holding("\"id\",\"mail\"\r\n\"7\",\"x\"");

        assertThat(file.create(account("8", Attributes.ofTexts("mail", "y")), "k1")
                        .isRight())
                .isTrue();

        assertThat(text()).isEqualTo("\"id\",\"mail\"\r\n\"7\",\"x\"\r\n\"8\",\"y\"\r\n");
    }

    @Test
    void a_file_with_nothing_but_a_header_gets_its_first_row() throws IOException {
        DelimitedFile file = holding("id,mail");

        assertThat(file.create(account("7", Attributes.none()), "k1").isRight()).isTrue();

        assertThat(text()).isEqualTo("id,mail\n7,\n");
    }

    @Test
    void a_deleted_row_leaves_no_trace() throws IOException {
        DelimitedFile file = holding("id,mail\n7,x\n8,\"two\nlines\"\n9,z");

        assertThat(file.delete("8", "k1")).isEqualTo(DONE);

        assertThat(text()).isEqualTo("id,mail\n7,x\n9,z");
    }

    @Test
    void a_file_is_not_written_for_nothing() throws IOException {
        DelimitedFile file = holding("id,mail,IIQDisabled\n7,x,TRUE\n8,y,\n");

        assertThat(file.setEnabled("7", false, "k1")).isEqualTo(DONE);
        assertThat(file.setEnabled("8", true, "k2")).isEqualTo(DONE);
        assertThat(file.delete("9", "k3")).isEqualTo(DONE);
        assertThat(file.modify(change("7", "mail", "x"), "k4")).isEqualTo(Either.right("7"));

        assertThat(text()).isEqualTo("id,mail,IIQDisabled\n7,x,TRUE\n8,y,\n");
    }

    @Test
    void states_need_a_column() throws IOException {
        DelimitedFile file = holding("id,mail\n7,x\n");

        assertThat(file.capabilities())
                .containsExactlyInAnyOrder(
                        Capability.READ, Capability.READ_ONE, Capability.CREATE, Capability.MODIFY, Capability.DELETE);
        assertThat(file.setEnabled("7", false, "k1")).isEqualTo(refused("the file has no column IIQDisabled"));
        assertThat(file.create(account("8", Attributes.none()).withDisabled(true), "k2"))
                .isEqualTo(Either.left(refused("the file has no column IIQDisabled")));
    }

    @Test
    void what_does_not_fit_into_a_row_is_refused_and_nothing_is_written() throws IOException {
        DelimitedFile file = holding("id,mail,groups\n7,x,y\n");
        AccountChange two =
                change("7", "mail", "x").withValues(Map.of("mail", Optional.of(AttributeValue.of(List.of("a", "b")))));

        assertThat(file.modify(change("7", "room", "1"), "k1"))
                .isEqualTo(Either.left(refused("the file has no column for the attribute room")));
        assertThat(file.modify(two, "k2")).isEqualTo(Either.left(refused("the attribute mail has one value")));
        assertThat(file.modify(change("7", "groups", "a;b"), "k3"))
                .isEqualTo(Either.left(refused("a value of the attribute groups is blank or has a semicolon")));
        assertThat(file.modify(change("7", "id", " "), "k4"))
                .isEqualTo(Either.left(refused("an account in a file has a native identity")));
        assertThat(file.create(account("8", Attributes.none()).withPassword(new Password("secret")), "k5"))
                .isEqualTo(Either.left(refused("an account in a file has a native identity and no password")));
        assertThat(file.create(NewAccount.builder().build(), "k6"))
                .isEqualTo(Either.left(refused("an account in a file has a native identity and no password")));

        assertThat(text()).isEqualTo("id,mail,groups\n7,x,y\n");
    }

    @Test
    void a_row_that_makes_no_sense_and_a_second_one_of_an_account_are_unreadable() throws IOException {
        DelimitedFile file = holding("id,mail\n7,x\n8\n7,y\n9,z\n");
        List<Object> told = new ArrayList<>();

        assertThat(file.readAll(new Connector.Reader() {
                    @Override
                    public void account(AccountData account) {
                        told.add(account.nativeIdentity());
                    }

                    @Override
                    public void unreadable(Refusal reason) {
                        told.add(reason);
                    }

                    @Override
                    public void gone(String nativeIdentity) {
                        told.add("gone");
                    }
                }))
                .isEqualTo(DONE);

        assertThat(told)
                .containsExactly(
                        "7",
                        new MalformedDocument("staff.csv", 3, 2, "2 fields are expected, 1 are given"),
                        new MalformedDocument("staff.csv", 4, 0, "an earlier row has the same native identity"),
                        "9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mail\nx\n", "id,id\n1,2\n"})
    void a_file_without_a_proper_header_fails_for_good(String text) throws IOException {
        assertThat(holding(text).test()).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.cause())
                .isEqualTo(Cause.PERMANENT));
    }

    @Test
    void a_file_in_another_encoding_fails_for_good() throws IOException {
        Files.write(file(), "id,mail\n7,zoë\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(DelimitedFile.at(file(), FileSource.STAFF).test()).isEqualTo(refused("the file isn't in UTF-8"));
    }

    @Test
    void a_file_that_is_not_there_is_a_source_that_is_down() {
        assertThat(DelimitedFile.at(file(), FileSource.STAFF).delete("7", "k1"))
                .isEqualTo(new Failed(Cause.SOURCE_DOWN, "the file is out of reach (NoSuchFileException)"));
    }

    @Test
    void whoever_may_read_the_file_may_read_it_afterwards_and_nothing_lies_beside_it() throws IOException {
        DelimitedFile file = holding("id,mail\n7,x\n");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        file.modify(change("7", "mail", "y"), "k1");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-r--r--");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void many_who_write_at_once_lose_nothing() throws Exception {
        holding("id,mail\n");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 100; i++) {
            String id = "person-" + i;
            threads.execute(() -> DelimitedFile.at(file(), FileSource.STAFF)
                    .create(account(id, Attributes.none()), id)
                    .get());
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(text().lines()).hasSize(101).doesNotHaveDuplicates();
    }
}
