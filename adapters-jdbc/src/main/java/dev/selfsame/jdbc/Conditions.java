package dev.selfsame.jdbc;

import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Filters as conditions on the columns of identities, none of which is ever null. */
final class Conditions {

    private static final String NEVER = "1 = 0";
    private static final String ALWAYS = "1 = 1";

    private Conditions() {}

    static Sql of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return joined(and.parts(), " AND ", ALWAYS);
        }
        if (filter instanceof Filter.Or or) {
            return joined(or.parts(), " OR ", NEVER);
        }
        if (filter instanceof Filter.Not not) {
            return Sql.of("NOT (").add(of(not.part())).add(")");
        }
        if (filter instanceof Filter.Equal equal) {
            return in(equal.field(), List.of(equal.value()));
        }
        if (filter instanceof Filter.In in) {
            return in(in.field(), in.values());
        }
        if (filter instanceof Filter.StartsWith startsWith) {
            return startsWith(startsWith.field(), startsWith.prefix());
        }
        if (filter instanceof Filter.Is is) {
            String column = is.field() == FilterField.CORRELATED ? "correlated" : "is_protected";
            return Sql.of(is.value() ? column : "NOT " + column);
        }
        return Sql.of(ALWAYS);
    }

    private static Sql joined(List<Filter> parts, String operator, String ofNone) {
        if (parts.isEmpty()) {
            return Sql.of(ofNone);
        }
        Sql all = Sql.of("(").add(of(parts.get(0)));
        parts.stream().skip(1).forEach(part -> all.add(operator).add(of(part)));
        return all.add(")");
    }

    private static Sql in(FilterField field, List<String> values) {
        if (isLiteral(field)) {
            return literals(field, literal -> values.stream().anyMatch(value -> Folding.equal(literal, value)));
        }
        List<byte[]> keys =
                values.stream().filter(Storable::is).map(Key::folded).toList();
        if (keys.size() == 1) {
            return Sql.of(column(field)).add(" = ").value(keys.get(0));
        }
        return keys.isEmpty() ? Sql.of(NEVER) : Sql.of("").among(column(field), Type.BYTES, keys);
    }

    private static Sql startsWith(FilterField field, String prefix) {
        if (isLiteral(field)) {
            return literals(field, literal -> Folding.startsWith(literal, prefix));
        }
        if (!Storable.is(prefix)) {
            return Sql.of(NEVER);
        }
        byte[] key = Key.folded(prefix);
        String column = column(field);
        return Sql.of("(" + column + " >= ")
                .value(key)
                .add(" AND " + column + " < ")
                .value(Key.behind(key))
                .add(")");
    }

    private static boolean isLiteral(FilterField field) {
        return field == FilterField.CLOUD_STATUS || field == FilterField.PROCESSING_STATE;
    }

    private static Sql literals(FilterField field, Predicate<String> wanted) {
        Stream<String> known = field == FilterField.CLOUD_STATUS
                ? Arrays.stream(IdentityStatus.values()).map(Enum::name)
                : Stream.of("OK", "ERROR");
        List<String> found = known.filter(wanted).toList();
        String column = column(field);
        if (found.size() == 1) {
            return Sql.of(column + " = ").value(found.get(0));
        }
        return found.isEmpty() ? Sql.of(NEVER) : Sql.of("").among(column, Type.TEXT, found);
    }

    /** The column that a field is compared by. */
    static String column(FilterField field) {
        return switch (field) {
            case ID -> "id_key";
            case NAME -> "name_key";
            case ALIAS -> "alias_key";
            case FIRSTNAME -> "firstname_key";
            case LASTNAME -> "lastname_key";
            case EMAIL -> "email_key";
            case CLOUD_STATUS -> "status";
            case PROCESSING_STATE -> "processing";
            case CORRELATED -> "correlated";
            case PROTECTED -> "is_protected";
        };
    }
}
