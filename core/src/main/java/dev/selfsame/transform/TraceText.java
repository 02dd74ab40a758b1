package dev.selfsame.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A trace as people read it: a line for every step, with its label, what it is, what it gives, and why. */
final class TraceText {

    private static final String ATTRIBUTES = "attributes.";

    private final StringBuilder text = new StringBuilder();

    private TraceText() {}

    static String of(Trace trace) {
        TraceText text = new TraceText();
        text.line(0, trace.transform().equals(trace.type()) ? "" : trace.transform(), trace, List.of());
        return text.text.substring(0, text.text.length() - 1);
    }

    private void line(int depth, String label, Trace trace, List<String> more) {
        if (isImplicit(trace) && trace.parts().size() == 1) {
            Trace part = trace.parts().get(0);
            line(depth, label, part, List.of("implicit, from " + place(part.transform(), part.path())));
            return;
        }
        List<String> notes = new ArrayList<>(trace.notes());
        notes.addAll(more);
        text.append("  ".repeat(depth))
                .append(label.isEmpty() ? "" : Shown.plain(label) + ": ")
                .append(what(trace))
                .append(outcome(trace))
                .append(notes.isEmpty() ? "" : "  — " + String.join("; ", notes))
                .append('\n');
        for (Trace part : trace.parts()) {
            line(depth + 1, label(trace, part), part, List.of());
        }
        if (trace.omitted() > 0) {
            text.append("  ".repeat(depth + 1))
                    .append("… ")
                    .append(trace.omitted())
                    .append(" more steps\n");
        }
    }

    private static boolean isImplicit(Trace trace) {
        return trace.type().equals(Node.IMPLICIT);
    }

    private static String label(Trace whole, Trace part) {
        if (isImplicit(part)) {
            return "input";
        }
        String path = part.path();
        boolean isWithin = part.transform().equals(whole.transform())
                && path.startsWith(whole.path())
                && !path.equals(whole.path());
        if (!isWithin) {
            return path.isEmpty() ? part.transform() : path + " of " + part.transform();
        }
        String inner = path.substring(whole.path().isEmpty() ? 0 : whole.path().length() + 1);
        return inner.startsWith(ATTRIBUTES) ? inner.substring(ATTRIBUTES.length()) : inner;
    }

    /** What is written, or comes from outside, is no more than its value. */
    private static String what(Trace trace) {
        if (isImplicit(trace) || trace.type().equals(Node.CONSTANT)) {
            return "";
        }
        return trace.type() + trace.name().map(name -> " " + Shown.plain(name)).orElse("") + " → ";
    }

    private static String outcome(Trace trace) {
        return trace.error()
                .map(error -> failed(trace, error))
                .orElseGet(() -> Shown.of(trace.value().orElse(null)));
    }

    /** The reason is told where it is first known. */
    private static String failed(Trace trace, TransformError error) {
        boolean isKnown = trace.parts().stream().anyMatch(part -> part.error().equals(Optional.of(error)));
        return isKnown ? "✗" : "✗ " + Shown.plain(error.reason()) + offending(error) + where(trace, error);
    }

    private static String offending(TransformError error) {
        return error.offending().isEmpty() ? "" : " (" + error.offending() + ")";
    }

    private static String where(Trace trace, TransformError error) {
        boolean isHere = error.path().equals(trace.path()) && error.transform().equals(trace.transform());
        return isHere ? "" : " at " + place(error.transform(), error.path());
    }

    private static String place(String transform, String path) {
        return path.isEmpty() ? Shown.plain(transform) : Shown.plain(path) + " of " + Shown.plain(transform);
    }
}
