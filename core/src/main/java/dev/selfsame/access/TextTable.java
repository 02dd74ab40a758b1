package dev.selfsame.access;

import dev.selfsame.query.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where folded texts lead; a hash table that is asked for parts of texts without making them. */
final class TextTable {

    private static final TextTable EMPTY = new TextTable(new @Nullable Object[2], Map.of());

    /** A text and its node, in places next to each other. */
    private final @Nullable Object[] slots;

    private final boolean[] lengths;
    private final int texts;
    private final int size;
    private final long mentions;

    private TextTable(@Nullable Object[] slots, Map<String, Node> added) {
        this.slots = slots;
        added.forEach(this::put);
        Map<String, Node> all = all();
        this.lengths =
                new boolean[all.keySet().stream().mapToInt(String::length).max().orElse(-1) + 1];
        all.keySet().forEach(text -> lengths[text.length()] = true);
        this.texts = all.size();
        this.size = all.values().stream().mapToInt(Node::size).sum();
        this.mentions = all.values().stream().mapToLong(Node::mentions).reduce(0, (one, other) -> one | other);
    }

    private void put(String text, Node node) {
        int place = place(text, text.length(), hash(text));
        slots[place] = text;
        slots[place + 1] = node;
    }

    static TextTable of(Map<String, Node> nodes) {
        if (nodes.isEmpty()) {
            return EMPTY;
        }
        int room = Integer.highestOneBit(2 * nodes.size()) * 2;
        return new TextTable(new @Nullable Object[2 * room], nodes);
    }

    int size() {
        return size;
    }

    long mentions() {
        return mentions;
    }

    Node at(String text) {
        return node(place(text, text.length(), hash(text)));
    }

    private Node node(int place) {
        return slots[place + 1] instanceof Node node ? node : Few.NONE;
    }

    TextTable with(String text, Node node) {
        boolean known = at(text).size() > 0;
        if (node.size() > 0 && (known || 4 * (texts + 1) <= slots.length)) {
            return new TextTable(slots.clone(), Map.of(text, node));
        }
        Map<String, Node> all = all();
        all.put(text, node);
        all.values().removeIf(each -> each.size() == 0);
        return of(all);
    }

    private Map<String, Node> all() {
        Map<String, Node> all = new LinkedHashMap<>();
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] instanceof String text) {
                all.put(text, node(i));
            }
        }
        return all;
    }

    /** What a settled text is equal to. */
    void collectEqual(String value, Facts facts, long keys, Found found) {
        int length = value.length();
        if (length < lengths.length && lengths[length]) {
            collect(place(value, length, hash(value)), facts, keys, found);
        }
    }

    private void collect(int place, Facts facts, long keys, Found found) {
        if (slots[place + 1] instanceof Node node) {
            node.collect(facts, keys, found);
        }
    }

    /** What a settled text begins with; half a surrogate pair is no beginning. */
    void collectStarts(String value, Facts facts, long keys, Found found) {
        int hash = 0;
        int last = Math.min(lengths.length - 1, value.length());
        for (int length = 0; length <= last; length++) {
            if (lengths[length] && !isAmidPair(value, length)) {
                collect(place(value, length, hash), facts, keys, found);
            }
            if (length < last) {
                hash = hashed(hash, value.charAt(length));
            }
        }
    }

    private static boolean isAmidPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** The place of the first units of a settled text; one without anything where it isn't there. */
    private int place(String text, int length, int hash) {
        int last = slots.length / 2 - 1;
        int place = (((hash ^ (hash >>> 15)) * 0x9E3779B9) >>> 7) & last;
        while (slots[2 * place] instanceof String there && !isSame(there, text, length)) {
            place = (place + 1) & last;
        }
        return 2 * place;
    }

    private static boolean isSame(String there, String text, int length) {
        if (there.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (there.charAt(i) != Folding.folded(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hashed(hash, text.charAt(i));
        }
        return hash;
    }

    private static int hashed(int hash, char unit) {
        return 31 * hash + Folding.folded(unit);
    }
}
