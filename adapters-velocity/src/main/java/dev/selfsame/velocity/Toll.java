package dev.selfsame.velocity;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Stands first in each block, so that it is work to render the block, however often that is. */
final class Toll extends SimpleNode {

    private final int units;

    Toll(int units) {
        super(0);
        this.units = units;
    }

    @Override
    public Object init(InternalContextAdapter context, Object data) {
        return data;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) {
        take();
        return true;
    }

    void take() {
        Work.spend(units);
    }

    @Override
    public String literal() {
        return "";
    }
}
