package dev.selfsame.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributesTest {

    private static final Attributes ADA = Attributes.ofTexts("last", "Lovelace", "first", "Ada");

    @Test
    void names_and_values_make_attributes() {
        assertThat(ADA)
                .isEqualTo(Attributes.of(
                        Map.of("first", AttributeValue.of("Ada"), "last", AttributeValue.of("Lovelace"))));
    }

    @Test
    void a_name_without_a_value_is_refused() {
        assertThatThrownBy(() -> Attributes.ofTexts("first", "Ada", "last"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name without a value");
    }

    @Test
    void attributes_are_equal_in_whatever_order_they_were_given() {
        Attributes other = Attributes.ofTexts("first", "Ada", "last", "Lovelace");
        assertThat(ADA).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void attributes_differ_when_a_value_does() {
        assertThat(ADA).isNotEqualTo(Attributes.ofTexts("first", "Ada", "last", "Byron"));
    }

    @Test
    void attributes_are_nothing_but_attributes() {
        assertThat(ADA).isNotEqualTo(ADA.asMap());
    }

    @Test
    void attributes_with_different_values_rarely_share_a_hash() {
        assertThat(ADA.hashCode()).isNotEqualTo(Attributes.none().hashCode());
    }

    @Test
    void a_value_is_found_by_its_name() {
        assertThat(ADA.get("first")).contains(AttributeValue.of("Ada"));
    }

    @Test
    void a_value_that_is_not_there_is_absent() {
        assertThat(ADA.get("First")).isEmpty();
        assertThat(ADA.text("First")).isEmpty();
    }

    @Test
    void any_value_has_a_text() {
        assertThat(Attributes.of(Map.of("level", AttributeValue.of(7))).text("level"))
                .contains("7");
    }

    @Test
    void an_empty_text_is_a_value_but_no_text() {
        Attributes empty = Attributes.ofTexts("first", "");
        assertThat(empty.get("first")).contains(AttributeValue.of(""));
        assertThat(empty.text("first")).isEmpty();
    }

    @Test
    void no_texts_at_all_are_no_text() {
        assertThat(Attributes.of(Map.of("groups", AttributeValue.of(List.of()))).text("groups"))
                .isEmpty();
    }

    @Test
    void names_are_in_order() {
        assertThat(ADA.with("born", AttributeValue.of(1815)).names()).containsExactly("born", "first", "last");
    }

    @Test
    void values_are_in_the_order_of_their_names() {
        assertThat(ADA.asMap())
                .containsExactly(
                        Map.entry("first", AttributeValue.of("Ada")), Map.entry("last", AttributeValue.of("Lovelace")));
    }

    @Test
    void neither_names_nor_values_can_be_changed_in_place() {
        assertThatThrownBy(() -> ADA.names().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ADA.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void attributes_do_not_change_when_the_map_that_they_came_from_does() {
        Map<String, AttributeValue> values = new HashMap<>(ADA.asMap());
        Attributes attributes = Attributes.of(values);
        values.clear();
        assertThat(attributes).isEqualTo(ADA);
    }

    @Test
    void a_value_is_added_to_a_copy() {
        Attributes before = Attributes.ofTexts("first", "Ada");
        assertThat(before.with("last", AttributeValue.of("Lovelace"))).isEqualTo(ADA);
        assertThat(before).isEqualTo(Attributes.ofTexts("first", "Ada"));
    }

    @Test
    void a_value_takes_the_place_of_the_earlier_one() {
        assertThat(Attributes.ofTexts("first", "Ada", "last", "Byron").with("last", AttributeValue.of("Lovelace")))
                .isEqualTo(ADA);
    }

    @Test
    void a_value_is_taken_from_a_copy() {
        assertThat(ADA.without("last")).isEqualTo(Attributes.ofTexts("first", "Ada"));
        assertThat(ADA.get("last")).isPresent();
    }

    @Test
    void taking_what_is_not_there_changes_nothing() {
        assertThat(ADA.without("middle")).isEqualTo(ADA);
    }

    @Test
    void only_no_attributes_are_empty() {
        assertThat(Attributes.none().isEmpty()).isTrue();
        assertThat(Attributes.of(Map.of())).isEqualTo(Attributes.none());
        assertThat(ADA.isEmpty()).isFalse();
    }

    @Test
    void the_text_form_shows_names_and_no_values() {
        assertThat(ADA).hasToString("Attributes[first, last]");
    }
}
