package dev.selfsame.jdbc;

import dev.selfsame.event.Effect;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What decisions are checked against, and what they change; a row that is to be written has its columns. */
final class State {

    /**
     * An identity.
     *
     * @param alias the key of its alias, where it is its own
     * @param reports how many have it as their manager
     * @param searched the keys of the attributes that are searched
     */
    record Person(
            String id,
            long version,
            @Nullable Bytes alias,
            @Nullable String manager,
            int reports,
            Map<String, Bytes> searched,
            @Nullable Cells columns) {

        Person withSearched(Map<String, Bytes> values) {
            return new Person(id, version, alias, manager, reports, values, columns);
        }

        Person withReports(int count) {
            return new Person(id, version, alias, manager, count, searched, columns);
        }
    }

    /** An account. */
    record Held(
            String id,
            long version,
            NativeKey nativeKey,
            @Nullable String identity,
            @Nullable Cells columns) {}

    /** What is unique on a source. */
    record NativeKey(String source, Bytes value) {}

    /**
     * A row with a version that belongs to an identity, or to none.
     *
     * @param at when it was closed or created, as far as that matters
     */
    record Dated(
            String id,
            long version,
            @Nullable String identity,
            @Nullable Instant at,
            @Nullable Cells columns) {}

    /** What has one owner. */
    record OwnedKey(String association, String entityType, String entityId) {}

    /** Who owns it. */
    record Owned(OwnedKey key, String owner, @Nullable Cells columns) {}

    /** What is configured, by kind and id. */
    record ConfiguredKey(String kind, String id) {}

    /** A kind's name, where it is unique. */
    record NameKey(String kind, Bytes name) {}

    /** Something configured. */
    record Configured(
            ConfiguredKey key,
            long version,
            @Nullable NameKey name,
            @Nullable Cells columns) {}

    /** A stored effect; one that is new has its due instant. */
    record Waiting(
            String key,
            boolean dead,
            @Nullable Effect effect,
            @Nullable Cells columns) {}

    final Undo undo = new Undo();

    final Rows<String, Person> identities = new Rows<>(undo);
    final Rows.Group<Bytes, String, Person> aliases = identities.groupedBy(Person::alias);

    final Rows<String, Held> accounts = new Rows<>(undo);
    final Rows.Group<NativeKey, String, Held> nativeKeys = accounts.groupedBy(Held::nativeKey);
    final Rows.Group<String, String, Held> accountsOf = accounts.groupedBy(Held::identity);

    final Rows<String, Dated> assignments = new Rows<>(undo);
    final Rows.Group<String, String, Dated> assignmentsOf = assignments.groupedBy(Dated::identity);

    final Rows<OwnedKey, Owned> ownerships = new Rows<>(undo);
    final Rows.Group<String, OwnedKey, Owned> ownershipsOf = ownerships.groupedBy(Owned::owner);

    final Rows<String, Dated> invitations = new Rows<>(undo);
    final Rows.Group<String, String, Dated> invitationsOf = invitations.groupedBy(State::pendingFor);

    final Rows<String, Dated> verifications = new Rows<>(undo);
    final Rows.Group<String, String, Dated> verificationsOf = verifications.groupedBy(State::pendingFor);

    final Rows<String, Dated> tasks = new Rows<>(undo);
    final Rows<String, Dated> syncJobs = new Rows<>(undo);

    final Rows<ConfiguredKey, Configured> configured = new Rows<>(undo);
    final Rows.Group<NameKey, ConfiguredKey, Configured> names = configured.groupedBy(Configured::name);

    final Rows<String, Waiting> effects = new Rows<>(undo);

    private @Nullable Instant purgedBefore;
    private @Nullable Instant purgedAt;

    /** A closed one is nobody's any more. */
    private static @Nullable String pendingFor(Dated link) {
        return link.at() == null ? link.identity() : null;
    }

    boolean isConfiguredAnew() {
        return !configured.created().isEmpty() || !configured.changed().isEmpty();
    }

    void purge(Instant before, Instant at) {
        Instant earlier = purgedBefore;
        Instant earlierAt = purgedAt;
        undo.add(() -> {
            purgedBefore = earlier;
            purgedAt = earlierAt;
        });
        purgedBefore = earlier == null || earlier.isBefore(before) ? before : earlier;
        purgedAt = at;
    }

    /** What is older is to go from the database, too. */
    @Nullable Instant purgedBefore() {
        return purgedBefore;
    }

    /** When that was decided. */
    @Nullable Instant purgedAt() {
        return purgedAt;
    }
}
