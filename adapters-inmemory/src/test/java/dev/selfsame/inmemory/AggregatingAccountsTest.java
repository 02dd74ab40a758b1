package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.SourceId;
import dev.selfsame.task.CompletionStatus;
import io.vavr.control.Either;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AggregatingAccountsTest {

    private final World world = new World();

    private static Summary summary(int created, int updated, int unchanged, int removed, int uncorrelated) {
        return new Summary(created, updated, unchanged, removed, uncorrelated, List.of());
    }

    private List<Identity> uncorrelated() {
        return world.all(new Filter.Is(FilterField.CORRELATED, false));
    }

    @Test
    void an_authoritative_source_makes_people() {
        assertThat(world.person("1", "Ada Lovelace").person("2", "Bob Ross").aggregateHr())
                .isEqualTo(summary(2, 0, 0, 0, 0));
        assertThat(world.named("Ada Lovelace").alias()).contains("ada.lovelace");
    }

    @Test
    void the_same_again_changes_nothing_and_leaves_no_event_but_the_task_s() {
        world.person("1", "Ada Lovelace").aggregateHr();
        world.directoryAccount("ghost").aggregateDirectory();
        long version = world.named("Ada Lovelace").version();
        assertThat(world.aggregateHr()).isEqualTo(summary(0, 0, 1, 0, 0));
        assertThat(world.aggregateDirectory()).isEqualTo(summary(0, 0, 1, 0, 1));
        assertThat(world.named("Ada Lovelace").version()).isEqualTo(version);
    }

    @Test
    void an_account_finds_its_person_by_the_first_rule_that_matches() {
        world.person("1", "Ada Lovelace", "email", "shared@example.com")
                .person("2", "Bob Ross", "email", "bob@example.com")
                .aggregateHr();
        world.directoryAccount("x", "employeeID", "1", "mail", "bob@example.com")
                .aggregateDirectory();
        assertThat(world.directoryAccountOf("x").identity()).contains(world.idOf("Ada Lovelace"));
    }

    @Test
    void a_later_rule_is_tried_when_an_earlier_one_does_not_match() {
        world.person("2", "Bob Ross", "email", "Bob@Example.com").aggregateHr();
        world.directoryAccount("x", "employeeID", "77", "mail", "bob@example.COM")
                .aggregateDirectory();
        assertThat(world.directoryAccountOf("x").identity()).contains(world.idOf("Bob Ross"));
    }

    @Test
    void a_rule_that_several_people_match_says_nothing() {
        world.person("1", "Ada Lovelace", "email", "shared@example.com")
                .person("2", "Bob Ross", "email", "shared@example.com")
                .aggregateHr();
        assertThat(world.directoryAccount("x", "mail", "shared@example.com").aggregateDirectory())
                .isEqualTo(summary(1, 0, 0, 0, 1));
    }

    @Test
    void an_account_that_belongs_to_nobody_appears_as_an_uncorrelated_identity() {
        assertThat(world.directoryAccount("ghost").aggregateDirectory()).isEqualTo(summary(1, 0, 0, 0, 1));
        assertThat(uncorrelated()).extracting(Identity::name).containsExactly("ghost");
    }

    @Test
    void an_uncorrelated_identity_is_gone_when_its_account_finds_a_person() {
        world.directoryAccount("ada", "employeeID", "1").aggregateDirectory();
        world.person("1", "Ada Lovelace").aggregateHr();
        assertThat(world.aggregateDirectory()).isEqualTo(summary(0, 1, 0, 0, 0));
        assertThat(uncorrelated()).isEmpty();
        assertThat(world.directoryAccountOf("ada").identity()).contains(world.idOf("Ada Lovelace"));
    }

    @Test
    void an_account_stays_with_its_person_when_its_attributes_point_to_another() {
        world.person("1", "Ada Lovelace").person("2", "Bob Ross").aggregateHr();
        world.directoryAccount("x", "employeeID", "1").aggregateDirectory();
        world.directoryAccount("x", "employeeID", "2").aggregateDirectory();
        assertThat(world.directoryAccountOf("x").identity()).contains(world.idOf("Ada Lovelace"));
    }

    @Test
    void an_account_that_the_source_no_longer_tells_is_removed() {
        world.directoryAccount("ghost").directoryAccount("other").aggregateDirectory();
        assertThat(world.directoryAccountGone("ghost").aggregateDirectory()).isEqualTo(summary(0, 0, 1, 1, 1));
        assertThat(uncorrelated()).extracting(Identity::name).containsExactly("other");
    }

    @Test
    void a_delta_removes_nothing() {
        world.directoryAccount("ghost").aggregateDirectory();
        AccountData other = World.data("other", "other", Attributes.none());
        assertThat(world.system().aggregateDelta(World.AD, List.of(other)))
                .isEqualTo(Either.right(summary(1, 0, 0, 0, 1)));
        assertThat(uncorrelated()).hasSize(2);
    }

    @Test
    void a_native_identity_that_is_told_twice_counts_once_and_is_reported() {
        AccountData first = World.data("x", "first", Attributes.none());
        AccountData second = World.data("x", "second", Attributes.none());
        Summary summary =
                world.system().aggregate(World.AD, List.of(first, second)).get();
        assertThat(summary)
                .isEqualTo(new Summary(
                        1,
                        0,
                        0,
                        0,
                        1,
                        List.of(new Conflict("A native identity is told twice; the first account counts"))));
        assertThat(world.directoryAccountOf("x").name()).isEqualTo("first");
    }

    @Test
    void a_duplicate_does_not_keep_those_who_are_gone() {
        world.directoryAccount("ghost").aggregateDirectory();
        AccountData other = World.data("other", "other", Attributes.none());
        Summary summary =
                world.system().aggregate(World.AD, List.of(other, other)).get();
        assertThat(summary.removed()).isEqualTo(1);
    }

    @Test
    void a_source_that_tells_nothing_at_all_is_taken_to_be_broken() {
        world.directoryAccount("ghost").aggregateDirectory();
        assertThat(world.system().aggregate(World.AD, List.<AccountData>of()))
                .isEqualTo(Either.right(new Summary(
                        0, 0, 0, 0, 0, List.of(new Conflict("The source told no account at all; none was removed")))));
    }

    @Test
    void a_stand_in_with_a_tie_of_its_own_stays_when_its_account_finds_a_person() {
        world.directoryAccount("ada", "employeeID", "1").aggregateDirectory();
        IdentityId standIn = world.idOf("ada");
        world.system()
                .assign(AssignmentRequest.builder()
                        .identity(standIn)
                        .role(World.ENGINEER)
                        .build())
                .get();
        world.person("1", "Ada Lovelace").aggregateHr();
        assertThat(world.aggregateDirectory()).isEqualTo(summary(0, 1, 0, 0, 0));
        assertThat(world.directoryAccountOf("ada").identity()).contains(world.idOf("Ada Lovelace"));
        assertThat(world.system().get(standIn).isRight()).isTrue();
    }

    @Test
    void a_stand_in_has_the_name_that_its_account_has_now() {
        world.system()
                .aggregate(World.AD, List.of(World.data("x", "before", Attributes.none())))
                .get();
        world.system()
                .aggregate(World.AD, List.of(World.data("x", "after", Attributes.none())))
                .get();
        assertThat(uncorrelated()).extracting(Identity::name).containsExactly("after");
    }

    @Test
    void two_accounts_of_hr_in_one_batch_may_be_one_person() {
        AccountData first = World.data("n1", "ada1", Attributes.ofTexts("number", "1", "name", "Ada"));
        AccountData second = World.data("n2", "ada2", Attributes.ofTexts("number", "1", "name", "Ada"));
        assertThat(world.system().aggregate(World.HR, List.of(first, second)))
                .isEqualTo(Either.right(summary(2, 0, 0, 0, 0)));
        assertThat(world.all(new Filter.All())).hasSize(1);
    }

    @Test
    void a_stand_in_s_account_finds_the_person_whom_a_later_account_of_its_batch_makes() {
        world.system()
                .load(World.configuration().withSources(World.hrSource().withAuthoritative(false), World.adSource()))
                .get();
        AccountData early = World.data("n1", "ada1", Attributes.ofTexts("number", "a1", "name", "Ada"));
        AccountData late = World.data("n2", "ada2", Attributes.ofTexts("number", "A1", "name", "Ada"));
        world.system().aggregate(World.HR, List.of(early)).get();
        world.system().load(World.configuration()).get();
        assertThat(world.system().aggregate(World.HR, List.of(early, late)))
                .isEqualTo(Either.right(summary(1, 1, 0, 0, 0)));
        assertThat(world.all(new Filter.All())).hasSize(1);
    }

    @Test
    void a_manager_who_comes_last_or_later_is_found_all_the_same() {
        world.person("1", "Bob Ross", "manager", "9").aggregateHr();
        assertThat(world.named("Bob Ross").manager()).isEmpty();
        world.person("9", "Ada Lovelace").aggregateHr();
        assertThat(world.named("Bob Ross").manager())
                .contains(world.named("Ada Lovelace").reference());
    }

    @Test
    void a_task_that_is_cleared_meanwhile_does_not_stop_its_aggregation() {
        Iterator<AccountData> one =
                List.of(World.data("x", "x", Attributes.none())).iterator();
        Iterator<Either<Refusal, AccountData>> clearing = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return one.hasNext();
            }

            @Override
            public Either<Refusal, AccountData> next() {
                world.memory.store().log().after(0, 10_000).stream()
                        .map(LogEntry::event)
                        .filter(TaskLaunched.class::isInstance)
                        .map(event -> ((TaskLaunched) event).task().id())
                        .forEach(task -> world.system()
                                .clearTask(task, CompletionStatus.TERMINATED, World.START)
                                .get());
                return Either.right(one.next());
            }
        };
        assertThat(world.system().aggregate(World.AD, clearing)).isEqualTo(Either.right(summary(1, 0, 0, 0, 1)));
    }

    @Test
    void nothing_is_removed_when_an_account_could_not_be_read() {
        world.directoryAccount("ghost").aggregateDirectory();
        Refusal broken = new MalformedDocument("ad.csv", 2, 1, "too few fields");
        List<Either<Refusal, AccountData>> told = List.of(Either.left(broken));
        assertThat(world.system().aggregate(World.AD, told.iterator()))
                .isEqualTo(Either.right(new Summary(0, 0, 0, 0, 0, List.of(broken))));
        assertThat(uncorrelated()).hasSize(1);
    }

    @Test
    void a_source_that_breaks_off_loses_nothing() {
        world.directoryAccount("ghost").aggregateDirectory();
        Iterator<Either<Refusal, AccountData>> breaking = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Either<Refusal, AccountData> next() {
                throw new UncheckedIOException(new java.io.IOException("cut"));
            }
        };
        assertThatThrownBy(() -> world.system().aggregate(World.AD, breaking)).isInstanceOf(UncheckedIOException.class);
        assertThat(uncorrelated()).hasSize(1);
    }

    @Test
    void of_two_people_with_one_alias_the_second_has_none_and_is_marked() {
        AccountData first = World.data("1", "ada", Attributes.ofTexts("name", "Ada"));
        AccountData second = World.data("2", "ADA", Attributes.ofTexts("name", "Other Ada"));
        Summary summary =
                world.system().aggregate(World.HR, List.of(first, second)).get();
        world.memory.runUntilIdle();
        assertThat(summary).isEqualTo(summary(2, 0, 0, 0, 0));
        assertThat(world.named("Ada").alias()).contains("ada");
        assertThat(world.named("Other Ada").alias()).isEmpty();
        assertThat(world.named("Other Ada").processingState())
                .contains(new ProcessingState.Failed(World.START, "alias", 1, "another identity has the same alias"));
    }

    @Test
    void an_unknown_source_is_not_aggregated() {
        assertThat(world.system().aggregate(new SourceId("none"), List.<AccountData>of()))
                .isEqualTo(Either.left(new NotFound("SOURCE", "none")));
    }

    @Test
    void thousands_of_accounts_are_taken_in_batches() {
        IntStream.range(0, 2300).forEach(i -> world.person("n" + i, "Person " + i));
        assertThat(world.aggregateHr()).isEqualTo(summary(2300, 0, 0, 0, 0));
        assertThat(world.aggregateHr()).isEqualTo(summary(0, 0, 2300, 0, 0));
    }

    @Test
    void an_account_linked_by_hand_stays_where_it_is() {
        world.person("1", "Ada Lovelace").person("2", "Bob Ross").aggregateHr();
        world.directoryAccount("x", "employeeID", "1").aggregateDirectory();
        IdentityId bob = world.idOf("Bob Ross");
        world.system().link(world.directoryAccountOf("x").id(), bob).get();
        world.directoryAccount("x", "employeeID", "1", "title", "Boss").aggregateDirectory();
        assertThat(world.directoryAccountOf("x").identity()).contains(bob);
        assertThat(world.directoryAccountOf("x").manuallyCorrelated()).isTrue();
    }
}
