package dev.selfsame.connid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import javax.naming.CommunicationException;
import org.identityconnectors.framework.common.exceptions.AlreadyExistsException;
import org.identityconnectors.framework.common.exceptions.ConnectionFailedException;
import org.identityconnectors.framework.common.exceptions.ConnectorException;
import org.identityconnectors.framework.common.exceptions.ConnectorSecurityException;
import org.identityconnectors.framework.common.exceptions.InvalidAttributeValueException;
import org.identityconnectors.framework.common.exceptions.OperationTimeoutException;
import org.identityconnectors.framework.common.exceptions.PermissionDeniedException;
import org.identityconnectors.framework.common.exceptions.RetryableException;
import org.identityconnectors.framework.common.exceptions.UnknownUidException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static Optional<Cause> cause(Throwable thrown) {
        return Failures.of(thrown).map(Failed::cause);
    }

    private static Exception wrapped(Throwable cause) {
        return new ConnectorException("uid=ada", cause);
    }

    @Test
    void what_the_source_refuses_is_refused_for_good() {
        assertThat(cause(new AlreadyExistsException("ada"))).isEqualTo(Optional.of(Cause.PERMANENT));
        assertThat(cause(new UnknownUidException())).isEqualTo(Optional.of(Cause.PERMANENT));
        assertThat(cause(new InvalidAttributeValueException())).isEqualTo(Optional.of(Cause.PERMANENT));
        assertThat(cause(new PermissionDeniedException())).isEqualTo(Optional.of(Cause.PERMANENT));
    }

    @Test
    void a_broken_connection_is_a_source_that_is_down_however_deep_it_lies() {
        assertThat(cause(new ConnectionFailedException("x"))).isEqualTo(Optional.of(Cause.SOURCE_DOWN));
        assertThat(cause(new ConnectorSecurityException(new CommunicationException())))
                .isEqualTo(Optional.of(Cause.SOURCE_DOWN));
        assertThat(cause(wrapped(wrapped(new ConnectException())))).isEqualTo(Optional.of(Cause.SOURCE_DOWN));
        assertThat(cause(wrapped(new SQLTransientConnectionException()))).isEqualTo(Optional.of(Cause.SOURCE_DOWN));
    }

    @Test
    void what_takes_too_long_is_tried_again() {
        assertThat(cause(new OperationTimeoutException())).isEqualTo(Optional.of(Cause.RETRY));
        assertThat(cause(wrapped(new SocketTimeoutException()))).isEqualTo(Optional.of(Cause.RETRY));
        assertThat(cause(RetryableException.wrap("x", new SQLException()))).isEqualTo(Optional.of(Cause.RETRY));
    }

    @Test
    void what_can_be_anything_is_not_guessed() {
        assertThat(cause(wrapped(new SQLException()))).isEqualTo(Optional.empty());
        assertThat(cause(new IllegalStateException())).isEqualTo(Optional.empty());
    }

    @Test
    void messages_tell_kinds_of_exceptions_and_not_what_they_say() {
        assertThat(Failures.refused(wrapped(new SQLException("ada@x.test"))))
                .isEqualTo(new Failed(Cause.PERMANENT, "the source refuses (ConnectorException, SQLException)"));
    }
}
