package dev.selfsame.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.inmemory.InMemoryStore;
import dev.selfsame.jdbc.Faults.Fault;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.tck.Fixtures;
import dev.selfsame.tck.History;
import dev.selfsame.tck.Snapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever fails, and wherever, all of a call is recorded or nothing. */
class FaultsTest {

    private static final int TRIES = 10;

    /** What was recorded before, and what is recorded then. */
    private record Plot(List<Decision<String>> before, List<Decision<String>> batch) {

        static Plot random(long seed, int size) {
            InMemoryStore memory = new InMemoryStore();
            History history = new History(memory, seed);
            List<Decision<String>> before = new ArrayList<>();
            history.beginning()
                    .forEach(event -> before.add(Decision.answering("done").alsoRecording(event)));
            memory.journal().recordAll(before);
            for (int i = 0; i < 40; i++) {
                Decision<String> next = doing(history.next(), i);
                memory.journal().recordAll(List.of(next));
                before.add(next);
            }
            List<Decision<String>> next = history.next(size);
            return new Plot(
                    before,
                    IntStream.range(0, size)
                            .mapToObj(i -> doing(next.get(i), 20 + i))
                            .toList());
        }

        private static Decision<String> doing(Decision<String> decision, int number) {
            Decision<String> more = decision.thenDoing(new Due(effect(number), Fixtures.NOON.plusSeconds(number)));
            return number % 3 == 0 && number > 3
                    ? more.completing(effect(number - 4).key())
                    : more;
        }

        private static Effect effect(int number) {
            return new Effect.MailVerification(new VerificationId("v" + number));
        }

        JdbcStore begun(Databases database) {
            JdbcStore store = database.emptyStore();
            store.journal().recordAll(before);
            return store;
        }

        Snapshot undisturbed(Databases database) {
            JdbcStore store = begun(database);
            store.journal().recordAll(batch);
            return Snapshot.of(store);
        }
    }

    private static JdbcStore through(Faults faults, JdbcStore store) {
        JdbcStore view = JdbcStore.on(faults.pool()).forTenant(store.tenantId());
        view.log().last();
        return view;
    }

    /** So many steps, the last of which is the commit: what follows it only gives the connection back. */
    private static int stepsUntilCommitted(Plot plot, Databases database) {
        Faults faults = new Faults(database.pool());
        JdbcStore store = through(faults, plot.begun(database));
        faults.arm(Integer.MAX_VALUE, Integer.MAX_VALUE, Faults.CUT_BEFORE);
        store.journal().recordAll(plot.batch());
        return faults.steps() - 1;
    }

