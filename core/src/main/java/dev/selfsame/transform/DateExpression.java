package dev.selfsame.transform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sum of dates such as {@code now+3M/d}, worked out from left to right. */
final class DateExpression {

    private static final Pattern TERM = Pattern.compile("([+-])([0-9]{1,9})([yMwdhms])|/([yMwdhms])");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'");
    private static final DateDigits USUAL = DateDigits.of("yyyy-MM-dd'T'HH:mmX").orElseThrow();
    private static final String NOW = "now";

    /** A term: so many units more, or down to a whole unit where the count is missing. */
    private record Term(@Nullable Long count, ChronoUnit unit) {}

    private final boolean fromNow;
    private final List<Term> terms;

    private DateExpression(boolean fromNow, List<Term> terms) {
        this.fromNow = fromNow;
        this.terms = terms;
    }

    static DateExpression parsed(String text, Place place) {
        boolean fromNow = text.startsWith(NOW);
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        int at = fromNow ? NOW.length() : 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw place.failure("the expression is wrong at character " + at, text);
            }
            terms.add(term(matcher, place));
            at = matcher.end();
        }
        return new DateExpression(fromNow, List.copyOf(terms));
    }

    private static Term term(Matcher matcher, Place place) {
        if (matcher.group(4) == null) {
            long count = Long.parseLong(matcher.group(2));
            return new Term(matcher.group(1).equals("-") ? -count : count, unit(matcher.group(3)));
        }
        if (matcher.group(4).equals("w")) {
            throw place.failure("weeks can't be rounded to");
        }
        return new Term(null, unit(matcher.group(4)));
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            case "m" -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
    }

    /** In terms. */
    int length() {
        return terms.size();
    }

    boolean isFromNow() {
        return fromNow;
    }

    /** How the result goes on with the time, where that from which it goes on does so. */
    Course course(Course from, boolean roundUp) {
        Course course = from;
        for (Term term : terms) {
            course = term.count() == null ? course.rounded(term.unit(), roundUp) : course.plus(term.unit());
        }
        return course;
    }

    /** To the minute, in UTC. */
    String after(Instant from, boolean roundUp, Place place) {
        try {
            LocalDateTime date = LocalDateTime.ofInstant(from, ZoneOffset.UTC);
            for (Term term : terms) {
                date = term.count() == null
                        ? rounded(date, term.unit(), roundUp)
                        : date.plus(term.count(), term.unit());
            }
            String usual = USUAL.write(date);
            return usual == null ? MINUTES.format(date) : usual;
        } catch (DateTimeException | ArithmeticException far) {
            throw place.failure("there is no such date");
        }
    }

    private static LocalDateTime rounded(LocalDateTime date, ChronoUnit unit, boolean roundUp) {
        LocalDateTime down =
                switch (unit) {
                    case YEARS -> date.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
                    case MONTHS -> date.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
                    default -> date.truncatedTo(unit);
                };
        return roundUp ? down.plus(1, unit) : down;
    }
}
