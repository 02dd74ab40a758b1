package dev.selfsame.query;

import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/** Reads the published filter language without recursion, so that no input overflows the stack. */
final class FilterParser {

    /** Deep enough for people and generators; shallow enough for everything that recurs over a filter. */
    static final int DEEPEST = 500;

    private final FilterScanner in;
    private Level level = Level.outermost();

    private FilterParser(String text) {
        in = new FilterScanner(text);
    }

    static Either<Refusal, Filter> parse(String text) {
        try {
            return Either.right(new FilterParser(text).filter());
        } catch (Mistake mistake) {
            return Either.left(mistake.refusal());
        }
    }

    private Filter filter() {
        if (in.atEnd()) {
            return new Filter.All();
        }
        operand();
        while (!in.atEnd()) {
            continuation();
        }
        if (level.outer() != null) {
            throw new Mistake(level.opening(), "this parenthesis is not closed");
        }
        return shallow(level.whole()).finished();
    }

    /** Reads what stands before the next comparison, and that. */
    private void operand() {
        boolean negated = false;
        while (true) {
            if (in.takeWord("not")) {
                negated = !negated;
            } else if (in.take('(')) {
                level = level.inner(in.position() - 1, negated);
                negated = false;
            } else {
                level.add(Draft.of(comparison()), negated);
                return;
            }
        }
    }

    private void continuation() {
        if (in.takeWord("and")) {
            operand();
        } else if (in.takeWord("or")) {
            level.or();
            operand();
        } else if (in.take(')')) {
            close();
        } else {
            throw in.mistake("and, or or a closing parenthesis is expected here");
        }
    }

    private void close() {
        Level outer = level.outer();
        if (outer == null) {
            throw new Mistake(in.position() - 1, "this parenthesis closes nothing");
        }
        outer.add(shallow(level.whole()), level.negated());
        level = outer;
    }

    private Draft shallow(Draft draft) {
        if (draft.depth() > DEEPEST) {
            throw in.mistake("the filter is nested more than " + DEEPEST + " levels deep");
        }
        return draft;
    }

    private Filter comparison() {
        FilterField field = in.takeField();
        return switch (field.kind()) {
            case IDENTIFIER -> identifier(field);
            case TEXT -> text(field);
            case LITERAL -> literal(field);
            case FLAG -> flag(field);
        };
    }

    private Filter identifier(FilterField field) {
        if (in.takeWord("eq")) {
            return new Filter.Equal(field, value());
        }
        if (in.takeWord("in")) {
            return new Filter.In(field, values());
        }
        throw in.mistake("the operator here is eq or in");
    }

    private Filter text(FilterField field) {
        if (in.takeWord("eq")) {
            return new Filter.Equal(field, value());
        }
        if (in.takeWord("sw")) {
            return new Filter.StartsWith(field, value());
        }
        throw in.mistake("the operator here is eq or sw");
    }

    private Filter literal(FilterField field) {
        takeEq();
        return new Filter.Equal(field, value());
    }

    private Filter flag(FilterField field) {
        takeEq();
        if (in.takeWord("true")) {
            return new Filter.Is(field, true);
        }
        if (in.takeWord("false")) {
            return new Filter.Is(field, false);
        }
        throw in.mistake("the value here is true or false, without quotation marks");
    }

    private void takeEq() {
        if (!in.takeWord("eq")) {
            throw in.mistake("the operator here is eq");
        }
    }

    private String value() {
        in.requireGap();
        return in.takeValue();
    }

    private List<String> values() {
        if (!in.take('(')) {
            throw in.mistake("a list in parentheses is expected here");
        }
        List<String> values = new ArrayList<>();
        do {
            values.add(in.takeValue());
        } while (in.take(','));
        if (!in.take(')')) {
            throw in.mistake("a comma or a closing parenthesis is expected here");
        }
        return values;
    }
}
