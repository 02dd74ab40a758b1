package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Regex.RegexTrouble;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever searches, the result is Java's. */
class RegexAgreementTest {

    /** More by {@code -Dselfsame.regexes=1000000}. */
    private static final int PATTERNS = Integer.getInteger("selfsame.regexes", 8_000);

    private static final int TEXTS = 5;

    /** What Java itself would take too long for is nothing to agree on. */
    private static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final class Budget implements Regex.Meter {

        private long left = 1_000_000;

        @Override
        public void spend(long steps) {
            left -= steps;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }

    private int linear;

    @Test
    void every_result_is_that_of_java() {
        RandomRegex random = new RandomRegex(Long.getLong("selfsame.seed", 42));
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = random.pattern();
            for (int j = 0; j < TEXTS; j++) {
                assertAgreement(pattern, random.text(), random.replacement(), random.limit());
            }
        }
        assertThat(linear).isGreaterThan(PATTERNS * TEXTS / 4);
    }

    @Test
    void every_result_of_a_single_set_is_that_of_java() {
        RandomRegex random = new RandomRegex(Long.getLong("selfsame.seed", 42));
        List<String> sets = List.of(
                "a",
                "[a]",
                "[^a]",
                "[a-c]",
                "[^a-c]",
                "\\d",
                "\\D",
                "\\s",
                "\\S",
                "\\w",
                "\\W",
                "[ab0-9_]",
                "[^ab0-9_]",
                "[\\d.]",
                "[^\\s-]",
                ".",
                "\\.",
                "[é]",
                "[^é]",
                "[à-ü]",
                "(?i)a",
                "(?i)[a-c]",
                "-",
                " ",
                "|",
                "\\|");
        for (String set : sets) {
            for (int i = 0; i < 400; i++) {
                assertAgreement(set, random.text(), i % 2 == 0 ? random.replacement() : "<$0>", random.limit());
            }
        }
        assertThat(SetSearch.engine(CommonPattern.of("[^a-z0-9]").orElseThrow()))
                .isPresent();
        assertThat(SetSearch.engine(CommonPattern.of("ab").orElseThrow())).isEmpty();
    }

    private void assertAgreement(String pattern, String text, String replacement, int limit) {
        linear += CommonPattern.of(pattern).filter(it -> it.fits(text)).isPresent() ? 1 : 0;
        List<String> ours;
        try {
            ours = ours(pattern, text, replacement, limit);
        } catch (TooMuch left) {
            return;
        }
        assertThat(ours)
                .as("%s on %s by %s up to %d", pattern, text, replacement, limit)
                .isEqualTo(javas(pattern, text, replacement, limit));
    }

    private static List<String> ours(String pattern, String text, String replacement, int limit) {
        Regex regex;
        try {
            regex = Regex.of(pattern);
        } catch (RegexTrouble wrong) {
            return List.of("wrong");
        }
        return List.of(
                told(() -> regex.replaced(text, replacement, Integer.MAX_VALUE, 1_000_000, new Budget())),
                told(() -> regex.replaced(text, replacement, 1, 1_000_000, new Budget())),
                told(() -> regex.replaced(text, "|", Integer.MAX_VALUE, 1_000_000, new Budget())),
                told(() -> String.join("|", regex.split(text, limit, new Budget()))),
                told(() -> String.valueOf(regex.matches(text, new Budget()))));
    }

    private static List<String> javas(String pattern, String text, String replacement, int limit) {
        Pattern regex;
        try {
            regex = Pattern.compile(pattern);
        } catch (IllegalArgumentException wrong) {
            return List.of("wrong");
        }
        return List.of(
                told(() -> regex.matcher(text).replaceAll(replacement)),
                told(() -> regex.matcher(text).replaceFirst(replacement)),
                told(() -> regex.matcher(text).replaceAll("|")),
                told(() -> String.join("|", regex.split(text, limit))),
                told(() -> String.valueOf(regex.matcher(text).matches())));
    }

    private static String told(Supplier<String> result) {
        try {
            return "=" + result.get();
        } catch (RegexTrouble | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            return "wrong";
        }
    }
}
