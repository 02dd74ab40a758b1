package dev.selfsame.inmemory;

import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.Folding;
import java.util.List;
import java.util.function.Predicate;

/** Looks a filter's values up in the columns of a segment. */
record FilterBinding(IndexSegment segment) {

    BoundFilter bind(Filter filter) {
        if (filter instanceof Filter.And and) {
            return every(all(and.parts()));
        }
        if (filter instanceof Filter.Or or) {
            return new BoundFilter.Some(segment, all(or.parts()));
        }
        if (filter instanceof Filter.Not not) {
            return new BoundFilter.Other(segment, bind(not.part()));
        }
        if (filter instanceof Filter.Equal equal) {
            return equal(equal.field(), equal.value());
        }
        if (filter instanceof Filter.StartsWith starts) {
            return startsWith(starts);
        }
        if (filter instanceof Filter.In in) {
            return new BoundFilter.Some(
                    segment,
                    in.values().stream().map(value -> equal(in.field(), value)).toList());
        }
        if (filter instanceof Filter.Is is) {
            return literals(is.field(), Boolean.toString(is.value())::equals);
        }
        return new BoundFilter.All(segment);
    }

    private BoundFilter every(List<BoundFilter> parts) {
        List<BoundFilter> telling = parts.stream()
                .filter(part -> !(part instanceof BoundFilter.All))
                .toList();
        return switch (telling.size()) {
            case 0 -> new BoundFilter.All(segment);
            case 1 -> telling.get(0);
            default -> new BoundFilter.Every(segment, telling);
        };
    }

    private List<BoundFilter> all(List<Filter> parts) {
        return parts.stream().map(this::bind).toList();
    }

    private BoundFilter equal(FilterField field, String value) {
        if (isLiteral(field)) {
            return literals(field, literal -> Folding.equal(literal, value));
        }
        TextColumn column = segment.text(field);
        return new BoundFilter.Rows(segment, column, column.equalTo(value));
    }

    private BoundFilter startsWith(Filter.StartsWith filter) {
        if (isLiteral(filter.field())) {
            return literals(filter.field(), literal -> Folding.startsWith(literal, filter.prefix()));
        }
        TextColumn column = segment.text(filter.field());
        return new BoundFilter.Rows(segment, column, column.startingWith(filter.prefix()));
    }

    private BoundFilter literals(FilterField field, Predicate<String> wanted) {
        LiteralColumn column = segment.literal(field);
        List<Integer> codes = column.codesOf(wanted);
        int rows = 0;
        for (int code : codes) {
            rows += column.count(code);
        }
        return new BoundFilter.Literals(segment, field, codes, rows);
    }

    private static boolean isLiteral(FilterField field) {
        return field.kind() == FilterField.Kind.LITERAL || field.kind() == FilterField.Kind.FLAG;
    }
}
