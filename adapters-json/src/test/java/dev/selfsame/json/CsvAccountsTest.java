package dev.selfsame.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvAccountsTest {

    private static final Source SOURCE = Source.builder()
            .id(new SourceId("s"))
            .name("HR")
            .nativeIdentityAttribute("id")
            .nameAttribute("login")
            .addMultiValued("groups")
            .build();

    @Test
    void a_row_becomes_an_account() {
        assertThat(read("""
                id,login,mail,groups,IIQDisabled,IIQLocked,created,uuid
                7,ada,ada@example.com,admins; users ;;,TRUE,no,2024-05-17T19:33:16Z,u-7
                """))
                .isEqualTo(List.of(Either.right(AccountData.builder()
                        .nativeIdentity("7")
                        .name("ada")
                        .uuid("u-7")
                        .disabled(true)
                        .created(Instant.parse("2024-05-17T19:33:16Z"))
                        .attributes(Attributes.of(Map.of(
                                "id", AttributeValue.of("7"),
                                "login", AttributeValue.of("ada"),
                                "mail", AttributeValue.of("ada@example.com"),
                                "groups", AttributeValue.of(List.of("admins", "users")),
                                "created", AttributeValue.of("2024-05-17T19:33:16Z"),
                                "uuid", AttributeValue.of("u-7"))))
                        .build())));
    }

    @Test
    void an_empty_field_is_an_absent_attribute() {
        assertThat(read("id,login,groups,created,uuid\n7,,;,,\n"))
                .isEqualTo(List.of(Either.right(AccountData.builder()
                        .nativeIdentity("7")
                        .attributes(Attributes.ofTexts("id", "7"))
                        .build())));
    }

    @ParameterizedTest
    @CsvSource({"true,true", "1,true", "Yes,true", "' yes ',true", "false,false", "0,false", "y,false", "'',false"})
    void a_flag_is_set_by_true_1_or_yes(String cell, boolean set) {
        assertThat(read("id,IIQLocked\n7," + cell).get(0).get().locked()).isEqualTo(set);
    }

    @Test
    void a_creation_date_that_is_no_date_is_just_an_attribute() {
        AccountData account = read("id,created\n7,long ago").get(0).get();

        assertThat(account.created()).isEmpty();
        assertThat(account.attributes()).isEqualTo(Attributes.ofTexts("id", "7", "created", "long ago"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,text\n7,\"a, \"\"b\"\"\nc\"\n8,ü€😀",
                "\uFEFFid,text\r\n7,\"a, \"\"b\"\"\nc\"\r\n\r\n8,ü€😀\r\n",
                "id,text\r7,\"a, \"\"b\"\"\nc\"\r8,\"ü€😀\"\r",
                " id , text \n\n7,\"a, \"\"b\"\"\nc\"\n8,ü€😀\n\n"
            })
    void quotes_line_ends_marks_and_unicode_are_understood(String file) {
        assertThat(read(file)).isEqualTo(List.of(account("7", "a, \"b\"\nc"), account("8", "ü€😀")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1|0|the header line is missing",
                "'\uFEFF'|1|0|the header line is missing",
                "'name,mail'|1|0|the column id is missing",
                "'\nid,mail,id'|2|3|another column has the same name",
                "'id,,mail'|1|2|the column has no name",
                "'id,\"mail'|1|2|a quote is not closed"
            })
    void a_header_that_does_not_do_is_refused(String file, int line, int column, String reason) {
        assertThat(CsvAccounts.of("hr.csv", new StringReader(file), SOURCE))
                .isEqualTo(Either.left(new MalformedDocument("hr.csv", line, column, reason)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1,a\n2\n3,c'|3|2|2 fields are expected, 1 are given",
                "'1,a\n2,b,x\n3,c'|3|3|2 fields are expected, 3 are given",
                "'1,a\n ,b\n3,c'|3|1|the native identity is missing",
                "'1,a\n2,\"b\n3,c'|3|2|a quote is not closed",
                "'1,a\r\n2,\"b\"x\r\n3,c'|3|2|something follows the closing quote of a field",
                "'1,\"a\"\n\"2\n3,c\n'|3|1|a quote is not closed"
            })
    void a_row_that_is_not_understood_is_skipped(String rows, int line, int column, String reason) {
        assertThat(read("id,text\n" + rows))
                .isEqualTo(List.of(account("1", "a"), refused(line, column, reason), account("3", "c")));
    }

    @Test
    void lines_are_counted_through_quotes_and_empty_lines() {
        assertThat(read("id,text\n\n1,\"a\r\nb\n\nc\"\n\n2\n"))
                .isEqualTo(List.of(account("1", "a\r\nb\n\nc"), refused(8, 2, "2 fields are expected, 1 are given")));
    }

    @Test
    void a_row_may_have_a_mebi_character_and_not_one_more() {
        String longest = "x".repeat(CsvRows.LONGEST - 2);

        assertThat(read("id,text\n1," + longest + "\n2," + longest + "y\n3,c\n"))
                .isEqualTo(List.of(
                        account("1", longest),
                        refused(3, 2, "the row is longer than 1 MiB, or a quote is not closed"),
                        account("3", "c")));
    }

    @Test
    void a_quote_that_is_never_closed_costs_its_line_only() {
        String text = "a".repeat(1_000);

        List<Either<Refusal, AccountData>> read = read("id,text\n0,\"a\n" + ("1," + text + "\n").repeat(2_000));

        assertThat(read).hasSize(2_001);
        assertThat(read.get(0)).isEqualTo(refused(2, 2, "the row is longer than 1 MiB, or a quote is not closed"));
        assertThat(read.get(2_000)).isEqualTo(account("1", text));
    }

    @Test
    void ten_thousand_columns_are_no_trouble() {
        StringBuilder header = new StringBuilder("id");
        for (int i = 0; i < 20_000; i++) {
            header.append(",c").append(i);
        }

        assertThat(read(header + "\n1" + ",".repeat(20_000) + "\n"))
                .isEqualTo(List.of(Either.right(AccountData.builder()
                        .nativeIdentity("1")
                        .attributes(Attributes.ofTexts("id", "1"))
                        .build())));
    }

    @Test
    void a_file_that_breaks_off_is_reported_at_the_end() {
        assertThat(all(CsvAccounts.of("hr.csv", new Breaking("id,text\n1,a\n2,b"), SOURCE)
                        .get()))
                .isEqualTo(List.of(account("1", "a"), refused(3, 0, "the file can't be read any further")));
    }

    @Test
    void nothing_follows_the_last_row() {
        CsvAccounts accounts =
                CsvAccounts.of("hr.csv", new StringReader("id\n"), SOURCE).get();

        assertThat(accounts.hasNext()).isFalse();
        assertThatThrownBy(accounts::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_reader_is_closed_with_the_accounts_or_when_there_are_none() {
        Breaking read = new Breaking("id\n1\n");
        CsvAccounts.of("hr.csv", read, SOURCE).get().close();
        Breaking refused = new Breaking("name\n");
        assertThat(CsvAccounts.of("hr.csv", refused, SOURCE).isLeft()).isTrue();

        assertThat(List.of(read.closed, refused.closed)).isEqualTo(List.of(true, true));
    }

    private static Either<Refusal, AccountData> account(String id, String text) {
        return Either.right(AccountData.builder()
                .nativeIdentity(id)
                .attributes(Attributes.ofTexts("id", id, "text", text))
                .build());
    }

    private static Either<Refusal, AccountData> refused(int line, int column, String reason) {
        return Either.left(new MalformedDocument("hr.csv", line, column, reason));
    }

    private static List<Either<Refusal, AccountData>> read(String file) {
        try (CsvAccounts accounts =
                CsvAccounts.of("hr.csv", new StringReader(file), SOURCE).get()) {
            return all(accounts);
        }
    }

    private static List<Either<Refusal, AccountData>> all(CsvAccounts accounts) {
        List<Either<Refusal, AccountData>> all = new ArrayList<>();
        accounts.forEachRemaining(all::add);
        return all;
    }

    /** Gives its text and then fails. */
    private static final class Breaking extends Reader {

        private final StringReader text;
        private boolean closed;

        Breaking(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = text.read(buffer, offset, Math.min(length, 3));
            if (count < 0) {
                throw new IOException("gone");
            }
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
