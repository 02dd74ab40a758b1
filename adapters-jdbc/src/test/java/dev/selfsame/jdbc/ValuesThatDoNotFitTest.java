package dev.selfsame.jdbc;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.accessProfile;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.assignment;
import static dev.selfsame.tck.Fixtures.entitlement;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.invitation;
import static dev.selfsame.tck.Fixtures.ownership;
import static dev.selfsame.tck.Fixtures.profile;
import static dev.selfsame.tck.Fixtures.role;
import static dev.selfsame.tck.Fixtures.source;
import static dev.selfsame.tck.Fixtures.syncJob;
import static dev.selfsame.tck.Fixtures.task;
import static dev.selfsame.tck.Fixtures.verification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.driven.Journal.Outcome;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.SourceId;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.tck.Snapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a database can't keep is refused before it is written, and stands in nobody's way. */
class ValuesThatDoNotFitTest {

    private static final String ID = "x".repeat(129);
    private static final String NAME = "ä".repeat(501);
    private static final String DOCUMENT = "x".repeat(1_000_001);

    private static JdbcStore begun(Databases database) {
        JdbcStore store = database.emptyStore();
        record(
                store,
                List.of(
                        decision(new Event.SourceConfigured(source("hr"), NOON)),
                        decision(new Event.RoleConfigured(role("role"), NOON)),
                        decision(new Event.IdentityCreated(identity("i"), NOON))));
        return store;
    }

    private static List<Outcome> record(JdbcStore store, List<Decision<String>> decisions) {
        return store.journal().recordAll(decisions);
    }

    private static Decision<String> decision(Event... events) {
        return Decision.answering("done").alsoRecording(events);
    }

    private static Decision<String> created(Identity identity) {
        return decision(new Event.IdentityCreated(identity, NOON));
    }

    private static Identity having(AttributeValue value) {
        return identity("new").withAttributes(Attributes.none().with("a", value));
    }

    private static Ownership owning(String type, String kind, String id, String name) {
        return new Ownership(identity("i").id(), new AssociationType(type), new OwnedEntity(kind, id, name));
    }

    /** What is too long, and by how much, by the decisions that have it. */
    private static Map<Decision<String>, Refusal> tooLong() {
        Map<Decision<String>, Refusal> all = new LinkedHashMap<>();
        Refusal id = new Refusal.LimitExceeded("an identity's id in characters", 128, 129);
        all.put(created(identity(ID).withAttributes(Attributes.none()).withAlias("a")), id);
        all.put(
                created(identity("new").withProfile(new ProfileId(ID))),
                new Refusal.LimitExceeded("a profile's id in characters", 128, 129));
        all.put(created(identity("new").withName(NAME)), bytes("name"));
        all.put(created(identity("new").withAlias(NAME)), bytes("alias"));
        for (String name : List.of("firstname", "lastname", "email")) {
            all.put(created(identity("new").withAttributes(Attributes.ofTexts(name, NAME))), bytes(name));
        }
        all.put(
                created(having(AttributeValue.of(DOCUMENT))),
                new Refusal.LimitExceeded("attributes in characters of JSON", 1_000_000, 1_000_009));
        all.put(
                decision(new Event.AccountCreated(account(ID), NOON)),
                new Refusal.LimitExceeded("an account's id in characters", 128, 129));
        all.put(
                decision(new Event.AccountCreated(account("a").withNativeIdentity(NAME), NOON)),
                bytes("native identity"));
        all.put(
                decision(new Event.RoleAssigned(assignment(ID, "i"), NOON)),
                new Refusal.LimitExceeded("an assignment's id in characters", 128, 129));
        all.put(
                decision(new Event.InvitationIssued(invitation(ID, "i"), NOON)),
                new Refusal.LimitExceeded("an invitation's id in characters", 128, 129));
        all.put(
                decision(new Event.VerificationIssued(verification(ID, "i"), NOON)),
                new Refusal.LimitExceeded("a verification's id in characters", 128, 129));
        all.put(
                decision(new Event.TaskLaunched(task(ID), NOON)),
                new Refusal.LimitExceeded("a task's id in characters", 128, 129));
        all.put(
                decision(new Event.SyncJobLaunched(syncJob(ID, "i"), NOON)),
                new Refusal.LimitExceeded("a job's id in characters", 128, 129));
        all.put(
                decision(new Event.OwnershipAssigned(owning(ID, "ROLE", "r", "R"), Optional.empty(), NOON)),
                new Refusal.LimitExceeded("association type in characters", 64, 129));
        all.put(
                decision(new Event.OwnershipAssigned(owning("ROLE_OWNER", ID, "r", "R"), Optional.empty(), NOON)),
                new Refusal.LimitExceeded("entity type in characters", 64, 129));
        all.put(
                decision(new Event.OwnershipAssigned(ownership("i", ID), Optional.empty(), NOON)),
                new Refusal.LimitExceeded("an entity's id in characters", 128, 129));
        Refusal anId = new Refusal.LimitExceeded("an id in characters", 128, 129);
        all.put(decision(new Event.SourceConfigured(source(ID), NOON)), anId);
        all.put(decision(new Event.ProfileConfigured(profile(ID), NOON)), anId);
        all.put(decision(new Event.EntitlementConfigured(entitlement(ID), NOON)), anId);
        all.put(decision(new Event.AccessProfileConfigured(accessProfile(ID), NOON)), anId);
        all.put(decision(new Event.RoleConfigured(role(ID), NOON)), anId);
        all.put(decision(new Event.SourceConfigured(source("s").withName(NAME), NOON)), bytes("a source's name"));
        all.put(decision(new Event.RoleConfigured(role("r").withName(NAME), NOON)), bytes("a role's name"));
        all.put(
                decision().thenDoing(new Due(new Effect.RefreshIdentities("x".repeat(400), List.of()), NOON)),
                new Refusal.LimitExceeded("an effect's key in characters", 400, 408));
        return all;
    }

