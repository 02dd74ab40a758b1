package dev.selfsame.resthost.tenant;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.resthost.directory.Plot;
import dev.selfsame.resthost.tenant.Setting.Placed;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the directories of a tenant are made of: its settings, and the files of their sources. */
record Plots(Tenant tenant, Problems problems) {

    private static final String GROUPS = "memberOf";

    List<Plot> all() {
        return tenant.settings().directories().stream()
                .map(this::plot)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Plot> plot(Setting directory) {
        Optional<Placed> source = required(directory, "source");
        Optional<Placed> base = required(directory, "base");
        String groups = directory.text("groups").map(Placed::text).orElse(GROUPS);
        return source.flatMap(this::source)
                .flatMap(found -> base.map(given -> new Plot(found, given.text(), groups, accounts(found))));
    }

    private Optional<Placed> required(Setting directory, String name) {
        Optional<Placed> text = directory.text(name);
        if (text.isEmpty()) {
            problems.note(directory.place(), name + " is required");
        }
        return text;
    }

    private Optional<Source> source(Placed name) {
        Optional<Source> found = tenant.documents().configuration().sources().stream()
                .filter(source -> source.name().equals(name.text()))
                .findFirst();
        if (found.isEmpty()) {
            problems.note(name.place(), "there is no source " + name.text());
        }
        return found;
    }

    private List<AccountData> accounts(Source source) {
        List<AccountData> accounts = new ArrayList<>();
        Optional<Iterator<Either<Refusal, AccountData>>> told = new AccountFile(tenant, problems).of(source);
        told.ifPresent(each -> each.forEachRemaining(account -> account.peek(accounts::add)
                .peekLeft(refusal -> problems.note(AccountFile.of(source.name()), refusal))));
        return accounts;
    }
}
