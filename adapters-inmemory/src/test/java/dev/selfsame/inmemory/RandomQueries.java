package dev.selfsame.inmemory;

import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Queries with every field, operator and key, nested at random. */
final class RandomQueries {

    private static final List<FilterField> TEXTS = Arrays.stream(FilterField.values())
            .filter(field -> field.kind() == FilterField.Kind.TEXT)
            .toList();
    private static final List<String> LITERALS =
            List.of("ACTIVE", "active", "Unregistered", "PENDING", "OK", "error", "ERROR", "WARNING", "a", "");

    private final Random random;
    private final RandomPeople people;

    RandomQueries(Random random, RandomPeople people) {
        this.random = random;
        this.people = people;
    }

    IdentityQuery next(int size) {
        return IdentityQuery.builder()
                .filter(filter(random.nextInt(5)))
                .addAllSorters(sorters())
                .correlatedOnly(random.nextBoolean())
                .count(random.nextBoolean())
                .window(new Window.Offset(limit(), random.nextInt(size + 3)))
                .build();
    }

    int limit() {
        return random.nextInt(4) == 0 ? random.nextInt(Window.MOST + 1) : random.nextInt(12);
    }

    private List<Sorter> sorters() {
        return several(
                random.nextInt(5), () -> new Sorter(people.pick(List.of(SortField.values())), random.nextBoolean()));
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
                        : new Filter.StartsWith(FilterField.ID, id().substring(0, 3));
            case 2 -> new Filter.In(FilterField.ID, several(random.nextInt(6), this::id));
            case 3, 4 -> new Filter.Equal(people.pick(TEXTS), people.text());
            case 5, 6 -> new Filter.StartsWith(people.pick(TEXTS), people.text());
            case 7 -> literal(people.pick(List.of(FilterField.CLOUD_STATUS, FilterField.PROCESSING_STATE)));
            default ->
                new Filter.Is(
                        people.pick(List.of(FilterField.CORRELATED, FilterField.PROTECTED)), random.nextBoolean());
        };
    }

    /** Not only what the filter language offers, but what a host may put together as well. */
    private Filter literal(FilterField field) {
        return switch (random.nextInt(4)) {
            case 0 -> new Filter.StartsWith(field, people.pick(LITERALS));
            case 1 -> new Filter.In(field, several(random.nextInt(4), () -> people.pick(LITERALS)));
            default -> new Filter.Equal(field, people.pick(LITERALS));
        };
    }

    private String id() {
        String id = people.id().value();
        return random.nextBoolean() ? id : id.toUpperCase(Locale.ROOT);
    }

    private static <T> List<T> several(int count, Supplier<T> one) {
        List<T> several = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            several.add(one.get());
        }
        return several;
    }
}
