package dev.selfsame.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountChangeTest {

    private static final Attributes BEFORE = Attributes.ofTexts("mail", "ada@x.test", "team", "one")
            .with("groups", AttributeValue.of(List.of("a", "b")));

    private static AccountChange.Builder change() {
        return AccountChange.builder().nativeIdentity("ada");
    }

    private static Attributes after(AccountChange.Builder change) {
        return change.build().appliedTo(BEFORE);
    }

    private static AttributeValue texts(String... values) {
        return AttributeValue.of(List.of(values));
    }

    @Test
    void values_are_set_and_cleared_and_others_left_alone() {
        Attributes after = after(
                change().putAllValues(Map.of("mail", Optional.empty(), "room", Optional.of(AttributeValue.of("7")))));

        assertThat(after).isEqualTo(BEFORE.without("mail").with("room", AttributeValue.of("7")));
    }

    @Test
    void what_is_there_is_not_added_again() {
        assertThat(after(change().putAdded("groups", List.of("b", "c"))))
                .isEqualTo(BEFORE.with("groups", texts("a", "b", "c")));
    }

    @Test
    void something_is_added_to_nothing_and_to_one_value() {
        assertThat(after(change().putAdded("roles", List.of("x")).putAdded("team", List.of("two"))))
                .isEqualTo(BEFORE.with("roles", texts("x")).with("team", texts("one", "two")));
    }

    @Test
    void what_is_not_there_need_not_be_removed() {
        assertThat(after(change().putRemoved("groups", List.of("c"))
                        .putRemoved("roles", List.of("x"))
                        .putRemoved("team", List.of("two"))))
                .isEqualTo(BEFORE);
    }

    @Test
    void nothing_is_left_of_what_loses_its_last_value() {
        assertThat(after(change().putRemoved("groups", List.of("b", "a")))).isEqualTo(BEFORE.without("groups"));
    }

    @Test
    void nothing_added_to_nothing_is_nothing() {
        assertThat(after(change().putAdded("roles", List.of()))).isEqualTo(BEFORE);
    }
}
