package dev.selfsame.tck;

import dev.selfsame.access.RoleId;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Window;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a store holds, by the names of the port methods that tell it. */
public record Snapshot(Map<String, Set<?>> parts) {

    /** What a store tells of all that its log mentions, and that log. */
    public static Snapshot of(Store store) {
        List<LogEntry> log = store.log().after(0, Integer.MAX_VALUE);
        Map<String, Set<?>> parts =
                new LinkedHashMap<>(of(store, Retelling.of(log)).parts());
        parts.put("EventLog.after", Set.copyOf(log));
        parts.put("Effects.nextDue", Set.of(store.effects().nextDue()));
        parts.put("Effects.dead", Set.copyOf(store.effects().dead()));
        return new Snapshot(parts);
    }

    /** What a store tells; the retelling says what there is to ask for. */
    static Snapshot of(Store store, Retelling known) {
        List<Identity> identities = identities(store);
        List<IdentityId> people = identities.stream().map(Identity::id).toList();
        Map<String, Set<?>> parts = new LinkedHashMap<>();
        parts.put("Identities.list", Set.copyOf(identities));
        parts.put("Identities.byId", each(people, store.identities()::byId));
        parts.put("Identities.reportsOf", all(people, store.identities()::reportsOf));
        parts.put("Identities.in", fulfilment(store));
        parts.put("Accounts.of", all(people, store.accounts()::of));
        parts.put("Accounts.onSource", all(sources(known), source -> accounts(store, source)));
        parts.put("Accounts.byId", each(known.accounts.keySet(), store.accounts()::byId));
        parts.put("Assignments.of", all(people, store.assignments()::of));
        parts.put("Assignments.byId", each(known.assignments.keySet(), store.assignments()::byId));
        parts.put("Assignments.count", counts(known, store.assignments()::count));
        parts.put("Ownerships.of", all(people, store.ownerships()::of));
        parts.put("Ownerships.ownership", each(known.ownerships.keySet(), owned -> store.ownerships()
                .ownership(owned.type(), owned.entityType(), owned.entityId())));
        parts.put("Registrations.invitations", Set.copyOf(store.registrations().invitations(Optional.empty(), 1000)));
        parts.put("Registrations.invitationOf", each(people, store.registrations()::invitationOf));
        parts.put("Registrations.verificationsOf", all(people, store.registrations()::verificationsOf));
        parts.put("Works.task", each(known.everyTask, store.works()::task));
        parts.put("Works.syncJob", each(known.jobs.keySet(), store.works()::syncJob));
        parts.put("Catalog.sources", Set.copyOf(store.catalog().sources()));
        parts.put("Catalog.profiles", Set.copyOf(store.catalog().profiles()));
        parts.put("Catalog.transforms", Set.copyOf(store.catalog().transforms()));
        parts.put("Catalog.provisioningPolicies", Set.copyOf(store.catalog().provisioningPolicies()));
        parts.put("Catalog.provisioningPolicy", each(known.sources.keySet(), store.catalog()::provisioningPolicy));
        parts.put("Catalog.roles", Set.copyOf(store.catalog().roles()));
        parts.put("Catalog.entitlement", each(known.entitlements.keySet(), store.catalog()::entitlement));
        parts.put("Catalog.entitlements", Set.copyOf(store.catalog().entitlements()));
        parts.put("Catalog.accessProfiles", Set.copyOf(store.catalog().accessProfiles()));
        parts.put("Catalog.accessProfile", each(known.accessProfiles.keySet(), store.catalog()::accessProfile));
        return new Snapshot(parts);
    }

