package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    private static Optional<String> written(String address) {
        return Mailbox.of(address).map(mailbox -> mailbox.named("").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "anna@x.test",
                "Anna.O'Neil+tag@sub.X-1.test",
                "!#$%&'*+/=?^_`{|}~-@x.test",
                "1@1.test",
                "zoë@x.test",
                "李@x.test",
                "anna@xn--bcher-kva.example",
            })
    void an_address_is_written_as_it_is(String address) {
        assertThat(written(address)).isEqualTo(Optional.of(address));
    }

    @ParameterizedTest
    @CsvSource({
        "anna@Bücher.example, anna@xn--bcher-kva.example",
        "anna@例え.test, anna@xn--r8jz45g.test",
        "anna@x。test, anna@x.test",
    })
    void a_domain_is_written_in_ascii(String address, String ascii) {
        assertThat(written(address)).isEqualTo(Optional.of(ascii));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "@x.test",
                "anna@",
                "an na@x.test",
                ".anna@x.test",
                "anna.@x.test",
                "an..na@x.test",
                "anna@.x.test",
                "anna@x..test",
                "anna@x.test.",
                "anna@-x.test",
                "anna@x-.test",
                "anna@x_y.test",
                "anna@x/y.test",
                "anna@\u2100.test",
                "an\u200Bna@x.test",
                "an\u202Ena@x.test",
                "an\uD800na@x.test",
                "an(na@x.test",
                "an:na@x.test",
                "an[na@x.test",
            })
    void what_is_no_address_is_not_written(String address) {
        assertThat(written(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@straße.test", "anna@STRAẞE.test", "anna@βόλος.test", "anna@a\u200Db.test"})
    void a_domain_that_means_two_things_is_not_written(String address) {
        assertThat(written(address)).isEmpty();
    }

    @Test
    void a_local_part_has_64_bytes_at_most() {
        assertThat(written("a".repeat(64) + "@x.test")).isPresent();
        assertThat(written("a".repeat(65) + "@x.test")).isEmpty();
        assertThat(written("é".repeat(33) + "@x.test")).isEmpty();
    }

    @Test
    void a_label_has_63_characters_at_most() {
        assertThat(written("a@" + "b".repeat(63) + ".test")).isPresent();
        assertThat(written("a@" + "b".repeat(64) + ".test")).isEmpty();
    }

    @Test
    void an_address_has_254_characters_at_most_as_it_is_written() {
        assertThat(written("anna@" + "bcdefgh.".repeat(31) + "c")).isPresent();
        assertThat(written("anna@" + "bcdefgh.".repeat(31) + "cd")).isEmpty();
        assertThat(written("anna@" + "éééééééé.".repeat(20) + "test")).isEmpty();
    }
}
