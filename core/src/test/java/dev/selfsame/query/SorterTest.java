package dev.selfsame.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SorterTest {

    private static final Sorter NAME = new Sorter(SortField.NAME, false);
    private static final Sorter NAME_DOWN = new Sorter(SortField.NAME, true);
    private static final Sorter ALIAS = new Sorter(SortField.ALIAS, false);
    private static final Sorter ALIAS_DOWN = new Sorter(SortField.ALIAS, true);
    private static final Sorter STATUS = new Sorter(SortField.CLOUD_STATUS, false);

    @Test
    void keys_are_read_in_their_order() {
        assertThat(Sorter.parse("name")).isEqualTo(Either.right(List.of(NAME)));
        assertThat(Sorter.parse("cloudStatus,-name,alias")).isEqualTo(Either.right(List.of(STATUS, NAME_DOWN, ALIAS)));
        assertThat(Sorter.parse("  name , -alias ")).isEqualTo(Either.right(List.of(NAME, ALIAS_DOWN)));
    }

    @Test
    void an_empty_text_gives_no_sorters() {
        assertThat(Sorter.parse("")).isEqualTo(Either.right(List.of()));
    }

    @Test
    void of_a_repeated_key_the_first_counts() {
        assertThat(Sorter.parse("name,-name,alias,name")).isEqualTo(Either.right(List.of(NAME, ALIAS)));
        assertThat(Sorter.parse("name,".repeat(50_000) + "alias")).isEqualTo(Either.right(List.of(NAME, ALIAS)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "id, 0", "`name,department`, 5", "`name,`, 5", "`,name`, 0", "`,`, 0", "-, 0", "--name, 0", "+name, 0",
                "name-, 0", "- name, 0", "name desc, 0", "NAME, 0", "`\"name\"`, 0", "` `, 0", "`name\n`, 0",
                        "`name\u00a0`, 0"
            })
    void anything_else_is_refused(String sorters, int position) {
        assertThat(Sorter.parse(sorters))
                .isEqualTo(Either.left(new Refusal.InvalidParameter(
                        "sorters",
                        "the key at position " + position
                                + " is not name, alias or cloudStatus, or one of these after a minus")));
    }

    @Test
    void names_are_ordered_by_lower_case_and_then_by_id_also_when_descending() {
        Identity alice = People.with("2", "alice").build();
        Identity aliceToo = People.with("1", "ALICE").build();
        Identity bob = People.with("3", "Bob").build();
        Identity eva = People.with("0", "Éva").build();

        assertThat(sorted(List.of(NAME), eva, bob, alice, aliceToo)).containsExactly(aliceToo, alice, bob, eva);
        assertThat(sorted(List.of(NAME_DOWN), alice, aliceToo, bob, eva)).containsExactly(eva, bob, aliceToo, alice);
    }

    @Test
    void the_absent_come_last_ascending_and_first_descending() {
        Identity none = People.with("1", "x").build();
        Identity noneToo = People.with("2", "x").build();
        Identity some = People.with("3", "x").alias("zed").build();

        assertThat(sorted(List.of(ALIAS), noneToo, none, some)).containsExactly(some, none, noneToo);
        assertThat(sorted(List.of(ALIAS_DOWN), noneToo, some, none)).containsExactly(none, noneToo, some);
    }

    @Test
    void the_next_key_decides_where_one_does_not() {
        Identity active = People.with("9", "x").alias("b").build();
        Identity activeToo = People.with("8", "x").alias("c").build();
        Identity locked =
                People.with("7", "x", IdentityStatus.LOCKED).alias("a").build();

        assertThat(sorted(List.of(STATUS, ALIAS), locked, activeToo, active))
                .containsExactly(active, activeToo, locked);
    }

    @Test
    void without_sorters_the_order_is_that_of_ids() {
        Identity one = People.with("a", "z").build();
        Identity two = People.with("b", "y").build();

        assertThat(sorted(List.of(), two, one)).containsExactly(one, two);
    }

    private static List<Identity> sorted(List<Sorter> sorters, Identity... people) {
        return Stream.of(people).sorted(Sorter.comparator(sorters)).toList();
    }
}
