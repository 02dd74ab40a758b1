package dev.selfsame.resthost;

import dev.selfsame.resthost.tenant.Intention;
import dev.selfsame.resthost.tenant.Intention.Step;
import java.io.PrintStream;
import java.util.List;

/** Prints what is to be provisioned, as tables. */
record PlanPrint(PrintStream out, Look look) {

    private static final int MOST_STEPS = 40;

    void tell(Intention intention) {
        out.println();
        if (intention.changes() == 0 && intention.steps().isEmpty()) {
            out.println(look.title("Nothing is to be provisioned"));
            return;
        }
        out.println(look.title(
                "To be provisioned: %,d changes for %,d people".formatted(intention.changes(), intention.people())));
        out.println(look.faint("  plan " + intention.hash()));
        roles(intention.roles());
        sources(intention.sources());
        steps(intention.steps());
    }

    private void roles(List<Intention.RoleLine> roles) {
        Table table = new Table().row("Roles by membership", "gained", "lost");
        roles.forEach(role -> table.row("  " + role.role(), role.gained(), role.lost()));
        print(table, roles);
    }

    private void sources(List<Intention.SourceLine> sources) {
        Table table =
                new Table().row("Accounts", "create", "enable", "disable", "delete", "add", "remove", "synchronize");
        sources.forEach(source -> table.row(
                "  " + source.source(),
                source.created(),
                source.enabled(),
                source.disabled(),
                source.deleted(),
                source.added(),
                source.removed(),
                source.synced()));
        print(table, sources);
    }

    private void steps(List<Step> steps) {
        Table table = Table.ofTexts().row("Steps", "source", "account", "changes");
        steps.stream()
                .limit(MOST_STEPS)
                .forEach(step -> table.row(
                        "  " + step.person(), step.source(), step.account(), String.join("; ", step.changes())));
        print(table, steps);
        if (steps.size() > MOST_STEPS) {
            out.println("  and " + (steps.size() - MOST_STEPS) + " more");
        }
    }

    private void print(Table table, List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> lines = table.lines();
        out.println();
        out.println(look.title(lines.get(0)));
        lines.stream().skip(1).forEach(out::println);
    }
}
