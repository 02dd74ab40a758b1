package dev.selfsame.resthost;

import dev.selfsame.resthost.home.Outbox;
import dev.selfsame.smtp.Security;
import dev.selfsame.smtp.SmtpMailer;
import io.vavr.control.Either;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The mail server that the command line asks for. */
final class MailOptions {

    private static final String VARIABLE = "SELFSAME_SMTP_PASSWORD";
    private static final Map<String, Security> SCHEMES =
            Map.of("smtp", Security.STARTTLS, "smtps", Security.TLS, "smtp+plain", Security.NONE);
    private static final Map<Security, Integer> PORTS =
            Map.of(Security.STARTTLS, 587, Security.TLS, 465, Security.NONE, 25);

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            required = true,
            description = "A server to send mails by: smtp://[USER@]HOST[:PORT] with STARTTLS, smtps://… with TLS, or"
                    + " smtp+plain://HOST with neither. Without it, mails go nowhere.")
    private @Nullable URI server;

    @Option(names = "--smtp-from", paramLabel = "ADDRESS", required = true, description = "Who mails are from.")
    private String from = "";

    @Option(
            names = "--smtp-password",
            interactive = true,
            arity = "0",
            description = "Asks for the user's password. Without it, the environment's " + VARIABLE + ".")
    private char @Nullable [] password;

    @Option(
            names = "--links",
            paramLabel = "URL",
            description = "Where the pages are that mails lead to: register and verify below it.")
    private URI links = URI.create("http://localhost/");

    /** Where mails leave, or what is wrong with the server's URL or with the sender. */
    Either<String, Outbox> outbox(ZoneId zone) {
        URI given = server;
        Security security = given == null ? null : SCHEMES.get(String.valueOf(given.getScheme()));
        if (given == null || security == null || given.getHost() == null) {
            return Either.left("it looks like smtp://user@host:587, smtps://user@host:465 or smtp+plain://host:25");
        }
        try {
            return Either.right(
                    Outbox.leading(mailer(given, security).zone(zone).build(), links));
        } catch (IllegalArgumentException | IllegalStateException mistake) {
            return Either.left(String.valueOf(mistake.getMessage()));
        }
    }

    private SmtpMailer.Builder mailer(URI given, Security security) {
        int port = given.getPort() < 0 ? PORTS.getOrDefault(security, 25) : given.getPort();
        SmtpMailer.Builder mailer =
                SmtpMailer.to(given.getHost(), port).from(from, "").security(security);
        Optional<String> user = Optional.ofNullable(given.getUserInfo());
        return user.isEmpty()
                ? mailer
                : mailer.login(
                        user.get(),
                        Secret.of(password, VARIABLE)
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "its user's password is missing: --smtp-password or " + VARIABLE)));
    }
}
