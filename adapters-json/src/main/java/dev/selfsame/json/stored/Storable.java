package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.selfsame.attribute.Keepable;
import java.io.IOException;

/** Writes texts and names, and refuses those that a database can't keep. */
final class Storable {

    private Storable() {}

    static void writeText(String text, JsonGenerator out) throws IOException {
        int at = Keepable.until(text);
        if (at < text.length()) {
            throw new UnstorableText(Paths.to(out.getOutputContext()), text.charAt(at));
        }
        out.writeString(text);
    }

    static void writeName(String name, JsonGenerator out) throws IOException {
        int at = Keepable.until(name);
        if (at < name.length()) {
            out.writeFieldName(shown(name));
            throw new UnstorableText(Paths.to(out.getOutputContext()), name.charAt(at));
        }
        out.writeFieldName(name);
    }

    private static String shown(String name) {
        StringBuilder shown = new StringBuilder(name);
        for (int at = Keepable.until(shown); at < shown.length(); at = Keepable.until(shown)) {
            shown.setCharAt(at, '\uFFFD');
        }
        return shown.toString();
    }
}
