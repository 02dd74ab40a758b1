package dev.selfsame.json;

import java.util.ArrayList;
import java.util.List;

/** One row as it is written, with its line end. */
record CsvLine(String text) {

    /** The fields as they are written, with their quotes. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        String row = text.substring(0, text.length() - end().length());
        int start = 0;
        while (start <= row.length()) {
            int end = end(row, start);
            fields.add(row.substring(start, end));
            start = end + 1;
        }
        return fields;
    }

    /** Where the field ends that starts there: a quote within a field that has none at its start is like any character. */
    private static int end(String row, int start) {
        int from = start;
        if (row.startsWith("\"", start)) {
            from = row.indexOf('"', start + 1);
            while (row.startsWith("\"\"", from)) {
                from = row.indexOf('"', from + 2);
            }
        }
        int comma = row.indexOf(',', from);
        return comma < 0 ? row.length() : comma;
    }

    /** The line end; empty where there is none. */
    String end() {
        if (text.endsWith("\r\n")) {
            return "\r\n";
        }
        return text.endsWith("\n") || text.endsWith("\r") ? text.substring(text.length() - 1) : "";
    }

    static CsvLine of(List<String> fields, String end) {
        return new CsvLine(String.join(",", fields) + end);
    }

    static boolean isQuoted(String field) {
        return field.startsWith("\"");
    }

    /** A field with this value, in quotes where it has to be or others are. */
    static String field(String value, boolean quoted) {
        boolean isPlain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return isPlain && !quoted ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
