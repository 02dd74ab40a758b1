package dev.selfsame.event;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleReference;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One event and one effect of each kind. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final IdentityId ADA = new IdentityId("ada");
    private static final SourceId AD = new SourceId("ad");

    private Samples() {}

    static Stream<Event> events() {
        return Stream.of(people(), access(), registrations(), work(), configuration())
                .flatMap(List::stream);
    }

    static List<Effect> effects() {
        return List.of(
                new Effect.MailInvitation(new InvitationId("x"), 2),
                new Effect.MailVerification(new VerificationId("x")),
                new Effect.InviteIdentities(new TaskId("x"), 1, List.of(ADA)),
                new Effect.ProcessIdentities(new TaskId("x"), 1, List.of(ADA)),
                new Effect.PlanProcessing(new TaskId("x"), new ProfileId("staff"), Optional.empty()),
                new Effect.RefreshIdentities("x", List.of(ADA)),
                new Effect.PushAttributes(new SyncJobId("x")),
                new Effect.EndAssignment(new AssignmentId("x")),
                new Effect.Provision(NOW),
                new Effect.ProvisionAccount(ADA, AD, Optional.of(new AccountId("x")), List.of(1L, 2L)),
                new Effect.ApplyAccess(new ProfileId("staff"), "7", Optional.empty()),
                new Effect.PushChanges(ADA, "7", List.of("email")),
                new Effect.FindDrift(AD, NOW, Optional.empty()),
                new Effect.RunSchedule(NOW));
    }

    static Identity ada() {
        return Identity.builder()
                .id(ADA)
                .name("Ada Lovelace")
                .status(IdentityStatus.ACTIVE)
                .created(NOW)
                .modified(NOW)
                .build();
    }

    private static List<Event> people() {
        Account account = Account.builder()
                .id(new AccountId("account"))
                .source(AD)
                .nativeIdentity("cn=ada")
                .name("ada")
                .created(NOW)
                .modified(NOW)
                .build();
        return List.of(
                new Event.IdentityCreated(ada(), NOW),
                new Event.IdentityChanged(ada(), IdentityChange.REFRESHED, List.of(), NOW),
                new Event.IdentityDeleted(ADA, 1, NOW),
                new Event.AccountCreated(account, NOW),
                new Event.AccountChanged(account, NOW),
                new Event.AccountRemoved(account.id(), 1, NOW));
    }

    private static List<Event> access() {
        RoleAssignment assignment = RoleAssignment.builder()
                .id(new AssignmentId("assignment"))
                .identity(ADA)
                .role(new RoleReference(new RoleId("engineer"), "Engineer"))
                .assignmentSource("UI")
                .addedDate(NOW)
                .build();
        Ownership ownership =
                new Ownership(ADA, AssociationType.ROLE_OWNER, new OwnedEntity("ROLE", "engineer", "Engineer"));
        return List.of(
                new Event.RoleAssigned(assignment, NOW),
                new Event.RoleAssignmentChanged(assignment, NOW),
                new Event.RoleAssignmentEnded(assignment.id(), AssignmentEnd.REVOKED, 1, NOW),
                new Event.OwnershipAssigned(ownership, Optional.empty(), NOW),
                new Event.OwnershipEnded(ownership, NOW));
    }

    private static List<Event> registrations() {
        PendingInvitation invitation = PendingInvitation.builder()
                .id(new InvitationId("invitation"))
                .identity(ADA)
                .address("ada@example.com")
                .issuedAt(NOW)
                .expiresAt(NOW)
                .build();
        PendingVerification verification = PendingVerification.builder()
                .id(new VerificationId("verification"))
                .identity(ADA)
                .via(VerificationChannel.LINK_WORK)
                .issuedAt(NOW)
                .expiresAt(NOW)
                .build();
        return List.of(
                new Event.InvitationIssued(invitation, NOW),
                new Event.InvitationChanged(invitation, NOW),
                new Event.InvitationClosed(new ClosedInvitation(invitation.id(), ADA, Closing.USED, NOW), 1, NOW),
                new Event.VerificationIssued(verification, NOW),
                new Event.VerificationChanged(verification, NOW),
                new Event.VerificationClosed(
                        new ClosedVerification(verification.id(), ADA, Closing.USED, NOW), 1, NOW));
    }

    private static List<Event> work() {
        Task task = Task.builder()
                .id(new TaskId("task"))
                .uniqueName("task")
                .description("processes identities")
                .launcher("system")
                .created(NOW)
                .modified(NOW)
                .build();
        SyncJob job = SyncJob.builder()
                .id(new SyncJobId("job"))
                .identity(ADA)
                .status(SyncStatus.QUEUED)
                .requested(NOW)
                .modified(NOW)
                .build();
        return List.of(
                new Event.TaskLaunched(task, NOW),
                new Event.TaskChanged(task, NOW),
                new Event.TasksPurged(NOW, NOW),
                new Event.SyncJobLaunched(job, NOW),
                new Event.SyncJobChanged(job, NOW));
    }

    private static List<Event> configuration() {
        return List.of(
                new Event.SourceConfigured(Source.builder().id(AD).name("AD").build(), NOW),
                new Event.ProfileConfigured(
                        IdentityProfile.builder()
                                .id(new ProfileId("employees"))
                                .name("Employees")
                                .authoritativeSource(AD)
                                .build(),
                        NOW),
                new Event.ProvisioningPolicyConfigured(
                        ProvisioningPolicy.builder().source(AD).name("Account").build(), NOW),
                new Event.EntitlementConfigured(
                        Entitlement.builder()
                                .id(new EntitlementId("staff"))
                                .name("Staff")
                                .source(AD)
                                .attribute("groups")
                                .value("staff")
                                .build(),
                        NOW),
                new Event.TransformConfigured(
                        StoredTransform.builder()
                                .id(new TransformId("lower"))
                                .name("Lower")
                                .document(new Fields(Map.of("type", Written.of("lower"))))
                                .build(),
                        NOW),
                new Event.ProvisioningPolicyConfigured(
                        ProvisioningPolicy.builder().source(AD).name("Create").build(), NOW),
                new Event.AccessProfileConfigured(
                        AccessProfile.builder()
                                .id(new AccessProfileId("files"))
                                .name("Files")
                                .source(AD)
                                .build(),
                        NOW),
                new Event.RoleConfigured(
                        Role.builder()
                                .id(new RoleId("engineer"))
                                .name("Engineer")
                                .build(),
                        NOW));
    }
}
