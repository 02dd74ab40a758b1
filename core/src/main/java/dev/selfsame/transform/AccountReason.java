package dev.selfsame.transform;

import dev.selfsame.source.Account;
import java.util.ArrayList;
import java.util.List;

/**
 * Why an account has been chosen, for people.
 *
 * @param source its display name
 * @param first what the first in the order is, such as {@code oldest}
 * @param filteredOut what each filter has left out
 */
record AccountReason(String source, String first, List<String> filteredOut) {

    /** Of several that are left, in order. */
    String chosen(Account account, List<Account> left) {
        int index = left.indexOf(account);
        String why = left.size() == 1
                ? "the only one"
                : index == 0
                        ? first + " of " + left.size()
                        : "first of " + left.size() + " with a value, none in " + index + " before it";
        return with("account " + Shown.name(account.name()) + " on " + source + ": " + why);
    }

    String none(int left) {
        return with(left == 0 ? "no account on " + source : "no value in " + counted(left) + " on " + source);
    }

    private String with(String reason) {
        List<String> all = new ArrayList<>(List.of(reason));
        all.addAll(filteredOut);
        return String.join("; ", all);
    }

    private static String counted(int accounts) {
        return accounts == 1 ? "the only account" : "any of " + accounts + " accounts";
    }
}
