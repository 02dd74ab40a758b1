package dev.selfsame.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was decided: the answer for the caller, what has changed, and what must now happen outside.
 *
 * @param answer for the caller
 * @param events in the order in which they are to be applied
 * @param effects to be stored in the same commit
 * @param completes the key of the stored effect that this decision carries out, where there is one
 * @param actor who has decided, for the event log; an id or a name of a client, never personal data
 */
public record Decision<T>(T answer, List<Event> events, List<Due> effects, Optional<String> completes, String actor) {

    /** The actor where nobody in particular has decided. */
    public static final String SYSTEM = "system";

    public Decision {
        events = List.copyOf(events);
        effects = List.copyOf(effects);
    }

    /** A decision that changes nothing yet. */
    public static <T> Decision<T> answering(T answer) {
        return new Decision<>(answer, List.of(), List.of(), Optional.empty(), SYSTEM);
    }

    /** A decision whose answer is what has changed. */
    public static <E extends Event> Decision<E> happened(E event) {
        return answering(event).alsoRecording(List.of(event));
    }

    public Decision<T> alsoRecording(Event... more) {
        return alsoRecording(List.of(more));
    }

    public Decision<T> alsoRecording(List<? extends Event> more) {
        return new Decision<>(answer, joined(events, more), effects, completes, actor);
    }

    public Decision<T> thenDoing(Due... more) {
        return thenDoing(List.of(more));
    }

    public Decision<T> thenDoing(List<Due> more) {
        return new Decision<>(answer, events, joined(effects, more), completes, actor);
    }

    /** The same decision, which carries out a stored effect. */
    public Decision<T> completing(String effectKey) {
        return new Decision<>(answer, events, effects, Optional.of(effectKey), actor);
    }

    public Decision<T> by(String who) {
        return new Decision<>(answer, events, effects, completes, who);
    }

    public <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return new Decision<>(change.apply(answer), events, effects, completes, actor);
    }

    /** Whether there is nothing to record. */
    public boolean isEmpty() {
        return events.isEmpty() && effects.isEmpty() && completes.isEmpty();
    }

    private static <E> List<E> joined(List<? extends E> first, List<? extends E> second) {
        List<E> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
