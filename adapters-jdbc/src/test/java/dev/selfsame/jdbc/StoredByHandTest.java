package dev.selfsame.jdbc;

import static dev.selfsame.tck.Fixtures.HR;
import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.accessProfile;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.assignment;
import static dev.selfsame.tck.Fixtures.entitlement;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.invitation;
import static dev.selfsame.tck.Fixtures.profile;
import static dev.selfsame.tck.Fixtures.role;
import static dev.selfsame.tck.Fixtures.source;
import static dev.selfsame.tck.Fixtures.syncJob;
import static dev.selfsame.tck.Fixtures.task;
import static dev.selfsame.tck.Fixtures.verification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.query.IdentityQuery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody has put into a column by hand is told by the column and the id, and not shown. */
class StoredByHandTest {

    private static final List<String> NOT_OURS =
            List.of("{\"secret\":\"Anna\"}", "[\"Anna\"]", "\"Anna\"", "17", "null", "{\"id\":{\"Anna\":[]}}");

    /** Who reads a column of JSON. */
    private record Column(String table, String name, String key, String id, Function<Store, Object> reading) {}

    private static final Effect EFFECT = new Effect.RunSchedule(NOON);

    private static final List<Column> COLUMNS = List.of(
            column("identity", "attributes", "i", store -> store.identities()
                    .byId(identity("i").id())),
            column("identity", "detail", "i", store -> store.identities()
                    .byId(identity("i").id())),
            column("identity", "detail", "i", store -> store.identities()
                    .list(IdentityQuery.builder().build())),
            column("identity", "attributes", "i", store -> store.identities().having("email", List.of("a"))),
            column("account", "attributes", "a", store -> store.accounts()
                    .byId(account("a").id())),
            column("account", "detail", "a", store -> store.accounts().onSource(HR, Optional.empty(), 9)),
            column("assignment", "document", "a", store -> store.assignments()
                    .of(identity("i").id())),
            column("invitation", "document", "v", store -> store.registrations()
                    .invitationOf(identity("i").id())),
            column("verification", "document", "v", store -> store.registrations()
                    .verificationsOf(identity("i").id())),
            column("task", "document", "t", store -> store.works()
                    .task(task("t").id())),
            column("sync_job", "document", "j", store -> store.works()
                    .syncJob(syncJob("j", "i").id())),
            column("configured", "document", "hr", store -> store.catalog().sources()),
            column("configured", "document", "p", store -> store.catalog().profiles()),
            column("configured", "document", "role", store -> store.catalog().roleNamed("Role role")),
            column("configured", "document", "e", store -> store.catalog()
                    .entitlement(entitlement("e").id())),
            column("configured", "document", "ap", store -> store.catalog()
                    .accessProfile(accessProfile("ap").id())),
            new Column("effect", "effect", "task_instance", EFFECT.key(), store -> store.effects()
                    .claim(NOON, 9, Duration.ofSeconds(1))),
            new Column(
                    "event_log", "event", "position", "3", store -> store.log().after(0, 99)));

    private static Column column(String table, String name, String id, Function<Store, Object> reading) {
        return new Column(table, name, "id", id, reading);
    }

    private static JdbcStore begun(Databases database) {
        JdbcStore store = database.emptyStore();
        store.journal()
                .record(Decision.answering("done")
                        .alsoRecording(
                                new Event.SourceConfigured(source("hr"), NOON),
                                new Event.RoleConfigured(role("role"), NOON),
                                new Event.ProfileConfigured(profile("p"), NOON),
                                new Event.EntitlementConfigured(entitlement("e"), NOON),
                                new Event.AccessProfileConfigured(accessProfile("ap"), NOON),
                                new Event.IdentityCreated(identity("i"), NOON),
                                new Event.AccountCreated(account("a", "i"), NOON),
                                new Event.RoleAssigned(assignment("a", "i"), NOON),
                                new Event.InvitationIssued(invitation("v", "i"), NOON),
                                new Event.VerificationIssued(verification("v", "i"), NOON),
                                new Event.TaskLaunched(task("t"), NOON),
                                new Event.SyncJobLaunched(syncJob("j", "i"), NOON))
                        .thenDoing(new Due(EFFECT, NOON)));
        return store;
    }

    private static void write(String json, Column column, JdbcStore store, Databases database) {
        boolean converted = database == Databases.H2 && !column.table().equals("event_log");
        Hands.run(
                database.pool(),
                "UPDATE selfsame_%s SET %s = '%s'%s WHERE %s = '%s' AND %s LIKE '%%%s'"
                        .formatted(
                                column.table(),
                                column.name(),
                                json,
                                converted ? " FORMAT JSON" : "",
                                column.key(),
                                column.id(),
                                column.table().equals("effect") ? "task_name" : "tenant",
                                store.tenantId()));
    }

    private static void assertTold(Column column, JdbcStore store) {
        Throwable trouble = catchThrowable(() -> column.reading().apply(store));
        assertThat(trouble)
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The column " + column.table() + "." + column.name() + " of " + column.id()
                        + " holds something that this library has not written");
        for (Throwable each = trouble; each != null; each = each.getCause()) {
            assertThat(each.toString()).doesNotContain("Anna", "secret");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void json_of_another_shape_is_told_by_its_column_and_id(Databases database) {
        for (Column column : COLUMNS) {
            JdbcStore store = begun(database);
            for (String json : NOT_OURS) {
                if (column.name().equals("attributes") && json.startsWith("{\"secret")) {
                    continue;
                }
                write(json, column, store, database);
                assertTold(column, store);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void what_is_no_json_is_told_where_a_column_takes_it(Databases database) {
        Column log = COLUMNS.get(COLUMNS.size() - 1);
        JdbcStore store = begun(database);
        for (String text : List.of("", "Anna", "{\"secret\": \"Anna", "{\"secret\": tru}", "{}{}")) {
            write(text, log, store, database);
            assertTold(log, store);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void the_names_of_what_is_searched_are_told_in_the_same_way(Databases database) {
        Column searched = new Column(
                "tenant", "searched", "tenant", "", store -> store.log().last());
        JdbcStore store = begun(database);
        Column its = new Column("tenant", "searched", "tenant", store.tenantId(), searched.reading());
        for (String text : List.of("", "Anna", "[\"Anna\"]", "{\"secret\": \"Anna")) {
            Hands.run(
                    database.pool(),
                    "UPDATE selfsame_tenant SET searched = '" + text + "' WHERE tenant = '" + store.tenantId() + "'");
            assertTold(its, store);
        }
    }
}
