package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/** What is wrong, in our own words and without any content, and in which field. */
final class Unexpected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;
    private final String reason;

    Unexpected(String reason) {
        this("", reason);
    }

    private Unexpected(String path, String reason) {
        super(reason, null, false, false);
        this.path = path;
        this.reason = reason;
    }

    /** Drops the exception that it is made of, since its message may quote the content. */
    static Unexpected of(Exception e) {
        return e instanceof Unexpected unexpected ? unexpected : new Unexpected(reason(e));
    }

    private static String reason(Exception e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply";
        }
        if (e instanceof JsonEOFException) {
            return "it ends too early";
        }
        if (e instanceof InputCoercionException) {
            return "a number is out of range";
        }
        return e instanceof IOException ? "it is not valid JSON" : "a value is not allowed";
    }

    Unexpected in(String field) {
        return new Unexpected(path.isEmpty() ? field : field + "." + path, reason);
    }

    /** The names of the known fields that lead there, from the outermost on; empty at the top. */
    String path() {
        return path;
    }

    String reason() {
        return reason;
    }
}
