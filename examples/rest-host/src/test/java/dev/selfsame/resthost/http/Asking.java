package dev.selfsame.resthost.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Requests with the same headers. */
record Asking(HttpHost host, Map<String, String> headers) {

    Asking with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Asking(host, more);
    }

    Asking without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Asking(host, fewer);
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    Reply post(String path) {
        return send("POST", path, "");
    }

    Reply postJson(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json);
    }

    Reply patch(String path, String json) {
        return with("Content-Type", "application/json-patch+json").send("PATCH", path, json);
    }

    Reply send(String method, String path, String body) {
        return host.send(method, "/v2024" + path, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
