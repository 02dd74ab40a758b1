package dev.selfsame.tck;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleReference;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.registration.Invitation;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.Verification;
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
import java.util.Map;

/** Small valid values for tests, each at version 1 and different for each id; change them by their {@code with} methods. */
public final class Fixtures {

    /** When everything here was made. */
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** The source that everything here refers to. */
    public static final SourceId HR = new SourceId("hr");

    /** The profile that everything here refers to. */
    public static final ProfileId STAFF = new ProfileId("staff");

    private Fixtures() {}

    public static IdentityId identityId(String id) {
        return new IdentityId(id);
    }

    /** A correlated, unregistered person with an alias and a mail address made from the id. */
    public static Identity identity(String id) {
        return Identity.builder()
                .id(new IdentityId(id))
                .name("Name of " + id)
                .alias("alias-" + id)
                .created(NOON)
                .modified(NOON)
                .status(IdentityStatus.UNREGISTERED)
                .attributes(Attributes.ofTexts("firstname", "First " + id, "lastname", "Last", "email", id + "@x.test"))
                .profile(STAFF)
                .build();
    }

    /** An account on {@link #HR} that nobody has, with a native identity made from the id. */
    public static Account account(String id) {
        return Account.builder()
                .id(new AccountId(id))
                .source(HR)
                .nativeIdentity("native-" + id)
                .name("Account " + id)
                .attributes(Attributes.ofTexts("mail", id + "@x.test"))
                .created(NOON)
                .modified(NOON)
                .build();
    }

    public static Account account(String id, String owner) {
        return account(id).withIdentity(new IdentityId(owner));
    }

    public static RoleAssignment assignment(String id, String holder) {
        return RoleAssignment.builder()
                .id(new AssignmentId(id))
                .identity(new IdentityId(holder))
                .role(new RoleReference(new RoleId("role"), "Role role"))
                .assignmentSource("API")
                .addedDate(NOON)
                .build();
    }

    /** The ownership of a role. */
    public static Ownership ownership(String owner, String role) {
        return new Ownership(
                new IdentityId(owner), AssociationType.ROLE_OWNER, new OwnedEntity("ROLE", role, "Role " + role));
    }

    public static PendingInvitation invitation(String id, String invited) {
        return PendingInvitation.builder()
                .id(new InvitationId(id))
                .identity(new IdentityId(invited))
                .address(invited + "@x.test")
                .issuedAt(NOON)
                .expiresAt(NOON.plus(Invitation.LIFETIME))
                .build();
    }

    /** A verification by mail for a person's own sign-in. */
    public static PendingVerification verification(String id, String verified) {
        return PendingVerification.builder()
                .id(new VerificationId(id))
                .identity(new IdentityId(verified))
                .via(VerificationChannel.EMAIL_WORK)
                .address(verified + "@x.test")
                .issuedAt(NOON)
                .expiresAt(NOON.plus(Verification.LIFETIME))
                .build();
    }

    /** A task that waits to be started. */
    public static Task task(String id) {
        return Task.builder()
                .id(new TaskId(id))
                .uniqueName("Task " + id)
                .description("A task for tests")
                .launcher("system")
                .created(NOON)
                .modified(NOON)
                .build();
    }

    public static SyncJob syncJob(String id, String identity) {
        return SyncJob.builder()
                .id(new SyncJobId(id))
                .identity(new IdentityId(identity))
                .status(SyncStatus.QUEUED)
                .requested(NOON)
                .modified(NOON)
                .build();
    }

    public static Source source(String id) {
        return Source.builder().id(new SourceId(id)).name("Source " + id).build();
    }

    /** A profile without mappings, of the source {@link #HR}. */
    public static IdentityProfile profile(String id) {
        return IdentityProfile.builder()
                .id(new ProfileId(id))
                .name("Profile " + id)
                .authoritativeSource(HR)
                .build();
    }

    /** The input in lower case. */
    public static StoredTransform transform(String id) {
        return StoredTransform.builder()
                .id(new TransformId(id))
                .name("Transform " + id)
                .document(new Fields(Map.of("type", Written.of("lower"))))
                .build();
    }

    /** A policy without fields, of a source. */
    public static ProvisioningPolicy policy(String source) {
        return ProvisioningPolicy.builder()
                .source(new SourceId(source))
                .name("Account on " + source)
                .build();
    }

    /** A group on the source {@link #HR}. */
    public static Entitlement entitlement(String id) {
        return Entitlement.builder()
                .id(new EntitlementId(id))
                .name("Entitlement " + id)
                .source(HR)
                .attribute("groups")
                .value("group-" + id)
                .build();
    }

    /** An access profile of the source {@link #HR} without entitlements. */
    public static AccessProfile accessProfile(String id) {
        return AccessProfile.builder()
                .id(new AccessProfileId(id))
                .name("Access profile " + id)
                .source(HR)
                .build();
    }

    /** An enabled role without access. */
    public static Role role(String id) {
        return Role.builder()
                .id(new RoleId(id))
                .name("Role " + id)
                .enabled(true)
                .build();
    }
}
