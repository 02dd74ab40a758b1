package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;

/** The whole numbers from one to another, upwards or downwards, if they aren't too many; nothing without numbers. */
final class Range extends SimpleNode {

    Range(Node of) {
        super(0);
        first = of.getFirstToken();
        last = of.getLastToken();
        for (int i = 0; i < of.jjtGetNumChildren(); i++) {
            jjtAddChild(of.jjtGetChild(i), i);
            of.jjtGetChild(i).jjtSetParent(this);
        }
    }

    @Override
    public @Nullable Object value(InternalContextAdapter context) {
        Object from = jjtGetChild(0).value(context);
        Object to = jjtGetChild(1).value(context);
        return from instanceof Number one && to instanceof Number other
                ? numbers(one.longValue(), other.longValue())
                : null;
    }

    private static List<Integer> numbers(long from, long to) {
        long count = Math.abs(to - from) + 1;
        if (count > Limits.LONGEST_RANGE || count < 1) {
            throw new TemplateTrouble("a range has more than " + Limits.LONGEST_RANGE + " numbers");
        }
        Work.spend(count);
        int step = from <= to ? 1 : -1;
        return IntStream.range(0, (int) count)
                .map(i -> Math.toIntExact(from + (long) i * step))
                .boxed()
                .toList();
    }
}
