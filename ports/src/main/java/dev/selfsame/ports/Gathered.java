package dev.selfsame.ports;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.Planner;
import dev.selfsame.refresh.Foresight;
import dev.selfsame.refresh.Mappings;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.source.Account;
import dev.selfsame.source.Sought;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a store knows, as far as it was foreseen read for a whole batch of identities at once, and the rest when it is asked
 * for. It reads nothing twice, so that it is good for one batch and for one thread.
 */
final class Gathered implements Surroundings {

    private final Store store;
    private final Wiring.Calculating calculating;
    private final Map<IdentityId, List<Account>> accounts = new HashMap<>();
    private final Map<Sought, Set<IdentityId>> having = new HashMap<>();
    private final Map<IdentityId, Optional<Identity>> people = new HashMap<>();
    private final Map<String, Optional<IdentityId>> aliases = new HashMap<>();
    private Optional<Compiled.Configured> configured = Optional.empty();

    Gathered(Wiring wiring) {
        this.store = wiring.store();
        this.calculating = wiring.calculating();
    }

    /** Reads what it takes to process identities. */
    void foreseeProcessing(List<Identity> identities) {
        readAccounts(identities.stream().map(Identity::id).collect(Collectors.toSet()));
        List<Identity> people = identities.stream().filter(Identity::correlated).toList();
        readAliases(people.stream()
                .flatMap(who -> Foresight.alias(who.alias(), accounts(who.id()), profiles()).stream())
                .collect(Collectors.toSet()));
        readManagers(people.stream().map(who -> accounts(who.id())).toList());
    }

    /** Reads what it takes to plan somebody's access. */
    void foreseeAccounts(List<Identity> identities) {
        readAccounts(identities.stream().map(Identity::id).collect(Collectors.toSet()));
    }

    /** Reads what it takes to make people of accounts. */
    void foreseeNewcomers(List<Account> fresh) {
        List<List<Account>> each = fresh.stream().map(List::of).toList();
        readAliases(each.stream()
                .flatMap(its -> Foresight.alias(Optional.empty(), its, profiles()).stream())
                .collect(Collectors.toSet()));
        readManagers(each);
    }

    /** Reads who has these values. */
    void foreseeLookups(Collection<Sought> wanted) {
        Map<String, Set<String>> unread = wanted.stream()
                .filter(sought -> !having.containsKey(sought))
                .collect(Collectors.groupingBy(
                        Sought::attribute, Collectors.mapping(Sought::value, Collectors.toSet())));
        unread.forEach((attribute, values) -> {
            Map<String, Set<IdentityId>> found = store.identities().having(attribute, values);
            values.forEach(value -> having.put(new Sought(attribute, value), found.getOrDefault(value, Set.of())));
        });
    }

    /** The managers of people with these accounts, and level by level the managers of those. */
    private void readManagers(List<List<Account>> ofEach) {
        Set<IdentityId> managers = onlyCandidates(ofEach);
        readPeople(managers);
        Set<IdentityId> level = unread(managers);
        while (!level.isEmpty()) {
            readAccounts(level);
            level = unread(onlyCandidates(level.stream().map(accounts::get).toList()));
        }
    }

    private Set<IdentityId> onlyCandidates(List<List<Account>> ofEach) {
        Set<Sought> sought = ofEach.stream()
                .flatMap(its -> Foresight.manager(its, this).stream())
                .collect(Collectors.toSet());
        foreseeLookups(sought);
        return sought.stream()
                .map(having::get)
                .filter(found -> found.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Set<IdentityId> unread(Set<IdentityId> identities) {
        Set<IdentityId> unread = new HashSet<>(identities);
        unread.removeAll(accounts.keySet());
        return unread;
    }

    private void readAccounts(Set<IdentityId> identities) {
        if (!identities.isEmpty()) {
            Map<IdentityId, List<Account>> found = store.accounts().ofAll(identities);
            identities.forEach(id -> accounts.put(id, found.getOrDefault(id, List.of())));
        }
    }

    private void readPeople(Set<IdentityId> identities) {
        Set<IdentityId> unread = new HashSet<>(identities);
        unread.removeAll(people.keySet());
        if (!unread.isEmpty()) {
            unread.forEach(id -> people.put(id, Optional.empty()));
            store.identities().byIds(unread).forEach(who -> people.put(who.id(), Optional.of(who)));
        }
    }

    private void readAliases(Set<String> wanted) {
        if (!wanted.isEmpty()) {
            Map<String, IdentityId> found = store.identities().byAlias(wanted);
            wanted.forEach(alias -> aliases.put(alias, Optional.ofNullable(found.get(alias))));
        }
    }

    @Override
    public Set<IdentityId> having(String attribute, String value) {
        foreseeLookups(List.of(new Sought(attribute, value)));
        return having.getOrDefault(new Sought(attribute, value), Set.of());
    }

    @Override
    public boolean isTaken(String alias, IdentityId by) {
        if (!aliases.containsKey(alias)) {
            readAliases(Set.of(alias));
        }
        return aliases.getOrDefault(alias, Optional.empty())
                .filter(other -> !other.equals(by))
                .isPresent();
    }

    @Override
    public Optional<Identity> identity(IdentityId identity) {
        return people.computeIfAbsent(identity, store.identities()::byId);
    }

    @Override
    public Optional<Identity> named(String alias) {
        if (!aliases.containsKey(alias)) {
            readAliases(Set.of(alias));
        }
        return aliases.getOrDefault(alias, Optional.empty()).flatMap(this::identity);
    }

    Compiled.Configured configured() {
        if (configured.isEmpty()) {
            configured = Optional.of(calculating.compiled().of(store.catalog()));
        }
        return configured.get();
    }

    @Override
    public Mappings mappings() {
        return configured().mappings();
    }

    /** Plans for those who were gathered. */
    Planner planner(Instant at) {
        return new Planner(configured().access(), configured().forms().sources(), at);
    }

    @Override
    public long seed() {
        return calculating.seed();
    }

    @Override
    public List<Account> accounts(IdentityId identity) {
        return accounts.computeIfAbsent(identity, store.accounts()::of);
    }

    @Override
    public List<IdentityProfile> profiles() {
        return configured().profiles();
    }

    @Override
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(configured().sources().get(id));
    }
}
