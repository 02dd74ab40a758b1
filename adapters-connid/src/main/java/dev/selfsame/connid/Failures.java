package dev.selfsame.connid;

import static dev.selfsame.provisioning.Outcome.Cause.PERMANENT;
import static dev.selfsame.provisioning.Outcome.Cause.RETRY;
import static dev.selfsame.provisioning.Outcome.Cause.SOURCE_DOWN;

import dev.selfsame.provisioning.Outcome.Failed;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.naming.CommunicationException;
import javax.naming.ServiceUnavailableException;
import javax.naming.TimeLimitExceededException;
import org.identityconnectors.framework.common.exceptions.AlreadyExistsException;
import org.identityconnectors.framework.common.exceptions.ConnectionBrokenException;
import org.identityconnectors.framework.common.exceptions.ConnectionFailedException;
import org.identityconnectors.framework.common.exceptions.ConnectorIOException;
import org.identityconnectors.framework.common.exceptions.InvalidAttributeValueException;
import org.identityconnectors.framework.common.exceptions.InvalidPasswordException;
import org.identityconnectors.framework.common.exceptions.OperationTimeoutException;
import org.identityconnectors.framework.common.exceptions.PermissionDeniedException;
import org.identityconnectors.framework.common.exceptions.RetryableException;
import org.identityconnectors.framework.common.exceptions.UnknownUidException;

/**
 * What an exception of a bundle means. Only the names of the exceptions are told, since their messages have people's names in
 * them.
 */
final class Failures {

    private record Meaning(Class<? extends Throwable> type, Failed failed) {}

    static final Failed UNKNOWN = new Failed(PERMANENT, "the source has no such account");

    /** The first that applies to an exception or its nearest cause wins; subclasses stand before their superclasses. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(AlreadyExistsException.class, new Failed(PERMANENT, "the source has such an account already")),
            new Meaning(UnknownUidException.class, UNKNOWN),
            new Meaning(InvalidPasswordException.class, new Failed(PERMANENT, "the source doesn't take the password")),
            new Meaning(InvalidAttributeValueException.class, new Failed(PERMANENT, "the source doesn't take a value")),
            new Meaning(PermissionDeniedException.class, new Failed(PERMANENT, "the source doesn't let us do this")),
            new Meaning(OperationTimeoutException.class, new Failed(RETRY, "the source takes too long")),
            new Meaning(TimeoutException.class, new Failed(RETRY, "the source takes too long")),
            new Meaning(TimeLimitExceededException.class, new Failed(RETRY, "the source takes too long")),
            new Meaning(RetryableException.class, new Failed(RETRY, "the source asks to try again")),
            new Meaning(SQLTransientConnectionException.class, down("it can't be reached")),
            new Meaning(SQLNonTransientConnectionException.class, down("it can't be reached")),
            new Meaning(SQLRecoverableException.class, down("the connection broke")),
            new Meaning(SQLTimeoutException.class, new Failed(RETRY, "the source takes too long")),
            new Meaning(SQLTransientException.class, new Failed(RETRY, "the source asks to try again")),
            new Meaning(ConnectionFailedException.class, down("it can't be reached")),
            new Meaning(ConnectionBrokenException.class, down("the connection broke")),
            new Meaning(ConnectorIOException.class, down("the connection broke")),
            new Meaning(CommunicationException.class, down("the connection broke")),
            new Meaning(ServiceUnavailableException.class, down("it is unavailable")),
            new Meaning(InterruptedIOException.class, new Failed(RETRY, "the source takes too long")),
            new Meaning(IOException.class, down("the connection broke")));

    private Failures() {}

    private static Failed down(String why) {
        return new Failed(SOURCE_DOWN, "the source is down: " + why);
    }

    /** What it means; empty where its type doesn't tell. */
    static Optional<Failed> of(Throwable thrown) {
        return chain(thrown).stream().flatMap(each -> meaning(each).stream()).findFirst();
    }

    private static Optional<Failed> meaning(Throwable thrown) {
        return MEANINGS.stream()
                .filter(meaning -> meaning.type().isInstance(thrown))
                .map(Meaning::failed)
                .findFirst();
    }

    /** What it means when the source is within reach. */
    static Failed refused(Throwable thrown) {
        return new Failed(PERMANENT, "the source refuses" + types(thrown));
    }

    /** What it means when the source isn't within reach. */
    static Failed unreachable(Throwable thrown) {
        return new Failed(SOURCE_DOWN, "the source is down" + types(thrown));
    }

    private static String types(Throwable thrown) {
        return " ("
                + String.join(
                        ", ",
                        chain(thrown).stream()
                                .map(each -> each.getClass().getSimpleName())
                                .toList())
                + ")";
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        Throwable next = thrown;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = next.getCause();
        }
        return chain;
    }
}
