package dev.selfsame.inmemory;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ChangeBudget;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.Transform;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A firm whose people come from HR, and whose directory gives them accounts and groups by what they are. */
final class Firm implements AutoCloseable {

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final SourceId HR = new SourceId("hr");
    static final SourceId DIRECTORY = new SourceId("directory");
    static final RoleId STAFF = new RoleId("staff");
    static final RoleId SALES = new RoleId("sales");
    static final RoleId VPN = new RoleId("vpn");

    final InMemory memory;
    final InMemoryConnector hr;
    final InMemoryConnector directory;

    Firm() {
        this(ChangeBudget.unlimited());
    }

    Firm(ChangeBudget budget) {
        this(budget, configuration());
    }

    Firm(ChangeBudget budget, Configuration configuration) {
        this(() -> budget, configuration);
    }

    Firm(Supplier<ChangeBudget> budget) {
        this(budget, configuration());
    }

    private Firm(Supplier<ChangeBudget> budget, Configuration configuration) {
        memory = InMemory.builder()
                .startingAt(START)
                .seed(7)
                .changeBudget(budget)
                .deterministic();
        hr = memory.connector(HR);
        directory = memory.connector(DIRECTORY);
        system().load(configuration).get();
    }

    static Configuration configuration() {
        return Configuration.builder()
                .addSources(
                        Source.builder().id(HR).name("HR").authoritative(true).build(),
                        Source.builder()
                                .id(DIRECTORY)
                                .name("Directory")
                                .addMultiValued("memberOf")
                                .addCorrelation(new CorrelationRule("employeeID", "number"))
                                .addSynced(new SyncedAttribute("displayName", "cn"))
                                .build())
                .addProfiles(profile())
                .addPolicies(ProvisioningPolicy.builder()
                        .source(DIRECTORY)
                        .name("Create")
                        .addFields(
                                new AccountField("id", identityAttribute("number"), true),
                                new AccountField("employeeID", identityAttribute("number"), true),
                                new AccountField("cn", identityAttribute("displayName"), false))
                        .build())
                .addEntitlements(group("staff", "GG-Staff"), group("sales", "GG-Sales"), group("vpn", "GG-VPN"))
                .addAccessProfiles(accessProfile("staff-basics", "staff"))
                .addRoles(
                        role(STAFF, "Staff", is("cloudLifecycleState", "active"))
                                .withAccessProfiles(new AccessProfileId("staff-basics")),
                        role(
                                        SALES,
                                        "Sales",
                                        new Criterion.Group(
                                                Joint.AND,
                                                List.of(
                                                        is("cloudLifecycleState", "active"),
                                                        is("department", "Sales"))))
                                .withEntitlements(new EntitlementId("sales")),
                        Role.builder()
                                .id(VPN)
                                .name("VPN")
                                .enabled(true)
                                .addEntitlements(new EntitlementId("vpn"))
                                .build())
                .build();
    }

    private static IdentityProfile profile() {
        return IdentityProfile.builder()
                .id(new ProfileId("people"))
                .name("People")
                .authoritativeSource(HR)
                .addMappings(
                        mapping("number", "id"),
                        mapping("displayName", "name"),
                        mapping("department", "department"),
                        mapping("cloudLifecycleState", "state"))
                .addLifecycleStates(
                        state("active", AccountAction.Kind.ENABLE, IdentityState.ACTIVE),
                        state("leave", AccountAction.Kind.DISABLE, IdentityState.INACTIVE_SHORT_TERM),
                        state("gone", AccountAction.Kind.DISABLE, IdentityState.INACTIVE_LONG_TERM),
                        state("erased", AccountAction.Kind.DELETE, IdentityState.INACTIVE_LONG_TERM))
                .build();
    }

    private static AttributeMapping mapping(String identityAttribute, String accountAttribute) {
        return new AttributeMapping(identityAttribute, new AccountAttribute(HR, accountAttribute));
    }

    private static LifecycleStateDefinition state(String name, AccountAction.Kind action, IdentityState meaning) {
        return LifecycleStateDefinition.of(name, name, true, meaning)
                .withAccountActions(new AccountAction(action, List.of(DIRECTORY)));
    }

    private static Transform identityAttribute(String name) {
        Fields attributes = new Fields(Map.of("name", Written.of(name)));
        return new Definition(new Fields(Map.of("type", Written.of("identityAttribute"), "attributes", attributes)));
    }

    static Criterion is(String attribute, String value) {
        return new Comparison(Operation.EQUALS, new OfIdentity(attribute), value);
    }

    static Role role(RoleId id, String name, Criterion criterion) {
        return Role.builder()
                .id(id)
                .name(name)
                .enabled(true)
                .membership(new Membership.Criteria(criterion))
                .build();
    }

    private static Entitlement group(String id, String name) {
        return Entitlement.builder()
                .id(new EntitlementId(id))
                .name(name)
                .source(DIRECTORY)
                .attribute("memberOf")
                .value(name)
                .build();
    }

    private static AccessProfile accessProfile(String id, String entitlement) {
        return AccessProfile.builder()
                .id(new AccessProfileId(id))
                .name(id)
                .source(DIRECTORY)
                .enabled(true)
                .addEntitlements(new EntitlementId(entitlement))
                .build();
    }

    Operations system() {
        return memory.selfsame().as(Caller.system());
    }

    /** What HR says of somebody from now on. */
    Firm hires(String number, String name, String department) {
        return tells(number, name, department, "active");
    }

    Firm tells(String number, String name, String department, String state) {
        hr.put(AccountData.builder()
                .nativeIdentity(number)
                .attributes(Attributes.ofTexts("id", number, "name", name, "department", department, "state", state))
                .build());
        return this;
    }

    /** HR is read, and everything that follows is done. */
    Firm readsHr() {
        system().aggregate(HR).get();
        memory.runUntilIdle();
        return this;
    }

    Firm readsDirectory() {
        system().aggregate(DIRECTORY).get();
        memory.runUntilIdle();
        return this;
    }

    Identity person(String number) {
        return on(HR, number)
                .flatMap(Account::identity)
                .flatMap(memory.store().identities()::byId)
                .orElseThrow();
    }

    private Optional<Account> on(SourceId source, String number) {
        return Optional.ofNullable(memory.store()
                .accounts()
                .byNativeIdentity(source, List.of(number))
                .get(number));
    }

    /** The groups that somebody's account is in, in the directory itself. */
    Set<String> groups(String number) {
        return directory
                .attributes(number)
                .get("memberOf")
                .map(value -> Set.copyOf(((AttributeValue.Texts) value).values()))
                .orElse(Set.of());
    }

    Optional<AccountData> inDirectory(String number) {
        return directory.account(number);
    }

    Optional<Account> known(String number) {
        return on(DIRECTORY, number);
    }

    /** The roles that somebody has, each with how it was assigned. */
    List<String> roles(String number) {
        return memory.store().assignments().of(person(number).id()).stream()
                .map((RoleAssignment held) -> held.role().name() + " by " + held.assignmentSource())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        memory.close();
    }
}
