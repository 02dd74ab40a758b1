package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import java.util.Map;

/** Answers for what went well. */
final class Answers {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private Answers() {}

    static Answer ok(byte[] json) {
        return new Answer(200, JSON, json);
    }

    static Answer ok(byte[] json, String header, String value) {
        return new Answer(200, Map.of("Content-Type", "application/json", header, value), json);
    }

    static Answer accepted(byte[] json) {
        return new Answer(202, JSON, json);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }
}
