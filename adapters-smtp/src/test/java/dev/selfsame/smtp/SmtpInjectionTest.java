package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Done;
import dev.selfsame.provisioning.Outcome.Failed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpInjectionTest {

    private static final List<String> ORDINARY = List.of(
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "Content-Language");

    static Stream<String> tricks() {
        return Stream.of(
                        "\r\nBcc: eve@evil.test",
                        "\r\n\r\nanother body",
                        "\nBcc: eve@evil.test",
                        "\rBcc: eve@evil.test",
                        "\r\n Bcc: eve@evil.test",
                        "\r\n.\r\nMAIL FROM:<eve@evil.test>",
                        "\u0000Bcc: eve@evil.test",
                        "\u000BBcc: eve@evil.test",
                        "\u0085Bcc: eve@evil.test",
                        "\u2028Bcc: eve@evil.test",
                        "\u2029Bcc: eve@evil.test",
                        "\uD800Bcc: eve@evil.test",
                        "\" <eve@evil.test>, \"",
                        "<eve@evil.test>",
                        ", eve@evil.test",
                        "=?utf-8?q?=0D=0ABcc=3A_eve=40evil.test?=",
                        "a: eve@evil.test, fay@evil.test;")
                .flatMap(trick -> Stream.of("Anna" + trick, "Zoë" + trick, trick + "Anna"));
    }

    private static final Postbox POSTBOX = Postbox.plain();

    @BeforeEach
    void empty() {
        POSTBOX.empty();
    }

    @AfterAll
    static void close() {
        POSTBOX.close();
    }

    private static void assertIsOrdinary(Received mail) {
        assertThat(mail.headerNames()).isEqualTo(ORDINARY);
        assertThat(mail.recipients()).isEqualTo(List.of("anna@x.test"));
        assertThat(mail.header("From")).isEqualTo("Identitäten <idm@xn--bcher-kva.example>");
        assertThat(mail.text()).contains(Mails.LINK).endsWith(".\n");
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void a_recipients_name_adds_no_header_and_no_recipient(String name) {
        assertThat(POSTBOX.mailer().build().send(Mails.invitation("anna@x.test", name)))
                .isEqualTo(new Done());

        assertIsOrdinary(POSTBOX.only());
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void the_name_of_a_source_adds_no_header_and_no_recipient(String source) {
        assertThat(POSTBOX.mailer().build().send(Mails.verificationFor(source))).isEqualTo(new Done());

        assertIsOrdinary(POSTBOX.only());
        assertThat(POSTBOX.only().header("Subject")).startsWith("Set a new password for ");
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void a_key_adds_no_header(String key) {
        assertThat(POSTBOX.mailer().build().send(Mails.keyed(key))).isEqualTo(new Done());

        assertIsOrdinary(POSTBOX.only());
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void the_senders_name_adds_no_header(String name) {
        POSTBOX.mailer().from("idm@x.test", name).build().send(Mails.keyed("k1"));

        assertThat(POSTBOX.only().headerNames()).isEqualTo(ORDINARY);
        assertThat(POSTBOX.only().header("From")).endsWith(" <idm@x.test>");
    }

    @Test
    void a_name_that_looks_encoded_is_not_decoded() {
        POSTBOX.mailer()
                .from("idm@x.test", "=?utf-8?q?Boss?=")
                .build()
                .send(Mails.invitation("anna@x.test", "=?utf-8?q?Boss?="));

        assertThat(POSTBOX.only().header("From")).isEqualTo("= ?utf-8?q?Boss?= <idm@x.test>");
        assertThat(POSTBOX.only().header("To")).isEqualTo("= ?utf-8?q?Boss?= <anna@x.test>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@x.test\r\nRCPT TO:<eve@evil.test>",
                "anna@x.test\nBcc: eve@evil.test",
                "anna\r\n@x.test",
                "anna@x.test\u0000",
                "anna@x.test, eve@evil.test",
                "anna@x.test,eve@evil.test",
                "anna@x.test;eve",
                "staff:anna@x.test;",
                "<anna@x.test>",
                "anna@x.test> NOTIFY=SUCCESS",
                "anna@x.test>,<eve",
                "Anna<anna@x.test>",
                "\"anna\"@x.test",
                "\"anna@evil.test\"@x.test",
                "(anna)anna@x.test",
                "@evil.test:anna@x.test",
                "anna@[127.0.0.1]",
                "anna\\@x.test",
                "anna@x.test\u2028",
                "",
            })
    void an_address_that_is_more_than_an_address_has_failed_for_good(String address) {
        try (ScriptedServer server = ScriptedServer.start()) {
            assertThat(server.mailer().build().send(Mails.invitationTo(address)))
                    .isEqualTo(new Failed(Cause.PERMANENT, "the address is none that mail is sent to"));
            assertThat(server.connections()).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"idm@x.test\r\nBcc: eve@evil.test", "idm", "<idm@x.test>", "zoë@x.test", "staff:idm@x.test;", ""
            })
    void what_is_no_ascii_address_is_no_sender(String address) {
        assertThatThrownBy(() -> SmtpMailer.to("localhost", 25).from(address, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no address to send from: " + address);
    }

    @Test
    void a_mail_is_for_one_recipient() {
        try (ScriptedServer server = ScriptedServer.start()) {
            server.mailer().build().send(Mails.invitation("anna@x.test", "Anna\r\nCc: eve@evil.test"));

            assertThat(server.heard().stream().filter(line -> line.startsWith("RCPT")))
                    .containsExactly("RCPT TO:<anna@x.test>");
        }
    }
}
