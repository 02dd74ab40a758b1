package dev.selfsame.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private static final int ROUNDS = 50_000;

    /** Characters whose lower case is peculiar, what surrounds them, and halves of surrogate pairs. */
    private static final int[] PECULIAR = {
        'a', 'A', 'i', 'I', 'k', '1', ' ', '.', '-', '\'', 0xdf, 0x1e9e, 0x130, 0x131, 0x307, 0x345, 0x3a3, 0x3c3,
        0x3c2, 0x391, 0xe9, 0xc9, 0x212a, 0x1c5, 0x2b0, 0xad, 0x24b6, 0xffff, 0xff21, 0x10400, 0x10428, 0x1f44d, 0xd83d,
        0xdc4d
    };

    private final Random random = new Random(7);

    @ParameterizedTest
    @CsvSource({
        "ALICE, alice",
        "Éva STRAẞE, éva straße",
        "İpek Yıldız, i̇pek yıldız",
        "ΝΙΚΟΣ, νικος",
        "ΝΙΚΟΣ ΝΙΚΟΣ, νικος νικος",
        "ΣΑΣ, σας",
        "Σ, σ",
        "1Σ, 1σ",
        "ΑΣ-Α, ας-α",
        "ΑΣ.Α, ασ.α",
        "Α.Σ, α.ς",
        "ΑΣ., ας.",
        "ΑΣ1, ας1",
        "Α1Σ, α1σ",
        "ΣΣ, σς",
        "𐐀Σ, 𐐨ς",
        "νικοσ, νικοσ",
    })
    void the_lower_case_is_that_of_python(String text, String lower) {
        assertThat(Folding.fold(text)).isEqualTo(lower);
    }

    @Test
    void without_a_capital_sigma_the_lower_case_is_that_of_java() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(codePoint -> codePoint != 0x3a3)
                        .mapToObj(codePoint -> "x" + Character.toString(codePoint) + "y")
                        .filter(text -> !isFoldedAsInJava(text)))
                .isEmpty();
    }

    @Test
    void folding_twice_changes_nothing() {
        for (int i = 0; i < ROUNDS; i++) {
            String folded = Folding.fold(text());
            assertThat(Folding.fold(folded)).isEqualTo(folded);
        }
    }

    @Test
    void comparing_agrees_with_comparing_what_is_folded() {
        for (int i = 0; i < ROUNDS; i++) {
            String a = text();
            String b = similarTo(a);
            int[] foldedA = Folding.fold(a).codePoints().toArray();
            int[] foldedB = Folding.fold(b).codePoints().toArray();

            assertThat(Folding.equal(a, b)).as("%s = %s", a, b).isEqualTo(Arrays.equals(foldedA, foldedB));
            assertThat(Wanted.whole(b).fits(a)).as("%s = %s", a, b).isEqualTo(Arrays.equals(foldedA, foldedB));
            assertThat(Folding.startsWith(a, b)).as("%s, %s", a, b).isEqualTo(startsWith(foldedA, foldedB));
            assertThat(Wanted.beginning(b).fits(a)).as("%s, %s", a, b).isEqualTo(startsWith(foldedA, foldedB));
            assertThat(Integer.signum(Folding.compare(a, b)))
                    .as("%s < %s", a, b)
                    .isEqualTo(Integer.signum(Arrays.compare(foldedA, foldedB)));
        }
    }

    @Test
    void what_is_beyond_the_bmp_comes_last() {
        assertThat(Folding.compare("\uffff", "\ud800\udc00")).isNegative();
        assertThat(Folding.compare("\ud800\udc00", "\uff21")).isPositive();
    }

    @Test
    void half_a_surrogate_pair_is_no_beginning() {
        assertThat(Folding.startsWith("\ud83d\udc4d", "\ud83d")).isFalse();
        assertThat(Folding.startsWith("\ud83dx", "\ud83d")).isTrue();
    }

    private static boolean isFoldedAsInJava(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Folding.fold(text).equals(lower) && Folding.equal(text, lower);
    }

    private static boolean startsWith(int[] text, int[] prefix) {
        return text.length >= prefix.length && Arrays.equals(Arrays.copyOf(text, prefix.length), prefix);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    private String similarTo(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> text();
            case 1 -> text.toUpperCase(Locale.ROOT);
            case 2 -> text.toLowerCase(Locale.ROOT);
            case 3 -> text.substring(0, random.nextInt(text.length() + 1));
            case 4 -> Folding.fold(text).substring(0, random.nextInt(text.length() + 1));
            default -> text + text();
        };
    }

    private int codePoint() {
        return random.nextInt(10) == 0
                ? random.nextInt(Character.MAX_CODE_POINT + 1)
                : PECULIAR[random.nextInt(PECULIAR.length)];
    }
}
