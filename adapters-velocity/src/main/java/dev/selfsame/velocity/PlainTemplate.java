package dev.selfsame.velocity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/** A template of texts and names and nothing else, as most are. While the names stand for texts it needs no engine. */
final class PlainTemplate {

    private static final Pattern REFERENCE = Pattern.compile("\\$!?(?:[\\w-]+|\\{[\\w-]+})");

    private final Toll toll;

    /** Each stands before the name of the same number, and one after all names. */
    private final List<String> texts;

    private final List<String> names;

    private PlainTemplate(Toll toll, List<String> texts, List<String> names) {
        this.toll = toll;
        this.texts = texts;
        this.names = names;
    }

    /** Of a text and the tree that the engine has made of it; empty where there is more in it. */
    static Optional<PlainTemplate> of(String template, Node tree) {
        if (tree.jjtGetNumChildren() == 0 || !(tree.jjtGetChild(0) instanceof Toll toll)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder whole = new StringBuilder();
        for (int i = 1; i < tree.jjtGetNumChildren(); i++) {
            Node part = tree.jjtGetChild(i);
            if (part instanceof ASTText words) {
                text.append(words.getCtext());
                whole.append(words.getCtext());
            } else if (part instanceof ASTReference reference && isName(reference)) {
                texts.add(text.toString());
                text.setLength(0);
                names.add(reference.getRootString());
                whole.append(reference.literal());
            } else {
                return Optional.empty();
            }
        }
        texts.add(text.toString());
        return whole.toString().equals(template)
                ? Optional.of(new PlainTemplate(toll, List.copyOf(texts), List.copyOf(names)))
                : Optional.empty();
    }

    private static boolean isName(ASTReference reference) {
        return reference.jjtGetNumChildren() == 0
                && REFERENCE.matcher(reference.literal()).matches();
    }

    /** Null where a name doesn't stand for a text, or it becomes too much: what is wrong is for the engine to say. */
    @Nullable String rendered(Function<String, @Nullable Object> given) {
        toll.take();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            Object value = given.apply(names.get(i));
            if (!(value instanceof String text) || all.length() + text.length() > Limits.LONGEST / 2) {
                return null;
            }
            Work.spend(1 + text.length());
            all.append(texts.get(i)).append(text);
        }
        return all.append(texts.get(names.size())).toString();
    }
}
