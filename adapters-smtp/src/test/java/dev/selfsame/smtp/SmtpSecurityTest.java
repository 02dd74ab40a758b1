package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Done;
import dev.selfsame.provisioning.Outcome.Failed;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class SmtpSecurityTest {

    private static final Certificate ELSEWHERE = new Certificate("elsewhere.test");
    private static final Outcome HANDSHAKE_FAILED =
            new Failed(Cause.SOURCE_DOWN, "the connection has failed: SunCertPathBuilderException");
    private static final Outcome WRONG_NAME =
            new Failed(Cause.SOURCE_DOWN, "the connection has failed: CertificateException");

    private static List<String> verbs(ScriptedServer server) {
        return server.heard().stream()
                .takeWhile(line -> !line.equals("DATA"))
                .map(line -> line.split("[ :]", 2)[0])
                .toList();
    }

    @Test
    void a_mail_goes_over_tls() {
        try (Postbox postbox = Postbox.overTls()) {
            SmtpMailer mailer = postbox.mailer()
                    .security(Security.TLS)
                    .trust(Certificate.LOCALHOST.trusted())
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(new Done());
            assertThat(postbox.only().address()).isEqualTo("anna@x.test");
        }
    }

    @Test
    void a_mail_goes_over_starttls_and_who_says_nothing_gets_that() {
        try (ScriptedServer server = ScriptedServer.start().offering("STARTTLS")) {
            SmtpMailer mailer = SmtpMailer.to("localhost", server.port())
                    .from("idm@x.test", "")
                    .trust(Certificate.LOCALHOST.trusted())
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(new Done());
            assertThat(verbs(server)).containsExactly("EHLO", "STARTTLS", "EHLO", "MAIL", "RCPT");
        }
    }

    @Test
    void a_server_that_offers_no_starttls_gets_no_mail() {
        try (ScriptedServer server = ScriptedServer.start()) {
            SmtpMailer mailer = server.mailer().security(Security.STARTTLS).build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test")))
                    .isEqualTo(new Failed(Cause.SOURCE_DOWN, "the server doesn't offer STARTTLS"));
            assertThat(verbs(server)).doesNotContain("MAIL");
        }
    }

    @Test
    void a_server_that_refuses_starttls_gets_no_mail() {
        try (ScriptedServer server = ScriptedServer.start().offering("STARTTLS").answering("STARTTLS", "454 not now")) {
            SmtpMailer mailer = server.mailer().security(Security.STARTTLS).build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test")))
                    .isEqualTo(new Failed(Cause.SOURCE_DOWN, "the server has refused the connection (454)"));
            assertThat(verbs(server)).doesNotContain("MAIL");
        }
    }

    @Test
    void starttls_is_not_used_where_nothing_is_to_be_protected() {
        try (ScriptedServer server = ScriptedServer.start().offering("STARTTLS")) {
            SmtpMailer mailer = server.mailer().security(Security.NONE).build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(new Done());
            assertThat(verbs(server)).containsExactly("EHLO", "MAIL", "RCPT");
        }
    }

    @Test
    void a_server_that_the_platform_does_not_trust_gets_no_mail_over_tls() throws NoSuchAlgorithmException {
        try (ScriptedServer server = ScriptedServer.overTls(Certificate.LOCALHOST)) {
            SmtpMailer mailer = server.mailer()
                    .security(Security.TLS)
                    .trust(SSLContext.getDefault())
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(HANDSHAKE_FAILED);
            assertThat(server.heard()).isEmpty();
        }
    }

    @Test
    void a_server_that_the_platform_does_not_trust_gets_no_mail_over_starttls() throws NoSuchAlgorithmException {
        try (ScriptedServer server = ScriptedServer.start().offering("STARTTLS")) {
            SmtpMailer mailer = server.mailer()
                    .security(Security.STARTTLS)
                    .trust(SSLContext.getDefault())
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(HANDSHAKE_FAILED);
            assertThat(verbs(server)).containsExactly("EHLO", "STARTTLS");
        }
    }

    @Test
    void a_server_that_the_host_does_not_trust_is_not_tried_again_with_what_the_platform_trusts() {
        try (ScriptedServer server = ScriptedServer.overTls(Certificate.LOCALHOST)) {
            SmtpMailer mailer = server.mailer()
                    .security(Security.TLS)
                    .trust(ELSEWHERE.trusted())
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(HANDSHAKE_FAILED);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void a_trusted_certificate_with_another_name_is_refused_over_tls() {
        try (ScriptedServer server = ScriptedServer.overTls(ELSEWHERE)) {
            SmtpMailer mailer = server.mailer()
                    .security(Security.TLS)
                    .trust(ELSEWHERE.trusted())
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(WRONG_NAME);
        }
    }

    @Test
    void a_trusted_certificate_with_another_name_is_refused_over_starttls() {
        try (ScriptedServer server = ScriptedServer.presenting(ELSEWHERE).offering("STARTTLS")) {
            SmtpMailer mailer = server.mailer()
                    .security(Security.STARTTLS)
                    .trust(ELSEWHERE.trusted())
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(WRONG_NAME);
        }
    }

    @Test
    void a_mailer_signs_in() {
        try (Postbox postbox = Postbox.overTls().knowing("mailer", "päßword")) {
            assertThat(signingIn(postbox, "päßword").send(Mails.invitationTo("anna@x.test")))
                    .isEqualTo(new Done());
        }
    }

    @Test
    void a_login_that_is_refused_is_the_servers_trouble_and_not_the_mails() {
        try (Postbox postbox = Postbox.overTls().knowing("mailer", "right")) {
            assertThat(signingIn(postbox, "wrong").send(Mails.invitationTo("anna@x.test")))
                    .isEqualTo(new Failed(Cause.SOURCE_DOWN, "the login has failed (535)"));
            assertThat(postbox.received()).isEmpty();
        }
    }

    private static SmtpMailer signingIn(Postbox postbox, String password) {
        return postbox.mailer()
                .security(Security.TLS)
                .trust(Certificate.LOCALHOST.trusted())
                .login("mailer", password)
                .build();
    }

    @Test
    void a_server_that_offers_no_login_gets_no_mail_without_one() {
        try (ScriptedServer server = ScriptedServer.overTls(Certificate.LOCALHOST)) {
            SmtpMailer mailer = server.mailer()
                    .security(Security.TLS)
                    .login("mailer", "password")
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test")))
                    .isEqualTo(new Failed(Cause.SOURCE_DOWN, "the server doesn't offer a login"));
            assertThat(verbs(server)).doesNotContain("MAIL");
        }
    }

    @Test
    void a_server_that_only_offers_logins_of_other_kinds_gets_no_mail() {
        try (ScriptedServer server =
                ScriptedServer.overTls(Certificate.LOCALHOST).offering("AUTH NTLM DIGEST-MD5 CRAM-MD5")) {
            SmtpMailer mailer = server.mailer()
                    .security(Security.TLS)
                    .login("mailer", "password")
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test")))
                    .isEqualTo(new Failed(Cause.SOURCE_DOWN, "the login has failed"));
            assertThat(verbs(server)).containsExactly("EHLO");
        }
    }

    @Test
    void a_login_is_not_sent_in_the_clear() {
        SmtpMailer.Builder mailer = SmtpMailer.to("localhost", 25)
                .from("idm@x.test", "")
                .login("mailer", "password")
                .security(Security.NONE);

        assertThatThrownBy(mailer::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a login needs STARTTLS or TLS");
    }

    @Test
    void the_text_form_of_a_login_shows_no_password() {
        assertThat(new Login("mailer", "password").toString()).isEqualTo("Login[]");
    }
}
