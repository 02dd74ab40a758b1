package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.role;
import static dev.selfsame.tck.Fixtures.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.driven.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store does and answers what another one does and answers, which is taken to be right. */
public abstract class AgreementContract extends StoreContract {

    private static final int SEEDS = 3;
    private static final int DECISIONS = 160;
    private static final int QUESTIONS = 60;
    private static final int MANY = 1500;

    private Store reference;

    /** A new store that holds nothing and does everything right. */
    protected abstract Store referenceStore();

    @BeforeEach
    final void openReference() {
        reference = referenceStore();
    }

    private void openBoth() {
        openStore();
        openReference();
    }

    private void assertSameOutcomes(List<Decision<String>> decisions) {
        List<Course> expected = courses(reference.journal().recordAll(decisions));
        List<Course> actual = courses(store().journal().recordAll(decisions));
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).as("%s", decisions.get(i)).isEqualTo(expected.get(i));
        }
    }

    private void assertSameState() {
        List<LogEntry> log = reference.log().after(0, Integer.MAX_VALUE);
        assertThat(log()).isEqualTo(log);
        Retelling known = Retelling.of(log);
        assertThat(Snapshot.of(store(), known)).isEqualTo(Snapshot.of(reference, known));
    }

    private void assertSameAnswers(AnyQuestions questions, int many) {
        for (int i = 0; i < many; i++) {
            AnyQuestions.Question question = questions.next();
            assertThat(question.answeredBy(store())).as("%s", question).isEqualTo(question.answeredBy(reference));
        }
    }

    private void afterHistories(int back, int atOnce) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            openBoth();
            History history = new History(reference, seed, back);
            assertSameOutcomes(
                    history.beginning().stream().map(event -> decision(event)).toList());
            for (int i = 0; i < DECISIONS; i += atOnce) {
                assertSameOutcomes(history.next(atOnce));
            }
            assertSameState();
        });
    }

    @Test
    void decisions_one_by_one_have_the_same_outcomes_and_lead_to_the_same_state_and_log() {
        afterHistories(0, 1);
    }

    @Test
    void many_decisions_at_once_have_the_same_outcomes_and_lead_to_the_same_state_and_log() {
        afterHistories(0, 20);
    }

    @Test
    void decisions_have_the_same_outcomes_while_the_clock_goes_back() {
        afterHistories(20_000, 8);
    }

    @Test
    void effects_come_and_go_in_the_same_way_for_workers_whose_clocks_do_not_agree() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            openBoth();
            AnyWork work = new AnyWork(new Random(seed));
            for (int i = 0; i < DECISIONS; i++) {
                AnyWork.Step step = work.next();
                assertThat(step.in(store())).as("seed %s, step %s", seed, i).isEqualTo(step.in(reference));
            }
        });
    }

    @Test
    void people_with_any_values_are_kept_and_found_in_the_same_way() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            openBoth();
            Random random = new Random(seed);
            givenAnythingNamed(new AnyText(random));
            AnyPeople people = new AnyPeople(random, 60);
            AnyQuestions questions = new AnyQuestions(random, 60);
            for (int i = 0; i < 4; i++) {
                for (int times = 0; times < 10; times++) {
                    assertSameOutcomes(decisions(random, people));
                }
                assertSameState();
                assertSameAnswers(questions, QUESTIONS / 3);
            }
        });
    }

    private List<Decision<String>> decisions(Random random, AnyPeople people) {
        List<Decision<String>> decisions = new ArrayList<>();
        for (int left = random.nextInt(8); left > 0; left--) {
            Event first = random.nextInt(5) == 0 ? people.leave(reference) : people.come(reference);
            decisions.add(random.nextInt(4) == 0 ? decision(first, people.come(reference)) : decision(first));
        }
        return decisions;
    }

    private void givenAnythingNamed(AnyText text) {
        assertSameOutcomes(IntStream.range(0, 60)
                .boxed()
                .flatMap(number -> Stream.of(
                        new Event.SourceConfigured(
                                source(number == 0 ? "hr" : "-" + text.kept()).withName(text.named()), NOON),
                        new Event.RoleConfigured(role("r" + number).withName(text.named()), NOON),
                        new Event.AccountCreated(account("-" + number).withNativeIdentity(text.kept()), NOON)))
                .map(event -> decision(event))
                .toList());
    }

    @Test
    void questions_about_many_people_are_answered_in_the_same_way() {
        Random random = new Random(7);
        AnyPeople people = new AnyPeople(random, MANY);
        for (int made = 0; made < MANY; made += MANY / 3) {
            assertSameOutcomes(Stream.generate(() -> people.come(reference))
                    .limit(MANY / 3)
                    .map(event -> decision(event))
                    .toList());
        }

        assertSameAnswers(new AnyQuestions(random, MANY), QUESTIONS);
    }
}
