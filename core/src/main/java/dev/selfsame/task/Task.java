package dev.selfsame.task;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Values;
import dev.selfsame.identity.IdentityReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Work that takes a while; the fields of the V2024 {@code TaskStatus}. */
@Value.Immutable
@Values
public interface Task extends WithTask {

    /** How long a task can be looked up, as published. */
    Duration RETENTION = Duration.ofDays(90);

    TaskId id();

    @Value.Default
    default TaskType type() {
        return TaskType.QUEUED_TASK;
    }

    String uniqueName();

    String description();

    Optional<String> parentName();

    /** Who or what has launched it. */
    String launcher();

    Optional<IdentityReference> target();

    Instant created();

    Instant modified();

    Optional<Instant> launched();

    Optional<Instant> completed();

    Optional<CompletionStatus> completionStatus();

    List<TaskMessage> messages();

    /** Counts and other results, by name. */
    Map<String, AttributeValue> attributes();

    /** How many units of work there are. */
    @Value.Default
    default int total() {
        return 0;
    }

    /** How many of them are done. */
    @Value.Default
    default int done() {
        return 0;
    }

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    default int percentComplete() {
        if (completed().isPresent()) {
            return 100;
        }
        return total() == 0 ? 0 : (int) Math.min(99, 100L * done() / total());
    }

    /** Where it stands, in a word. */
    default String progress() {
        if (completed().isPresent()) {
            return "Completed";
        }
        return launched().isPresent() ? "Started" : "Queued";
    }

    /** Whether it is too old to be looked up. */
    default boolean isGone(Instant at) {
        return created().plus(RETENTION).isBefore(at);
    }

    /** The next version. */
    default Task changed(Instant at) {
        return withModified(at).withVersion(version() + 1);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a task. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
