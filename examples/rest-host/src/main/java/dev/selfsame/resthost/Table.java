package dev.selfsame.resthost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows in aligned columns: the first one is text, the others are numbers unless they are texts too. */
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean texts;

    Table() {
        this(false);
    }

    private Table(boolean texts) {
        this.texts = texts;
    }

    static Table ofTexts() {
        return new Table(true);
    }

    Table row(String first, Object... more) {
        List<String> row = new ArrayList<>(List.of(first));
        for (Object each : more) {
            row.add(String.valueOf(each));
        }
        rows.add(row);
        return this;
    }

    List<String> lines() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths).stripTrailing()).toList();
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    String padding = " ".repeat(widths[column] - width(row.get(column)));
                    return column == 0 || texts ? row.get(column) + padding : padding + row.get(column);
                })
                .collect(Collectors.joining(GAP));
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
