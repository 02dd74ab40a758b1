package dev.selfsame.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of fields, whatever characters are in these. */
final class LedgerText {

    private static final String[][] ESCAPES = {{"\\", "\\\\"}, {"\t", "\\t"}, {"\n", "\\n"}, {"\r", "\\r"}};

    private final List<String> lines = new ArrayList<>();

    void line(String... fields) {
        lines.add(Stream.of(fields).map(LedgerText::escaped).collect(Collectors.joining("\t")));
    }

    Optional<String> whole() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private static String escaped(String field) {
        String text = field;
        for (String[] escape : ESCAPES) {
            text = text.replace(escape[0], escape[1]);
        }
        return text;
    }

    static List<String> fields(String line) {
        return Stream.of(line.split("\t", -1)).map(LedgerText::plain).toList();
    }

    private static String plain(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            text.append(c == '\\' ? meant(field.charAt(++i)) : c);
        }
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
