package dev.selfsame.json.stored;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.AccountTarget;
import dev.selfsame.access.Assigner;
import dev.selfsame.access.AssignmentContext;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.ContextAttribute;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.CriterionKey.OfEntitlement;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Dimension;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleMatch;
import dev.selfsame.access.RoleReference;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import dev.selfsame.task.TaskType;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The states that released versions have written: with everything in them, and bare, with all that can be left out. */
final class ReleasedStates {

    static final Instant AT = Instant.parse("2026-01-02T03:04:05.678901234Z");
    static final Instant LATER = Instant.parse("2026-01-03T00:00:00Z");
    static final IdentityId ADA = new IdentityId("id-ada");
    static final SourceId HR = new SourceId("src-hr");
    static final AccountId ACCOUNT = new AccountId("acc-1");
    static final TaskId TASK = new TaskId("task-1");

    private ReleasedStates() {}

    static Attributes attributes() {
        return Attributes.of(Map.of(
                "displayName", AttributeValue.of("Ada \"😀\" Lövelace\n"),
                "age", AttributeValue.of(36),
                "rate", AttributeValue.of(new BigDecimal("-1.25")),
                "huge", AttributeValue.of(new BigDecimal("1E+500")),
                "flag", AttributeValue.of(true),
                "groups", AttributeValue.of(List.of("a", "b")),
                "none", AttributeValue.of(List.of()),
                "empty", AttributeValue.of("")));
    }

    static Identity identity() {
        return Identity.builder()
                .id(ADA)
                .name("Ada Lovelace")
                .created(AT)
                .modified(LATER)
                .alias("ada")
                .status(IdentityStatus.ACTIVE)
                .processingState(new ProcessingState.Failed(AT, "attributes", 2, "a transform failed"))
                .manager(new IdentityReference(new IdentityId("id-babbage"), "Charles Babbage"))
                .isManager(true)
                .lastRefresh(AT)
                .lastSync(LATER)
                .attributes(attributes())
                .lifecycleState(new LifecycleState("active", true))
                .correlated(false)
                .isProtected(true)
                .profile(new ProfileId("prof-1"))
                .addLevels(UserLevel.ORG_ADMIN, UserLevel.HELPDESK)
                .version(7)
                .build();
    }

    static Identity identityDetail() {
        return identity()
                .withAttributes(Attributes.none())
                .withIsManager(false)
                .withManager(new IdentityReference(new IdentityId("id-babbage"), ""));
    }

    static Identity bareIdentity() {
        return Identity.builder()
                .id(ADA)
                .name("")
                .created(AT)
                .modified(AT)
                .status(IdentityStatus.UNREGISTERED)
                .build();
    }

    static Identity okIdentity() {
        return bareIdentity().withProcessingState(new ProcessingState.Ok());
    }

    static Account account() {
        return Account.builder()
                .id(ACCOUNT)
                .source(HR)
                .nativeIdentity("cn=ada")
                .name("ada")
                .uuid("{1}")
                .identity(ADA)
                .attributes(attributes())
                .created(AT)
                .modified(LATER)
                .disabled(true)
                .locked(true)
                .manuallyCorrelated(true)
                .version(2)
                .build();
    }

    static Account accountDetail() {
        return account().withAttributes(Attributes.none());
    }

    static Account bareAccount() {
        return Account.builder()
                .id(ACCOUNT)
                .source(HR)
                .nativeIdentity("cn=ada")
                .name("ada")
                .created(AT)
                .modified(AT)
                .build();
    }

    static RoleAssignment assignment() {
        return RoleAssignment.builder()
                .id(new AssignmentId("asg-1"))
                .identity(ADA)
                .role(new RoleReference(new RoleId("role-1"), "Engineer"))
                .comments("new here")
                .assignmentSource("UI")
                .assigner(new Assigner.Person(new IdentityReference(new IdentityId("id-babbage"), "Charles Babbage")))
                .addAssignedDimensions(new Dimension("dim-1", "North"))
                .assignmentContext(context())
                .addAccountTargets(target(), bareTarget())
                .startDate(AT)
                .removeDate(LATER)
                .addedDate(AT)
                .version(3)
                .build();
    }

    private static AssignmentContext context() {
        ContextAttribute location = new ContextAttribute("location", List.of("Austin", "Houston"), true, true);
        ContextAttribute bare = new ContextAttribute("department", List.of(), false, false);
        return new AssignmentContext(
                List.of(location, bare),
                List.of(new RoleMatch("DIMENSION", "dim-1", "North", List.of(location))),
                "Wed Feb 14");
    }

    private static AccountTarget target() {
        return AccountTarget.builder()
                .source(HR)
                .sourceName("HR")
                .nativeIdentity("cn=ada")
                .displayName("Ada")
                .uuid("{1}")
                .accessType("ROLE")
                .accessId("role-1")
                .accessName("Engineer")
                .build();
    }

