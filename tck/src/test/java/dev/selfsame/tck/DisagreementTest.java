package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.ports.driven.Store;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A store that does otherwise than one that keeps all rules does not agree with it. */
class DisagreementTest {

    private static final String ONE_BY_ONE =
            "decisions_one_by_one_have_the_same_outcomes_and_lead_to_the_same_state_and_log";
    private static final String AT_ONCE =
            "many_decisions_at_once_have_the_same_outcomes_and_lead_to_the_same_state_and_log";
    private static final String CLOCK = "decisions_have_the_same_outcomes_while_the_clock_goes_back";
    private static final String EFFECTS = "effects_come_and_go_in_the_same_way_for_workers_whose_clocks_do_not_agree";
    private static final String PEOPLE = "people_with_any_values_are_kept_and_found_in_the_same_way";
    private static final String MANY_PEOPLE = "questions_about_many_people_are_answered_in_the_same_way";

    private static Supplier<Store> onTrial = NaiveStore::new;

    /** Compares whatever store is on trial with one that keeps all rules. */
    static class Compared extends AgreementContract {
        @Override
        protected Store emptyStore() {
            return onTrial.get();
        }

        @Override
        protected Store referenceStore() {
            return new NaiveStore();
        }
    }

    private static Set<String> disagreements(Supplier<Store> store) {
        onTrial = store;
        try {
            return Trial.failuresIn(Compared.class);
        } finally {
            onTrial = NaiveStore::new;
        }
    }

    @Test
    void a_store_agrees_with_another_one_of_its_kind() {
        assertThat(disagreements(NaiveStore::new)).isEqualTo(Set.of());
    }

    @Test
    void stores_with_other_outcomes_do_not_agree() {
        List<Supplier<Store>> stores = List.of(BrokenStores.CommitsPiecemeal::new, BrokenStores.LetsAliasesClash::new);

        assertThat(stores).allSatisfy(store -> assertThat(disagreements(store)).contains(AT_ONCE, PEOPLE));
    }

    @Test
    void a_store_with_another_state_does_not_agree() {
        assertThat(disagreements(BrokenStores.KeepsEndedAssignments::new)).contains(ONE_BY_ONE, AT_ONCE, CLOCK);
    }

    @Test
    void a_store_with_other_effects_does_not_agree() {
        assertThat(disagreements(BrokenStores.ClaimsEarly::new)).isEqualTo(Set.of(EFFECTS));
    }

    @Test
    void a_store_with_other_answers_does_not_agree() {
        assertThat(disagreements(BrokenStores.MindsTheCase::new)).isEqualTo(Set.of(PEOPLE, MANY_PEOPLE));
    }
}
