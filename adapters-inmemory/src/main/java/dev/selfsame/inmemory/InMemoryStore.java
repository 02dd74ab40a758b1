package dev.selfsame.inmemory;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.inmemory.State.NativeIdentity;
import dev.selfsame.inmemory.State.OwnedKey;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.driven.Accounts;
import dev.selfsame.ports.driven.Assignments;
import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driven.EventLog;
import dev.selfsame.ports.driven.Identities;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.ports.driven.Ownerships;
import dev.selfsame.ports.driven.Registrations;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driven.Works;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.query.Folding;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** A complete store in memory, safe for many threads: one writer or many readers at a time. */
public final class InMemoryStore implements Store {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final State state = new State();
    private final InMemoryLog log;
    private final InMemoryJournal journal;
    private final InMemoryEffects effects = new InMemoryEffects(state, lock);

    /** A store that keeps its whole log. */
    public InMemoryStore() {
        this(Integer.MAX_VALUE);
    }

    /** A store that keeps so many of the latest entries of its log, and at most twice as many. */
    public InMemoryStore(int mostLogEntries) {
        this.log = new InMemoryLog(mostLogEntries);
        this.journal = new InMemoryJournal(state, lock.writeLock(), log);
    }

    /**
     * Puts the index of listings into one piece, which takes some microseconds an identity. It is never necessary; after a
     * large load it makes listings as quick as they get.
     */
    public void compact() {
        lock.writeLock().lock();
        try {
            state.listing.compact();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T read(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private <V> Map<IdentityId, List<V>> each(Collection<IdentityId> identities, Function<IdentityId, List<V>> its) {
        return read(() -> {
            Map<IdentityId, List<V>> found = new HashMap<>();
            identities.forEach(identity -> found.put(identity, its.apply(identity)));
            found.values().removeIf(List::isEmpty);
            return found;
        });
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public Effects effects() {
        return effects;
    }

    @Override
    public EventLog log() {
        return log;
    }

    @Override
    public Identities identities() {
        return new Identities() {
            @Override
            public Optional<Identity> byId(IdentityId id) {
                return read(() -> state.identities.get(id));
            }

            @Override
            public List<Identity> byIds(Collection<IdentityId> ids) {
                return read(() -> ids.stream()
                        .map(state.identities::get)
                        .flatMap(Optional::stream)
                        .toList());
            }

            @Override
            public Either<Refusal, Page<Identity>> list(IdentityQuery query) {
                return read(() -> state.listing.list(query));
            }

            @Override
            public List<Identity> reportsOf(IdentityId manager) {
                return read(() -> state.reports.of(manager));
            }

            @Override
            public Map<String, Set<IdentityId>> having(String attribute, Collection<String> values) {
                return read(() -> {
                    Map<String, Set<IdentityId>> found = new HashMap<>();
                    values.forEach(value -> found.put(value, having(attribute, value)));
                    found.values().removeIf(Set::isEmpty);
                    return found;
                });
            }

            @Override
            public Set<IdentityId> having(String attribute, String value) {
                return read(() -> state.attributes.having(attribute, value, state.identities.all()));
            }

            @Override
            public Map<String, IdentityId> byAlias(Collection<String> aliases) {
                return read(() -> {
                    Map<String, IdentityId> found = new HashMap<>();
                    aliases.forEach(alias ->
                            state.aliases.of(Folding.fold(alias)).forEach(identity -> found.put(alias, identity.id())));
                    return found;
                });
            }

            @Override
            public List<IdentityId> ofProfile(ProfileId profile, Optional<IdentityId> after, int most) {
                return read(() -> state.ofProfile.after(profile, after, most).stream()
                        .map(Identity::id)
                        .toList());
            }

            @Override
            public List<IdentityId> in(Fulfilment fulfilment, Optional<IdentityId> after, int most) {
                return read(() -> state.fulfilment.after(fulfilment, after, most).stream()
                        .map(Identity::id)
                        .toList());
            }
        };
    }

    @Override
    public Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<Account> byId(AccountId id) {
                return read(() -> state.accounts.get(id));
            }

            @Override
            public List<Account> of(IdentityId identity) {
                return read(() -> state.accountsOf.of(identity));
            }

            @Override
            public Map<IdentityId, List<Account>> ofAll(Collection<IdentityId> identities) {
                return each(identities, this::of);
            }

            @Override
            public Map<String, Account> byNativeIdentity(SourceId source, Collection<String> nativeIdentities) {
                return read(() -> {
                    Map<String, Account> found = new HashMap<>();
                    nativeIdentities.forEach(key -> state.nativeIdentities
                            .of(new NativeIdentity(source, key))
                            .forEach(account -> found.put(key, account)));
                    return found;
                });
            }

            @Override
            public List<Account> onSource(SourceId source, Optional<AccountId> after, int most) {
                return read(() -> state.accountsOn.after(source, after, most));
            }
        };
    }

    @Override
    public Ownerships ownerships() {
        return new Ownerships() {
            @Override
            public List<Ownership> of(IdentityId identity) {
                return read(() -> state.ownershipsOf.of(identity));
            }

            @Override
            public Optional<Ownership> ownership(AssociationType type, String entityType, String entityId) {
                return read(() -> state.ownerships.get(new OwnedKey(type, entityType, entityId)));
            }
        };
    }

    @Override
    public Assignments assignments() {
        return new Assignments() {
            @Override
            public Optional<RoleAssignment> byId(AssignmentId id) {
                return read(() -> state.assignments.get(id));
            }

            @Override
            public List<RoleAssignment> of(IdentityId identity) {
                return read(() -> state.assignmentsOf.of(identity).stream()
                        .sorted(Comparator.comparing(RoleAssignment::addedDate).thenComparing(RoleAssignment::id))
                        .toList());
            }

            @Override
            public Map<IdentityId, List<RoleAssignment>> ofAll(Collection<IdentityId> identities) {
                return each(identities, this::of);
            }

            @Override
            public long count(RoleId role) {
                return read(() -> (long) state.assignmentsTo.size(role));
            }
        };
    }

    @Override
    public Catalog catalog() {
        return new Catalog() {
            @Override
            public Optional<Source> source(SourceId id) {
                return read(() -> state.sources.get(id));
            }

            @Override
            public Optional<Source> sourceNamed(String name) {
                return read(() -> state.sourceNames.of(name).stream().findFirst());
            }

            @Override
            public List<Source> sources() {
                return read(() -> state.sources.all().stream()
                        .sorted(Comparator.comparing(Source::name))
                        .toList());
            }

            @Override
            public Optional<IdentityProfile> profile(ProfileId id) {
                return read(() -> state.profiles.get(id));
            }

            @Override
            public List<IdentityProfile> profiles() {
                return read(() -> state.profiles.all().stream()
                        .sorted(Comparator.comparing(IdentityProfile::priority)
                                .thenComparing(profile -> profile.id().value()))
                        .toList());
            }

            @Override
            public Optional<StoredTransform> transform(TransformId id) {
                return read(() -> state.transforms.get(id));
            }

            @Override
            public Optional<StoredTransform> transformNamed(String name) {
                return read(() -> state.transformNames.of(name).stream().findFirst());
            }

            @Override
            public List<StoredTransform> transforms() {
                return read(() -> state.transforms.all().stream()
                        .sorted(Comparator.comparing(StoredTransform::name))
                        .toList());
            }

            @Override
            public Optional<ProvisioningPolicy> provisioningPolicy(SourceId source) {
                return read(() -> state.policies.get(source));
            }

            @Override
            public List<ProvisioningPolicy> provisioningPolicies() {
                return read(() -> state.policies.all().stream()
                        .sorted(Comparator.comparing(ProvisioningPolicy::source))
                        .toList());
            }

            @Override
            public Optional<Role> role(RoleId id) {
                return read(() -> state.roles.get(id));
            }

            @Override
            public Optional<Role> roleNamed(String name) {
                return read(
                        () -> state.roleNames.of(Folding.fold(name)).stream().findFirst());
            }

            @Override
            public List<Role> roles() {
                return read(() -> state.roles.all().stream()
                        .sorted(Comparator.comparing(Role::name))
                        .toList());
            }

            @Override
            public Optional<AccessProfile> accessProfile(AccessProfileId id) {
                return read(() -> state.accessProfiles.get(id));
            }

            @Override
            public List<AccessProfile> accessProfiles() {
                return read(() -> state.accessProfiles.all().stream()
                        .sorted(Comparator.comparing(AccessProfile::name)
                                .thenComparing(profile -> profile.id().value()))
                        .toList());
            }

            @Override
            public Optional<Entitlement> entitlement(EntitlementId id) {
                return read(() -> state.entitlements.get(id));
            }

            @Override
            public List<Entitlement> entitlements() {
                return read(() -> state.entitlements.all().stream()
                        .sorted(Comparator.comparing(Entitlement::name)
                                .thenComparing(entitlement -> entitlement.id().value()))
                        .toList());
            }

            @Override
            public long revision() {
                return read(state::revision);
            }
        };
    }

    @Override
    public Registrations registrations() {
        return new Registrations() {
            @Override
            public Optional<PendingInvitation> invitation(InvitationId id) {
                return read(() -> state.invitations.get(id));
            }

            @Override
            public Optional<PendingInvitation> invitationOf(IdentityId identity) {
                return read(() -> state.invitationsOf.of(identity).stream().findFirst());
            }

            @Override
            public List<PendingInvitation> invitations(Optional<InvitationId> after, int most) {
                return read(() -> state.allInvitations.after(true, after, most));
            }

            @Override
            public Optional<PendingVerification> verification(VerificationId id) {
                return read(() -> state.verifications.get(id));
            }

            @Override
            public List<PendingVerification> verificationsOf(IdentityId identity) {
                return read(() -> state.verificationsOf.of(identity));
            }
        };
    }

    @Override
    public Works works() {
        return new Works() {
            @Override
            public Optional<Task> task(TaskId id) {
                return read(() -> state.tasks.get(id));
            }

            @Override
            public Optional<SyncJob> syncJob(SyncJobId id) {
                return read(() -> state.syncJobs.get(id));
            }
        };
    }
}