    /** What a store should tell. */
    static Snapshot of(Retelling known) {
        Set<Identity> identities = Set.copyOf(known.identities().values());
        Map<String, Set<?>> parts = new LinkedHashMap<>();
        parts.put("Identities.list", identities);
        parts.put("Identities.byId", identities);
        parts.put("Identities.reportsOf", having(identities, identity -> identity.manager()
                .isPresent()));
        parts.put(
                "Identities.in",
                identities.stream()
                        .map(one -> Map.entry(one.fulfilment(), one.id()))
                        .collect(Collectors.toSet()));
        parts.put("Accounts.of", having(known.accounts.values(), account -> account.identity()
                .isPresent()));
        parts.put("Accounts.onSource", Set.copyOf(known.accounts.values()));
        parts.put("Accounts.byId", Set.copyOf(known.accounts.values()));
        parts.put("Assignments.of", Set.copyOf(known.assignments.values()));
        parts.put("Assignments.byId", Set.copyOf(known.assignments.values()));
        parts.put("Assignments.count", counts(known, role -> known.assignments.values().stream()
                .filter(held -> held.role().id().equals(role))
                .count()));
        parts.put("Ownerships.of", Set.copyOf(known.ownerships.values()));
        parts.put("Ownerships.ownership", Set.copyOf(known.ownerships.values()));
        parts.put("Registrations.invitations", Set.copyOf(known.invitations.values()));
        parts.put("Registrations.invitationOf", Set.copyOf(known.invitations.values()));
        parts.put("Registrations.verificationsOf", Set.copyOf(known.verifications.values()));
        parts.put("Works.task", Set.copyOf(known.tasks.values()));
        parts.put("Works.syncJob", Set.copyOf(known.jobs.values()));
        parts.put("Catalog.sources", Set.copyOf(known.sources.values()));
        parts.put("Catalog.profiles", Set.copyOf(known.profiles.values()));
        parts.put("Catalog.transforms", Set.copyOf(known.transforms.values()));
        parts.put("Catalog.provisioningPolicies", Set.copyOf(known.policies.values()));
        parts.put("Catalog.provisioningPolicy", Set.copyOf(known.policies.values()));
        parts.put("Catalog.roles", Set.copyOf(known.roles.values()));
        parts.put("Catalog.entitlement", Set.copyOf(known.entitlements.values()));
        parts.put("Catalog.entitlements", Set.copyOf(known.entitlements.values()));
        parts.put("Catalog.accessProfiles", Set.copyOf(known.accessProfiles.values()));
        parts.put("Catalog.accessProfile", Set.copyOf(known.accessProfiles.values()));
        return new Snapshot(parts);
    }

    private static Set<SourceId> sources(Retelling known) {
        return Stream.concat(
                        known.accounts.values().stream().map(account -> account.source()),
                        known.sources.values().stream().map(Source::id))
                .collect(Collectors.toSet());
    }

    private static List<Identity> identities(Store store) {
        List<Identity> all = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            Page<Identity> page = store.identities()
                    .list(IdentityQuery.builder()
                            .correlatedOnly(false)
                            .window(new Window.After(Window.MOST, cursor))
                            .build())
                    .get();
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    private static Set<Map.Entry<Fulfilment, IdentityId>> fulfilment(Store store) {
        return Stream.of(Fulfilment.values())
                .flatMap(fulfilment -> in(fulfilment, store).stream().map(identity -> Map.entry(fulfilment, identity)))
                .collect(Collectors.toSet());
    }

    private static List<IdentityId> in(Fulfilment fulfilment, Store store) {
        return paged((Optional<IdentityId> last) -> store.identities().in(fulfilment, last, 7), id -> id);
    }

    private static Set<Map.Entry<RoleId, Long>> counts(Retelling known, Function<RoleId, Long> count) {
        return known.roles.keySet().stream()
                .map(role -> Map.entry(role, count.apply(role)))
                .collect(Collectors.toSet());
    }

    private static List<Account> accounts(Store store, SourceId source) {
        return paged((Optional<AccountId> last) -> store.accounts().onSource(source, last, 7), Account::id);
    }

    private static <K, V> List<V> paged(Function<Optional<K>, List<V>> read, Function<V, K> key) {
        List<V> all = new ArrayList<>();
        List<V> page;
        Optional<K> last = Optional.empty();
        do {
            page = read.apply(last);
            all.addAll(page);
            last = all.stream().reduce((one, next) -> next).map(key);
        } while (!page.isEmpty());
        return all;
    }

    private static <K, V> Set<V> each(Collection<K> keys, Function<K, Optional<V>> read) {
        return keys.stream().map(read).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static <K, V> Set<V> all(Collection<K> keys, Function<K, List<V>> read) {
        return keys.stream().map(read).flatMap(List::stream).collect(Collectors.toSet());
    }

    private static <V> Set<V> having(Collection<V> values, Predicate<V> test) {
        return values.stream().filter(test).collect(Collectors.toSet());
    }
}
