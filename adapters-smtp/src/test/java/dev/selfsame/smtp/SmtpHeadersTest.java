package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmtpHeadersTest {

    private static final List<String> ALL = List.of(
            "From",
            "Auto-Submitted",
            "To",
            "Subject",
            "Content-Language",
            "MIME-Version",
            "Content-Type",
            "Date",
            "Message-ID");

    private final Postbox postbox = Postbox.plain();

    @AfterEach
    void close() {
        postbox.close();
    }

    @Test
    void a_mail_has_the_headers_that_it_needs_each_once() {
        postbox.mailer().build().send(Mails.invitationTo("anna@x.test"));

        assertThat(postbox.only().headerNames()).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void a_mail_is_known_to_come_from_a_machine() {
        postbox.mailer().build().send(Mails.invitationTo("anna@x.test"));

        assertThat(postbox.only().header("Auto-Submitted")).isEqualTo("auto-generated");
    }

    @Test
    void a_mail_is_dated_now() {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        postbox.mailer().build().send(Mails.invitationTo("anna@x.test"));

        Instant date =
                Received.reading(() -> postbox.only().message().getSentDate().toInstant());
        assertThat(date).isBetween(before, Instant.now());
    }

    @Test
    void a_mail_is_plain_text_first_and_html_for_who_can_read_it() {
        postbox.mailer().build().send(Mails.invitationTo("anna@x.test"));

        assertThat(postbox.only().header("Content-Type")).startsWith("multipart/alternative;");
        assertThat(postbox.only().text()).contains(Mails.LINK);
        assertThat(postbox.only().html()).contains(Mails.LINK.replace("&", "&amp;"));
    }

    @Test
    void the_id_of_a_mail_follows_from_its_key_and_the_senders_domain() {
        postbox.mailer().build().send(Mails.keyed("k1"));

        assertThat(postbox.only().header("Message-ID"))
                .isEqualTo("<6ab9f1eb8f7d3388f4f9d586f66e99fd54080df2c446f0e58668b09c08a16dd0@xn--bcher-kva.example>");
    }

    @Test
    void the_same_key_has_the_same_id_also_from_another_mailer() {
        postbox.mailer().build().send(Mails.keyed("k1"));
        postbox.mailer().build().send(Mails.keyed("k1"));

        assertThat(ids()).hasSize(2).containsOnly(ids().get(0));
    }

    @Test
    void another_key_has_another_id() {
        postbox.mailer().build().send(Mails.keyed("k1"));
        postbox.mailer().build().send(Mails.keyed("k2"));

        assertThat(ids()).doesNotHaveDuplicates();
    }

    private List<String> ids() {
        return postbox.received().stream()
                .map(mail -> mail.header("Message-ID"))
                .toList();
    }

    @Test
    void names_that_are_not_ascii_are_encoded() {
        postbox.mailer().build().send(Mails.invitation("anna@x.test", "Zoë 李 \uD83D\uDC69\u200D\uD83D\uDD2C O'Neil"));

        assertIsEncoded("To", "Zoë 李 \uD83D\uDC69\u200D\uD83D\uDD2C O'Neil <anna@x.test>");
        assertIsEncoded("From", "Identitäten <idm@xn--bcher-kva.example>");
    }

    @Test
    void a_name_with_commas_and_quotes_stays_one_name() {
        postbox.mailer().build().send(Mails.invitation("anna@x.test", "Smith, \"Ann\" <boss>"));

        assertThat(postbox.only().header("To")).isEqualTo("\"Smith, \\\"Ann\\\" <boss>\" <anna@x.test>");
    }

    @Test
    void who_has_no_name_is_written_to_without() {
        postbox.mailer().build().send(Mails.invitation("anna@x.test", ""));

        assertThat(postbox.only().raw("To")).isEqualTo(List.of("anna@x.test"));
    }

    @Test
    void a_subject_with_umlauts_is_encoded() {
        postbox.mailer().locale(Locale.GERMAN).build().send(Mails.verification());

        assertIsEncoded("Subject", "Neues Passwort für Ihre Anmeldung");
    }

    @Test
    void a_long_subject_is_folded() {
        postbox.mailer().build().send(Mails.verificationFor("Büro 李 ".repeat(20).strip()));

        assertIsEncoded(
                "Subject", "Set a new password for " + "Büro 李 ".repeat(20).strip());
        assertThat(postbox.only().raw("Subject").get(0).lines()).allMatch(line -> line.length() <= 78);
    }

    private void assertIsEncoded(String header, String decoded) {
        assertThat(postbox.only().header(header)).isEqualTo(decoded);
        assertThat(StandardCharsets.US_ASCII
                        .newEncoder()
                        .canEncode(postbox.only().raw(header).get(0)))
                .isTrue();
    }

    @Test
    void the_mailer_calls_itself_by_the_senders_domain() {
        try (ScriptedServer server = ScriptedServer.start()) {
            server.mailer().build().send(Mails.invitationTo("anna@x.test"));

            assertThat(server.heard()).first().isEqualTo("EHLO x.test");
        }
    }
}
