package dev.selfsame.json;

import dev.selfsame.task.CompletionStatus;
import java.time.Instant;

/** How and when a task that is stuck is said to have ended. */
public record TaskPatch(CompletionStatus completionStatus, Instant completed) {}
