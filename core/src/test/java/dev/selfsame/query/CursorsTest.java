package dev.selfsame.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    private static final Sorter NAME = new Sorter(SortField.NAME, false);
    private static final Sorter ALIAS_DOWN = new Sorter(SortField.ALIAS, true);
    private static final Sorter STATUS = new Sorter(SortField.CLOUD_STATUS, false);
    private static final IdentityQuery QUERY = IdentityQuery.builder()
            .filter(Filter.parse("name sw a or id in (x, y) and not protected eq true")
                    .get())
            .addSorters(NAME, ALIAS_DOWN)
            .build();
    private static final Identity ALICE =
            People.with("a1", "Alice \ud83d\udc4d\ud800").build();
    private static final Either<Refusal, Position> REFUSED =
            Either.left(new Refusal.InvalidParameter("cursor", "it is not one of this listing"));

    @Test
    void what_is_read_is_what_was_written() {
        assertThat(Cursors.read(QUERY, Cursors.of(QUERY, ALICE)))
                .isEqualTo(Either.right(new Position(
                        List.of(NAME, ALIAS_DOWN),
                        List.of(Optional.of("alice \ud83d\udc4d\ud800"), Optional.empty()),
                        new IdentityId("a1"))));
    }

    @Test
    void a_cursor_fits_into_a_url_and_stays_the_same_in_every_jvm() {
        assertThat(Cursors.of(QUERY, ALICE).value()).isEqualTo("mciUmNrHvNb4AQEJYWxpY2UgvbADzbgDgLADAAJhMQ");
    }

    @Test
    void the_window_and_the_count_do_not_matter() {
        IdentityQuery next =
                QUERY.withWindow(new Window.After(7, Optional.empty())).withCount(true);

        assertThat(Cursors.of(next, ALICE)).isEqualTo(Cursors.of(QUERY, ALICE));
    }

    @Test
    void a_cursor_of_another_listing_is_refused() {
        Cursor cursor = Cursors.of(QUERY, ALICE);

        assertThat(Cursors.read(QUERY.withCorrelatedOnly(false), cursor)).isEqualTo(REFUSED);
        assertThat(Cursors.read(QUERY.withSorters(NAME), cursor)).isEqualTo(REFUSED);
        assertThat(Cursors.read(QUERY.withSorters(ALIAS_DOWN, NAME), cursor)).isEqualTo(REFUSED);
        assertThat(Cursors.read(QUERY.withSorters(STATUS, ALIAS_DOWN), cursor)).isEqualTo(REFUSED);
        assertThat(Cursors.read(QUERY.withFilter(new Filter.All()), cursor)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name eq a", "name sw b", "alias sw a", "not name sw a", "name sw a and name sw a",
                        "name sw a or name sw a",
                "protected eq true", "protected eq false", "correlated eq true", "id in (a)", "id in (a, b)",
                        "id in (ab)"
            })
    void every_part_of_a_filter_matters(String text) {
        IdentityQuery one = QUERY.withFilter(Filter.parse("name sw a").get());
        IdentityQuery other = QUERY.withFilter(Filter.parse(text).get());

        assertThat(Cursors.read(other, Cursors.of(one, ALICE))).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "AAAA", "====", "\u0000", "é", "____________________", "AAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_is_no_cursor_is_refused(String text) {
        assertThat(Cursors.read(QUERY, new Cursor(text))).isEqualTo(REFUSED);
    }

    @Test
    void a_cursor_with_any_character_changed_added_or_missing_is_refused() {
        String text = Cursors.of(QUERY, ALICE).value();

        for (int i = 0; i < text.length(); i++) {
            char other = text.charAt(i) == 'A' ? 'B' : 'A';
            String before = text.substring(0, i);
            String after = text.substring(i + 1);
            assertThat(Cursors.read(QUERY, new Cursor(before + other + after))).isEqualTo(REFUSED);
            assertThat(Cursors.read(QUERY, new Cursor(before + after))).isEqualTo(REFUSED);
            assertThat(Cursors.read(QUERY, new Cursor(before))).isEqualTo(REFUSED);
        }
        assertThat(Cursors.read(QUERY, new Cursor(text + "="))).isEqualTo(REFUSED);
        assertThat(Cursors.read(QUERY, new Cursor(text + "A"))).isEqualTo(REFUSED);
    }

    @Test
    void noise_is_refused() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(noise);
            assertThat(Cursors.read(QUERY, new Cursor(text))).isEqualTo(REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "-name", "alias", "-alias,name", "cloudStatus,-alias"})
    void positions_order_as_sorters_do(String sorters) {
        List<Sorter> keys = Sorter.parse(sorters).get();
        Comparator<Identity> order = Sorter.comparator(keys);
        List<Identity> people = People.various(new Random(5), 80);

        for (Identity one : people) {
            Position position = Position.behind(one, keys);
            for (Identity other : people) {
                int expected = Integer.signum(order.compare(one, other));
                assertThat(Integer.signum(position.compareTo(other))).isEqualTo(expected);
                assertThat(position.precedes(other)).isEqualTo(expected < 0);
            }
        }
    }

    @Test
    void texts_show_no_personal_data() {
        assertThat(Position.behind(ALICE, List.of(NAME))).hasToString("Position[a1]");
        assertThat(Cursors.of(QUERY, ALICE)).hasToString("Cursor[]");
    }

    @Test
    void a_position_has_a_value_for_each_sorter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(List.of(NAME), List.of(), new IdentityId("1")))
                .withMessage("a position has one value for each sorter");
    }
}
