package dev.selfsame.transform;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what a calculation rests on while it is compiled. */
final class Inputs {

    private final Set<AccountInput> accounts = new HashSet<>();
    private boolean others;
    private boolean timed;
    private boolean templates;

    void add(AccountInput input) {
        accounts.add(input);
    }

    /** Something that isn't told by accounts. */
    void addOther() {
        others = true;
    }

    /** The time, or what can be it. */
    void addTime() {
        timed = true;
    }

    boolean areTimed() {
        return timed;
    }

    /** A text with something to fill in. */
    void addTemplate() {
        templates = true;
    }

    boolean haveTemplates() {
        return templates;
    }

    /** In the order of their sources and attributes. */
    List<AccountInput> accounts() {
        return accounts.stream()
                .sorted(Comparator.comparing(AccountInput::source)
                        .thenComparing(input -> input.attribute().orElse("")))
                .toList();
    }

    boolean hasOthers() {
        return others;
    }
}
