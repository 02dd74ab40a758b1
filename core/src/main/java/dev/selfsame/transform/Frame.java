package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One evaluation: its situation, the implicit input, and how much it may still do. */
final class Frame {

    private final Evaluation evaluation;
    private final @Nullable Step given;
    private final @Nullable Frame giver;
    private boolean known;
    private @Nullable AttributeValue input;
    private Reach reach = Reach.FOR_EVER;

    private Frame(Evaluation evaluation, @Nullable Step given, @Nullable Frame giver) {
        this.evaluation = evaluation;
        this.given = given;
        this.giver = giver;
    }

    static Frame of(Situation situation, @Nullable Tracer tracer) {
        return new Frame(Evaluation.traced(situation, tracer), null, null);
    }

    static Frame foreseeing(Situation situation, Horizon horizon) {
        return new Frame(Evaluation.foreseeing(situation, horizon), null, null);
    }

    /** One with another implicit input, which is calculated when it is first asked for. */
    Frame with(Step other) {
        return new Frame(evaluation, other, this);
    }

    /** One with an implicit input that is known. */
    Frame with(@Nullable AttributeValue value) {
        return known(evaluation, value);
    }

    private static Frame known(Evaluation evaluation, @Nullable AttributeValue value) {
        Frame frame = new Frame(evaluation, null, null);
        frame.input = value;
        frame.known = true;
        return frame;
    }

    /** The same at another instant, on trial; an input that isn't calculated stays as it is. */
    Frame at(Instant instant, Horizon horizon) {
        return on(evaluation.at(instant, horizon));
    }

    private Frame on(Evaluation other) {
        return given == null && known ? known(other, input) : new Frame(other, given, giver);
    }

    Situation situation() {
        return evaluation.situation;
    }

    /** The instant of the evaluation; who makes something of it tells the horizon. */
    Instant now() {
        return evaluation.now();
    }

    @Nullable Tracer tracer() {
        return evaluation.tracer;
    }

    /** Tells who traces it why the step gives what it does. */
    void note(Supplier<String> note) {
        Tracer tracer = evaluation.tracer;
        if (tracer != null) {
            tracer.note(note.get());
        }
    }

    @Nullable Horizon horizon() {
        return evaluation.horizon;
    }

    @Nullable AttributeValue input() {
        Horizon horizon = horizon();
        if (horizon == null) {
            return calculatedInput();
        }
        Reach outer = horizon.begin();
        try {
            return calculatedInput();
        } finally {
            reach = reach.and(horizon.end(outer));
            horizon.add(reach);
        }
    }

    private @Nullable AttributeValue calculatedInput() {
        if (given == null || known) {
            note(() -> given == null ? "implicit" : "implicit, as above");
        }
        if (!known) {
            input = given == null || giver == null
                    ? situation().input().orElse(null)
                    : given.value(giver.evaluation == evaluation ? giver : giver.on(evaluation));
            known = true;
        }
        return input;
    }

    /** How the implicit input goes on with the time. */
    Course course() {
        return given == null || giver == null ? Course.UNKNOWN : given.course(giver);
    }

    void enter(Place place) {
        evaluation.budget.enter(place);
    }

    void count(Place place) {
        evaluation.budget.count(place);
    }

    void leave() {
        evaluation.budget.leave();
    }

    /** Pays for work on so many characters, or for as much. */
    void spend(long characters, Place place) {
        evaluation.budget.spend(characters, place);
    }

    /** A text that has been made. */
    String made(String text, Place place) {
        Limits.check(text.length(), place);
        spend(text.length(), place);
        return text;
    }

    /** For regular expressions, which share one budget. */
    Regex.Meter searching(Place place) {
        return looks -> evaluation.budget.look(looks, place);
    }
}
