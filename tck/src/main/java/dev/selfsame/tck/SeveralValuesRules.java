package dev.selfsame.tck;

import static dev.selfsame.provisioning.Capability.MODIFY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single values, such as groups, come and go without the others. */
abstract class SeveralValuesRules extends ConnectorRules {

    private String account;
    private String several;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    final void needsSeveralValues() {
        needs(MODIFY);
        several = severalValued();
        account = source().existing();
        List<String> values = values(3);
        first = values.get(0);
        second = values.get(1);
        third = values.get(2);
    }

    private Outcome add(String key, String... values) {
        return change(key, AccountChange.builder().nativeIdentity(account).putAdded(several, List.of(values)));
    }

    private Outcome remove(String key, String... values) {
        return change(key, AccountChange.builder().nativeIdentity(account).putRemoved(several, List.of(values)));
    }

    private Outcome change(String key, AccountChange.Builder change) {
        return outcome(connector().modify(change.build(), key));
    }

    private void assertValues(String... values) {
        assertThat(valuesOf(account, several)).containsExactlyInAnyOrder(values);
    }

    @Test
    void values_are_added_to_none() {
        assertThat(add("k1", first, second)).isEqualTo(DONE);

        assertValues(first, second);
    }

    @Test
    void values_are_added_to_those_that_are_there() {
        add("k1", first);

        assertThat(add("k2", second, third)).isEqualTo(DONE);

        assertValues(first, second, third);
    }

    @Test
    void adding_what_is_there_is_done() {
        add("k1", first, second);

        assertThat(add("k2", second, third)).isEqualTo(DONE);

        assertValues(first, second, third);
    }

    @Test
    void values_are_removed_from_those_that_are_there() {
        add("k1", first, second, third);

        assertThat(remove("k2", first, third)).isEqualTo(DONE);

        assertValues(second);
    }

    @Test
    void the_last_value_is_removed() {
        add("k1", first);

        assertThat(remove("k2", first)).isEqualTo(DONE);

        assertValues();
    }

    @Test
    void removing_what_is_not_there_is_done() {
        add("k1", first);

        assertThat(remove("k2", second)).isEqualTo(DONE);

        assertValues(first);
    }

    @Test
    void removing_from_none_is_done() {
        assertThat(remove("k1", first)).isEqualTo(DONE);

        assertValues();
    }

    @Test
    void some_are_added_and_others_removed_while_a_value_is_set() {
        add("k1", first);

        Outcome outcome = change(
                "k2",
                AccountChange.builder()
                        .nativeIdentity(account)
                        .putAdded(several, List.of(second))
                        .putRemoved(several, List.of(first))
                        .putValues(source().attribute(), text(MAIL)));

        assertThat(outcome).isEqualTo(DONE);
        assertValues(second);
        assertThat(valuesOf(account, source().attribute())).containsExactly(MAIL);
    }

    @Test
    void all_values_are_set_at_once() {
        add("k1", first, second);

        assertThat(set(account, "k2", Map.of(several, Optional.of(AttributeValue.of(List.of(second, third))))))
                .isEqualTo(DONE);

        assertValues(second, third);
    }

    @Test
    void all_values_are_cleared_at_once() {
        add("k1", first, second);

        assertThat(set(account, "k2", Map.of(several, Optional.empty()))).isEqualTo(DONE);

        assertValues();
    }

    @Test
    void what_was_removed_comes_back_with_another_key() {
        add("k1", first);
        remove("k2", first);

        assertThat(add("k3", first)).isEqualTo(DONE);

        assertValues(first);
    }
}
