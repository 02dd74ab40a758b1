package dev.selfsame.transform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A search for a common pattern, which replaces as Java does whatever finds. */
abstract class CommonSearch implements Search {

    private final CommonPattern pattern;
    private final String text;
    private int appended;
    private @Nullable Replacement replacement;

    CommonSearch(CommonPattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    /** What is in a group of the last match; empty where it has taken no part. */
    abstract Optional<String> group(int number);

    @Override
    public final void appendReplacement(StringBuilder result, String written) {
        Replacement parsed = replacement;
        if (parsed == null) {
            parsed = Replacement.of(written, pattern);
            replacement = parsed;
        }
        result.append(text.substring(appended, start()));
        parsed.appendTo(result, this::group);
        appended = end();
    }

    @Override
    public final StringBuilder appendTail(StringBuilder result) {
        return result.append(text.substring(appended));
    }
}
