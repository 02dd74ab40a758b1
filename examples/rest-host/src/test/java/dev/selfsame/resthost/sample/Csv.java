package dev.selfsame.resthost.sample;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values, quoted where they must be. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    Csv(String... header) {
        line(header);
    }

    Csv line(String... values) {
        text.append(List.of(values).stream().map(Csv::quoted).collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
