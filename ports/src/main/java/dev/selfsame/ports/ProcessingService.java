package dev.selfsame.ports;

import dev.selfsame.decision.Processing;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.task.Task;
import io.vavr.control.Either;
import java.util.List;

/** Processing: launch. */
record ProcessingService(Wiring wiring) {

    static final String NAME = "Identity Refresh";

    Either<Refusal, Task> process(String actor, List<IdentityId> ids) {
        return Processing.check(ids).flatMap(distinct -> launched(actor, distinct));
    }

    private Either<Refusal, Task> launched(String actor, List<IdentityId> ids) {
        Task task = new TaskService(wiring).fresh(NAME, "Processes the identities given.", actor, ids.size());
        return wiring.recorder().record(actor, () -> Either.right(Processing.launch(task, ids, wiring.now())));
    }
}