    private static AccountTarget bareTarget() {
        return AccountTarget.builder()
                .source(HR)
                .sourceName("HR")
                .nativeIdentity("cn=ada")
                .accessType("ACCESS_PROFILE")
                .accessId("ap-1")
                .accessName("Basics")
                .build();
    }

    static RoleAssignment bareAssignment() {
        return RoleAssignment.builder()
                .id(new AssignmentId("asg-1"))
                .identity(ADA)
                .role(new RoleReference(new RoleId("role-1"), "Engineer"))
                .assignmentSource("API")
                .addedDate(AT)
                .build();
    }

    static RoleAssignment unknownAssigner() {
        return bareAssignment().withAssigner(new Assigner.Unknown("system"));
    }

    static PendingInvitation invitation() {
        return PendingInvitation.builder()
                .id(new InvitationId("inv-1"))
                .identity(ADA)
                .issuedAt(AT)
                .expiresAt(LATER)
                .addTokens(new TokenHash("0a"), new TokenHash("0b"))
                .address("ada@example.com")
                .task(TASK)
                .resent(1)
                .version(2)
                .build();
    }

    static PendingInvitation bareInvitation() {
        return PendingInvitation.builder()
                .id(new InvitationId("inv-1"))
                .identity(ADA)
                .issuedAt(AT)
                .expiresAt(LATER)
                .address("ada@example.com")
                .build();
    }

    static PendingVerification verification() {
        return PendingVerification.builder()
                .id(new VerificationId("ver-1"))
                .identity(ADA)
                .issuedAt(AT)
                .expiresAt(LATER)
                .addTokens(new TokenHash("0a"))
                .via(VerificationChannel.EMAIL_PERSONAL)
                .address("ada@example.com")
                .source(HR)
                .version(2)
                .build();
    }

    static PendingVerification bareVerification() {
        return PendingVerification.builder()
                .id(new VerificationId("ver-1"))
                .identity(ADA)
                .issuedAt(AT)
                .expiresAt(LATER)
                .via(VerificationChannel.LINK_WORK)
                .build();
    }

    static Task task() {
        return Task.builder()
                .id(TASK)
                .type(TaskType.QUARTZ)
                .uniqueName("Invite")
                .description("Invites identities")
                .parentName("Registration")
                .launcher("ada")
                .target(new IdentityReference(ADA, "Ada Lovelace"))
                .created(AT)
                .modified(LATER)
                .launched(AT)
                .completed(LATER)
                .completionStatus(CompletionStatus.WARNING)
                .addMessages(
                        new TaskMessage(Severity.WARN, "alreadyInvited", List.of("id-ada"), "Not invited."),
                        new TaskMessage(Severity.INFO, "done", List.of(), "Done."))
                .putAllAttributes(Map.of("invited", AttributeValue.of(1)))
                .total(3)
                .done(2)
                .version(4)
                .build();
    }

    static Task bareTask() {
        return Task.builder()
                .id(TASK)
                .uniqueName("Process")
                .description("Processes identities")
                .launcher("ada")
                .created(AT)
                .modified(AT)
                .build();
    }

    static SyncJob job() {
        return SyncJob.builder()
                .id(new SyncJobId("job-1"))
                .identity(ADA)
                .status(SyncStatus.ERROR)
                .requested(AT)
                .modified(LATER)
                .addResults(
                        new AccountResult(ACCOUNT, HR, Optional.of("the source is down")),
                        new AccountResult(new AccountId("acc-2"), HR, Optional.empty()))
                .version(3)
                .build();
    }

    static SyncJob bareJob() {
        return SyncJob.builder()
                .id(new SyncJobId("job-1"))
                .identity(ADA)
                .status(SyncStatus.QUEUED)
                .requested(AT)
                .modified(AT)
                .build();
    }

    static Source source() {
        return Source.builder()
                .id(HR)
                .name("HR")
                .description("Personnel")
                .authoritative(true)
                .connector("ldap")
                .nativeIdentityAttribute("dn")
                .nameAttribute("cn")
                .addMultiValued("groups", "mails")
                .addCorrelation(new CorrelationRule("mail", "email"))
                .managerCorrelation(new ManagerCorrelation("boss", "uid"))
                .addSynced(new SyncedAttribute("email", "mail"))
                .version(2)
                .build();
    }

    static Source bareSource() {
        return Source.builder().id(HR).name("HR").build();
    }

    static IdentityProfile profile() {
        return IdentityProfile.builder()
                .id(new ProfileId("prof-1"))
                .name("People")
                .description("All of them")
                .priority(3)
                .authoritativeSource(HR)
                .addMappings(new AttributeMapping("email", new AccountAttribute(HR, "mail")))
                .addLifecycleStates(
                        LifecycleStateDefinition.of("active", "Active", true, IdentityState.ACTIVE),
                        LifecycleStateDefinition.of("gone", "Gone", false, IdentityState.INACTIVE_LONG_TERM))
                .invitations(InvitationOptions.PERSONAL)
                .timeBased(true)
                .version(2)
                .build();
    }

