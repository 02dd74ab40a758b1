package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import org.jspecify.annotations.Nullable;

/** One evaluation: its situation, the implicit input, and how much it may still do. */
final class Frame {

    private static final int MOST_STEPS = 100_000;
    private static final int DEEPEST = 1_000;
    private static final int MOST_LOOKS = 5_000_000;
    private static final int MOST_CHARACTERS = 10_000_000;

    private final Situation situation;
    private final @Nullable Step given;
    private final @Nullable Frame giver;
    private final @Nullable Tracer tracer;
    private final Done done;
    private boolean known;
    private @Nullable AttributeValue input;

    private Frame(
            Situation situation, @Nullable Step given, @Nullable Frame giver, @Nullable Tracer tracer, Done done) {
        this.situation = situation;
        this.given = given;
        this.giver = giver;
        this.tracer = tracer;
        this.done = done;
    }

    static Frame of(Situation situation, @Nullable Tracer tracer) {
        return new Frame(situation, null, null, tracer, new Done());
    }

    /** One with another implicit input, which is calculated when it is first asked for. */
    Frame with(Step other) {
        return new Frame(situation, other, this, tracer, done);
    }

    /** One with an implicit input that is known. */
    Frame with(@Nullable AttributeValue value) {
        Frame frame = new Frame(situation, null, null, tracer, done);
        frame.input = value;
        frame.known = true;
        return frame;
    }

    Situation situation() {
        return situation;
    }

    @Nullable Tracer tracer() {
        return tracer;
    }

    @Nullable AttributeValue input() {
        if (!known) {
            input = given == null || giver == null ? situation.input().orElse(null) : given.value(giver);
            known = true;
        }
        return input;
    }

    /** References may refer to each other often enough for one evaluation to take for ever. */
    void enter(Place place) {
        count(place);
        if (done.depth >= DEEPEST) {
            throw place.failure("it is nested deeper than " + DEEPEST + " levels");
        }
        done.depth++;
    }

    void count(Place place) {
        if (++done.steps > MOST_STEPS) {
            throw place.failure("more than " + MOST_STEPS + " steps");
        }
    }

    void leave() {
        done.depth--;
    }

    /** Pays for work on so many characters, or for as much. */
    void spend(long characters, Place place) {
        done.characters += characters;
        if (done.characters > MOST_CHARACTERS) {
            throw place.failure("it is too much work");
        }
    }

    /** A text that has been made. */
    String made(String text, Place place) {
        Limits.check(text.length(), place);
        spend(text.length(), place);
        return text;
    }

    /** For regular expressions, which share one budget. */
    Regex.Meter searching(Place place) {
        return looks -> {
            done.looks += looks;
            if (done.looks > MOST_LOOKS) {
                throw place.failure("the pattern takes too much on this input");
            }
        };
    }

    /** What has been done so far. */
    private static final class Done {

        private int steps;
        private int depth;
        private long looks;
        private long characters;
    }
}
