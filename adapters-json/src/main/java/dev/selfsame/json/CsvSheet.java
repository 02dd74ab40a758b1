package dev.selfsame.json;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A whole file, of which rows can be changed while all others stay as they are written. */
record CsvSheet(CsvColumns columns, CsvLine header, List<Row> rows, String rest) {

    /** A row as it is written, empty lines before it, and the account that it is. */
    record Row(String before, CsvLine line, Either<Refusal, AccountData> account) {

        static Row of(String text, Either<Refusal, AccountData> account) {
            int start = 0;
            while (text.startsWith("\n", start) || text.startsWith("\r", start)) {
                start++;
            }
            return new Row(text.substring(0, start), new CsvLine(text.substring(start)), account);
        }
    }

    /** Refused when the header line can't be understood; a second row of an account is one that can't be either. */
    static Either<Refusal, CsvSheet> of(String file, String text, Source source) {
        CsvRows rows = new CsvRows(file, new StringReader(text));
        return rows.next()
                .orElseGet(() -> Either.left(new MalformedDocument(file, 1, 0, "the header line is missing")))
                .flatMap(header -> CsvColumns.of(file, header, source))
                .map(columns -> of(file, text, columns, rows));
    }

    private static CsvSheet of(String file, String text, CsvColumns columns, CsvRows rows) {
        CsvLine header = new CsvLine(text.substring(0, (int) rows.passed()));
        List<Row> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int from = (int) rows.passed();
        Optional<Either<Refusal, CsvRow>> next = rows.next();
        while (next.isPresent()) {
            Either<Refusal, CsvRow> row = next.get();
            int to = (int) rows.passed();
            read.add(Row.of(text.substring(from, to), account(file, columns, row, seen)));
            from = to;
            next = rows.next();
        }
        return new CsvSheet(columns, header, Collections.unmodifiableList(read), text.substring(from));
    }

    private static Either<Refusal, AccountData> account(
            String file, CsvColumns columns, Either<Refusal, CsvRow> row, Set<String> seen) {
        return row.flatMap(fields -> columns.account(fields)
                .filterOrElse(
                        account -> seen.add(account.nativeIdentity()),
                        again -> new MalformedDocument(
                                file, fields.line(), 0, "an earlier row has the same native identity")));
    }

    /** Where the account's row is. */
    OptionalInt find(String nativeIdentity) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).account().exists(account -> account.nativeIdentity()
                        .equals(nativeIdentity)))
                .findFirst();
    }

    Optional<AccountData> account(String nativeIdentity) {
        return find(nativeIdentity).stream()
                .mapToObj(at -> rows.get(at).account().get())
                .findFirst();
    }

    boolean has(String column) {
        return columns.names().contains(column);
    }

    /** The text with other values in some columns of a row. */
    String changed(int at, Map<String, String> cells) {
        CsvLine line = rows.get(at).line();
        List<String> fields = line.fields();
        cells.forEach((column, value) -> {
            int field = columns.names().indexOf(column);
            fields.set(field, CsvLine.field(value, CsvLine.isQuoted(fields.get(field))));
        });
        return text(at, CsvLine.of(fields, line.end()).text());
    }

    String text() {
        return text(-1, "");
    }

    String without(int at) {
        return text(at, "");
    }

    private String text(int at, String instead) {
        return header.text()
                + IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i).before()
                                + (i == at ? instead : rows.get(i).line().text()))
                        .collect(Collectors.joining())
                + rest;
    }

    /** The text with one more row, in quotes if the header is. */
    String with(Map<String, String> cells) {
        boolean quoted = header.fields().stream().allMatch(field -> field.endsWith("\""));
        List<String> fields = columns.names().stream()
                .map(column -> CsvLine.field(cells.getOrDefault(column, ""), quoted))
                .toList();
        String end = header.end().isEmpty() ? "\n" : header.end();
        String before = text();
        boolean isEnded = before.endsWith("\n") || before.endsWith("\r");
        return before + (isEnded ? "" : end) + CsvLine.of(fields, end).text();
    }
}
