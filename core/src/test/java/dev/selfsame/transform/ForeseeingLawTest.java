package dev.selfsame.transform;

import static dev.selfsame.transform.Writing.items;
import static dev.selfsame.transform.Writing.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Written.Fields;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of everything that is foreseen, on transforms that are made up at random. */
class ForeseeingLawTest {

    private static final int CASES = 4_000;
    private static final int LOOKS = 25;
    private static final Instant START = Instant.parse("2027-06-01T00:00:00Z");
    private static final List<String> TERMS =
            List.of("+1M", "-6M", "+1y", "-30d", "+2w", "+5h", "-90m", "/d", "/M", "/y", "/d", "/h");

    private static final List<String> MONTHS =
            List.of("+1M", "+13M-1y", "-90m+1M", "+1M/h", "/h+1M-1d", "+1M-1w/h", "+1M+5h");

    private final Random random = new Random(20260301);
    private int foretold;
    private int turned;

    @Test
    void nothing_changes_before_it_is_foreseen_to() {
        for (int i = 0; i < CASES; i++) {
            Calculation calculation = language().compile(made(3));
            look(calculation, moment());
        }
        assertThat(foretold).as("what was not restless").isGreaterThan(CASES / 3);
        assertThat(turned).as("what changes within a year").isGreaterThan(CASES / 10);
    }

    @Test
    void nor_does_it_where_months_of_unequal_length_meet() {
        for (int i = 0; i < CASES; i++) {
            Instant now = moment().atZone(ZoneOffset.UTC)
                    .withDayOfMonth(28)
                    .toInstant()
                    .plus(random.nextInt(100), ChronoUnit.HOURS);
            String expression = "now" + MONTHS.get(random.nextInt(MONTHS.size()));
            Instant about = now.atZone(ZoneOffset.UTC)
                    .plusMonths(1)
                    .toInstant()
                    .plus(random.nextInt(-50, 50), ChronoUnit.HOURS);
            Fields sum = transform("dateMath", "expression", expression, "roundUp", random.nextBoolean());
            look(language().compile(compared(about.toString(), "LT", sum, "a", "b")), now);
        }
        assertThat(turned).as("what changes within a year").isGreaterThan(CASES / 2);
    }

    private void look(Calculation calculation, Instant now) {
        Foreseen foreseen = calculation.foresee(Scene.at(now));
        assertThat(foreseen.value()).isEqualTo(calculation.evaluate(Scene.at(now)));
        if (foreseen.restless()) {
            return;
        }
        foretold++;
        Instant next = foreseen.next().orElse(now.plus(Duration.ofDays(3_000)));
        assertThat(next).isAfter(now);
        for (int i = 0; i < LOOKS; i++) {
            Instant between = between(now, next);
            assertThat(calculation.evaluate(Scene.at(between)))
                    .as(() -> "at " + between + ", foreseen for " + next + " by "
                            + calculation.trace(Scene.at(now)).text())
                    .isEqualTo(foreseen.value());
        }
        if (next.isBefore(now.plus(Duration.ofDays(365)))) {
            turned++;
            assertThat(steps(calculation.trace(Scene.at(next))))
                    .as(() -> "at " + next + " by "
                            + calculation.trace(Scene.at(now)).text())
                    .isNotEqualTo(steps(calculation.trace(Scene.at(now))));
        }
    }

    private static List<Object> steps(Trace trace) {
        return Stream.concat(Stream.of(trace.value()), trace.parts().stream().flatMap(part -> steps(part).stream()))
                .toList();
    }

    /** Anywhere, at the very end, or at a midnight and about it. */
    private Instant between(Instant now, Instant next) {
        long length = next.toEpochMilli() - now.toEpochMilli();
        Instant anywhere = now.plusMillis((long) (random.nextDouble() * length));
        Instant wanted =
                switch (random.nextInt(4)) {
                    case 0 -> anywhere;
                    case 1 -> next.minusMillis(1);
                    case 2 -> anywhere.truncatedTo(ChronoUnit.DAYS);
                    default -> anywhere.truncatedTo(ChronoUnit.DAYS).minusMillis(1);
                };
        return wanted.isBefore(now) || !wanted.isBefore(next) ? now : wanted;
    }

