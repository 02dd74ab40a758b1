package dev.selfsame.resthost;

import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.resthost.directory.Directories;
import dev.selfsame.resthost.directory.Happenings;
import dev.selfsame.resthost.tenant.Intention;
import dev.selfsame.resthost.tenant.Problem;
import dev.selfsame.resthost.tenant.Report;
import dev.selfsame.resthost.tenant.Report.SourceLine;
import dev.selfsame.resthost.tenant.Tenant;
import dev.selfsame.task.Task;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells a person what has happened. */
final class Printout {

    private static final int MOST_PROBLEMS = 40;
    private static final int LABEL = 20;

    private final PrintStream out;
    private final Look look;
    private final boolean leading;

    /** @param leading whether mails reach anybody */
    Printout(PrintStream out, Look look, boolean leading) {
        this.out = out;
        this.look = look;
        this.leading = leading;
    }

    void tell(Tenant tenant, Intention intention) {
        out.println();
        out.println(look.title("Selfsame: " + tenant.name()) + look.faint("  time zone " + tenant.zone()));
        new PlanPrint(out, look).tell(intention);
        out.flush();
    }

    void stopsHere(List<Problem> problems) {
        problems(problems);
        out.println();
        out.println("Nothing is provisioned.");
        out.flush();
    }

    void tell(Report report) {
        sources(report.sources());
        people(report);
        access(report);
        provisioned(report.provisioned());
        tasks(report.tasks());
        problems(report.problems());
        out.println();
        out.flush();
    }

    private void sources(List<SourceLine> sources) {
        Table table =
                new Table().row("Sources", "created", "updated", "unchanged", "removed", "uncorrelated", "skipped");
        sources.forEach(source -> table.row(
                "  " + source.name() + (source.authoritative() ? " (makes people)" : ""),
                source.summary().created(),
                source.summary().updated(),
                source.summary().unchanged(),
                source.summary().removed(),
                source.summary().uncorrelated(),
                source.summary().skipped().size()));
        List<String> lines = table.lines();
        heading(lines.get(0));
        lines.stream().skip(1).forEach(out::println);
    }

    private void people(Report report) {
        Report.Crowd people = report.people();
        heading("People");
        line("in all", people.total());
        line("by status", counts(people.byStatus()));
        line("by lifecycle state", counts(people.byLifecycleState()));
        line("managers", people.managers());
        line("protected", people.protectedOnes());
        line("with errors", people.withErrors() == 0 ? "0" : look.bad(String.valueOf(people.withErrors())));
        line("stand-ins", people.standIns() + " for accounts that belong to nobody known");
    }

    private void access(Report report) {
        Report.Belongings has = report.belongings();
        heading("Access, responsibility, mail");
        line("roles", has.roles() + ", assigned " + has.assignments() + " times");
        line("owners", has.owners());
        line("mails", mails(has.mails()));
    }

    private String mails(Map<Mailer.Kind, Integer> mails) {
        int invitations = mails.getOrDefault(Mailer.Kind.INVITATION, 0);
        return invitations + (leading ? " invitations" : " invitations, to nowhere without --smtp");
    }

    private void provisioned(Report.Provisioned provisioned) {
        heading("Provisioned");
        line("plan", provisioned.changes().map(changes -> changes + " changes").orElse(look.bad("refused")));
        provisioned.directories().forEach(this::directory);
    }

    private void directory(Directories.Look directory) {
        Happenings happened = directory.happenings();
        line(
                directory.source(),
                "%d created, %d changed, %d renamed, %d enabled or disabled, %d memberships, %d deleted"
                        .formatted(
                                happened.created(),
                                happened.changed(),
                                happened.renamed(),
                                happened.switched(),
                                happened.memberships(),
                                happened.deleted()));
        line("", look.faint(directory.url() + ", until the program ends"));
    }

    private void tasks(List<Task> tasks) {
        heading("Tasks");
        TaskLine.of(tasks).forEach(line -> out.println("  " + line.drawn(look)));
        if (tasks.isEmpty()) {
            out.println("  none");
        }
    }

    private void problems(List<Problem> problems) {
        heading(problems.isEmpty() ? "No problems in the data" : "Problems in the data: " + problems.size());
        int width = problems.stream()
                .limit(MOST_PROBLEMS)
                .mapToInt(problem -> problem.place().length())
                .max()
                .orElse(0);
        problems.stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> out.println("  "
                        + look.bad(problem.place())
                        + " ".repeat(width - problem.place().length() + 2)
                        + problem.text()));
        if (problems.size() > MOST_PROBLEMS) {
            out.println("  and " + (problems.size() - MOST_PROBLEMS) + " more");
        }
    }

    void howToGoOn(int port, AdminToken admin) {
        String base = "http://localhost:" + port + "/v2024";
        out.println(look.title("Serving " + base + ", until Ctrl-C"));
        if (admin.generated()) {
            out.println("  TOKEN=" + admin.value());
        } else {
            out.println("  TOKEN=<the admin token that you have chosen>");
        }
        out.println("  curl -H \"Authorization: Bearer $TOKEN\" -H 'X-SailPoint-Experimental: true' \\");
        out.println("    '" + base + "/identities?limit=3&count=true&sorters=name'");
        out.flush();
    }

    private void heading(String text) {
        out.println();
        out.println(look.title(text));
    }

    private void line(String label, Object value) {
        out.println("  " + label + " ".repeat(LABEL - label.length()) + value);
    }

    private static String counts(Map<?, Integer> counts) {
        return counts.isEmpty()
                ? "nobody"
                : counts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
    }
}
