package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.directive.Scope;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/** How much a value is; lists that hold each other would soon be too much to print. */
final class Weight {

    private static final int DEEPEST = 20;

    private long weight;

    private Weight() {}

    /** In characters, about. */
    static long of(@Nullable Object value) {
        Weight weight = new Weight();
        weight.add(value, 0);
        return weight.weight;
    }

    private void add(@Nullable Object value, int depth) {
        count(1);
        if (value instanceof String text) {
            count(text.length());
        } else if (value instanceof BigInteger number) {
            number(number);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> add(item, deeper(depth)));
        } else if (value instanceof Map<?, ?> map && !(value instanceof Scope)) {
            map.forEach((key, item) -> {
                add(key, deeper(depth));
                add(item, deeper(depth));
            });
        } else if (value instanceof Node) {
            throw new TemplateTrouble("a block is no value");
        }
    }

    private static int deeper(int depth) {
        if (depth == DEEPEST) {
            throw new TemplateTrouble("lists are nested deeper than " + DEEPEST + " levels");
        }
        return depth + 1;
    }

    private static void number(BigInteger number) {
        if (number.bitLength() > Limits.MOST_BITS) {
            throw new TemplateTrouble("a number is too big");
        }
    }

    private void count(int more) {
        weight += more;
        if (weight > Limits.LONGEST) {
            throw new TemplateTrouble("a value has more than " + Limits.LONGEST + " characters");
        }
    }
}
