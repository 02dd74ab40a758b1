package dev.selfsame.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributeChangeTest {

    private static final Optional<AttributeValue> OLD = Optional.of(AttributeValue.of("old"));
    private static final Optional<AttributeValue> NEW = Optional.of(AttributeValue.of("new"));

    @Test
    void what_is_the_same_is_no_change() {
        Attributes attributes = Attributes.ofTexts("a", "old", "b", "old");
        assertThat(AttributeChange.between(attributes, attributes)).isEmpty();
    }

    @Test
    void what_came_what_went_and_what_differs_are_changes_by_name() {
        assertThat(AttributeChange.between(
                        Attributes.ofTexts("gone", "old", "differs", "old", "same", "old"),
                        Attributes.ofTexts("same", "old", "came", "new", "differs", "new")))
                .containsExactly(
                        new AttributeChange("came", Optional.empty(), NEW),
                        new AttributeChange("differs", OLD, NEW),
                        new AttributeChange("gone", OLD, Optional.empty()));
    }

    @Test
    void another_scale_of_the_same_number_is_no_change() {
        assertThat(AttributeChange.between(
                        Attributes.of(Map.of("level", AttributeValue.of(1))),
                        Attributes.of(Map.of("level", AttributeValue.of(new BigDecimal("1.00"))))))
                .isEmpty();
    }

    @Test
    void the_text_form_shows_the_name_only() {
        assertThat(new AttributeChange("email", OLD, NEW)).hasToString("AttributeChange[email]");
    }

    @Test
    void an_event_does_not_change_when_the_list_that_it_came_from_does() {
        List<AttributeChange> changes = new ArrayList<>(List.of(new AttributeChange("email", OLD, NEW)));
        Event.IdentityChanged event =
                new Event.IdentityChanged(Samples.ada(), IdentityChange.REFRESHED, changes, Samples.NOW);
        changes.clear();
        assertThat(event.changes()).containsExactly(new AttributeChange("email", OLD, NEW));
    }
}
