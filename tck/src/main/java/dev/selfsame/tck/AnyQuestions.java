package dev.selfsame.tck;

import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random questions with every field, operator and key, nested at random, about what is there and what can't be. */
public final class AnyQuestions {

    private static final List<FilterField> TEXTS = Arrays.stream(FilterField.values())
            .filter(field -> field.kind() == FilterField.Kind.TEXT)
            .toList();
    private static final List<String> LITERALS = List.of(
            "ACTIVE", "active", "Unregistered", "PENDING", "OK", "error", "ERROR", "WARNING", "a", "", "\u0000");

    private final Random random;
    private final AnyText text;
    private final AnyPeople people;
    private final int size;

    /** Questions about so many people at most. */
    public AnyQuestions(Random random, int size) {
        this.random = random;
        this.text = new AnyText(random);
        this.people = new AnyPeople(random, size);
        this.size = size;
    }

    /** A question that any store can be asked; its text form tells what it is. */
    public interface Question {
        Object answeredBy(Store store);
    }

    private record Told(String words, Question question) implements Question {
        @Override
        public Object answeredBy(Store store) {
            return question.answeredBy(store);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public Question next() {
        return switch (random.nextInt(20)) {
            case 0 -> byIds(several(random.nextInt(9), this::who));
            case 1, 2 -> having(text.one(AnyPeople.NAMES), several(random.nextInt(5), text::asked));
            case 3, 4 -> byAlias(several(random.nextInt(9), this::alias));
            case 5 -> reportsOf(who());
            case 6 -> ofProfile(maybe(who()), random.nextInt(9));
            case 7 -> accounts(maybe(new AccountId("-" + text.asked())), random.nextInt(9));
            case 8 -> natives(several(random.nextInt(9), text::asked));
            case 9 -> named(text.asked());
            case 10 -> in(text.one(List.of(Fulfilment.values())), maybe(who()), random.nextInt(9));
            default -> listing();
        };
    }

    private Question byIds(List<IdentityId> ids) {
        return new Told("byIds" + ids, store -> store.identities().byIds(ids));
    }

    private Question having(String name, List<String> values) {
        return new Told("having " + name + values, store -> store.identities().having(name, values));
    }

    private Question byAlias(List<String> aliases) {
        return new Told("byAlias" + aliases, store -> store.identities().byAlias(aliases));
    }

    private Question reportsOf(IdentityId id) {
        return new Told("reportsOf " + id, store -> store.identities().reportsOf(id));
    }

    private Question ofProfile(Optional<IdentityId> after, int most) {
        var profile = people.anyProfile();
        return new Told("ofProfile " + profile + after + most, store -> store.identities()
                .ofProfile(profile, after, most));
    }

    private Question in(Fulfilment fulfilment, Optional<IdentityId> after, int most) {
        return new Told(
                "in " + fulfilment + after + most, store -> store.identities().in(fulfilment, after, most));
    }

    private Question accounts(Optional<AccountId> after, int most) {
        SourceId source = new SourceId("-" + text.asked());
        return new Told(
                "onSource " + source + after + most, store -> store.accounts().onSource(source, after, most));
    }

    private Question natives(List<String> natives) {
        SourceId source = new SourceId("hr" + text.one(List.of("", "\u0000", "\uD83D")));
        return new Told("byNativeIdentity " + source + natives, store -> store.accounts()
                .byNativeIdentity(source, natives));
    }

    private Question named(String name) {
        return new Told(
                "named " + name,
                store -> List.of(
                        store.catalog().sourceNamed(name), store.catalog().roleNamed(name)));
    }

    private Question listing() {
        IdentityQuery query = query();
        if (random.nextInt(3) > 0) {
            Window window = new Window.Offset(limit(), random.nextInt(4) == 0 ? random.nextInt(size + 3) : 0);
            IdentityQuery page = query.withWindow(window);
            return new Told(page.toString(), store -> store.identities().list(page));
        }
        int limit = 1 + limit();
        return new Told(
                query + " walked by " + Math.min(limit, Window.MOST),
                store -> walked(query, Math.min(limit, Window.MOST), store));
    }

    /** The first pages, each behind the cursor of the one before. */
    private static List<Object> walked(IdentityQuery query, int limit, Store store) {
        List<Object> pages = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            var page = store.identities()
                    .list(query.withWindow(new Window.After(limit, cursor)))
                    .get();
            pages.add(page);
            cursor = page.next();
        } while (cursor.isPresent() && pages.size() < 5);
        return pages;
    }

    /** A query that asks for the first rows. */
    public IdentityQuery query() {
        return IdentityQuery.builder()
                .filter(filter(random.nextInt(5)))
                .addAllSorters(sorters())
                .correlatedOnly(random.nextBoolean())
                .count(random.nextBoolean())
                .build();
    }

    int limit() {
        return random.nextInt(6) == 0 ? random.nextInt(Window.MOST + 1) : random.nextInt(12);
    }

    private List<Sorter> sorters() {
        return several(
                random.nextInt(5), () -> new Sorter(text.one(List.of(SortField.values())), random.nextBoolean()));
    }

    private Filter filter(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Filter.And(several(random.nextInt(4), () -> filter(depth - 1)));
            case 1 -> new Filter.Or(several(random.nextInt(4), () -> filter(depth - 1)));
            case 2 -> new Filter.Not(filter(depth - 1));
            default -> leaf();
        };
    }

    private Filter leaf() {
        return switch (random.nextInt(9)) {
            case 0 -> new Filter.All();
            case 1 ->
                random.nextInt(4) > 0
                        ? new Filter.Equal(FilterField.ID, id())
                        : new Filter.StartsWith(FilterField.ID, id().substring(0, 2));
            case 2 -> new Filter.In(FilterField.ID, several(random.nextInt(6), this::id));
            case 3, 4 -> new Filter.Equal(text.one(TEXTS), text.asked());
            case 5, 6 -> new Filter.StartsWith(text.one(TEXTS), text.asked());
            case 7 -> literal(text.one(List.of(FilterField.CLOUD_STATUS, FilterField.PROCESSING_STATE)));
            default ->
                new Filter.Is(text.one(List.of(FilterField.CORRELATED, FilterField.PROTECTED)), random.nextBoolean());
        };
    }

    /** Not only what the filter language offers, but what a host may put together as well. */
    private Filter literal(FilterField field) {
        return switch (random.nextInt(4)) {
            case 0 -> new Filter.StartsWith(field, text.one(LITERALS));
            case 1 -> new Filter.In(field, several(random.nextInt(4), () -> text.one(LITERALS)));
            default -> new Filter.Equal(field, text.one(LITERALS));
        };
    }

    private String id() {
        String id = who().value();
        return random.nextBoolean() ? id : id.toUpperCase(Locale.ROOT);
    }

    private IdentityId who() {
        return random.nextInt(12) == 0 ? new IdentityId("id" + text.asked()) : people.anybody();
    }

    private String alias() {
        return text.asked() + (random.nextInt(3) == 0 ? "" : people.anybody());
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value);
    }

    private static <T> List<T> several(int count, Supplier<T> one) {
        List<T> several = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            several.add(one.get());
        }
        return several;
    }
}
