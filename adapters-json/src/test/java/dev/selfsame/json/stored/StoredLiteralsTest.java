package dev.selfsame.json.stored;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.Criterion;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.sync.SyncStatus;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.TaskMessage.Severity;
import dev.selfsame.task.TaskType;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants are stored by their names: one may be added, here as well, but none renamed or taken away. */
class StoredLiteralsTest {

    static Stream<Arguments> released() {
        return Stream.of(
                Arguments.of(
                        IdentityStatus.class,
                        "UNREGISTERED REGISTERED PENDING WARNING DISABLED ACTIVE DEACTIVATED TERMINATED ERROR LOCKED"),
                Arguments.of(
                        UserLevel.class,
                        "ORG_ADMIN HELPDESK CERT_ADMIN REPORT_ADMIN ROLE_ADMIN ROLE_SUBADMIN SOURCE_ADMIN"
                                + " SOURCE_SUBADMIN"),
                Arguments.of(IdentityState.class, "ACTIVE INACTIVE_SHORT_TERM INACTIVE_LONG_TERM"),
                Arguments.of(Closing.class, "USED CANCELLED REPLACED VOIDED"),
                Arguments.of(VerificationChannel.class, "EMAIL_WORK EMAIL_PERSONAL LINK_WORK LINK_PERSONAL"),
                Arguments.of(SyncStatus.class, "QUEUED IN_PROGRESS SUCCESS ERROR"),
                Arguments.of(CompletionStatus.class, "SUCCESS WARNING ERROR TERMINATED TEMPERROR"),
                Arguments.of(Severity.class, "INFO WARN ERROR"),
                Arguments.of(TaskType.class, "QUARTZ QPOC QUEUED_TASK"),
                Arguments.of(Criterion.Joint.class, "AND OR"),
                Arguments.of(
                        Criterion.Operation.class,
                        "EQUALS NOT_EQUALS CONTAINS DOES_NOT_CONTAIN STARTS_WITH ENDS_WITH GREATER_THAN LESS_THAN"
                                + " GREATER_THAN_EQUALS LESS_THAN_EQUALS"),
                Arguments.of(AssignmentEnd.class, "REVOKED EXPIRED IDENTITY_DELETED MEMBERSHIP_ENDED"),
                Arguments.of(
                        IdentityChange.class,
                        "REFRESHED STATUS_CHANGED RESET MANAGER_DELETED SYNC_REQUESTED LIFECYCLE_SET ADMINISTERED"
                                + " PROVISIONED"),
                Arguments.of(Fulfilment.class, "SETTLED OPEN HELD UNDER_WAY"));
    }

    @ParameterizedTest
    @MethodSource("released")
    <E extends Enum<E>> void a_released_literal_stays(Class<E> type, String literals) {
        assertThat(Stream.of(type.getEnumConstants()).map(Enum::name)).containsExactlyInAnyOrder(literals.split(" "));
    }
}
