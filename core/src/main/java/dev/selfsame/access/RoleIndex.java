package dev.selfsame.access;

import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Membership.Listed;
import dev.selfsame.identity.IdentityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The memberships of all enabled roles, so that those of one person are found without looking at every role. It never
 * changes; one with another role in it shares the most with the one before.
 */
public final class RoleIndex {

    private static final long EVERY_KEY = -1;

    private final Node root;
    private final Mentions mentions;
    private final Spread<RoleId, Held> roles;
    private final Spread<IdentityId, Set<RoleId>> listed;

    /** The membership of a role that is in the index, and the keys that it mentions, as bits. */
    private record Held(Membership membership, long mentions) {}

    private RoleIndex(
            Node root, Mentions mentions, Spread<RoleId, Held> roles, Spread<IdentityId, Set<RoleId>> listed) {
        this.root = root;
        this.mentions = mentions;
        this.roles = roles;
        this.listed = listed;
    }

    /** Of the roles that are enabled and have a membership; where several have the same id, the last one counts. */
    public static RoleIndex of(Collection<Role> roles) {
        Map<RoleId, Role> last = new LinkedHashMap<>();
        roles.forEach(role -> last.put(role.id(), role));
        Mentions mentions = Mentions.NONE;
        Map<RoleId, Held> held = new HashMap<>();
        Map<IdentityId, Set<RoleId>> listed = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Role role : last.values()) {
            Optional<Membership> membership = membership(role);
            if (membership.isPresent() && membership.get() instanceof Criteria criteria) {
                mentions = mentions.and(criteria.criterion());
                Entry entry = entry(role.id(), criteria, mentions);
                entries.add(entry);
                held.put(role.id(), new Held(criteria, entry.mentions()));
            } else if (membership.isPresent() && membership.get() instanceof Listed named) {
                named.identities().forEach(identity -> listed.computeIfAbsent(identity, none -> new LinkedHashSet<>())
                        .add(role.id()));
                held.put(role.id(), new Held(named, 0));
            }
        }
        return new RoleIndex(Node.of(entries, 0), mentions, Spread.of(held), Spread.of(listed));
    }

    private static Optional<Membership> membership(Role role) {
        return role.membership().filter(any -> role.enabled());
    }

    private static Entry entry(RoleId role, Criteria criteria, Mentions mentions) {
        return new Entry(role, mentions.bits(criteria.criterion()), Condition.of(criteria.criterion()), 1);
    }

    /** The roles that a person has without asking for them. */
    public Set<RoleId> rolesOf(Facts facts) {
        Found found = new Found();
        if (!listed.isEmpty()) {
            listed.get(facts.identity()).ifPresent(names -> names.forEach(found::found));
        }
        root.collect(facts, EVERY_KEY, found);
        return found;
    }

    /**
     * The same as {@link #rolesOf}, but only those roles are looked at that mention something that has changed.
     *
     * @param before what {@link #rolesOf} has said of {@code old}
     */
    public Set<RoleId> rolesAfter(Set<RoleId> before, Facts old, Facts now) {
        if (!old.identity().equals(now.identity())) {
            throw new IllegalArgumentException("these are facts of two people");
        }
        long changed = mentions.changed(old, now);
        if (changed == 0) {
            return before;
        }
        Found found = new Found();
        before.stream().filter(role -> !mentionsOneOf(changed, role)).forEach(found::found);
        root.collect(now, changed, found);
        return found;
    }

    private boolean mentionsOneOf(long keys, RoleId role) {
        return roles.get(role).map(held -> (held.mentions() & keys) != 0).orElse(true);
    }

    /** With a role as it is now; without it where it is disabled or has no membership. */
    public RoleIndex with(Role role) {
        RoleIndex others = without(role.id());
        return membership(role)
                .map(each -> each instanceof Criteria criteria
                        ? others.with(role.id(), criteria)
                        : others.with(role.id(), (Listed) each))
                .orElse(others);
    }

    private RoleIndex with(RoleId role, Criteria criteria) {
        Mentions more = mentions.and(criteria.criterion());
        Entry entry = entry(role, criteria, more);
        return new RoleIndex(root.with(entry, 0), more, roles.with(role, new Held(criteria, entry.mentions())), listed);
    }

    private RoleIndex with(RoleId role, Listed named) {
        Spread<IdentityId, Set<RoleId>> more = listed;
        for (IdentityId identity : named.identities()) {
            Set<RoleId> all = new LinkedHashSet<>(more.get(identity).orElse(Set.of()));
            all.add(role);
            more = more.with(identity, all);
        }
        return new RoleIndex(root, mentions, roles.with(role, new Held(named, 0)), more);
    }

    public RoleIndex without(RoleId role) {
        return roles.get(role)
                .map(held -> held.membership() instanceof Criteria criteria
                        ? without(role, criteria)
                        : without(role, (Listed) held.membership()))
                .orElse(this);
    }

    private RoleIndex without(RoleId role, Criteria criteria) {
        return new RoleIndex(root.without(entry(role, criteria, mentions)), mentions, roles.without(role), listed);
    }

    private RoleIndex without(RoleId role, Listed named) {
        Spread<IdentityId, Set<RoleId>> less = listed;
        for (IdentityId identity : named.identities()) {
            Set<RoleId> others = new LinkedHashSet<>(less.get(identity).orElse(Set.of()));
            others.remove(role);
            less = others.isEmpty() ? less.without(identity) : less.with(identity, others);
        }
        return new RoleIndex(root, mentions, roles.without(role), less);
    }

    /** Whether no role is given without being asked for. */
    public boolean isEmpty() {
        return roles.isEmpty();
    }
}
