package dev.selfsame.json;

import java.util.Map;

/** An answer over HTTP: its status, its headers by name, and its body in UTF-8. */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Map<String, String> headers, byte[] body) {
    public Answer {
        headers = Map.copyOf(headers);
    }
}