    private static Refusal bytes(String what) {
        return new Refusal.LimitExceeded(what + " in bytes of UTF-8", 1000, 1002);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_is_too_long_is_refused_and_all_others_are_recorded(Databases database) {
        Map<Decision<String>, Refusal> tooLong = tooLong();
        List<Decision<String>> decisions = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        tooLong.forEach((decision, refusal) -> {
            decisions.add(decision);
            outcomes.add(new Outcome.Refused(refusal));
            decisions.add(decision(new Event.TaskLaunched(task("t" + decisions.size()), NOON)));
            outcomes.add(new Outcome.Recorded());
        });

        JdbcStore store = begun(database);

        assertThat(record(store, decisions)).isEqualTo(outcomes);
        assertThat(store.log().last()).isEqualTo(3 + tooLong.size());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_just_fits_is_kept(Databases database) {
        String id = "\uD83D\uDE00".repeat(64);
        String name = "Ⱥ".repeat(333);
        Identity identity = identity(id)
                .withName(name)
                .withAlias(name)
                .withProfile(new ProfileId(id))
                .withAttributes(Attributes.ofTexts("firstname", name, "lastname", name, "email", name)
                        .with("x", AttributeValue.of("ẞ".repeat(990_000))));
        JdbcStore store = begun(database);

        assertThat(record(
                        store,
                        List.of(
                                created(identity),
                                decision(new Event.AccountCreated(
                                        account(id, id).withNativeIdentity("ä".repeat(500)), NOON)))))
                .isEqualTo(List.of(new Outcome.Recorded(), new Outcome.Recorded()));
        assertThat(store.identities().byId(identity.id())).isEqualTo(Optional.of(identity));
        assertThat(store.identities().byAlias(List.of(name))).isEqualTo(Map.of(name, identity.id()));
        assertThat(store.accounts().of(identity.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void many_large_ones_at_once_are_kept(Databases database) {
        List<Decision<String>> large = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            large.add(created(having(AttributeValue.of("x".repeat(900_000)))
                    .withId(identity("i" + i).id())
                    .withAlias("alias" + i)));
        }
        JdbcStore store = database.emptyStore();

        assertThat(record(store, large)).containsOnly(new Outcome.Recorded());
        assertThat(store.log().last()).isEqualTo(20);
    }

    /** Decisions that have such a text somewhere. */
    private static List<Decision<String>> having(String bad) {
        List<Decision<String>> all = new ArrayList<>(List.of(
                created(identity("new").withName(bad)),
                created(identity("new").withAlias(bad)),
                created(identity("new" + bad)),
                created(identity("new").withProfile(new ProfileId("p" + bad))),
                created(identity("new").withLifecycleState(new LifecycleState("s" + bad, false))),
                created(identity("new").withProcessingState(new ProcessingState.Failed(NOON, "a", 1, bad))),
                created(having(AttributeValue.of(bad))),
                created(having(AttributeValue.of(List.of("a", bad)))),
                created(identity("new").withAttributes(Attributes.ofTexts(bad.replace("secret", "name"), "a"))),
                created(identity("new").withAttributes(Attributes.ofTexts("email", bad))),
                decision(new Event.TaskLaunched(task("t"), NOON)).by("actor" + bad),
                decision().thenDoing(new Due(new Effect.RefreshIdentities(bad, List.of()), NOON))));
        for (Event event : List.of(
                new Event.AccountCreated(account("a" + bad), NOON),
                new Event.AccountCreated(account("a").withNativeIdentity(bad), NOON),
                new Event.AccountCreated(account("a").withName(bad), NOON),
                new Event.AccountCreated(account("a").withUuid(bad), NOON),
                new Event.AccountCreated(account("a").withAttributes(Attributes.ofTexts("a", bad)), NOON),
                new Event.RoleAssigned(assignment("a" + bad, "i"), NOON),
                new Event.RoleAssigned(assignment("a", "i").withComments(bad), NOON),
                new Event.OwnershipAssigned(owning("O" + bad, "ROLE", "r", "R"), Optional.empty(), NOON),
                new Event.OwnershipAssigned(owning("O", "ROLE" + bad, "r", "R"), Optional.empty(), NOON),
                new Event.OwnershipAssigned(owning("O", "ROLE", "r" + bad, "R"), Optional.empty(), NOON),
                new Event.OwnershipAssigned(owning("O", "ROLE", "r", bad), Optional.empty(), NOON),
                new Event.InvitationIssued(invitation("v" + bad, "i"), NOON),
                new Event.InvitationIssued(invitation("v", "i").withAddress(bad), NOON),
                new Event.VerificationIssued(verification("v" + bad, "i"), NOON),
                new Event.VerificationIssued(verification("v", "i").withAddress(bad), NOON),
                new Event.TaskLaunched(task("t" + bad), NOON),
                new Event.TaskLaunched(task("t").withDescription(bad), NOON),
                new Event.TaskLaunched(
                        task("t").withMessages(new TaskMessage(TaskMessage.Severity.WARN, "k", List.of(), bad)), NOON),
                new Event.SyncJobLaunched(syncJob("j" + bad, "i"), NOON),
                new Event.SourceConfigured(source("s" + bad), NOON),
                new Event.SourceConfigured(source("s").withName(bad), NOON),
                new Event.SourceConfigured(source("s").withMultiValued(bad), NOON),
                new Event.RoleConfigured(role("r").withName(bad), NOON),
                new Event.ProfileConfigured(profile("p").withName(bad), NOON),
                new Event.EntitlementConfigured(entitlement("e").withValue(bad), NOON),
                new Event.AccessProfileConfigured(accessProfile("p").withName(bad), NOON))) {
            all.add(decision(event));
        }
        return all;
    }

    private static boolean isInvalid(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused && refused.refusal() instanceof Refusal.InvalidParameter;
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_character_that_no_database_keeps_is_refused_wherever_it_is(Databases database) {
        JdbcStore store = begun(database);
        Snapshot before = Snapshot.of(store);
        for (String bad : List.of("secret\u0000", "secret\uD83D", "\uDE00secret")) {
            for (Decision<String> decision : having(bad)) {
                List<Outcome> outcomes = record(store, List.of(decision));

                assertThat(outcomes).as("%s", decision).allMatch(ValuesThatDoNotFitTest::isInvalid);
                assertThat(outcomes.toString()).matches(Storable::is).doesNotContain("secret");
            }
        }
        assertThat(Snapshot.of(store)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_decision_that_refers_to_such_a_text_is_stale(Databases database) {
        JdbcStore store = begun(database);
        for (String bad : List.of("\u0000", "\uD83D")) {
            List<Decision<String>> decisions = List.of(
                    decision(new Event.AccountCreated(account("a").withSource(new SourceId("hr" + bad)), NOON)),
                    decision(new Event.AccountCreated(account("a", "i" + bad), NOON)),
                    decision(new Event.RoleAssigned(assignment("a", "i" + bad), NOON)),
                    decision(new Event.IdentityDeleted(identity("i" + bad).id(), 1, NOON)),
                    decision(new Event.OwnershipAssigned(ownership("i" + bad, "r"), Optional.empty(), NOON)),
                    decision().completing("refresh:" + bad));

            assertThat(record(store, decisions)).containsOnly(new Outcome.Stale());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_number_is_kept_exactly_or_refused(Databases database) {
        for (String number : List.of("1E+200000", "1E-200000", "-1.5E+131072", "1E+131071", "9".repeat(5000))) {
            Identity identity = having(AttributeValue.of(new BigDecimal(number)));
            JdbcStore store = database.emptyStore();

            Outcome outcome = record(store, List.of(created(identity))).get(0);

            if (outcome instanceof Outcome.Refused refused) {
                assertThat(refused.refusal())
                        .isInstanceOfAny(Refusal.LimitExceeded.class, Refusal.InvalidParameter.class);
                assertThat(store.log().last()).isEqualTo(0);
            } else {
                assertThat(store.identities().byId(identity.id())).isEqualTo(Optional.of(identity));
            }
        }
    }
}
