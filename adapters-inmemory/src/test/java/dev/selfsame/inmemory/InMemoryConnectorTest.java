package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.inmemory.InMemoryConnector.Manner;
import dev.selfsame.inmemory.InMemoryConnector.Write;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tests can have the source do, and ask it. */
class InMemoryConnectorTest {

    private static final Attributes VALUES = Attributes.ofTexts("mail", "ada@x.test");

    private final InMemoryConnector connector = InMemoryConnector.empty();

    private static AccountChange mail(String nativeIdentity, String mail) {
        return AccountChange.builder()
                .nativeIdentity(nativeIdentity)
                .putValues("mail", Optional.of(AttributeValue.of(mail)))
                .build();
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        connector.readAll(new Connector.Reader() {
            @Override
            public void account(AccountData account) {
                told.add(account.nativeIdentity());
            }

            @Override
            public void unreadable(Refusal reason) {
                told.add("unreadable");
            }

            @Override
            public void gone(String nativeIdentity) {
                told.add("gone");
            }
        });
        return told;
    }

    @Test
    void accounts_are_told_in_the_order_of_their_native_identities() {
        connector.put("b", VALUES);
        connector.put("a", VALUES);
        connector.put("c", VALUES);

        assertThat(told()).containsExactly("a", "b", "c");
    }

    @Test
    void what_was_written_is_told_once_however_often_it_was_asked_for() {
        connector.put("ada", VALUES);
        connector.modify(mail("ada", "countess@x.test"), "k1");
        connector.modify(mail("ada", "countess@x.test"), "k1");

        assertThat(connector.writes())
                .containsExactly(
                        new Write(Capability.MODIFY, "ada", "k1", Optional.of(mail("ada", "countess@x.test"))));
        assertThat(connector.timesAsked("k1")).isEqualTo(2);
    }

    @Test
    void the_same_key_answers_what_was_made() {
        NewAccount ada =
                NewAccount.builder().nativeIdentity("ada").attributes(VALUES).build();

        assertThat(connector.create(ada, "k1")).isEqualTo(connector.create(ada, "k1"));
        assertThat(connector.writes()).hasSize(1);
    }

    @Test
    void the_same_key_renames_once() {
        connector.nameBy("login");
        connector.put("ada", VALUES);
        AccountChange rename = AccountChange.builder()
                .nativeIdentity("ada")
                .putValues("login", Optional.of(AttributeValue.of("countess")))
                .build();

        assertThat(connector.modify(rename, "k1")).isEqualTo(Either.right("countess"));
        assertThat(connector.modify(rename, "k1")).isEqualTo(Either.right("countess"));
    }

    @Test
    void the_source_names_an_account_without_a_native_identity() {
        AccountData made = connector
                .create(NewAccount.builder().attributes(VALUES).build(), "k1")
                .get();

        assertThat(connector.attributes(made.nativeIdentity())).isEqualTo(VALUES);
    }

    @Test
    void a_silent_source_tells_nothing() {
        connector.put("ada", VALUES);
        connector.behave(Manner.SILENT);

        assertThat(told()).isEmpty();
        assertThat(connector.readOne("ada")).isEqualTo(Either.right(Optional.empty()));
    }

    @Test
    void a_repeating_source_tells_each_account_twice() {
        connector.put("ada", VALUES);
        connector.behave(Manner.REPEATING);

        assertThat(told()).containsExactly("ada", "ada");
    }

    @Test
    void a_lying_source_says_done_and_writes_nothing() {
        connector.put("ada", VALUES);
        connector.behave(Manner.LYING);

        assertThat(connector.modify(mail("ada", "countess@x.test"), "k1")).isEqualTo(Either.right("ada"));
        assertThat(connector.setEnabled("ada", false, "k2")).isEqualTo(new Outcome.Done());
        assertThat(connector.delete("ada", "k3")).isEqualTo(new Outcome.Done());

        assertThat(connector.account("ada"))
                .isEqualTo(Optional.of(AccountData.builder()
                        .nativeIdentity("ada")
                        .attributes(VALUES)
                        .build()));
        assertThat(connector.writes()).isEmpty();
    }

    @Test
    void what_was_a_lie_can_be_asked_for_again() {
        connector.put("ada", VALUES);
        connector.behave(Manner.LYING);
        connector.modify(mail("ada", "countess@x.test"), "k1");
        connector.behave(Manner.HONEST);
        connector.modify(mail("ada", "countess@x.test"), "k1");

        assertThat(connector.attributes("ada")).isEqualTo(Attributes.ofTexts("mail", "countess@x.test"));
    }

    @Test
    void one_account_can_be_refused_and_others_not() {
        Failed refusal = new Failed(Cause.PERMANENT, "not this one");
        connector.put("ada", VALUES);
        connector.put("grace", VALUES);
        connector.refuse("ada", refusal);

        assertThat(connector.modify(mail("ada", "x@x.test"), "k1")).isEqualTo(Either.left(refusal));
        assertThat(connector.modify(mail("grace", "x@x.test"), "k2")).isEqualTo(Either.right("grace"));
    }

    @Test
    void a_source_can_throw() {
        connector.breakDown(new IllegalStateException("out of order"));

        assertThatThrownBy(connector::test).hasMessage("out of order");
    }

    @Test
    void a_source_can_be_told_what_it_cannot_do() {
        connector.put("ada", VALUES);
        connector.limitTo(Set.of(Capability.READ));

        assertThat(connector.delete("ada", "k1"))
                .isEqualTo(new Failed(Cause.PERMANENT, "the source can't do this: DELETE"));
        assertThat(told()).containsExactly("ada");
    }

    @Test
    void an_aggregated_account_is_there_without_values_until_it_is_deleted() {
        InMemoryConnector aggregating = new InMemoryConnector("ada"::equals);

        assertThat(aggregating.account("ada"))
                .isEqualTo(
                        Optional.of(AccountData.builder().nativeIdentity("ada").build()));
        aggregating.delete("ada", "k1");
        assertThat(aggregating.account("ada")).isEqualTo(Optional.empty());
    }
}
