package dev.selfsame.resthost.tenant;

import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.decision.Inviting;
import dev.selfsame.decision.Processing;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.resthost.home.Home;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a tenant to work.
 *
 * <p>The documents are loaded twice: owners are people, and there are none before the authoritative sources are taken in.
 */
public final class Setup {

    private final Tenant tenant;
    private final Home home;
    private final Operations operations;
    private final Problems problems;
    private final long begin;

    private Setup(Tenant tenant, Home home) {
        this.tenant = tenant;
        this.home = home;
        this.problems = tenant.problems();
        this.begin = home.store().log().last();
        this.operations = home.selfsame().as(Caller.system());
    }

    /** The callers by their tokens, and what has happened. */
    public record Done(Map<String, Caller> callers, Report report) {
        public Done {
            callers = Map.copyOf(callers);
        }

        @Override
        public String toString() {
            return "Done[" + callers.size() + " callers]";
        }
    }

    public static Done perform(Tenant tenant, Home home) {
        return new Setup(tenant, home).perform();
    }

    private Done perform() {
        Sources sources = new Sources(tenant, operations, home.store().accounts(), problems);
        load();
        sources.aggregate(true);
        process();
        load().ifPresent(this::noteOwnerless);
        sources.aggregate(false);
        sources.noteStrays();
        process();
        Lookup lookup = new Lookup(People.known(operations).byAlias(), problems);
        new Grants(operations, home.store(), lookup).give(tenant.settings());
        Map<String, Caller> callers =
                new CallerList(lookup).of(tenant.settings().callers());
        invite();
        home.settle();
        return new Done(callers, report(sources));
    }

    private Optional<Loaded> load() {
        return problems.unless("documents", operations.load(tenant.documents().configuration()));
    }

    private void noteOwnerless(Loaded loaded) {
        loaded.problems().forEach(problem -> problems.note(problem.object(), problem.reason()));
    }

    private void process() {
        home.settle();
        List<IdentityId> ids =
                People.known(operations).persons().stream().map(Identity::id).toList();
        for (int from = 0; from < ids.size(); from += Processing.MOST) {
            List<IdentityId> some = ids.subList(from, Math.min(ids.size(), from + Processing.MOST));
            problems.unless("processing", operations.process(some));
        }
        home.settle();
    }

    private void invite() {
        if (tenant.settings().invite()) {
            problems.unless("invitations", operations.invite(new Inviting.Request(List.of(), true)));
        }
    }

    private Report report(Sources sources) {
        People people = People.known(operations);
        Census census = new Census(home, operations, people);
        problems.note(census.troubles());
        home.outbox().troubles().forEach(trouble -> problems.note("mail", trouble));
        return new Report(
                sources.lines(), census.crowd(), census.belongings(), census.tasksAfter(begin), problems.all());
    }
}
