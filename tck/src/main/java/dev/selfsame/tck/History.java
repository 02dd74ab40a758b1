package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.accessProfile;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.assignment;
import static dev.selfsame.tck.Fixtures.entitlement;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.invitation;
import static dev.selfsame.tck.Fixtures.ownership;
import static dev.selfsame.tck.Fixtures.policy;
import static dev.selfsame.tck.Fixtures.profile;
import static dev.selfsame.tck.Fixtures.role;
import static dev.selfsame.tck.Fixtures.source;
import static dev.selfsame.tck.Fixtures.syncJob;
import static dev.selfsame.tck.Fixtures.task;
import static dev.selfsame.tck.Fixtures.transform;
import static dev.selfsame.tck.Fixtures.verification;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.SyncStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random decisions about what a store holds at present; most are good, some conflict, some are stale. */
public final class History {

    private static final int PEOPLE = 12;
    private static final int THINGS = 6;

    private final Store store;
    private final Random random;
    private final List<Supplier<List<Event>>> kinds;
    private final List<PendingInvitation> closedInvitations = new ArrayList<>();
    private final List<PendingVerification> closedVerifications = new ArrayList<>();
    private final int back;
    private int made;
    private Instant now = NOON;

    /** Decisions about a store that they are to be recorded in, the same ones for the same seed. */
    public History(Store store, long seed) {
        this(store, seed, 0);
    }

    /** One whose clock goes back at times, by so many milliseconds at most. */
    History(Store store, long seed, int back) {
        this.store = store;
        this.back = back;
        random = new Random(seed);
        kinds = List.of(
                this::person,
                this::person,
                this::person,
                this::farewell,
                this::accountOf,
                this::accountOf,
                this::assigned,
                this::owned,
                this::invited,
                this::verified,
                this::worked,
                this::synchronised,
                this::configured);
    }

    /** What accounts and assignments refer to, to be recorded first. */
    public List<Event> beginning() {
        return List.of(
                new Event.SourceConfigured(source("t0"), now),
                new Event.SourceConfigured(source("t1"), now),
                new Event.RoleConfigured(role("role"), now));
    }

    /** One decision, which may consist of several things. */
    public Decision<String> next() {
        now = now.plusMillis(1 + random.nextInt(1000) - (back == 0 ? 0 : random.nextInt(back)));
        List<Event> events = new ArrayList<>(one(kinds).get());
        if (random.nextInt(6) == 0) {
            events.addAll(one(kinds).get());
        }
        if (random.nextInt(8) == 0) {
            events.add(new Event.IdentityDeleted(anybody(), 1000, now));
        }
        return Decision.answering("done").alsoRecording(events).by("actor-" + random.nextInt(3));
    }

    private IdentityId anybody() {
        return new IdentityId("i" + random.nextInt(PEOPLE));
    }

