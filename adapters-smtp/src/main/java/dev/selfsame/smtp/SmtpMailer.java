package dev.selfsame.smtp;

import dev.selfsame.attribute.Blank;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Outcome;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sends mail by an SMTP server, each one to one recipient and in a connection of its own; safe for many threads.
 *
 * <p>It remembers the last 10,000 keys that it has sent. Beyond that, and across restarts, a mail's {@code Message-ID}
 * follows from its key, so that receivers can drop a repetition.
 *
 * <p>What the server refuses for good because of the recipient or of the mail is a permanent failure; a temporary refusal
 * is to be tried again; a server that can't be reached, trusted or signed in to, or that refuses the sender, is down. An
 * address whose local part isn't ASCII needs a server that offers SMTPUTF8, and fails for good without. A bounce that
 * comes later goes as a mail to the sender's address, and nobody here reads it.
 *
 * <p>Nothing of a mail is logged, unless a host lets {@code org.eclipse.angus.mail} log at the finest level: that shows all
 * mails with the secrets in them.
 */
public final class SmtpMailer implements Mailer {

    private static final int REMEMBERED = 10_000;

    private final OnceEach once = new OnceEach(REMEMBERED);
    private final Sender from;
    private final Wording wording;
    private final Delivery delivery;

    private SmtpMailer(Sender from, Wording wording, Delivery delivery) {
        this.from = from;
        this.wording = wording;
        this.delivery = delivery;
    }

    /** By this server, whose name is the one in its certificate. */
    public static Builder to(String host, int port) {
        return new Builder(host, port);
    }

    @Override
    public Outcome send(Mail mail) {
        return Mailbox.of(mail.address())
                .map(recipient -> once.send(mail.key(), () -> sent(mail, recipient)))
                .orElseGet(Trouble::noAddress);
    }

    private Outcome sent(Mail mail, Mailbox recipient) {
        Letter letter;
        try {
            letter = new Letter(delivery.sessionFor(recipient), mail.key(), from)
                    .to(recipient, mail.recipient())
                    .saying(wording.of(mail));
        } catch (MessagingException e) {
            return Trouble.unwritable();
        }
        return delivery.deliver(letter, recipient);
    }

    /** Builds a mailer; all but who mails are from has a default. */
    public static final class Builder {

        /** Unlike the offset it has a name that people know. */
        private static final ZoneId UTC = ZoneId.of("UTC");

        private final String host;
        private final int port;
        private @Nullable Sender from;
        private Security security = Security.STARTTLS;
        private SSLSocketFactory trust = (SSLSocketFactory) SSLSocketFactory.getDefault();
        private Optional<Login> login = Optional.empty();
        private Limits limits = Limits.DEFAULT;
        private Locale tenant = Locale.ENGLISH;
        private Optional<Function<Mail, Locale>> locale = Optional.empty();
        private ZoneId zone = UTC;
        private Templates templates = Templates.bundled();

        private Builder(String host, int port) {
            this.host = Blank.refuse(host, "a mail server's name");
            this.port = port;
            if (port < 1 || port > 65_535) {
                throw new IllegalArgumentException("no port: " + port);
            }
        }

        /**
         * Who mails are from, in their header and in their envelope.
         *
         * @param name may be empty
         * @throws IllegalArgumentException for what is no address, or one whose local part isn't ASCII
         */
        public Builder from(String address, String name) {
            from = Sender.of(address, name);
            return this;
        }

        /** How the connection is protected; by STARTTLS where nothing is said. */
        public Builder security(Security value) {
            security = value;
            return this;
        }

        /** Which servers are trusted; those that the platform trusts by default. The name is always checked. */
        public Builder trust(SSLContext value) {
            trust = value.getSocketFactory();
            return this;
        }

        /** Signs in, by {@code PLAIN} or {@code LOGIN}; a server that doesn't offer that gets no mail. */
        public Builder login(String user, String password) {
            login = Optional.of(new Login(user, password));
            return this;
        }

        /** How long to wait for a connection; 10 seconds by default. */
        public Builder connectTimeout(Duration value) {
            limits = new Limits(value, limits.read(), limits.write());
            return this;
        }

        /**
         * How long to wait for each answer, one minute by default; a server that has taken the mail but says so too late
         * gets it again, with the same {@code Message-ID}.
         */
        public Builder readTimeout(Duration value) {
            limits = new Limits(limits.connect(), value, limits.write());
            return this;
        }

        /** How long the server may take to accept each piece that is written, one minute by default. */
        public Builder writeTimeout(Duration value) {
            limits = new Limits(limits.connect(), limits.read(), value);
            return this;
        }

        /** What everybody reads; English by default. */
        public Builder locale(Locale value) {
            tenant = value;
            return this;
        }

        /** What the recipient of each mail reads, rather than what everybody does. */
        public Builder locale(Function<Mail, Locale> value) {
            locale = Optional.of(value);
            return this;
        }

        /** The time zone that dates are told in; UTC by default. */
        public Builder zone(ZoneId value) {
            zone = value.equals(ZoneOffset.UTC) ? UTC : value;
            return this;
        }

        /** The words of the mails; the bundled ones by default. */
        public Builder templates(Templates value) {
            templates = value;
            return this;
        }

        /**
         * A mailer that has sent nothing yet.
         *
         * @throws IllegalStateException when it isn't said who mails are from, or when a login would be sent in the clear
         * @throws IllegalArgumentException for a template that can't be filled in
         */
        public SmtpMailer build() {
            Sender sender = from;
            if (sender == null) {
                throw new IllegalStateException("it isn't said who mails are from");
            }
            if (login.isPresent() && security == Security.NONE) {
                throw new IllegalStateException("a login needs STARTTLS or TLS");
            }
            for (Occasion occasion : Occasion.values()) {
                templates.template(occasion, tenant);
            }
            Wording wording = new Wording(templates, locale.orElse(mail -> tenant), zone);
            return new SmtpMailer(sender, wording, delivery(sender.mailbox().domain()));
        }

        private Delivery delivery(String ehlo) {
            Connection connection = new Connection(security, trust, limits);
            return new Delivery(
                    new Server(host, port, login), connection.session(ehlo, false), connection.session(ehlo, true));
        }
    }
}
