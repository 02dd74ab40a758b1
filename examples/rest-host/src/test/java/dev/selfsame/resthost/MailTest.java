package dev.selfsame.resthost;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void a_tenant_that_invites() throws IOException {
        for (Map.Entry<String, String> file : SmallTenant.inviting().texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private ProgramRun once(String... mail) {
        return ProgramRun.of(Stream.concat(Stream.of("--once", "--tenant", folder.toString()), Stream.of(mail))
                .toArray(String[]::new));
    }

    @Test
    void invitations_leave_by_the_mail_server() throws MessagingException {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            ProgramRun run = once(
                    "--smtp",
                    "smtp+plain://localhost:" + server.getSmtp().getPort(),
                    "--smtp-from",
                    "hr@small.example",
                    "--links",
                    "https://join.small.example/");

            assertThat(run.status()).isZero();
            assertThat(run.out()).containsPattern("mails +5 invitations\\R");
            assertThat(server.getReceivedMessages()).hasSize(5).allSatisfy(mail -> assertThat(text(mail))
                    .contains("https://join.small.example/register?token="));
        } finally {
            server.stop();
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace("=\r\n", "")
                .replace("=3D", "=");
    }

    @Test
    void without_a_mail_server_it_is_told_that_mails_reach_nobody() {
        assertThat(once().out()).containsPattern("mails +5 invitations, to nowhere without --smtp");
    }

    @Test
    void a_mail_server_that_is_away_is_told_among_the_problems() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        ProgramRun run = once("--smtp", "smtp://localhost:" + nobody, "--smtp-from", "hr@small.example");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("mails +0 invitations\\R")
                .containsPattern("mail +the connection has failed: ConnectException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.small.example",
                "http://mail.small.example",
                "smtp:mail.small.example",
                "smtp://mail.small.example:70000",
                "smtp://ada@mail.small.example",
                "smtp+plain://ada@mail.small.example"
            })
    void what_is_no_mail_server_is_one_line_and_a_failure(String wrong) {
        ProgramRun run = once("--smtp", wrong, "--smtp-from", "hr@small.example");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("selfsame: --smtp: ").hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }
}
