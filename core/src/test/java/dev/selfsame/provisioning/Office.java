package dev.selfsame.provisioning;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleReference;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An office with a directory, whose groups are given by roles: sales to those of the department, and VPN on request. */
final class Office {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final SourceId DIRECTORY = new SourceId("directory");
    static final SourceId WIKI = new SourceId("wiki");
    static final RoleId SALES = new RoleId("sales");
    static final RoleId VPN = new RoleId("vpn");
    static final IdentityId ANN = new IdentityId("ann");

    final List<Role> roles = new ArrayList<>(List.of(
            Role.builder()
                    .id(SALES)
                    .name("Sales")
                    .enabled(true)
                    .addAccessProfiles(new AccessProfileId("sales-files"))
                    .membership(new Membership.Criteria(new Criterion.Comparison(
                            Criterion.Operation.EQUALS, new CriterionKey.OfIdentity("department"), "Sales")))
                    .build(),
            Role.builder()
                    .id(VPN)
                    .name("VPN")
                    .enabled(true)
                    .addEntitlements(new EntitlementId("vpn"))
                    .build()));
    final List<AccessProfile> profiles = new ArrayList<>(
            List.of(accessProfile("sales-files", DIRECTORY, "sales", "staff"), accessProfile("wiki", WIKI, "reader")));
    final List<Entitlement> entitlements = new ArrayList<>(List.of(
            entitlement("sales", DIRECTORY, "memberOf", "GG-Sales"),
            entitlement("staff", DIRECTORY, "memberOf", "GG-Staff"),
            entitlement("vpn", DIRECTORY, "memberOf", "GG-VPN"),
            entitlement("reader", WIKI, "level", "reader"),
            entitlement("editor", WIKI, "level", "editor")));
    final List<Source> sources = List.of(
            Source.builder()
                    .id(DIRECTORY)
                    .name("Directory")
                    .addMultiValued("memberOf")
                    .build(),
            Source.builder().id(WIKI).name("Wiki").build());
    final List<LifecycleStateDefinition> states = new ArrayList<>();
    Set<SourceId> makeable = Set.of(DIRECTORY, WIKI);

    static AccessProfile accessProfile(String id, SourceId source, String... entitlements) {
        AccessProfile.Builder profile = AccessProfile.builder()
                .id(new AccessProfileId(id))
                .name(id)
                .source(source)
                .enabled(true);
        for (String entitlement : entitlements) {
            profile.addEntitlements(new EntitlementId(entitlement));
        }
        return profile.build();
    }

    private static Entitlement entitlement(String id, SourceId source, String attribute, String value) {
        return Entitlement.builder()
                .id(new EntitlementId(id))
                .name(id)
                .source(source)
                .attribute(attribute)
                .value(value)
                .build();
    }

    static Identity ann(String department) {
        return Identity.builder()
                .id(ANN)
                .name("Ann")
                .status(IdentityStatus.ACTIVE)
                .created(NOW)
                .modified(NOW)
                .profile(new ProfileId("people"))
                .attributes(Attributes.ofTexts("department", department))
                .build();
    }

    static Identity ann(String department, String state) {
        return ann(department).withLifecycleState(new LifecycleState(state, false));
    }

    static Account account(SourceId source, String... groups) {
        Account account = Account.builder()
                .id(new AccountId(source + "-1"))
                .source(source)
                .nativeIdentity("ann")
                .name("ann")
                .identity(ANN)
                .created(NOW)
                .modified(NOW)
                .build();
        return groups.length == 0
                ? account
                : account.withAttributes(Attributes.none().with("memberOf", AttributeValue.of(List.of(groups))));
    }

    static RoleAssignment assignment(RoleId role, String source) {
        return RoleAssignment.builder()
                .id(new AssignmentId(role + "-" + source))
                .identity(ANN)
                .role(new RoleReference(role, role.value()))
                .assignmentSource(source)
                .addedDate(NOW)
                .build();
    }

    static RoleAssignment byMembership(RoleId role) {
        return assignment(role, RoleAssignment.BY_MEMBERSHIP);
    }

    static RoleAssignment requested(RoleId role) {
        return assignment(role, "API");
    }

    /** A lifecycle state that brings an access profile, and does something to accounts. */
    Office with(String state, List<String> accessProfiles, AccountAction... actions) {
        states.add(LifecycleStateDefinition.builder()
                .technicalName(state)
                .name(state)
                .enabled(true)
                .addAllAccessProfiles(
                        accessProfiles.stream().map(AccessProfileId::new).toList())
                .addAccountActions(actions)
                .build());
        return this;
    }

    AccessModel model() {
        return AccessModel.compiled(new AccessModel.Configured(roles, profiles, entitlements, sources));
    }

    Holder holder(Identity who, List<RoleAssignment> assignments, Account... accounts) {
        return Holder.builder()
                .identity(who)
                .profile(Optional.of(IdentityProfile.builder()
                        .id(new ProfileId("people"))
                        .name("People")
                        .authoritativeSource(new SourceId("hr"))
                        .addAllLifecycleStates(states)
                        .build()))
                .addAllAssignments(assignments)
                .addAccounts(accounts)
                .build();
    }

    PersonPlan plan(Identity who, List<RoleAssignment> assignments, Account... accounts) {
        return new Planner(model(), makeable, NOW).plan(holder(who, assignments, accounts));
    }

    /** What is to be done on a source, as people read it. */
    static List<String> steps(PersonPlan plan, SourceId source) {
        return plan.accounts().stream()
                .filter(account -> account.source().equals(source))
                .flatMap(account -> account.operations().stream())
                .map(Operation::text)
                .toList();
    }
}
