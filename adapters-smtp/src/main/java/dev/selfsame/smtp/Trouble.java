package dev.selfsame.smtp;

import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Says what has gone wrong, without a word of the server's, since servers like to repeat addresses.
 *
 * <p>What a server refuses for good because of the recipient or of the mail is a bounce, and permanent. What it refuses
 * because of who sends is the operator's to put right: until then the server is as good as down.
 */
final class Trouble {

    /** Authentication is required, too weak, rejected or must be encrypted (RFC 4954). */
    private static final Set<Integer> OF_THE_LOGIN = Set.of(530, 534, 535, 538);

    /** Nothing but a missing STARTTLS ends a connection here. */
    private static final int EXTENSIONS_LISTED = 250;

    private Trouble() {}

    static Failed noAddress() {
        return new Failed(Cause.PERMANENT, "the address is none that mail is sent to");
    }

    static Failed noUtf8() {
        return new Failed(Cause.PERMANENT, "the address isn't ASCII and the server doesn't offer SMTPUTF8");
    }

    static Failed noLogin() {
        return new Failed(Cause.SOURCE_DOWN, "the server doesn't offer a login");
    }

    static Failed unwritable() {
        return new Failed(Cause.PERMANENT, "the mail can't be written");
    }

    /** While connecting; whatever goes wrong there has nothing to do with the mail. */
    static Failed connecting(MessagingException trouble, int lastCode) {
        if (trouble instanceof AuthenticationFailedException) {
            return new Failed(Cause.SOURCE_DOWN, "the login has failed" + inBrackets(lastCode));
        }
        if (lastCode == EXTENSIONS_LISTED) {
            return new Failed(Cause.SOURCE_DOWN, "the server doesn't offer STARTTLS");
        }
        return lastCode >= 400
                ? new Failed(Cause.SOURCE_DOWN, "the server has refused the connection" + inBrackets(lastCode))
                : broken(trouble);
    }

    /** While sending. */
    static Failed sending(MessagingException trouble) {
        if (trouble instanceof SMTPSendFailedException refused) {
            return refused.getCommand().startsWith("MAIL")
                    ? refused("sender", Cause.SOURCE_DOWN, refused.getReturnCode(), trouble)
                    : refused("mail", Cause.PERMANENT, refused.getReturnCode(), trouble);
        }
        if (trouble.getNextException() instanceof SMTPAddressFailedException refused) {
            return refused("recipient", Cause.PERMANENT, refused.getReturnCode(), trouble);
        }
        return broken(trouble);
    }

    private static Failed refused(String what, Cause forGood, int code, MessagingException trouble) {
        if (code < 400 || code > 599) {
            return broken(trouble);
        }
        String message = "the server has refused the " + what + inBrackets(code);
        if (code < 500) {
            return new Failed(Cause.RETRY, message);
        }
        return new Failed(OF_THE_LOGIN.contains(code) ? Cause.SOURCE_DOWN : forGood, message);
    }

    private static Failed broken(MessagingException trouble) {
        return new Failed(
                Cause.SOURCE_DOWN,
                "the connection has failed: " + root(trouble).getClass().getSimpleName());
    }

    private static Throwable root(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String inBrackets(int code) {
        return code >= 400 ? " (" + code + ")" : "";
    }
}
