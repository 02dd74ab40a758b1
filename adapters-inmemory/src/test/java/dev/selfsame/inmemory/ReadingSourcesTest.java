package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.ports.driving.AggregateAccounts.Changes;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Aggregation of what connectors read. */
class ReadingSourcesTest {

    private final Firm firm = new Firm();

    private static AccountData data(String nativeIdentity) {
        return AccountData.builder()
                .nativeIdentity(nativeIdentity)
                .attributes(Attributes.ofTexts("cn", nativeIdentity))
                .build();
    }

    private Changes changes(Optional<String> since) {
        Changes changes = firm.system().aggregateChanges(Firm.DIRECTORY, since).get();
        firm.memory.runUntilIdle();
        return changes;
    }

    private Summary read(Connector connector) {
        Selfsame other = Selfsame.on(firm.memory.store())
                .clock(firm.memory.clock())
                .connectors(source -> Optional.of(connector))
                .build();
        return other.as(Caller.system()).aggregate(Firm.DIRECTORY).get();
    }

    @Test
    void all_that_a_source_has_is_read_and_what_it_has_no_longer_is_gone() {
        firm.directory.put(data("a"));
        firm.directory.put(data("b"));
        assertThat(firm.system().aggregate(Firm.DIRECTORY).get().created()).isEqualTo(2);

        firm.directory.remove("a");

        assertThat(firm.system().aggregate(Firm.DIRECTORY).get().removed()).isEqualTo(1);
        assertThat(firm.known("a")).isEmpty();
    }

    @Test
    void a_source_that_breaks_off_loses_nobody_and_says_so() {
        firm.directory.put(data("a"));
        firm.readsDirectory();
        firm.directory.breakDown(new Outcome.Failed(Cause.SOURCE_DOWN, "the directory is down"));

        assertThat(firm.system().aggregate(Firm.DIRECTORY).get())
                .isEqualTo(new Summary(
                        0,
                        0,
                        0,
                        0,
                        0,
                        List.of(new Conflict("The source can't be read to its end: the directory is down"))));
        assertThat(firm.known("a")).isPresent();
    }

    @Test
    void a_source_that_throws_is_one_that_breaks_off() {
        firm.directory.put(data("a"));
        firm.readsDirectory();
        firm.directory.breakDown(new IllegalStateException("broken"));

        assertThat(firm.system().aggregate(Firm.DIRECTORY).get().skipped())
                .containsExactly(new Conflict("The source can't be read to its end: IllegalStateException"));
        assertThat(firm.known("a")).isPresent();
    }

    @Test
    void a_source_that_tells_nothing_at_all_is_taken_to_be_broken() {
        firm.directory.put(data("a"));
        firm.readsDirectory();
        firm.directory.behave(InMemoryConnector.Manner.SILENT);

        assertThat(firm.system().aggregate(Firm.DIRECTORY).get().removed()).isZero();
        assertThat(firm.known("a")).isPresent();
    }

    @Test
    void of_an_account_that_is_told_twice_the_first_counts() {
        firm.directory.put(data("a"));
        firm.directory.behave(InMemoryConnector.Manner.REPEATING);

        Summary summary = firm.system().aggregate(Firm.DIRECTORY).get();

        assertThat(summary.created()).isEqualTo(1);
        assertThat(summary.skipped())
                .containsExactly(new Conflict("A native identity is told twice; the first account counts"));
    }

    @Test
    void changes_are_read_from_a_mark_on() {
        firm.directory.put(data("a"));
        Changes everything = changes(Optional.empty());
        assertThat(everything.summary().created()).isEqualTo(1);
        firm.directory.put(data("b"));
        firm.directory.remove("a");

        Changes later = changes(everything.next());

        assertThat(later.summary().created()).isEqualTo(1);
        assertThat(later.summary().removed()).isEqualTo(1);
        assertThat(firm.known("a")).isEmpty();
        assertThat(changes(later.next()).summary()).isEqualTo(new Summary(0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void a_mark_stays_where_it_was_when_changes_break_off() {
        firm.directory.put(data("a"));
        Optional<String> mark = changes(Optional.empty()).next();
        firm.directory.breakDown(new Outcome.Failed(Cause.SOURCE_DOWN, "the directory is down"));

        assertThat(changes(mark).next()).isEqualTo(mark);
    }

    @Test
    void of_what_has_changed_twice_the_last_counts() {
        Connector busy = new Connector() {
            @Override
            public Set<Capability> capabilities() {
                return Set.of(Capability.READ_CHANGES);
            }

            @Override
            public Either<Outcome.Failed, String> readChanges(Optional<String> since, Reader reader) {
                reader.account(data("a"));
                reader.account(data("a").withDisabled(true));
                reader.gone("b");
                reader.account(data("b"));
                reader.account(data("c"));
                reader.gone("c");
                return Either.right("2");
            }
        };
        Selfsame other = Selfsame.on(firm.memory.store())
                .clock(firm.memory.clock())
                .connectors(source -> Optional.of(busy))
                .build();

        other.as(Caller.system())
                .aggregateChanges(Firm.DIRECTORY, Optional.of("1"))
                .get();

        assertThat(firm.known("a").map(account -> account.disabled())).contains(true);
        assertThat(firm.known("b")).isPresent();
        assertThat(firm.known("c")).isEmpty();
    }

    @Test
    void what_goes_wrong_with_the_store_is_no_matter_of_the_source() {
        Connector swallowing = new Connector() {
            @Override
            public Set<Capability> capabilities() {
                return Set.of(Capability.READ);
            }

            @Override
            public Outcome readAll(Reader reader) {
                try {
                    for (int i = 0; i < 1_000; i++) {
                        reader.account(data("a" + i));
                    }
                    return new Outcome.Done();
                } catch (RuntimeException trouble) {
                    return new Outcome.Done();
                }
            }
        };
        Tapped tapped = new Tapped(firm.memory.store());
        tapped.cutAfter("Journal.recordAll", 0);
        Selfsame other = Selfsame.on(tapped.store())
                .clock(firm.memory.clock())
                .connectors(source -> Optional.of(swallowing))
                .build();

        assertThatThrownBy(() -> other.as(Caller.system()).aggregate(Firm.DIRECTORY))
                .isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void a_source_that_cannot_be_read_is_told() {
        assertThat(read(() -> Set.of()).skipped())
                .containsExactly(new Conflict("The source can't be read to its end: the source can't be read"));
    }

    @Test
    void a_source_without_a_connector_and_an_unknown_one_are_refused() {
        Selfsame none = Selfsame.on(firm.memory.store()).build();
        Either<Refusal, Summary> refused = Either.left(new Conflict("The source has no connector"));

        assertThat(none.as(Caller.system()).aggregate(Firm.DIRECTORY)).isEqualTo(refused);
        assertThat(firm.system().aggregate(new SourceId("none")))
                .isEqualTo(Either.left(new NotFound("SOURCE", "none")));
    }
}
