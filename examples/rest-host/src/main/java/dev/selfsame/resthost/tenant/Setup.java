package dev.selfsame.resthost.tenant;

import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.decision.Inviting;
import dev.selfsame.decision.Processing;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.provisioning.ChangeBudget;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.resthost.home.Home;
import io.vavr.control.Either;
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
    private final Sources sources;
    private Optional<Planned> provisioned = Optional.empty();

    private Setup(Tenant tenant, Home home) {
        this.tenant = tenant;
        this.home = home;
        this.problems = tenant.problems();
        this.begin = home.store().log().last();
        this.operations = home.selfsame().as(Caller.system());
        this.sources = new Sources(tenant, home, operations, problems);
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

    public static Setup of(Tenant tenant, Home home) {
        return new Setup(tenant, home);
    }

    /** All of it, whatever it changes. */
    public static Done perform(Tenant tenant, Home home) {
        Setup setup = of(tenant, home);
        setup.takeIn();
        setup.provision(ChangeBudget.unlimited(), Optional.empty());
        return setup.finish();
    }

    /** Takes in documents and accounts, and tells what is to be provisioned; what lies outside is only read. */
    public Intention takeIn() {
        load();
        sources.aggregate(true);
        process();
        load().ifPresent(this::noteOwnerless);
        sources.aggregate(false);
        sources.noteStrays();
        process();
        new Grants(operations, home.store(), lookup()).give(tenant.settings());
        home.settle();
        return new Intentions(operations, home, problems).now();
    }

    /**
     * Provisions what is to be provisioned, and synchronizes what has drifted.
     *
     * @param budget how much may change at once, from now on
     * @param approved the hash of the only plan that is to be carried out, whatever the budget
     */
    public Either<Refusal, Planned> provision(ChangeBudget budget, Optional<String> approved) {
        home.around().restraint().loosen(budget);
        Either<Refusal, Planned> answer =
                approved.map(operations::approveProvisioning).orElseGet(operations::provision);
        answer.peek(planned -> {
            provisioned = Optional.of(planned);
            home.settle();
            new Synchronization(operations, home, problems).push();
            home.settle();
        });
        return answer;
    }

    /** Sends the invitations, and tells what has happened. */
    public Done finish() {
        Map<String, Caller> callers =
                new CallerList(lookup()).of(tenant.settings().callers());
        invite();
        home.settle();
        return new Done(callers, report());
    }

    /** What is wrong with the data, as far as is known yet. */
    public List<Problem> problems() {
        return problems.all();
    }

    private Lookup lookup() {
        return new Lookup(People.known(operations).byAlias(), problems);
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

    private Report report() {
        People people = People.known(operations);
        Census census = new Census(home, operations, people);
        problems.note(census.troubles());
        home.outbox().troubles().forEach(trouble -> problems.note("mail", trouble));
        problems.note(new GivenUp(operations, people).troubles());
        return new Report(
                sources.lines(),
                census.crowd(),
                census.belongings(),
                new Report.Provisioned(
                        provisioned.map(planned -> planned.plan().size()),
                        home.around().directories().looks()),
                census.tasksAfter(begin),
                problems.all());
    }
}
