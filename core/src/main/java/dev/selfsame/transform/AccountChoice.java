package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final String attribute;
    private final Comparator<Account> order;
    private final boolean onlyFirst;
    private final List<AccountFilter> filters;

    private AccountChoice(
            @Nullable SourceId source,
            String attribute,
            Comparator<Account> order,
            boolean onlyFirst,
            List<AccountFilter> filters) {
        this.source = source;
        this.attribute = attribute;
        this.order = order;
        this.onlyFirst = onlyFirst;
        this.filters = filters;
    }

    static Step step(Node node) {
        if (node.language().provisioning()) {
            throw node.place.failure("accounts can't be asked for the fields of a provisioning policy");
        }
        AccountChoice choice = new AccountChoice(
                source(node).orElse(null),
                constant(node, "attributeName").orElseThrow(() -> node.missing("attributeName")),
                order(node),
                node.flag("accountReturnFirstLink", false),
                filters(node));
        choice.input(node).ifPresent(node.compilation().inputs()::add);
        return new Calculated(
                node, frame -> choice.value(frame.situation().identity().accounts()));
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

    private static List<AccountFilter> filters(Node node) {
        List<AccountFilter> filters = new ArrayList<>();
        constant(node, "accountFilter")
                .filter(text -> !text.isBlank())
                .ifPresent(text -> filters.add(AccountFilter.parsed(
                        text, node.place, Optional.of(Set.of("nativeIdentity", "displayName", "entitlements")))));
        constant(node, "accountPropertyFilter")
                .filter(text -> !text.isBlank())
                .ifPresent(text -> filters.add(AccountFilter.parsed(text, node.place, Optional.empty())));
        return List.copyOf(filters);
    }

    /** Hardly anybody has several accounts on a source. */
    private @Nullable AttributeValue value(List<Account> accounts) {
        Account only = null;
        for (Account account : accounts) {
            if (counts(account)) {
                if (only != null) {
                    return ofSeveral(accounts);
                }
                only = account;
            }
        }
        return only == null ? null : AccountFilter.valueIn(only, attribute);
    }

    private @Nullable AttributeValue ofSeveral(List<Account> accounts) {
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
                return value;
            }
        }
        return null;
    }

    private boolean counts(Account account) {
        if (!account.source().equals(source)) {
            return false;
        }
        for (AccountFilter filter : filters) {
            if (!filter.fits(account)) {
                return false;
            }
        }
        return true;
    }
}
