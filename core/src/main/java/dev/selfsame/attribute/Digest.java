package dev.selfsame.attribute;

import java.util.List;

/** A hash that is the same in every JVM; it isn't a signature. */
public final class Digest {

    private long state = 0xcbf29ce484222325L;

    /** Of nothing yet. */
    public Digest() {}

    public Digest add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return this;
    }

    /** Values of different types are different. */
    public Digest add(AttributeValue value) {
        if (value instanceof AttributeValue.Texts texts) {
            return addAll(texts.values());
        }
        String type =
                value instanceof AttributeValue.Text ? "" : value.getClass().getSimpleName();
        return add(type).add(value.asText());
    }

    private Digest addAll(List<String> texts) {
        add(-texts.size());
        texts.forEach(this::add);
        return this;
    }

    /** One step of MurmurHash3's 64-bit mixing. */
    public Digest add(long number) {
        state = (state ^ number) * 0xff51afd7ed558ccdL;
        state ^= state >>> 33;
        return this;
    }

    public long value() {
        return state;
    }
}
