package dev.selfsame.json;

import static dev.selfsame.provisioning.Outcome.Cause.PERMANENT;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.provisioning.Outcome.Failed;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cells of a row that hold values. */
record CsvCells(CsvSheet sheet) {

    /** The cells for those of the values that are named; an absent one is an empty cell. */
    Either<Failed, Map<String, String>> of(Attributes values, Set<String> names) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String name : names) {
            Either<Failed, String> cell = cell(name, values.get(name));
            if (cell.isLeft()) {
                return Either.left(cell.getLeft());
            }
            cells.put(name, cell.get());
        }
        return Either.right(cells);
    }

    private Either<Failed, String> cell(String name, Optional<AttributeValue> value) {
        if (!sheet.has(name) || name.equals(CsvColumns.DISABLED) || name.equals(CsvColumns.LOCKED)) {
            return refused("the file has no column for the attribute " + name);
        }
        return sheet.columns().source().multiValued().contains(name)
                ? several(name, value.map(CsvCells::texts).orElse(List.of()))
                : single(name, value);
    }

    private static Either<Failed, String> single(String name, Optional<AttributeValue> value) {
        return value.filter(each -> texts(each).size() > 1).isPresent()
                ? refused("the attribute " + name + " has one value")
                : Either.right(value.map(AttributeValue::asText).orElse(""));
    }

    private static Either<Failed, String> several(String name, List<String> values) {
        return values.stream().anyMatch(value -> value.contains(";") || value.isBlank())
                ? refused("a value of the attribute " + name + " is blank or has a semicolon")
                : Either.right(String.join(";", values));
    }

    private static List<String> texts(AttributeValue value) {
        return value instanceof Texts several ? several.values() : List.of(value.asText());
    }

    static <T> Either<Failed, T> refused(String why) {
        return Either.left(new Failed(PERMANENT, why));
    }
}