    static IdentityProfile profileWithTransforms() {
        return bareProfile()
                .withMappings(
                        new AttributeMapping("email", new Definition(transform().document())))
                .withLifecycleStates(LifecycleStateDefinition.builder()
                        .technicalName("gone")
                        .name("Gone")
                        .description("No longer here")
                        .addAccessProfiles(new AccessProfileId("ap-1"))
                        .addAccountActions(new AccountAction(AccountAction.Kind.DISABLE, List.of(HR)))
                        .build());
    }

    static Identity foreseenIdentity() {
        return okIdentity().withNextChange(AT).withBasis("-1a 2b");
    }

    /** Everything that a transform can consist of. */
    static StoredTransform transform() {
        Map<String, Written> attributes = new LinkedHashMap<>();
        attributes.put("z", Written.of("Ada \"😀\" ${a}\n"));
        attributes.put("number", new Written.Numeral(new BigDecimal("-1.5")));
        attributes.put("flag", new Written.Flag(true));
        attributes.put("nothing", new Written.Nothing());
        attributes.put("items", new Written.Items(List.of(Written.of(""), new Written.Items(List.of()))));
        attributes.put("fields", new Fields(Map.of()));
        Map<String, Written> document = new LinkedHashMap<>();
        document.put("type", Written.of("static"));
        document.put("attributes", new Fields(attributes));
        return StoredTransform.builder()
                .id(new TransformId("transform-1"))
                .name("Mail")
                .document(new Fields(document))
                .internal(true)
                .version(3)
                .build();
    }

    static StoredTransform bareTransform() {
        return StoredTransform.builder()
                .id(new TransformId("transform-1"))
                .name("Mail")
                .document(new Fields(Map.of()))
                .build();
    }

    static IdentityProfile bareProfile() {
        return IdentityProfile.builder()
                .id(new ProfileId("prof-1"))
                .name("People")
                .authoritativeSource(HR)
                .build();
    }

    static Identity provisionedIdentity() {
        return okIdentity().withFulfilment(Fulfilment.UNDER_WAY).withLedger("granted\tsrc-hr\tgroups\tcn=admins");
    }

    static ProvisioningPolicy policy() {
        return barePolicy()
                .withFields(
                        new AccountField("dn", new Definition(transform().document()), true),
                        new AccountField("mail", new AccountAttribute(HR, "mail"), false))
                .withVersion(2);
    }

    static ProvisioningPolicy barePolicy() {
        return ProvisioningPolicy.builder().source(HR).name("Account").build();
    }

    static Entitlement entitlement() {
        return bareEntitlement()
                .withDescription("Administers")
                .withPrivileged(true)
                .withRequestable(true)
                .withVersion(2);
    }

    static Entitlement bareEntitlement() {
        return Entitlement.builder()
                .id(new EntitlementId("ent-1"))
                .name("Admins")
                .source(HR)
                .attribute("groups")
                .value("cn=admins")
                .build();
    }

    static AccessProfile accessProfile() {
        return bareAccessProfile()
                .withDescription("For all")
                .withEntitlements(new EntitlementId("ent-1"), new EntitlementId("ent-0"))
                .withEnabled(true)
                .withRequestable(false)
                .withVersion(2);
    }

    static AccessProfile bareAccessProfile() {
        return AccessProfile.builder()
                .id(new AccessProfileId("ap-1"))
                .name("Basics")
                .source(HR)
                .build();
    }

    static Role role() {
        return bareRole()
                .withDescription("Builds")
                .withEnabled(true)
                .withRequestable(true)
                .withAccessProfiles(new AccessProfileId("ap-1"))
                .withEntitlements(new EntitlementId("ent-1"))
                .withVersion(2);
    }

    static Role bareRole() {
        return Role.builder().id(new RoleId("role-1")).name("Engineer").build();
    }

    static Role roleByCriteria() {
        Criterion department = new Comparison(Operation.EQUALS, new OfIdentity("department"), "Engineering");
        Criterion group = new Comparison(Operation.CONTAINS, new OfEntitlement(HR, "groups"), "build");
        Criterion grade = new Comparison(Operation.GREATER_THAN, new OfAccount(HR, "grade"), "7");
        return bareRole()
                .withMembership(new Membership.Criteria(
                        new Group(Joint.AND, List.of(department, new Group(Joint.OR, List.of(group, grade))))));
    }

    static Role roleByName() {
        return bareRole().withMembership(new Membership.Listed(Set.of(new IdentityId("id-babbage"), ADA)));
    }

    static Ownership ownership() {
        return new Ownership(ADA, AssociationType.ROLE_OWNER, new OwnedEntity("ROLE", "role-1", "Engineer"));
    }
}
