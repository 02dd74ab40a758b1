package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which accounts count: comparisons of an attribute, with {@code && || ! ( )}. */
final class AccountFilter {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(==|!=|&&|\\|\\||[!(){},.]|\"([^\"]*)\"|'([^']*)'|[\\w-]+)\\s*");
    private static final int DEEPEST = 100;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_LITERAL = 1_000;

    private final String text;
    private final Place place;
    private final Optional<Set<String>> searchable;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;
    private Predicate<Account> condition = account -> false;

    private AccountFilter(String text, Place place, Optional<Set<String>> searchable) {
        this.text = text;
        this.place = place;
        this.searchable = searchable;
    }

    /** Parses a filter, which may ask for the searchable attributes only, where these are given. */
    static AccountFilter parsed(String text, Place place, Optional<Set<String>> searchable) {
        AccountFilter filter = new AccountFilter(text, place, searchable);
        if (text.length() > LONGEST) {
            throw filter.wrong();
        }
        filter.scan();
        filter.condition = filter.either();
        if (filter.at < filter.tokens.size()) {
            throw filter.wrong();
        }
        return filter;
    }

    boolean fits(Account account) {
        return condition.test(account);
    }

    /** Of the schema, or what every account has. */
    static Optional<AttributeValue> value(Account account, String name) {
        return Optional.ofNullable(valueIn(account, name));
    }

    static @Nullable AttributeValue valueIn(Account account, String name) {
        AttributeValue value = account.attributes().get(name).orElse(null);
        if (value != null) {
            return value;
        }
        return switch (name) {
            case "nativeIdentity" -> AttributeValue.of(account.nativeIdentity());
            case "displayName" -> AttributeValue.of(account.name());
            case "id" -> AttributeValue.of(account.id().value());
            case "created" -> AttributeValue.of(account.created().toString());
            default -> null;
        };
    }

    private void scan() {
        Matcher matcher = TOKEN.matcher(text);
        int position = 0;
        while (position < text.length()) {
            if (!matcher.region(position, text.length()).lookingAt()) {
                throw wrong();
            }
            tokens.add(matcher.group(1));
            position = matcher.end();
        }
    }

    private Failure wrong() {
        return place.failure("the account filter can't be understood", text);
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at == tokens.size()) {
            throw wrong();
        }
        return tokens.get(at++);
    }

    private boolean takes(String token) {
        boolean is = peek().equals(token);
        if (is) {
            at++;
        }
        return is;
    }

    private void expect(String token) {
        if (!takes(token)) {
            throw wrong();
        }
    }

    private Predicate<Account> either() {
        List<Predicate<Account>> any = new ArrayList<>(List.of(both()));
        while (takes("||")) {
            any.add(both());
        }
        return account -> any.stream().anyMatch(each -> each.test(account));
    }

    private Predicate<Account> both() {
        List<Predicate<Account>> all = new ArrayList<>(List.of(one()));
        while (takes("&&")) {
            all.add(one());
        }
        return account -> all.stream().allMatch(each -> each.test(account));
    }

    private Predicate<Account> one() {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        try {
            if (takes("!")) {
                return one().negate();
            }
            if (takes("(")) {
                Predicate<Account> inner = either();
                expect(")");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Predicate<Account> comparison() {
        String attribute = next();
        searchable.filter(names -> !names.contains(attribute)).ifPresent(names -> {
            throw place.failure("the account filter asks for an attribute that can't be searched", attribute);
        });
        if (takes(".")) {
            return call(attribute, next());
        }
        boolean equal = takes("==");
        if (!equal) {
            expect("!=");
        }
        String wanted = literal();
        return account -> equal == is(account, attribute, wanted);
    }

    private static boolean is(Account account, String attribute, String wanted) {
        return value(account, attribute)
                .map(AttributeValue::asText)
                .filter(wanted::equals)
                .isPresent();
    }

    private Predicate<Account> call(String attribute, String method) {
        expect("(");
        List<String> wanted = takes("{") ? literals() : List.of(literal());
        expect(")");
        return switch (method) {
            case "startsWith" ->
                account -> texts(account, attribute).stream().anyMatch(text -> text.startsWith(wanted.get(0)));
            case "contains" ->
                account -> texts(account, attribute).stream().anyMatch(text -> text.contains(wanted.get(0)));
            case "containsAll" -> account -> texts(account, attribute).containsAll(wanted);
            default -> throw wrong();
        };
    }

    private List<String> literals() {
        List<String> all = new ArrayList<>();
        do {
            all.add(literal());
        } while (takes(","));
        expect("}");
        return all;
    }

    private String literal() {
        String token = next();
        if (token.length() > LONGEST_LITERAL) {
            throw wrong();
        }
        char first = token.charAt(0);
        return first == '"' || first == '\'' ? token.substring(1, token.length() - 1) : token;
    }

    private static List<String> texts(Account account, String attribute) {
        return value(account, attribute)
                .map(value -> value instanceof AttributeValue.Texts texts ? texts.values() : List.of(value.asText()))
                .orElse(List.of());
    }
}
