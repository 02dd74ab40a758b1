package dev.selfsame.jdbc;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.selfsame.ports.Worker;
import java.time.Duration;

/**
 * Stored effects as a task of db-scheduler. The worker records what becomes of an effect, and so nothing is left to do when
 * it is through; one that its worker could not even record, or whose node has died, is performed again.
 */
final class EffectTask {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final CompletionHandler<Void> NOTHING_LEFT = (complete, operations) -> {};
    private static final FailureHandler<Void> AGAIN = (complete, operations) ->
            operations.reschedule(complete, complete.getTimeDone().plus(PAUSE));

    private EffectTask() {}

    static Task<Void> of(Tenant tenant, JdbcEffects effects, Worker worker, String node) {
        return Tasks.custom(tenant.taskName(), Void.class)
                .onFailure(AGAIN)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    effects.begin(instance.getId(), node).ifPresent(worker::perform);
                    return NOTHING_LEFT;
                });
    }
}
