package dev.selfsame.decision;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleReference;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People and what hangs on them; every version differs, so that a wrong one shows. */
final class Samples {

    static final Instant BEFORE = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final SourceId HR = new SourceId("hr");
    static final SourceId AD = new SourceId("ad");
    static final TokenHash TOKEN = new TokenHash("hash");

    private Samples() {}

    /** The decision of the system with these parts, made without the methods that are under test elsewhere. */
    static <T> Decision<T> decision(T answer, List<Event> events, Due... effects) {
        return new Decision<>(answer, events, List.of(effects), Optional.empty(), "system");
    }

    static Identity ada() {
        return person("ada", 4)
                .withAttributes(Attributes.ofTexts("email", "ada@example.com", "personalEmail", "ada@home.example"));
    }

    static Identity bob() {
        return person("bob", 7);
    }

    private static Identity person(String id, long version) {
        return Identity.builder()
                .id(new IdentityId(id))
                .name(id)
                .status(IdentityStatus.UNREGISTERED)
                .created(BEFORE)
                .modified(BEFORE)
                .version(version)
                .build();
    }

    /** The uncorrelated identity for an account named so. */
    static Identity standIn(String id, String accountName, Instant created) {
        return Identity.builder()
                .id(new IdentityId(id))
                .name(accountName)
                .alias(accountName)
                .status(IdentityStatus.UNREGISTERED)
                .created(created)
                .modified(created)
                .correlated(false)
                .build();
    }

    /** An account of the directory. */
    static Account account(String id) {
        return Account.builder()
                .id(new AccountId(id))
                .source(AD)
                .nativeIdentity("cn=" + id)
                .name(id)
                .created(BEFORE)
                .modified(BEFORE)
                .version(5)
                .build();
    }

    static RoleAssignment assignment(String id) {
        return RoleAssignment.builder()
                .id(new AssignmentId(id))
                .identity(ada().id())
                .role(new RoleReference(new RoleId("engineer"), "Engineer"))
                .assignmentSource("UI")
                .addedDate(BEFORE)
                .version(3)
                .build();
    }

    /** Ada's invitation, which is good for six more days. */
    static PendingInvitation invitation() {
        return PendingInvitation.builder()
                .id(new InvitationId("invitation"))
                .identity(ada().id())
                .address("ada@example.com")
                .issuedAt(BEFORE)
                .expiresAt(BEFORE.plus(Duration.ofDays(7)))
                .addTokens(TOKEN)
                .version(2)
                .build();
    }

    /** A verification of Ada's, which is good for one more hour. */
    static PendingVerification verification(String id) {
        return PendingVerification.builder()
                .id(new VerificationId(id))
                .identity(ada().id())
                .via(VerificationChannel.EMAIL_WORK)
                .address("ada@example.com")
                .issuedAt(NOW.minus(Duration.ofHours(1)))
                .expiresAt(NOW.plus(Duration.ofHours(1)))
                .addTokens(TOKEN)
                .version(6)
                .build();
    }

    static Task task() {
        return Task.builder()
                .id(new TaskId("task"))
                .uniqueName("task")
                .description("processes identities")
                .launcher("system")
                .created(BEFORE)
                .modified(BEFORE)
                .total(3)
                .version(8)
                .build();
    }
}
