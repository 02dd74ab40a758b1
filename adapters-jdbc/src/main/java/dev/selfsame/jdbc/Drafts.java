package dev.selfsame.jdbc;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Identity;
import dev.selfsame.jdbc.State.Held;
import dev.selfsame.jdbc.State.Person;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.source.Account;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/**
 * Rows and entries of the log that are made before a commit begins, since others wait for its end. What can't be made is
 * left to the commit, which refuses it when its turn comes.
 */
final class Drafts {

    private static final int MOST = 1000;

    private final IdentityHashMap<Object, Object> made = new IdentityHashMap<>();

    private Drafts() {}

    static Drafts of(List<? extends Decision<?>> decisions) {
        Drafts drafts = new Drafts();
        decisions.stream()
                .limit(MOST)
                .flatMap(decision -> decision.events().stream())
                .forEach(drafts::make);
        return drafts;
    }

    private void make(Event event) {
        make(event, () -> written(event));
        if (event instanceof Event.IdentityCreated created) {
            make(created.identity(), () -> Columns.of(created.identity()));
        } else if (event instanceof Event.IdentityChanged changed) {
            make(changed.identity(), () -> Columns.of(changed.identity()));
        } else if (event instanceof Event.AccountCreated created) {
            make(created.account(), () -> Columns.of(created.account()));
        } else if (event instanceof Event.AccountChanged changed) {
            make(changed.account(), () -> Columns.of(changed.account()));
        }
    }

    private void make(Object of, Supplier<Object> draft) {
        try {
            made.put(of, draft.get());
        } catch (Refused refused) {
            made.remove(of);
        }
    }

    /** Without the reports, and without what is searched. */
    Person of(Identity identity) {
        return made.get(identity) instanceof Person person ? person : Columns.of(identity);
    }

    Held of(Account account) {
        return made.get(account) instanceof Held held ? held : Columns.of(account);
    }

    String of(Event event) {
        return made.get(event) instanceof String text ? text : written(event);
    }

    private static String written(Event event) {
        return Fitting.text("event", () -> StoredForm.event().write(event));
    }
}
