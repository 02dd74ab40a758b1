package dev.selfsame.resthost.http;

import java.util.UUID;

/** Names one request, for its answer and for the log. */
final class TrackingId {

    private TrackingId() {}

    /** 32 hexadecimal digits. */
    static String next() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