    private static void assertAllOrNothing(Plot plot, Databases database, Fault fault, boolean lastsAfterCommit) {
        Faults faults = new Faults(database.pool());
        JdbcStore store = plot.begun(database);
        JdbcStore faulty = through(faults, store);
        Snapshot before = Snapshot.of(store);
        Snapshot undisturbed = plot.undisturbed(database);
        int commit = stepsUntilCommitted(plot, database);
        for (int step = 1; step <= commit; step++) {
            faults.arm(step, step, fault);
            assertThatThrownBy(() -> faulty.journal().recordAll(plot.batch()))
                    .as("step %s", step)
                    .isInstanceOf(StoreUnavailable.class)
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(faults.connectionsInUse()).isEqualTo(0);
            faults.disarm();
            assertThat(Snapshot.of(faulty))
                    .as("step %s of %s", step, commit)
                    .isEqualTo(step == commit && lastsAfterCommit ? undisturbed : before);
        }
        if (!lastsAfterCommit) {
            faulty.journal().recordAll(plot.batch());
        }
        assertThat(Snapshot.of(store)).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_connection_that_is_cut_before_any_step_of_a_big_batch_leaves_nothing(Databases database) {
        assertAllOrNothing(Plot.random(1, 120), database, Faults.CUT_BEFORE, false);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_connection_that_is_cut_after_any_step_of_a_big_batch_leaves_nothing_but_after_the_commit(
            Databases database) {
        assertAllOrNothing(Plot.random(2, 120), database, Faults.CUT_AFTER, true);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_connection_that_is_cut_before_any_step_of_one_decision_leaves_nothing(Databases database) {
        assertAllOrNothing(Plot.random(3, 1), database, Faults.CUT_BEFORE, false);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_connection_that_is_cut_after_any_step_of_one_decision_leaves_nothing_but_after_the_commit(
            Databases database) {
        assertAllOrNothing(Plot.random(4, 1), database, Faults.CUT_AFTER, true);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void it_is_said_when_nobody_knows_whether_it_was_committed(Databases database) {
        Plot plot = Plot.random(5, 10);
        Faults faults = new Faults(database.pool());
        JdbcStore store = through(faults, plot.begun(database));
        int commit = stepsUntilCommitted(plot, database);

        faults.arm(commit, commit, Faults.CUT_BEFORE);

        assertThatThrownBy(() -> store.journal().recordAll(plot.batch()))
                .hasMessage("The database was lost while it committed: whether anything is recorded is not known");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_connection_that_is_cut_when_it_is_given_back_spoils_nothing(Databases database) {
        Plot plot = Plot.random(5, 10);
        Faults faults = new Faults(database.pool());
        JdbcStore store = through(faults, plot.begun(database));
        int commit = stepsUntilCommitted(plot, database);

        faults.arm(commit + 1, commit + 1, Faults.CUT_BEFORE);
        store.journal().recordAll(plot.batch());

        faults.disarm();
        assertThat(Snapshot.of(store)).isEqualTo(plot.undisturbed(database));
        assertThat(faults.connectionsInUse()).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_cannot_be_rolled_back_is_not_committed_either(Databases database) {
        Plot plot = Plot.random(6, 30);
        Faults faults = new Faults(database.pool());
        JdbcStore store = through(faults, plot.begun(database));
        Snapshot before = Snapshot.of(store);
        int commit = stepsUntilCommitted(plot, database);

        faults.arm(commit, commit, Faults.failing(new SQLException("full", "53100")));
        faults.refuseRollback();

        assertThatThrownBy(() -> store.journal().recordAll(plot.batch())).isInstanceOf(StoreUnavailable.class);
        faults.disarm();
        assertThat(Snapshot.of(store)).isEqualTo(before);
        assertThat(faults.connectionsInUse()).isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void what_an_error_of_the_machine_ends_is_not_committed(Databases database) {
        Plot plot = Plot.random(7, 30);
        Faults faults = new Faults(database.pool());
        JdbcStore store = through(faults, plot.begun(database));
        Snapshot before = Snapshot.of(store);
        int commit = stepsUntilCommitted(plot, database);

        faults.arm(commit - 1, commit - 1, (connection, step) -> {
            step.call();
            throw new OutOfMemoryError("as if");
        });

        assertThat(catchThrowable(() -> store.journal().recordAll(plot.batch())))
                .isInstanceOf(OutOfMemoryError.class);
        faults.disarm();
        assertThat(Snapshot.of(store)).isEqualTo(before);
        assertThat(faults.connectionsInUse()).isEqualTo(0);
    }

    private static List<SQLException> inTheWay(Databases database) {
        SQLException particular =
                switch (database) {
                    case POSTGRESQL -> new SQLException("deadlock", "40P01");
                    case H2 -> new SQLException("concurrent update", "90131", 90131);
                    case MARIADB -> new SQLException("waited too long", "HY000", 1205);
                };
        return List.of(new SQLException("serialization", "40001"), particular);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void where_others_are_in_the_way_it_is_done_again(Databases database) {
        Plot plot = Plot.random(8, 25);
        Snapshot undisturbed = plot.undisturbed(database);
        Faults faults = new Faults(database.pool());
        int commit = stepsUntilCommitted(plot, database);
        for (SQLException trouble : inTheWay(database)) {
            for (int step = 3; step <= commit; step += 3) {
                JdbcStore store = through(faults, plot.begun(database));
                faults.arm(step, step, Faults.failing(trouble));
                store.journal().recordAll(plot.batch());
                faults.disarm();
                assertThat(Snapshot.of(store)).as("%s at %s", trouble, step).isEqualTo(undisturbed);
                assertThat(faults.connectionsInUse()).isEqualTo(0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void where_others_never_get_out_of_the_way_it_is_given_up(Databases database) {
        Plot plot = Plot.random(9, 5);
        Faults faults = new Faults(database.pool());
        JdbcStore store = through(faults, plot.begun(database));
        Snapshot before = Snapshot.of(store);
        for (SQLException trouble : inTheWay(database)) {
            int[] tried = new int[1];
            faults.arm(1, Integer.MAX_VALUE, (connection, step) -> {
                if (!faults.lastStep().equals("executeQuery")) {
                    return step.call();
                }
                tried[0]++;
                throw trouble;
            });

            assertThatThrownBy(() -> store.journal().recordAll(plot.batch()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The database was busy for too long")
                    .hasCause(trouble);
            assertThat(tried[0]).isEqualTo(TRIES);
            faults.disarm();
            assertThat(Snapshot.of(store)).isEqualTo(before);
            assertThat(faults.connectionsInUse()).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_question_whose_connection_is_cut_is_answered_the_next_time(Databases database) {
        Plot plot = Plot.random(10, 1);
        Faults faults = new Faults(database.pool());
        JdbcStore store = through(faults, plot.begun(database));

        faults.arm(1, 1, Faults.CUT_BEFORE);

        assertThatThrownBy(() -> store.catalog().sources())
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The database can't be reached");
        assertThat(store.catalog().sources().size()).isGreaterThan(1);
        assertThat(faults.connectionsInUse()).isEqualTo(0);
    }
}
