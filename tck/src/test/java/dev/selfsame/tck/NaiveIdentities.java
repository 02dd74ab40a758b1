package dev.selfsame.tck;

import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.driven.Identities;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.Cursors;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Position;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at everybody for every answer. */
class NaiveIdentities implements Identities {

    private final NaiveStore store;

    NaiveIdentities(NaiveStore store) {
        this.store = store;
    }

    /** Everybody by id, with what follows from others. */
    Map<String, Identity> all() {
        Map<String, Identity> raw = store.state().identities;
        Set<IdentityId> managers = raw.values().stream()
                .flatMap(one -> one.manager().stream())
                .map(IdentityReference::id)
                .collect(Collectors.toSet());
        return raw.values().stream()
                .map(one -> one.withIsManager(managers.contains(one.id()))
                        .withManager(one.manager()
                                .map(manager -> raw.get(manager.id().value()))
                                .map(Identity::reference)))
                .collect(Collectors.toMap(one -> one.id().value(), one -> one));
    }

    private Stream<Identity> sorted() {
        return all().values().stream().sorted(Sorter.comparator(List.of()));
    }

    @Override
    public Optional<Identity> byId(IdentityId id) {
        return Optional.ofNullable(all().get(id.value()));
    }

    @Override
    public List<Identity> byIds(Collection<IdentityId> ids) {
        Map<String, Identity> all = all();
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(all.get(id.value())).stream())
                .toList();
    }

    @Override
    public Either<Refusal, Page<Identity>> list(IdentityQuery query) {
        Predicate<Identity> matching = query.filter().compile();
        List<Identity> rows = sorted().filter(one -> !query.correlatedOnly() || one.correlated())
                .filter(matching)
                .sorted(order(query.sorters()))
                .toList();
        if (query.window() instanceof Window.Offset offset) {
            return Either.right(page(rows.stream().skip(offset.offset()).toList(), rows.size(), query));
        }
        return ((Window.After) query.window())
                .cursor()
                .map(cursor -> following(query, rows, cursor))
                .orElseGet(() -> Either.right(page(rows, rows.size(), query)));
    }

    Comparator<Identity> order(List<Sorter> sorters) {
        return Sorter.comparator(sorters);
    }

    boolean isLast(List<Identity> items, List<Identity> rest, IdentityQuery query) {
        return items.isEmpty() || items.size() == rest.size();
    }

    private Either<Refusal, Page<Identity>> following(IdentityQuery query, List<Identity> rows, Cursor cursor) {
        return Cursors.read(query, cursor).map(position -> page(behind(rows, position), rows.size(), query));
    }

    private static List<Identity> behind(List<Identity> rows, Position position) {
        return rows.stream().filter(position::precedes).toList();
    }

    private Page<Identity> page(List<Identity> rest, int total, IdentityQuery query) {
        List<Identity> items = rest.stream().limit(query.window().limit()).toList();
        Optional<Cursor> next = isLast(items, rest, query)
                ? Optional.empty()
                : Optional.of(Cursors.of(query, items.get(items.size() - 1)));
        return new Page<>(items, query.count() ? OptionalLong.of(total) : OptionalLong.empty(), next);
    }

    @Override
    public List<Identity> reportsOf(IdentityId manager) {
        return sorted().filter(one -> one.manager().map(IdentityReference::id).equals(Optional.of(manager)))
                .toList();
    }

    @Override
    public List<IdentityId> ofProfile(ProfileId profile, Optional<IdentityId> after, int most) {
        return ids(one -> one.profile().equals(Optional.of(profile)), after, most);
    }

    @Override
    public List<IdentityId> in(Fulfilment fulfilment, Optional<IdentityId> after, int most) {
        return ids(one -> one.fulfilment() == fulfilment, after, most);
    }

    private List<IdentityId> ids(Predicate<Identity> wanted, Optional<IdentityId> after, int most) {
        return sorted().filter(wanted)
                .map(Identity::id)
                .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public Map<String, Set<IdentityId>> having(String attribute, Collection<String> values) {
        Map<String, Set<IdentityId>> found = new HashMap<>();
        values.forEach(value -> correlated(one -> one.attributes().text(attribute), value)
                .forEach(id ->
                        found.computeIfAbsent(value, any -> new HashSet<>()).add(id)));
        return found;
    }

    @Override
    public Map<String, IdentityId> byAlias(Collection<String> aliases) {
        Map<String, IdentityId> found = new HashMap<>();
        aliases.forEach(alias -> correlated(Identity::alias, alias).forEach(id -> found.put(alias, id)));
        return found;
    }

    private Stream<IdentityId> correlated(Function<Identity, Optional<String>> text, String value) {
        return sorted().filter(Identity::correlated)
                .filter(one -> text.apply(one).filter(its -> isSame(its, value)).isPresent())
                .map(Identity::id);
    }

    boolean isSame(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
