package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** One side of a comparison, which may not be nothing. */
final class Operand extends SimpleNode {

    Operand(Node of) {
        super(0);
        first = of.getFirstToken();
        last = of.getLastToken();
        jjtAddChild(of, 0);
        of.jjtSetParent(this);
    }

    @Override
    public Object value(InternalContextAdapter context) {
        Object value = jjtGetChild(0).value(context);
        if (value == null) {
            throw new TemplateTrouble(jjtGetChild(0).literal() + " is nothing and can't be compared");
        }
        return value;
    }

    @Override
    public String literal() {
        return jjtGetChild(0).literal();
    }
}
