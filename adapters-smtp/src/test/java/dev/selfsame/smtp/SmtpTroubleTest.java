package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Done;
import dev.selfsame.provisioning.Outcome.Failed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SmtpTroubleTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    /** What servers say has the address in it, as it often is. */
    @ParameterizedTest
    @CsvSource({
        "greeting, 421, SOURCE_DOWN, connection",
        "greeting, 554, SOURCE_DOWN, connection",
        "MAIL, 421, RETRY, sender",
        "MAIL, 451, RETRY, sender",
        "MAIL, 530, SOURCE_DOWN, sender",
        "MAIL, 550, SOURCE_DOWN, sender",
        "RCPT, 421, RETRY, recipient",
        "RCPT, 450, RETRY, recipient",
        "RCPT, 452, RETRY, recipient",
        "RCPT, 458, RETRY, recipient",
        "RCPT, 501, PERMANENT, recipient",
        "RCPT, 530, SOURCE_DOWN, recipient",
        "RCPT, 535, SOURCE_DOWN, recipient",
        "RCPT, 550, PERMANENT, recipient",
        "RCPT, 551, PERMANENT, recipient",
        "RCPT, 552, PERMANENT, recipient",
        "RCPT, 553, PERMANENT, recipient",
        "RCPT, 556, PERMANENT, recipient",
        "DATA, 451, RETRY, mail",
        "DATA, 554, PERMANENT, mail",
        "., 452, RETRY, mail",
        "., 550, PERMANENT, mail",
        "., 554, PERMANENT, mail",
    })
    void what_a_server_refuses_has_failed_for_its_reason(String moment, int code, Cause cause, String what) {
        try (ScriptedServer server =
                ScriptedServer.start().answering(moment, code + " 5.1.1 <anna@x.test>: Zoë is unknown here")) {
            assertThat(send(server))
                    .isEqualTo(new Failed(cause, "the server has refused the " + what + " (" + code + ")"));
        }
    }

    @Test
    void a_refused_recipient_is_sent_nothing() {
        try (ScriptedServer server = ScriptedServer.start().answering("RCPT", "550 unknown")) {
            send(server);

            assertThat(server.heard()).doesNotContain("DATA");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void a_server_that_hangs_up_is_down(String moment) {
        try (ScriptedServer server = ScriptedServer.start().answering(moment, ScriptedServer.HANG_UP)) {
            assertThat(send(server)).isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.cause()).isEqualTo(Cause.SOURCE_DOWN);
                assertThat(failed.message()).startsWith("the connection has failed: ");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "EHLO", "MAIL", "RCPT", "DATA", "."})
    void a_server_that_falls_silent_is_down(String moment) {
        try (ScriptedServer server = ScriptedServer.start().answering(moment, ScriptedServer.SILENCE)) {
            SmtpMailer mailer = server.mailer().readTimeout(SHORT).build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(broken("SocketTimeoutException"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_server_that_never_says_anything_is_down(Security security) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            SmtpMailer mailer = mailer(silent.getLocalPort())
                    .security(security)
                    .readTimeout(SHORT)
                    .build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(broken("SocketTimeoutException"));
        }
    }

    @Test
    void a_server_that_accepts_nobody_is_down() throws IOException {
        List<SocketChannel> queue = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < 10; i++) {
                SocketChannel waiting = SocketChannel.open();
                queue.add(waiting);
                waiting.configureBlocking(false);
                waiting.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), full.getLocalPort()));
            }
            SmtpMailer mailer =
                    mailer(full.getLocalPort()).connectTimeout(SHORT).build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(broken("SocketTimeoutException"));
        } finally {
            for (SocketChannel waiting : queue) {
                waiting.close();
            }
        }
    }

    @Test
    void a_server_that_stops_reading_is_down() {
        String more = "more and more\n".repeat(2_000_000);
        Templates huge = (occasion, locale) -> new Template(Locale.ENGLISH, "much", "{link}" + more, "{link}");
        try (ScriptedServer server = ScriptedServer.start().readingNoMail()) {
            SmtpMailer mailer =
                    server.mailer().templates(huge).writeTimeout(SHORT).build();

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(broken("SocketException"));
        }
    }

    @Test
    void nobody_at_the_port_is_a_server_that_is_down() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }

        assertThat(mailer(port).build().send(Mails.invitationTo("anna@x.test"))).isEqualTo(broken("ConnectException"));
    }

    @Test
    void a_mail_that_the_server_has_taken_is_sent_whatever_comes_after() {
        try (ScriptedServer server = ScriptedServer.start().answering("QUIT", ScriptedServer.SILENCE)) {
            assertThat(send(server)).isEqualTo(new Done());
        }
    }

    @Test
    void a_mail_that_was_refused_for_now_can_be_sent_again() {
        try (ScriptedServer server = ScriptedServer.start().answering("RCPT", "450 later")) {
            SmtpMailer mailer = server.mailer().build();
            mailer.send(Mails.invitationTo("anna@x.test"));
            server.answering("RCPT", "250 ok");

            assertThat(mailer.send(Mails.invitationTo("anna@x.test"))).isEqualTo(new Done());
        }
    }

    private static Outcome send(ScriptedServer server) {
        return server.mailer().build().send(Mails.invitationTo("anna@x.test"));
    }

    private static SmtpMailer.Builder mailer(int port) {
        return SmtpMailer.to("localhost", port).from("idm@x.test", "").security(Security.NONE);
    }

    private static Failed broken(String by) {
        return new Failed(Cause.SOURCE_DOWN, "the connection has failed: " + by);
    }
}
