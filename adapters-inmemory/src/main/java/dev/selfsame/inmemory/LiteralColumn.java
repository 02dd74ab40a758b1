package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a segment by a field with few values: a code for each row; flags have the values true and false. */
final class LiteralColumn {

    private static final byte ABSENT = -1;

    private final String[] values;
    private final byte[] codes;
    private final int[] counts;

    /** Takes the arrays as its own; the values are in the order of the sorters. */
    private LiteralColumn(String[] values, byte[] codes) {
        this.values = values;
        this.codes = codes;
        this.counts = new int[values.length];
        for (byte code : codes) {
            if (code != ABSENT) {
                counts[code]++;
            }
        }
    }

    /** The column of a field, given its value in each row. */
    static LiteralColumn of(@Nullable String[] rows) {
        TreeSet<String> seen = new TreeSet<>(Folding::compare);
        for (String value : rows) {
            if (value != null) {
                seen.add(value);
            }
        }
        String[] values = seen.toArray(String[]::new);
        byte[] codes = new byte[rows.length];
        for (int row = 0; row < rows.length; row++) {
            String value = rows[row];
            codes[row] = value == null ? ABSENT : codeOf(values, value);
        }
        return new LiteralColumn(values, codes);
    }

    static LiteralColumn merged(RowMerge merge, LiteralColumn one, LiteralColumn other) {
        TreeSet<String> seen = new TreeSet<>(Folding::compare);
        seen.addAll(Arrays.asList(one.values));
        seen.addAll(Arrays.asList(other.values));
        String[] values = seen.toArray(String[]::new);
        byte[] codes = new byte[merge.rows().length];
        one.copyTo(values, codes, merge.one());
        other.copyTo(values, codes, merge.other());
        return new LiteralColumn(values, codes);
    }

    private void copyTo(String[] newValues, byte[] newCodes, int[] newRows) {
        byte[] translated = new byte[values.length];
        for (int code = 0; code < values.length; code++) {
            translated[code] = codeOf(newValues, values[code]);
        }
        for (int row = 0; row < codes.length; row++) {
            if (newRows[row] >= 0) {
                newCodes[newRows[row]] = codes[row] == ABSENT ? ABSENT : translated[codes[row]];
            }
        }
    }

    private static byte codeOf(String[] values, String value) {
        return (byte) Arrays.binarySearch(values, value, Folding::compare);
    }

    /** How many values there are; their codes count from 0, in the order of the sorters. */
    int values() {
        return values.length;
    }

    int count(int code) {
        return counts[code];
    }

    List<Integer> codesOf(Predicate<String> wanted) {
        return IntStream.range(0, values.length)
                .filter(code -> wanted.test(values[code]))
                .boxed()
                .toList();
    }

    /** A bitmap for each value, its rows numbered by their positions; by themselves where these are null. */
    long[][] bits(int @Nullable [] positions) {
        long[][] bits = new long[values.length][];
        Arrays.setAll(bits, code -> Bits.none(codes.length));
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] != ABSENT) {
                Bits.set(bits[codes[row]], positions == null ? row : positions[row]);
            }
        }
        return bits;
    }

    static boolean sameValue(FilterField field, Identity one, Identity other) {
        String value = valueOf(field, one);
        return value == null ? valueOf(field, other) == null : value.equals(valueOf(field, other));
    }

    /** The value of any field; a flag's is true or false. */
    static @Nullable String valueOf(FilterField field, Identity identity) {
        return switch (field) {
            case CORRELATED -> Boolean.toString(identity.correlated());
            case PROTECTED -> Boolean.toString(identity.isProtected());
            default -> field.textOf(identity);
        };
    }
}
