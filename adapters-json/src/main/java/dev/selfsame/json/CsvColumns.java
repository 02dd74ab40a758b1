package dev.selfsame.json;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a file, by which a row becomes an account. */
final class CsvColumns {

    static final String DISABLED = "IIQDisabled";
    static final String LOCKED = "IIQLocked";
    private static final String CREATED = "created";
    private static final String UUID = "uuid";
    private static final Set<String> YES = Set.of("true", "1", "yes");

    private final String file;
    private final List<String> names;
    private final Source source;

    private CsvColumns(String file, List<String> names, Source source) {
        this.file = file;
        this.names = names;
        this.source = source;
    }

    static Either<Refusal, CsvColumns> of(String file, CsvRow header, Source source) {
        List<String> names = header.fields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty()) {
                return malformed(file, header, i, "the column has no name");
            }
            if (!seen.add(names.get(i))) {
                return malformed(file, header, i, "another column has the same name");
            }
        }
        return seen.contains(source.nativeIdentityAttribute())
                ? Either.right(new CsvColumns(file, names, source))
                : malformed(file, header, -1, "the column " + source.nativeIdentityAttribute() + " is missing");
    }

    private static <T> Either<Refusal, T> malformed(String file, CsvRow row, int index, String reason) {
        return Either.left(new MalformedDocument(file, row.line(), index + 1, reason));
    }

    List<String> names() {
        return names;
    }

    Source source() {
        return source;
    }

    Either<Refusal, AccountData> account(CsvRow row) {
        int given = row.fields().size();
        if (given != names.size()) {
            String reason = "%d fields are expected, %d are given".formatted(names.size(), given);
            return malformed(file, row, Math.min(given, names.size()), reason);
        }
        Map<String, String> cells = cells(row);
        String nativeIdentity = cells.getOrDefault(source.nativeIdentityAttribute(), "");
        if (nativeIdentity.isBlank()) {
            int index = names.indexOf(source.nativeIdentityAttribute());
            return malformed(file, row, index, "the native identity is missing");
        }
        return Either.right(account(nativeIdentity, cells));
    }

    private Map<String, String> cells(CsvRow row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!row.fields().get(i).isEmpty()) {
                cells.put(names.get(i), row.fields().get(i));
            }
        }
        return cells;
    }

    private AccountData account(String nativeIdentity, Map<String, String> cells) {
        return AccountData.builder()
                .nativeIdentity(nativeIdentity)
                .name(cells.getOrDefault(source.nameAttribute(), nativeIdentity))
                .uuid(Optional.ofNullable(cells.get(UUID)))
                .created(Optional.ofNullable(cells.get(CREATED)).flatMap(Instants::parse))
                .disabled(isSet(cells, DISABLED))
                .locked(isSet(cells, LOCKED))
                .attributes(attributes(cells))
                .build();
    }

    private static boolean isSet(Map<String, String> cells, String flag) {
        return YES.contains(cells.getOrDefault(flag, "").strip().toLowerCase(Locale.ROOT));
    }

    private Attributes attributes(Map<String, String> cells) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        cells.forEach((name, cell) -> value(name, cell).ifPresent(value -> attributes.put(name, value)));
        return Attributes.of(attributes);
    }

    private Optional<AttributeValue> value(String name, String cell) {
        if (name.equals(DISABLED) || name.equals(LOCKED)) {
            return Optional.empty();
        }
        if (!source.multiValued().contains(name)) {
            return Optional.of(AttributeValue.of(cell));
        }
        List<String> values = new ArrayList<>(Arrays.asList(cell.split(";", -1)));
        values.replaceAll(String::strip);
        values.removeIf(String::isEmpty);
        return values.isEmpty() ? Optional.empty() : Optional.of(AttributeValue.of(values));
    }
}
