package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Done;
import dev.selfsame.provisioning.Outcome.Failed;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpUtf8Test {

    private static List<String> envelope(ScriptedServer server) {
        return server.heard().stream()
                .filter(line -> line.startsWith("MAIL") || line.startsWith("RCPT"))
                .toList();
    }

    @Test
    void a_local_part_that_is_not_ascii_goes_to_a_server_that_takes_it() {
        try (ScriptedServer server = ScriptedServer.start().offering("SMTPUTF8")) {
            assertThat(server.mailer().build().send(Mails.invitation("zoë@bücher.example", "Zoë")))
                    .isEqualTo(new Done());
            assertThat(envelope(server))
                    .containsExactly("MAIL FROM:<idm@x.test> SMTPUTF8", "RCPT TO:<zoë@xn--bcher-kva.example>");
            assertThat(server.heard()).contains("To: \"Zoë\" <zoë@xn--bcher-kva.example>");
        }
    }

    @Test
    void a_local_part_that_is_not_ascii_has_failed_for_good_at_a_server_that_does_not_take_it() {
        try (ScriptedServer server = ScriptedServer.start()) {
            assertThat(server.mailer().build().send(Mails.invitationTo("zoë@x.test")))
                    .isEqualTo(new Failed(
                            Cause.PERMANENT, "the address isn't ASCII and the server doesn't offer SMTPUTF8"));
            assertThat(envelope(server)).isEmpty();
        }
    }

    @Test
    void a_domain_that_is_not_ascii_goes_to_every_server() {
        try (ScriptedServer server = ScriptedServer.start()) {
            assertThat(server.mailer().build().send(Mails.invitationTo("anna@bücher.example")))
                    .isEqualTo(new Done());
            assertThat(envelope(server))
                    .containsExactly("MAIL FROM:<idm@x.test>", "RCPT TO:<anna@xn--bcher-kva.example>");
        }
    }

    @Test
    void an_ascii_address_needs_nothing_of_a_server_that_could_take_others() {
        try (ScriptedServer server = ScriptedServer.start().offering("SMTPUTF8")) {
            server.mailer().build().send(Mails.invitationTo("anna@x.test"));

            assertThat(envelope(server)).containsExactly("MAIL FROM:<idm@x.test>", "RCPT TO:<anna@x.test>");
            assertThat(server.heard()).contains("To: =?UTF-8?Q?Zo=C3=AB_O=27Neil?= <anna@x.test>");
        }
    }
}
