package dev.selfsame.json;

import java.util.Arrays;

/** The detail codes, with their status. */
enum Code {
    BAD_REQUEST_CONTENT(400, "400.1 Bad Request Content"),
    ILLEGAL_VALUE(400, "400.1.3 Illegal value"),
    LIMIT_VIOLATION(400, "400.1.4 Limit violation"),
    REFERENCED_OBJECT_NOT_FOUND(400, "400.1.404 Referenced object not found"),
    REFERENCE_CONFLICT(400, "400.1.409 Reference conflict"),
    FORBIDDEN(403, "403 Forbidden"),
    NOT_FOUND(404, "404 Not found"),
    METHOD_NOT_ALLOWED(405, "405 Method not allowed"),
    CONTENT_TOO_LARGE(413, "413 Content too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "415 Unsupported media type"),
    INTERNAL_FAULT(500, "500.0 Internal Fault");

    private final int status;
    private final String detail;

    Code(int status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String detail() {
        return detail;
    }

    /** The most general code of a status; of one that has none, the most general of its class. */
    static Code of(int status) {
        return Arrays.stream(values())
                .filter(code -> code.status == status)
                .findFirst()
                .orElse(status < INTERNAL_FAULT.status ? BAD_REQUEST_CONTENT : INTERNAL_FAULT);
    }
}
