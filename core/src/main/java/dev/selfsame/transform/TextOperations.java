package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is done to texts. */
final class TextOperations {

    /** About how many characters are compared in the time that other work on one takes. */
    private static final int COMPARISONS_A_CHARACTER = 16;

    private TextOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("lower", plain(text -> text.toLowerCase(Locale.ROOT)));
        all.put("upper", plain(text -> text.toUpperCase(Locale.ROOT)));
        all.put("trim", plain(String::trim));
        all.put("normalizeNames", plain(Names::normalized));
        all.put("decomposeDiacriticalMarks", plain(TextOperations::decomposed));
        all.put("base64Encode", plain(text -> Base64.getEncoder()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8))));
        all.put("base64Decode", Operation.of(TextOperations::base64Decode));
        all.put("concat", Operation.of(TextOperations::concat, "values"));
        all.put("join", Operation.of(TextOperations::join, "values", "separator"));
        all.put("indexOf", Operation.of(node -> index(node, String::indexOf), "substring"));
        all.put("lastIndexOf", Operation.of(node -> index(node, String::lastIndexOf), "substring"));
        all.put("leftPad", Operation.of(node -> pad(node, true), "length", "padding"));
        all.put("rightPad", Operation.of(node -> pad(node, false), "length", "padding"));
        all.put("replace", Operation.of(TextOperations::replace, "regex", "replacement"));
        all.put("replaceAll", Operation.of(TextOperations::replaceAll, "table"));
        all.put("split", Operation.of(TextOperations::split, "delimiter", "index", "throws"));
        all.put("substring", Operation.of(TextOperations::substring, "begin", "beginOffset", "end", "endOffset"));
    }

    private static Operation plain(UnaryOperator<String> change) {
        return Operation.of(node -> new OfText(node, (text, frame) -> change.apply(text)));
    }

    /** NFKD without the combining marks of the first block; nothing is composed again. */
    private static String decomposed(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < '\u0300' || c > '\u036f') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static Step base64Decode(Node node) {
        return new OfText(node, (text, frame) -> {
            try {
                return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException wrong) {
                throw node.place.failure("the input isn't Base64", text);
            }
        });
    }

    private static Step concat(Node node) {
        List<Step> values = node.steps("values");
        return new Calculated(node, frame -> {
            StringBuilder all = new StringBuilder();
            for (Step value : values) {
                String text = value.text(frame);
                append(all, text == null ? "" : text, frame, node);
            }
            return AttributeValue.of(all.toString());
        });
    }

    private static void append(StringBuilder all, String text, Frame frame, Node node) {
        Limits.check((long) all.length() + text.length(), node.place);
        frame.spend(text.length(), node.place);
        all.append(text);
    }

    /** What is nothing is written as the word, as the product does. */
    private static Step join(Node node) {
        List<Step> values = node.steps("values");
        Text separator = node.optionalText("separator").orElseGet(() -> node.text(node.place, ","));
        return new Calculated(node, frame -> {
            String between = separator.in(frame);
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                append(all, i == 0 ? "" : between, frame, node);
                append(all, String.valueOf(values.get(i).text(frame)), frame, node);
            }
            return AttributeValue.of(all.toString());
        });
    }

    private interface Finding {
        int in(String text, String part);
    }

    private static Step index(Node node, Finding finding) {
        Text part = node.text("substring");
        return new OfText(node, (text, frame) -> {
            String wanted = part.in(frame);
            frame.spend((long) text.length() * wanted.length() / COMPARISONS_A_CHARACTER, node.place);
            return Integer.toString(finding.in(text, wanted));
        });
    }

    private static Step pad(Node node, boolean left) {
        int length = node.integer("length");
        if (length > Limits.LONGEST_TEXT) {
            throw node.place.failure("the length is more than " + Limits.LONGEST_TEXT);
        }
        Text padding = node.optionalText("padding").orElseGet(() -> node.text(node.place, " "));
        return new OfText(node, (text, frame) -> {
            int missing = length - text.length();
            if (missing <= 0) {
                return text;
            }
            String given = padding.in(frame);
            String filled = filled(given.isEmpty() ? " " : given, missing);
            return left ? filled + text : text + filled;
        });
    }

    private static String filled(String padding, int length) {
        return padding.repeat(length / padding.length() + 1).substring(0, length);
    }

    private static Step replace(Node node) {
        Text regex = node.text("regex");
        Text replacement = node.text("replacement");
        Expression pattern = Expression.of(node.place, regex);
        return new OfText(node, (text, frame) -> pattern.replaced(text, replacement.in(frame), frame));
    }

    private static Step replaceAll(Node node) {
        List<Expression> patterns = new ArrayList<>();
        List<Step> replacements = new ArrayList<>();
        node.table("table").forEach((regex, replacement) -> {
            patterns.add(Expression.of(node.place, node.text(node.place, regex)));
            replacements.add(replacement);
        });
        return new OfText(node, (text, frame) -> {
            String result = text;
            for (int i = 0; i < patterns.size(); i++) {
                String replacement = replacements.get(i).text(frame);
                if (replacement == null) {
                    throw node.place.failure("a replacement is nothing");
                }
                result = patterns.get(i).replaced(result, replacement, frame);
            }
            return result;
        });
    }

    private static Step split(Node node) {
        Expression pattern = Expression.of(node.place, node.text("delimiter"));
        int index = node.integer("index");
        boolean fails = node.flag("throws", true);
        return new OfText(node, (text, frame) -> {
            List<String> parts = pattern.parts(text, frame);
            frame.note(() -> "item " + index + " of " + Shown.of(AttributeValue.of(parts)));
            if (index >= 0 && index < parts.size()) {
                return parts.get(index);
            }
            if (fails) {
                throw node.place.failure(
                        "split resulted in " + parts.size() + " items, and there is none at " + index, text);
            }
            return null;
        });
    }

    private static Step substring(Node node) {
        Step begin = node.step("begin");
        Step end = node.optionalStep("end").orElse(null);
        OptionalInt beginOffset = node.optionalInteger("beginOffset");
        OptionalInt endOffset = node.optionalInteger("endOffset");
        return new OfText(node, (text, outer) -> {
            Frame frame = outer.with(AttributeValue.of(text));
            int first = bound(node, begin, frame);
            int last = end == null ? -1 : bound(node, end, frame);
            long from = first == -1 ? 0 : (long) first + beginOffset.orElse(0);
            long to = last == -1 ? text.length() : (long) last + endOffset.orElse(0);
            if (from < 0 || to > text.length() || from > to) {
                throw node.place.failure("begin and end don't lie within the text", text);
            }
            return text.substring((int) from, (int) to);
        });
    }

    private static int bound(Node node, Step step, Frame frame) {
        @Nullable String text = step.text(frame);
        if (text == null) {
            throw node.place.failure("a bound is nothing");
        }
        return Node.integer(step.place, text);
    }
}
