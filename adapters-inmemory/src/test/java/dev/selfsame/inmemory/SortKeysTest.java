package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.query.Folding;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeysTest {

    private static final int PAIRS = 20_000;

    @Test
    void pieces_are_in_the_order_of_folded_texts() {
        for (int pair = 0; pair < PAIRS; pair++) {
            RandomPeople people = new RandomPeople(new Random(pair), 1);
            String one = people.text();
            String other = people.text();
            assertThat(Integer.signum(compared(one, other)))
                    .as("%s and %s", one, other)
                    .isEqualTo(Integer.signum(Folding.compare(one, other)));
        }
    }

    @Test
    void a_first_piece_begins_with_another_one_when_its_text_does() {
        for (int pair = 0; pair < PAIRS; pair++) {
            RandomPeople people = new RandomPeople(new Random(pair), 1);
            String text = people.text();
            String prefix = people.text();
            long key = SortKeys.key(prefix, 0);
            if (!SortKeys.goesOn(key)) {
                assertThat(SortKeys.startsWith(SortKeys.key(text, 0), key))
                        .as("%s and %s", text, prefix)
                        .isEqualTo(Folding.startsWith(text, prefix));
            }
        }
    }

    private static int compared(String one, String other) {
        for (int from = 0; ; from += SortKeys.LENGTH) {
            long key = SortKeys.key(one, from);
            int difference = Long.compareUnsigned(key, SortKeys.key(other, from));
            if (difference != 0 || !SortKeys.goesOn(key)) {
                return difference;
            }
        }
    }
}
