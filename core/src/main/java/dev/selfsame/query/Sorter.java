package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sort key: lower-cased code point order, absent values last ascending and first descending. */
public record Sorter(SortField field, boolean descending) {

    /**
     * Reads sort keys with commas between them, each with a minus in front for descending. A field that is given again
     * is ignored; an empty text gives no sorters.
     *
     * @return the sorters, or {@link Refusal.InvalidParameter} for {@code sorters}
     */
    public static Either<Refusal, List<Sorter>> parse(String sorters) {
        Map<SortField, Sorter> found = new LinkedHashMap<>();
        int start = sorters.isEmpty() ? 1 : 0;
        while (start <= sorters.length()) {
            int comma = sorters.indexOf(',', start);
            int end = comma < 0 ? sorters.length() : comma;
            Optional<Sorter> sorter = ofKey(trimmed(sorters, start, end));
            if (sorter.isEmpty()) {
                return Either.left(new Refusal.InvalidParameter(
                        "sorters",
                        "the key at position " + start
                                + " is not name, alias or cloudStatus, or one of these after a minus"));
            }
            found.putIfAbsent(sorter.get().field(), sorter.get());
            start = end + 1;
        }
        return Either.right(List.copyOf(found.values()));
    }

    /** The order of a listing; identities that the sorters leave equal are in the order of their ids. */
    public static Comparator<Identity> comparator(List<Sorter> sorters) {
        return new Ordering(sorters);
    }

    /** Compares two values of the field; null where there is none. */
    int compare(@Nullable String a, @Nullable String b) {
        int ascending = ascending(a, b);
        return descending ? -ascending : ascending;
    }

    private static int ascending(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return Folding.compare(a, b);
    }

    private static Optional<Sorter> ofKey(String key) {
        boolean descending = key.startsWith("-");
        return SortField.named(descending ? key.substring(1) : key).map(field -> new Sorter(field, descending));
    }

    private static String trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (from < to && text.charAt(to - 1) == ' ') {
            to--;
        }
        return text.substring(from, to);
    }
}