    private String thing() {
        return "t" + random.nextInt(THINGS);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String fresh() {
        return "n" + made++;
    }

    private List<Event> person() {
        IdentityId id = anybody();
        Identity before =
                store.identities().byId(id).orElse(identity(id.value()).withVersion(0));
        Identity after = before.withName("Name " + random.nextInt(1000))
                .withAlias(Optional.of("Alias" + random.nextInt(30)).filter(any -> random.nextInt(5) > 0))
                .withManager(Optional.of(anybody())
                        .filter(other -> random.nextBoolean() && !other.equals(id))
                        .flatMap(store.identities()::byId)
                        .map(Identity::id)
                        .map(other -> new IdentityReference(other, "outdated")))
                .withIsManager(random.nextBoolean())
                .withCorrelated(random.nextInt(5) > 0)
                .withFulfilment(one(List.of(Fulfilment.values())))
                .withLedger(Optional.of("granted " + random.nextInt(9)).filter(any -> random.nextBoolean()))
                .withVersion(before.version() + 1);
        return List.of(
                before.version() == 0
                        ? new Event.IdentityCreated(after, now)
                        : new Event.IdentityChanged(after, IdentityChange.REFRESHED, List.of(), now));
    }

    private List<Event> farewell() {
        Optional<Identity> who = store.identities().byId(anybody());
        return who.map(this::farewell).orElse(List.of());
    }

    private List<Event> farewell(Identity who) {
        List<Event> events = new ArrayList<>();
        store.accounts().of(who.id()).forEach(each -> events.add(changed(each.withIdentity(Optional.empty()))));
        store.assignments().of(who.id()).forEach(each -> events.add(ended(each)));
        store.ownerships().of(who.id()).forEach(each -> events.add(new Event.OwnershipEnded(each, now)));
        store.registrations().invitationOf(who.id()).ifPresent(each -> events.add(closed(each)));
        store.registrations().verificationsOf(who.id()).forEach(each -> events.add(closed(each)));
        store.identities()
                .reportsOf(who.id())
                .forEach(each -> events.add(new Event.IdentityChanged(
                        each.withManager(Optional.empty()).withVersion(each.version() + 1),
                        IdentityChange.MANAGER_DELETED,
                        List.of(),
                        now)));
        events.add(new Event.IdentityDeleted(who.id(), who.version(), now));
        return events;
    }

    private Event changed(Account account) {
        return new Event.AccountChanged(account.withVersion(account.version() + 1), now);
    }

    private Event ended(RoleAssignment assignment) {
        return new Event.RoleAssignmentEnded(assignment.id(), AssignmentEnd.REVOKED, assignment.version(), now);
    }

    private List<Event> accountOf() {
        List<Account> there = Stream.of("t0", "t1")
                .flatMap(id -> store.accounts().onSource(new SourceId(id), Optional.empty(), 1000).stream())
                .toList();
        int choice = random.nextInt(4);
        if (choice == 0 || there.isEmpty()) {
            return List.of(new Event.AccountCreated(
                    account(fresh())
                            .withSource(new SourceId("t" + random.nextInt(2)))
                            .withNativeIdentity("native" + random.nextInt(40))
                            .withIdentity(Optional.of(anybody()).filter(any -> random.nextInt(3) > 0)),
                    now));
        }
        Account account = one(there);
        return List.of(
                choice == 1
                        ? new Event.AccountRemoved(account.id(), account.version(), now)
                        : changed(account.withIdentity(anybody()).withNativeIdentity("native" + random.nextInt(40))));
    }

    private List<Event> assigned() {
        IdentityId id = anybody();
        List<RoleAssignment> held = store.assignments().of(id);
        if (held.isEmpty() || random.nextBoolean()) {
            return List.of(
                    new Event.RoleAssigned(assignment(fresh(), id.value()).withAddedDate(now), now));
        }
        RoleAssignment any = one(held);
        return List.of(
                random.nextBoolean()
                        ? ended(any)
                        : new Event.RoleAssignmentChanged(
                                any.withRemoveDate(now).withVersion(any.version() + 1), now));
    }

    private List<Event> owned() {
        Ownership wanted = ownership(anybody().value(), thing());
        Optional<Ownership> present = store.ownerships()
                .ownership(AssociationType.ROLE_OWNER, "ROLE", wanted.entity().id());
        return List.of(
                present.isPresent() && random.nextInt(3) == 0
                        ? new Event.OwnershipEnded(present.get(), now)
                        : new Event.OwnershipAssigned(wanted, present.map(Ownership::owner), now));
    }

    private Event closed(PendingInvitation open) {
        closedInvitations.add(open);
        return new Event.InvitationClosed(
                new ClosedInvitation(open.id(), open.identity(), Closing.VOIDED, now), open.version(), now);
    }

    private Event closed(PendingVerification open) {
        closedVerifications.add(open);
        return new Event.VerificationClosed(
                new ClosedVerification(open.id(), open.identity(), Closing.VOIDED, now), open.version(), now);
    }

    private List<Event> invited() {
        IdentityId id = anybody();
        Optional<PendingInvitation> open = store.registrations().invitationOf(id);
        if (open.isPresent()) {
            PendingInvitation again = open.get().withResent(open.get().resent() + 1);
            return List.of(
                    random.nextBoolean()
                            ? closed(open.get())
                            : new Event.InvitationChanged(again.withVersion(again.version() + 1), now));
        }
        if (!closedInvitations.isEmpty() && random.nextBoolean()) {
            PendingInvitation used = one(closedInvitations);
            return List.of(new Event.InvitationChanged(used.withVersion(used.version() + 2), now));
        }
        return List.of(new Event.InvitationIssued(invitation(fresh(), id.value()), now));
    }

    private List<Event> verified() {
        IdentityId id = anybody();
        List<PendingVerification> open = store.registrations().verificationsOf(id);
        if (!open.isEmpty() && random.nextBoolean()) {
            PendingVerification any = one(open);
            return List.of(
                    random.nextBoolean()
                            ? closed(any)
                            : new Event.VerificationChanged(any.withVersion(any.version() + 1), now));
        }
        if (!closedVerifications.isEmpty() && random.nextBoolean()) {
            PendingVerification used = one(closedVerifications);
            return List.of(new Event.VerificationChanged(used.withVersion(used.version() + 2), now));
        }
        return List.of(new Event.VerificationIssued(verification(fresh(), id.value()), now));
    }

    private List<Event> worked() {
        if (random.nextInt(8) == 0) {
            return List.of(new Event.TasksPurged(now.minusSeconds(5), now));
        }
        return List.of(store.works()
                .task(task(thing()).id())
                .<Event>map(task -> new Event.TaskChanged(task.changed(now).withDone(random.nextInt(9)), now))
                .orElseGet(() -> new Event.TaskLaunched(task(thing()).withCreated(now), now)));
    }

    private List<Event> synchronised() {
        String id = thing();
        if (store.identities().byId(new IdentityId("i1")).isEmpty()) {
            return List.of();
        }
        return List.of(store.works()
                .syncJob(syncJob(id, "i1").id())
                .<Event>map(job -> new Event.SyncJobChanged(
                        job.withStatus(one(List.of(SyncStatus.values()))).withVersion(job.version() + 1), now))
                .orElseGet(() -> new Event.SyncJobLaunched(syncJob(id, "i1"), now)));
    }

    private List<Event> configured() {
        String id = thing();
        String name = "Name " + random.nextInt(9);
        return switch (random.nextInt(7)) {
            case 0 ->
                List.of(new Event.SourceConfigured(
                        source(id)
                                .withName(name)
                                .withVersion(
                                        after(store.catalog().source(source(id).id()), it -> it.version())),
                        now));
            case 1 ->
                List.of(new Event.ProfileConfigured(
                        profile(id)
                                .withName(name)
                                .withVersion(after(
                                        store.catalog().profile(profile(id).id()), it -> it.version())),
                        now));
            case 2 ->
                List.of(new Event.EntitlementConfigured(
                        entitlement(id)
                                .withName(name)
                                .withVersion(after(
                                        store.catalog()
                                                .entitlement(entitlement(id).id()),
                                        it -> it.version())),
                        now));
            case 3 ->
                List.of(new Event.AccessProfileConfigured(
                        accessProfile(id)
                                .withName(name)
                                .withVersion(after(
                                        store.catalog()
                                                .accessProfile(accessProfile(id).id()),
                                        it -> it.version())),
                        now));
            case 4 ->
                List.of(new Event.TransformConfigured(
                        transform(id)
                                .withName(name)
                                .withVersion(after(
                                        store.catalog().transform(transform(id).id()), it -> it.version())),
                        now));
            case 5 ->
                List.of(new Event.ProvisioningPolicyConfigured(
                        policy(id)
                                .withName(name)
                                .withVersion(after(
                                        store.catalog()
                                                .provisioningPolicy(policy(id).source()),
                                        it -> it.version())),
                        now));
            default ->
                List.of(new Event.RoleConfigured(
                        role(id).withName(name)
                                .withVersion(after(store.catalog().role(role(id).id()), it -> it.version())),
                        now));
        };
    }

    private static <T> long after(Optional<T> present, Function<T, Long> version) {
        return present.map(version).orElse(0L) + 1;
    }

    /** So many decisions, made on what is there before the first of them. */
    public List<Decision<String>> next(int many) {
        return IntStream.range(0, many).mapToObj(any -> next()).toList();
    }
}
