package dev.selfsame.resthost.tenant;

import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.resthost.tenant.Report.SourceLine;
import dev.selfsame.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in the accounts of sources, each from its directory or from the file that is named after it. */
final class Sources {

    private final Tenant tenant;
    private final Home home;
    private final Operations operations;
    private final Problems problems;
    private final List<SourceLine> lines = new ArrayList<>();

    Sources(Tenant tenant, Home home, Operations operations, Problems problems) {
        this.tenant = tenant;
        this.home = home;
        this.operations = operations;
        this.problems = problems;
    }

    void aggregate(boolean authoritative) {
        configured().stream()
                .filter(source -> source.authoritative() == authoritative)
                .forEach(this::aggregate);
    }

    private List<Source> configured() {
        return tenant.documents().configuration().sources();
    }

    private void aggregate(Source source) {
        String file = AccountFile.of(source.name());
        if (home.around().directories().to(source).isPresent()) {
            problems.unless(source.name(), operations.aggregate(source.id()))
                    .ifPresent(summary -> told(source, source.name(), summary));
            return;
        }
        new AccountFile(tenant, problems)
                .of(source)
                .ifPresent(accounts -> aggregate(source, file, new NumberedAccounts(accounts)));
    }

    private void aggregate(Source source, String file, NumberedAccounts accounts) {
        problems.unless(file, operations.aggregate(source.id(), accounts)).ifPresent(summary -> {
            told(source, file, summary);
            noteMissing(source, file, accounts);
        });
    }

    private void told(Source source, String place, Summary summary) {
        lines.add(new SourceLine(source.name(), source.authoritative(), summary));
        summary.skipped().forEach(refusal -> problems.note(place, refusal));
    }

    /** A store that refuses an account doesn't say which; but it isn't there. */
    private void noteMissing(Source source, String file, NumberedAccounts accounts) {
        Set<String> takenIn = home.store()
                .accounts()
                .byNativeIdentity(source.id(), accounts.nativeIdentities())
                .keySet();
        accounts.placesBut(takenIn)
                .forEach(place -> problems.note(
                        file + ", account " + place,
                        "it is left out: what must be unique, such as an alias, is taken"));
    }

    /** Files that no source is named after, most likely because of a slip in a name. */
    void noteStrays() {
        Set<String> expected = configured().stream()
                .map(source -> AccountFile.of(source.name()))
                .collect(Collectors.toSet());
        try {
            tenant.folder().files().stream()
                    .filter(file -> file.endsWith(AccountFile.ENDING) && !expected.contains(file))
                    .forEach(file -> problems.note(file, "there is no source of this name"));
        } catch (IOException trouble) {
            problems.note(tenant.name(), "it can't be read any more");
        }
    }

    List<SourceLine> lines() {
        return lines;
    }
}
