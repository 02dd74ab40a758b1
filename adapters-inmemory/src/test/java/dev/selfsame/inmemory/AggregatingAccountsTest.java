package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.SourceId;
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
    void nothing_is_removed_when_anything_was_skipped() {
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
    void two_people_with_one_alias_are_not_both_taken() {
        AccountData first = World.data("1", "ada", Attributes.ofTexts("name", "Ada"));
        AccountData second = World.data("2", "ADA", Attributes.ofTexts("name", "Other Ada"));
        Summary summary =
                world.system().aggregate(World.HR, List.of(first, second)).get();
        assertThat(summary.created()).isEqualTo(1);
        assertThat(summary.skipped()).containsExactly(new Conflict("Another identity has the same alias"));
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
