package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes texts and names, and refuses those that a database can't keep. */
final class Storable {

    private Storable() {}

    static void writeText(String text, JsonGenerator out) throws IOException {
        int at = firstUnstorable(text);
        if (at >= 0) {
            throw new UnstorableText(Paths.to(out.getOutputContext()), text.charAt(at));
        }
        out.writeString(text);
    }

    static void writeName(String name, JsonGenerator out) throws IOException {
        int at = firstUnstorable(name);
        if (at >= 0) {
            out.writeFieldName(shown(name));
            throw new UnstorableText(Paths.to(out.getOutputContext()), name.charAt(at));
        }
        out.writeFieldName(name);
    }

    private static String shown(String name) {
        StringBuilder shown = new StringBuilder(name);
        for (int at = firstUnstorable(shown); at >= 0; at = firstUnstorable(shown)) {
            shown.setCharAt(at, '\uFFFD');
        }
        return shown.toString();
    }

    private static int firstUnstorable(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isPair(CharSequence text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
