package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value that an account on a source has: source, filters, order, choice. */
final class AccountChoice {

    private static final String CREATED = "created";
    private static final String SUFFIX = " [source]";

    private static final Comparator<Account> OLDEST_FIRST =
            Comparator.comparing(Account::created).thenComparing(Account::nativeIdentity);

    private final @Nullable SourceId source;
    private final String sourceName;
    private final String attribute;
    private final Comparator<Account> order;
    private final String first;
    private final boolean onlyFirst;
    private final Map<String, AccountFilter> filters;

    private AccountChoice(
            @Nullable SourceId source,
            String sourceName,
            String attribute,
            Comparator<Account> order,
            String first,
            boolean onlyFirst,
            Map<String, AccountFilter> filters) {
        this.source = source;
        this.sourceName = sourceName;
        this.first = first;
        this.attribute = attribute;
        this.order = order;
        this.onlyFirst = onlyFirst;
        this.filters = filters;
    }

    static Step step(Node node) {
        if (node.language().provisioning()) {
            throw node.place.failure("accounts can't be asked for the fields of a provisioning policy");
        }
        SourceId source = source(node).orElse(null);
        AccountChoice choice = new AccountChoice(
                source,
                sourceName(node, source),
                constant(node, "attributeName").orElseThrow(() -> node.missing("attributeName")),
                order(node),
                first(node),
                node.flag("accountReturnFirstLink", false),
                filters(node));
        choice.input(node).ifPresent(node.compilation().inputs()::add);
        return new Calculated(node, choice.sourceName + "." + choice.attribute, choice::value);
    }

    /** Its display name where it has one, or else what has been written for it. */
    private static String sourceName(Node node, @Nullable SourceId source) {
        return node.language().sources().entrySet().stream()
                .filter(known -> known.getValue().equals(source))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> constant(node, "sourceName"))
                .or(() -> constant(node, "applicationName"))
                .or(() -> constant(node, "applicationId"))
                .or(() -> constant(node, "sourceId"))
                .orElse("");
    }

    private static String first(Node node) {
        String by = constant(node, "accountSortAttribute").orElse(CREATED);
        boolean descending = node.flag("accountSortDescending", false);
        if (by.equals(CREATED)) {
            return descending ? "newest" : "oldest";
        }
        return (descending ? "last by " : "first by ") + by;
    }

    private Optional<AccountInput> input(Node node) {
        boolean looksAtOthers = !filters.isEmpty() || node.has("accountSortAttribute");
        return Optional.ofNullable(source)
                .map(known -> new AccountInput(known, Optional.of(attribute).filter(any -> !looksAtOthers)));
    }

    private static Optional<String> constant(Node node, String name) {
        return node.optionalText(name).map(text -> Optional.ofNullable(text.constant())
                .orElseThrow(() -> node.place.failure("\"" + name + "\" is no template")));
    }

    /** By an id that is known, or else by name; a source that nobody knows has no accounts. */
    private static Optional<SourceId> source(Node node) {
        Map<String, SourceId> byName = node.language().sources();
        Optional<SourceId> id = constant(node, "applicationId")
                .or(() -> constant(node, "sourceId"))
                .map(SourceId::new);
        Optional<String> name = constant(node, "sourceName").or(() -> constant(node, "applicationName"));
        if (name.isEmpty() && !node.has("applicationId") && !node.has("sourceId")) {
            throw node.missing("sourceName");
        }
        return id.filter(byName::containsValue)
                .or(() -> name.map(AccountChoice::withoutSuffix).flatMap(it -> Optional.ofNullable(byName.get(it))))
                .or(() -> id);
    }

    static String withoutSuffix(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static Comparator<Account> order(Node node) {
        String by = constant(node, "accountSortAttribute").orElse(CREATED);
        Comparator<Account> order = by.equals(CREATED)
                ? OLDEST_FIRST
                : Comparator.comparing(
                        (Account account) -> AccountFilter.value(account, by)
                                .map(AttributeValue::asText)
                                .orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()));
        return node.flag("accountSortDescending", false) ? order.reversed() : order;
    }

    private static Map<String, AccountFilter> filters(Node node) {
        Map<String, AccountFilter> filters = new LinkedHashMap<>();
        filter(node, "accountFilter", Optional.of(Set.of("nativeIdentity", "displayName", "entitlements")), filters);
        filter(node, "accountPropertyFilter", Optional.empty(), filters);
        return filters;
    }

    private static void filter(
            Node node, String name, Optional<Set<String>> searchable, Map<String, AccountFilter> filters) {
        constant(node, name)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> filters.put(name, AccountFilter.parsed(text, node.place, searchable)));
    }

    /** Hardly anybody has several accounts on a source. */
    private @Nullable AttributeValue value(Frame frame) {
        List<Account> accounts = frame.situation().identity().accounts();
        Account only = null;
        for (Account account : accounts) {
            if (counts(account)) {
                if (only != null) {
                    return ofSeveral(accounts, frame);
                }
                only = account;
            }
        }
        if (frame.tracer() != null) {
            note(only, accounts, frame);
        }
        return only == null ? null : AccountFilter.valueIn(only, attribute);
    }

    private void note(@Nullable Account only, List<Account> accounts, Frame frame) {
        AccountReason reason = reason(accounts);
        boolean hasValue = only != null && (onlyFirst || AccountFilter.valueIn(only, attribute) != null);
        if (source == null) {
            frame.note(() -> "there is no source " + Shown.plain(sourceName));
        } else if (only != null && hasValue) {
            frame.note(() -> reason.chosen(only, List.of(only)));
        } else {
            frame.note(() -> reason.none(only == null ? 0 : 1));
        }
    }

    private @Nullable AttributeValue ofSeveral(List<Account> accounts, Frame frame) {
        List<Account> left = new ArrayList<>();
        for (Account account : accounts) {
            if (counts(account)) {
                left.add(account);
            }
        }
        left.sort(order);
        for (Account account : left) {
            AttributeValue value = AccountFilter.valueIn(account, attribute);
            if (value != null || onlyFirst) {
                frame.note(() -> reason(accounts).chosen(account, left));
                return value;
            }
        }
        frame.note(() -> reason(accounts).none(left.size()));
        return null;
    }

    private boolean counts(Account account) {
        if (!account.source().equals(source)) {
            return false;
        }
        for (AccountFilter filter : filters.values()) {
            if (!filter.fits(account)) {
                return false;
            }
        }
        return true;
    }

    private AccountReason reason(List<Account> accounts) {
        List<String> filteredOut = new ArrayList<>();
        List<Account> left = new ArrayList<>(accounts);
        left.removeIf(account -> !account.source().equals(source));
        filters.forEach((name, filter) -> {
            int before = left.size();
            left.removeIf(account -> !filter.fits(account));
            if (left.size() < before) {
                filteredOut.add((before - left.size()) + " filtered out by " + name);
            }
        });
        return new AccountReason(Shown.plain(sourceName), Shown.plain(first), filteredOut);
    }
}
