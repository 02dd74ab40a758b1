package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.provisioning.Outcome.Done;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpMailerTest {

    @Test
    void a_mailer_says_who_mails_are_from() {
        assertThatThrownBy(SmtpMailer.to("localhost", 25)::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("it isn't said who mails are from");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536})
    void a_port_is_one_that_there_is(int port) {
        assertThatThrownBy(() -> SmtpMailer.to("localhost", port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no port: " + port);
    }

    @Test
    void a_server_has_a_name() {
        assertThatThrownBy(() -> SmtpMailer.to(" ", 25))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mail server's name must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.0009S", "PT-1S", "P25D"})
    void every_wait_has_an_end(Duration limit) {
        SmtpMailer.Builder mailer = SmtpMailer.to("localhost", 25);

        assertThatThrownBy(() -> mailer.connectTimeout(limit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mailer.readTimeout(limit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mailer.writeTimeout(limit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_thread_whose_class_loader_knows_nothing_of_mail_can_send() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Postbox postbox = Postbox.plain()) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

            assertThat(postbox.mailer().build().send(Mails.invitationTo("anna@x.test")))
                    .isEqualTo(new Done());
            thread.setContextClassLoader(before);
            assertThat(postbox.only().text()).contains(Mails.LINK);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void nothing_is_printed_or_logged() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        Logger root = Logger.getLogger("");
        try (Postbox postbox = Postbox.plain();
                ScriptedServer server = ScriptedServer.start().answering("RCPT", "550 unknown")) {
            root.addHandler(handler);
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));

            postbox.mailer().build().send(Mails.invitationTo("anna@x.test"));
            server.mailer().build().send(Mails.invitationTo("anna@x.test"));
            server.mailer().build().send(Mails.invitationTo("no address"));
        } finally {
            root.removeHandler(handler);
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(logged).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
