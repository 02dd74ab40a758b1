package dev.selfsame.access;

import dev.selfsame.query.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where folded texts lead; a hash table that is asked for parts of texts without making them. */
final class TextTable {

    private static final Node NOTHING = Few.of(java.util.List.of());
    private static final TextTable EMPTY = new TextTable(new @Nullable String[1], new @Nullable Node[1], Map.of());

    private final @Nullable String[] texts;
    private final @Nullable Node[] nodes;
    private final boolean[] lengths;
    private final int texted;
    private final int size;
    private final long mentions;

    private TextTable(@Nullable String[] texts, @Nullable Node[] nodes, Map<String, Node> added) {
        this.texts = texts;
        this.nodes = nodes;
        added.forEach(this::put);
        int longest = -1;
        int count = 0;
        int sum = 0;
        long all = 0;
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text != null) {
                longest = Math.max(longest, text.length());
                count++;
                sum += node(i).size();
                all |= node(i).mentions();
            }
        }
        this.lengths = new boolean[longest + 1];
        for (String text : texts) {
            if (text != null) {
                lengths[text.length()] = true;
            }
        }
        this.texted = count;
        this.size = sum;
        this.mentions = all;
    }

    private Node node(int place) {
        Node node = nodes[place];
        return node == null ? NOTHING : node;
    }

    private void put(String text, Node node) {
        int place = place(text, text.length(), hash(text));
        texts[place] = text;
        nodes[place] = node;
    }

    static TextTable of(Map<String, Node> nodes) {
        if (nodes.isEmpty()) {
            return EMPTY;
        }
        int room = Integer.highestOneBit(Math.max(2, nodes.size() * 2 - 1)) * 2;
        return new TextTable(new @Nullable String[room], new @Nullable Node[room], nodes);
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

    TextTable with(String text, Node node) {
        boolean fits = node.size() > 0 && (at(text) != NOTHING || 2 * (texted + 1) <= texts.length);
        if (fits) {
            return new TextTable(texts.clone(), nodes.clone(), Map.of(text, node));
        }
        Map<String, Node> all = all();
        all.put(text, node);
        all.values().removeIf(each -> each.size() == 0);
        return of(all);
    }

    private Map<String, Node> all() {
        Map<String, Node> all = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text != null) {
                all.put(text, node(i));
            }
        }
        return all;
    }

    /** What a settled text is equal to. */
    void collectEqual(String value, Facts facts, long keys, Found found) {
        int length = value.length();
        if (length < lengths.length && lengths[length]) {
            node(place(value, length, hash(value))).collect(facts, keys, found);
        }
    }

    /** What a settled text begins with; half a surrogate pair is no beginning. */
    void collectStarts(String value, Facts facts, long keys, Found found) {
        int hash = 0;
        for (int length = 0; length < lengths.length && length <= value.length(); length++) {
            if (lengths[length] && !isAmidPair(value, length)) {
                node(place(value, length, hash)).collect(facts, keys, found);
            }
            if (length < value.length()) {
                hash = hashed(hash, value.charAt(length));
            }
        }
    }

    private static boolean isAmidPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** The place of the first units of a settled text; one without anything where it isn't there. */
    private int place(String text, int length, int hash) {
        int last = texts.length - 1;
        int place = (((hash ^ (hash >>> 15)) * 0x9E3779B9) >>> 7) & last;
        String there = texts[place];
        while (there != null && !isSame(there, text, length)) {
            place = (place + 1) & last;
            there = texts[place];
        }
        return place;
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
