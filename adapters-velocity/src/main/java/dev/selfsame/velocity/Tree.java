package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.Set;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTGENode;
import org.apache.velocity.runtime.parser.node.ASTGTNode;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTLENode;
import org.apache.velocity.runtime.parser.node.ASTLTNode;
import org.apache.velocity.runtime.parser.node.ASTNENode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;

/** Makes a parsed template harmless, before it is ready; also the one in a text with something to fill in. */
final class Tree {

    private static final Set<String> REFUSED = Set.of("define", "evaluate", "include", "parse", "stop");

    /** What a block costs beside what is in it. */
    private static final int BLOCK = 10;

    private Tree() {}

    /** Gives the work of rendering it once, but for the blocks within. */
    static int tamed(Node node, int depth) {
        if (depth > Limits.DEEPEST) {
            throw new TemplateTrouble("it is nested deeper than " + Limits.DEEPEST + " levels");
        }
        check(node);
        int work = node.jjtGetNumChildren() == 0 ? 1 + length(node) : 1;
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            Node child = node.jjtGetChild(i);
            work += tamed(child, depth + 1);
            if (child instanceof ASTIntegerRange) {
                put(node, i, new Range(child));
            } else if (isComparison(node)) {
                put(node, i, new Operand(child));
            }
        }
        if (node instanceof ASTBlock || node instanceof ASTprocess) {
            putFirst(node, new Toll(work + BLOCK));
            return 1;
        }
        return work;
    }

    private static void check(Node node) {
        if (node instanceof ASTDirective directive
                && REFUSED.contains(directive.getDirectiveName().replace("@", ""))) {
            throw new TemplateTrouble("#" + directive.getDirectiveName() + " is not allowed");
        }
        if (node instanceof ASTExpression && node.jjtGetParent() instanceof ASTReference) {
            throw new TemplateTrouble("a reference has no default in Velocity 1.7");
        }
    }

    private static int length(Node node) {
        int length = 0;
        Token last = node.getLastToken();
        for (Token token = node.getFirstToken(); token != null; token = token == last ? null : token.next) {
            length += token.image.length();
        }
        return length;
    }

    private static boolean isComparison(Node node) {
        return node instanceof ASTEQNode
                || node instanceof ASTNENode
                || node instanceof ASTLTNode
                || node instanceof ASTLENode
                || node instanceof ASTGTNode
                || node instanceof ASTGENode;
    }

    private static void putFirst(Node node, Node first) {
        for (int i = node.jjtGetNumChildren(); i > 0; i--) {
            node.jjtAddChild(node.jjtGetChild(i - 1), i);
        }
        put(node, 0, first);
    }

    private static void put(Node node, int at, Node child) {
        node.jjtAddChild(child, at);
        child.jjtSetParent(node);
    }
}
