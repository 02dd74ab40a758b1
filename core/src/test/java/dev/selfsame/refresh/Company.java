package dev.selfsame.refresh;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.Rule;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.Templates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A small company: people with their accounts on an HR system and on one for contractors. */
final class Company implements Surroundings {

    static final Instant BEFORE = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    static final SourceId HR = new SourceId("hr");
    static final SourceId CONTRACTORS = new SourceId("contractors");

    private final Map<IdentityId, Identity> people = new LinkedHashMap<>();
    private final List<Account> accounts = new ArrayList<>();
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final List<StoredTransform> transforms = new ArrayList<>();
    private List<IdentityProfile> profiles = List.of(employees());
    private Language language = Language.builder().templates(Templates.none()).build();

    Company() {
        with(authoritative(HR).withManagerCorrelation(new ManagerCorrelation("manager", "number")));
    }

    static Source authoritative(SourceId id) {
        return Source.builder().id(id).name(id.value()).authoritative(true).build();
    }

    static IdentityProfile employees() {
        return profile("employees", HR).withLifecycleStates(state("active"), state("leave"), state("gone"));
    }

    static IdentityProfile profile(String id, SourceId source) {
        return IdentityProfile.builder()
                .id(new ProfileId(id))
                .name(id)
                .authoritativeSource(source)
                .addMappings(
                        mapping(source, "number", "number"),
                        mapping(source, "displayName", "name"),
                        mapping(source, "email", "mail"),
                        mapping(source, "cloudLifecycleState", "state"))
                .build();
    }

    private static AttributeMapping mapping(SourceId source, String identityAttribute, String accountAttribute) {
        return new AttributeMapping(identityAttribute, new AccountAttribute(source, accountAttribute));
    }

    private static LifecycleStateDefinition state(String name) {
        return LifecycleStateDefinition.of(name, name, true, IdentityState.ACTIVE);
    }

    /** Someone nobody has processed yet. */
    static Identity person(String id) {
        return Identity.builder()
                .id(new IdentityId(id))
                .name(id)
                .status(IdentityStatus.ACTIVE)
                .created(BEFORE)
                .modified(BEFORE)
                .version(3)
                .build();
    }

    /** An account with text attributes, given as name, value, name, value. */
    static Account account(SourceId source, String owner, String... attributes) {
        return Account.builder()
                .id(new AccountId(source + ":" + owner))
                .source(source)
                .nativeIdentity(owner)
                .name(owner + "@" + source)
                .identity(new IdentityId(owner))
                .created(BEFORE)
                .modified(BEFORE)
                .attributes(Attributes.ofTexts(attributes))
                .build();
    }

    /** An account that is the person's, whose name is the person's id as well. */
    static Account hrAccount(String owner, String... attributes) {
        Map<String, AttributeValue> values =
                new TreeMap<>(Attributes.ofTexts(attributes).asMap());
        values.put("name", AttributeValue.of(owner));
        return account(HR, owner).withAttributes(Attributes.of(values));
    }

    Company with(Identity person) {
        people.put(person.id(), person);
        return this;
    }

    Company with(Account account) {
        accounts.add(account);
        return this;
    }

    Company with(Source source) {
        sources.put(source.id(), source);
        return this;
    }

    Company with(IdentityProfile... strongestFirst) {
        profiles = List.of(strongestFirst);
        return this;
    }

    Company with(StoredTransform transform) {
        transforms.add(transform);
        return this;
    }

    Company with(String rule, Rule function) {
        language = language.withRules(Map.of(rule, function));
        return this;
    }

    Company withoutSources() {
        sources.clear();
        return this;
    }

    /** A person of HR with a number, and another one's number for the manager. */
    Company reporting(String id, String number, String manager) {
        return with(person(id).withAttributes(Attributes.ofTexts("number", number)))
                .with(hrAccount(id, "number", number, "manager", manager));
    }

    /** Processed, but for what the next processing may leave out. */
    Identity refreshed(Identity before) {
        return processed(before, NOW).withBasis(Optional.empty());
    }

    Identity processed(Identity before, Instant at) {
        return Refresh.refresh(before, this, at);
    }

    @Override
    public boolean isTaken(String alias, IdentityId by) {
        return people.values().stream()
                .filter(person -> person.correlated() && !person.id().equals(by))
                .anyMatch(
                        person -> person.alias().filter(alias::equalsIgnoreCase).isPresent());
    }

    @Override
    public Set<IdentityId> having(String attribute, String value) {
        return people.values().stream()
                .filter(Identity::correlated)
                .filter(person -> person.attributes()
                        .text(attribute)
                        .filter(value::equalsIgnoreCase)
                        .isPresent())
                .map(Identity::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Identity> identity(IdentityId identity) {
        return Optional.ofNullable(people.get(identity));
    }

    @Override
    public Optional<Identity> named(String alias) {
        return people.values().stream()
                .filter(Identity::correlated)
                .filter(person -> person.alias().filter(alias::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    @Override
    public Mappings mappings() {
        return Mappings.compiled(language, profiles, transforms, List.copyOf(sources.values()));
    }

    @Override
    public long seed() {
        return 7;
    }

    @Override
    public List<Account> accounts(IdentityId identity) {
        return accounts.stream()
                .filter(account -> account.identity().equals(Optional.of(identity)))
                .toList();
    }

    @Override
    public Optional<Source> source(SourceId source) {
        return Optional.ofNullable(sources.get(source));
    }

    @Override
    public List<IdentityProfile> profiles() {
        return profiles;
    }
}
