package dev.selfsame.resthost;

import dev.selfsame.resthost.tenant.Folder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder whose files are texts at hand. */
public record TextFolder(Map<String, String> texts) implements Folder {

    public TextFolder {
        texts = Map.copyOf(texts);
    }

    /** The same folder with another file. */
    public TextFolder with(String file, String text) {
        Map<String, String> more = new TreeMap<>(texts);
        more.put(file, text);
        return new TextFolder(more);
    }

    public TextFolder without(String file) {
        Map<String, String> fewer = new TreeMap<>(texts);
        fewer.remove(file);
        return new TextFolder(fewer);
    }

    @Override
    public String name() {
        return "small tenant";
    }

    @Override
    public List<String> files() {
        return texts.keySet().stream().sorted().toList();
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        String text = texts.get(file);
        if (text == null) {
            throw new FileNotFoundException(file);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