    private Instant moment() {
        Instant day = START.plus(random.nextInt(800), ChronoUnit.DAYS);
        return random.nextInt(4) == 0 ? day : day.plusMillis(random.nextInt(86_400_000));
    }

    private static Language language() {
        return Scene.language()
                .putTransforms("Today", transform("dateMath", "expression", "now/d"))
                .putTransforms("Month later", transform("dateMath", "expression", "+1M"))
                .putTransforms("Hour later", transform("dateMath", "expression", "+1h"))
                .putTransforms(
                        "Is it", compared("now", "GT", transform("dateMath", "expression", "-1d"), "it is", "not"))
                .build();
    }

    private static Fields compared(Object first, String operator, Object second, String yes, String no) {
        return transform(
                "dateCompare",
                "firstDate",
                first,
                "secondDate",
                second,
                "operator",
                operator,
                "positiveCondition",
                yes,
                "negativeCondition",
                no);
    }

    private Fields made(int depth) {
        if (depth == 0) {
            return random.nextInt(10) == 0
                    ? date(1)
                    : transform("dateMath", "expression", "now" + terms() + "/d", "roundUp", random.nextBoolean());
        }
        return switch (random.nextInt(9)) {
            case 0 -> transform("concat", "values", items("<", made(depth - 1), made(depth - 1), ">"));
            case 1 -> transform("firstValid", "ignoreErrors", true, "values", items(made(depth - 1), made(depth - 1)));
            case 2 ->
                transform(
                        "conditional",
                        "expression",
                        "$a eq $b",
                        "positiveCondition",
                        "same $c",
                        "negativeCondition",
                        "other $d",
                        "a",
                        made(depth - 1),
                        "b",
                        made(depth - 1),
                        "c",
                        made(depth - 1),
                        "d",
                        made(depth - 1));
            case 3 -> transform("static", "value", "a text");
            case 4 -> transform("reference", "id", "Is it", "input", date(1));
            default ->
                transform(
                        "dateCompare",
                        "firstDate",
                        operand(),
                        "secondDate",
                        operand(),
                        "operator",
                        List.of("LT", "LTE", "GT", "GTE").get(random.nextInt(4)),
                        "positiveCondition",
                        "in $a",
                        "negativeCondition",
                        "out $b",
                        "a",
                        made(depth - 1),
                        "b",
                        made(depth - 1));
        };
    }

    private Object operand() {
        return switch (random.nextInt(6)) {
            case 0 -> "now";
            case 1, 2, 3 -> written();
            default -> date(2);
        };
    }

    private String written() {
        return switch (random.nextInt(12)) {
            case 0 -> "9999-12-31T00:00:00.000Z";
            case 1 -> "2028-02-29T12:00:00Z";
            case 2 -> "no date";
            default -> moment().toString();
        };
    }

    private Fields date(int depth) {
        if (depth == 0) {
            return transform("dateMath", "expression", "now" + terms());
        }
        return switch (random.nextInt(8)) {
            case 0 -> transform("dateMath", "expression", terms(), "input", date(depth - 1));
            case 1 -> transform("reference", "id", "Month later", "input", date(depth - 1));
            case 2 -> transform("reference", "id", "Hour later", "input", date(depth - 1));
            case 3 -> transform("reference", "id", "Today");
            case 4, 5 ->
                transform(
                        "dateFormat",
                        "inputFormat",
                        List.of("yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd", "yyyy-dd-MM", "yyyy-MM", "yy-MM-dd")
                                .get(random.nextInt(5)),
                        "outputFormat",
                        "ISO8601",
                        "input",
                        date(depth - 1));
            case 6 -> transform("dateMath", "expression", terms(), "roundUp", true, "input", date(depth - 1));
            default -> transform("dateMath", "expression", "now" + terms(), "roundUp", random.nextBoolean());
        };
    }

    private String terms() {
        StringBuilder terms = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            terms.append(TERMS.get(random.nextInt(TERMS.size())));
        }
        return terms.toString();
    }
}
