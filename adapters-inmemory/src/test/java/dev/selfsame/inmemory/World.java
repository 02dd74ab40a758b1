package dev.selfsame.inmemory;

import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small company: an HR system that makes people, and a directory that has accounts for them. */
final class World implements AutoCloseable {

    static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    static final SourceId HR = new SourceId("source-hr");
    static final SourceId AD = new SourceId("source-ad");
    static final ProfileId EMPLOYEES = new ProfileId("profile-employees");
    static final RoleId ENGINEER = new RoleId("role-engineer");
    static final RoleId RETIRED_ROLE = new RoleId("role-retired");

    final InMemory memory;
    private final Map<String, AccountData> hr = new TreeMap<>();
    private final Map<String, AccountData> ad = new TreeMap<>();

    World() {
        this(InMemory.builder());
    }

    World(InMemory.Builder builder) {
        memory = builder.startingAt(START)
                .seed(42)
                .zone(ZoneId.of("Europe/Berlin"))
                .deterministic();
        system().load(configuration()).get();
    }

    static Configuration configuration() {
        return Configuration.builder()
                .addSources(hrSource(), adSource())
                .addProfiles(profile())
                .addRoles(
                        Role.builder()
                                .id(ENGINEER)
                                .name("Engineer")
                                .enabled(true)
                                .build(),
                        Role.builder().id(RETIRED_ROLE).name("Retired").build())
                .build();
    }

    static Source hrSource() {
        return Source.builder()
                .id(HR)
                .name("HR")
                .authoritative(true)
                .addCorrelation(new CorrelationRule("number", "employeeNumber"))
                .managerCorrelation(new ManagerCorrelation("manager", "employeeNumber"))
                .build();
    }

    static Source adSource() {
        return Source.builder()
                .id(AD)
                .name("Active Directory")
                .addCorrelation(
                        new CorrelationRule("employeeID", "employeeNumber"), new CorrelationRule("mail", "email"))
                .addSynced(new SyncedAttribute("email", "mail"), new SyncedAttribute("department", "department"))
                .build();
    }

    static IdentityProfile profile() {
        return IdentityProfile.builder()
                .id(EMPLOYEES)
                .name("Employees")
                .authoritativeSource(HR)
                .addMappings(
                        mapping("employeeNumber", "number"),
                        mapping("displayName", "name"),
                        mapping("firstname", "first"),
                        mapping("lastname", "last"),
                        mapping("email", "email"),
                        mapping("personalEmail", "privateEmail"),
                        mapping("department", "department"),
                        mapping("cloudLifecycleState", "state"),
                        unforeseeable())
                .addLifecycleStates(
                        LifecycleStateDefinition.of("active", "Active", true, IdentityState.ACTIVE),
                        LifecycleStateDefinition.of("leave", "On leave", true, IdentityState.INACTIVE_SHORT_TERM),
                        LifecycleStateDefinition.of("gone", "Gone", true, IdentityState.INACTIVE_LONG_TERM))
                .timeBased(true)
                .build();
    }

    private static AttributeMapping mapping(String identityAttribute, String accountAttribute) {
        return new AttributeMapping(identityAttribute, new AccountAttribute(HR, accountAttribute));
    }

    /** Of others, so that scheduled processing has to look; nobody ever has it. */
    private static AttributeMapping unforeseeable() {
        Fields attributes = new Fields(Map.of("name", Written.of("nickname")));
        return new AttributeMapping(
                "nickname",
                new Definition(new Fields(Map.of("type", Written.of("identityAttribute"), "attributes", attributes))));
    }

    Operations system() {
        return memory.selfsame().as(Caller.system());
    }

    /** A person of HR, with attributes given as name, value, name, value. */
    World person(String number, String name, String... more) {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        attributes.put("number", AttributeValue.of(number));
        attributes.put("name", AttributeValue.of(name));
        attributes.putAll(Attributes.ofTexts(more).asMap());
        hr.put(
                number,
                data(number, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.'), Attributes.of(attributes)));
        return this;
    }

    World gone(String number) {
        hr.remove(number);
        return this;
    }

    /** An account of the directory. */
    World directoryAccount(String login, String... attributes) {
        ad.put(login, data(login, login, Attributes.ofTexts(attributes)));
        return this;
    }

    World directoryAccountGone(String login) {
        ad.remove(login);
        return this;
    }

    static AccountData data(String nativeIdentity, String name, Attributes attributes) {
        return AccountData.builder()
                .nativeIdentity(nativeIdentity)
                .name(name)
                .attributes(attributes)
                .build();
    }

    Summary aggregateHr() {
        Summary summary = system().aggregate(HR, new ArrayList<>(hr.values())).get();
        memory.runUntilIdle();
        return summary;
    }

    Summary aggregateDirectory() {
        Summary summary = system().aggregate(AD, new ArrayList<>(ad.values())).get();
        memory.runUntilIdle();
        return summary;
    }

    /** The person with a display name; fails unless there is exactly one. */
    Identity named(String name) {
        List<Identity> found = all(new Filter.Equal(FilterField.NAME, name));
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " identities are named so");
        }
        return found.get(0);
    }

    List<Identity> all(Filter filter) {
        return system().list(IdentityQuery.builder()
                        .filter(filter)
                        .correlatedOnly(false)
                        .build())
                .get()
                .items();
    }

    IdentityId idOf(String name) {
        return named(name).id();
    }

    Account directoryAccountOf(String login) {
        return memory.store()
                .accounts()
                .byNativeIdentity(AD, List.of(login))
                .values()
                .iterator()
                .next();
    }

    @Override
    public void close() {
        memory.close();
    }
}
