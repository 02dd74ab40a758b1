package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random identities and random queries about them, with the answers that a simple search gives. */
final class Population {

    private static final List<String> WORDS = List.of(
            "Anna",
            "anna",
            "ANNABEL",
            "ann",
            "Ben",
            "ben ",
            "Ben_1",
            "Ben%1",
            "Ben\\1",
            "O'Neil",
            "\"Q\"",
            "Zoë",
            "ZOË",
            "Ångström",
            "łukasz",
            "Łukasz",
            "\uFF21nna",
            "😀",
            "😁 Smile",
            "-",
            "_",
            "a-1",
            "a1",
            "a 1");

    private final Random random;
    private final Map<IdentityId, Identity> identities = new TreeMap<>();
    private int made;
    private int aliases;

    Population(long seed) {
        random = new Random(seed);
    }

    Identity anyNew() {
        made++;
        String number = Integer.toString(random.nextInt(1000), 36);
        Identity identity = changed(Identity.builder()
                .id(new IdentityId(upperAtTimes(number) + "-" + made))
                .name("new")
                .created(NOON)
                .modified(NOON)
                .status(IdentityStatus.ACTIVE)
                .build());
        identities.put(identity.id(), identity.withVersion(1));
        return identity.withVersion(1);
    }

    /** The next version of somebody, with other values. */
    Identity anyChanged() {
        Identity identity = changed(any());
        identities.put(identity.id(), identity);
        return identity;
    }

    Identity anyDeleted() {
        Identity identity = any();
        identities.remove(identity.id());
        return identity;
    }

    int size() {
        return identities.size();
    }

    private Identity any() {
        return List.copyOf(identities.values()).get(random.nextInt(identities.size()));
    }

    private Identity changed(Identity identity) {
        return identity.withName(text())
                .withAlias(Optional.of(text() + ++aliases).filter(any -> random.nextInt(4) > 0))
                .withStatus(one(List.of(IdentityStatus.ACTIVE, IdentityStatus.PENDING, IdentityStatus.LOCKED)))
                .withProcessingState(one(List.of(
                        Optional.<ProcessingState>empty(),
                        Optional.of(new ProcessingState.Ok()),
                        Optional.of(new ProcessingState.Failed(NOON, "processing", 1, "broken")))))
                .withAttributes(attributes())
                .withCorrelated(random.nextInt(4) > 0)
                .withIsProtected(random.nextInt(5) == 0)
                .withVersion(identity.version() + 1);
    }

    private Attributes attributes() {
        Map<String, AttributeValue> values = new HashMap<>();
        for (String name : List.of("firstname", "lastname", "email", "department")) {
            if (random.nextInt(4) > 0) {
                values.put(name, AttributeValue.of(random.nextInt(12) == 0 ? "" : text()));
            }
        }
        return Attributes.of(values);
    }

    private String text() {
        return random.nextInt(3) == 0 ? one(WORDS) + " " + one(WORDS) : one(WORDS);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String upperAtTimes(String text) {
        return random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** A query without a window. */
    IdentityQuery anyQuery() {
        return IdentityQuery.builder()
                .filter(random.nextInt(4) == 0 ? new Filter.All() : filter(3))
                .addAllSorters(sorters())
                .correlatedOnly(random.nextInt(3) == 0)
                .build();
    }

    private List<Sorter> sorters() {
        List<SortField> fields = new ArrayList<>(List.of(SortField.values()));
        Collections.shuffle(fields, random);
        return fields.stream()
                .limit(random.nextInt(fields.size() + 1))
                .map(field -> new Sorter(field, random.nextBoolean()))
                .toList();
    }

    private Filter filter(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0, 1 -> new Filter.And(filters(depth));
            case 2, 3 -> new Filter.Or(filters(depth));
            case 4 -> new Filter.Not(filter(depth - 1));
            default -> comparison();
        };
    }

    private List<Filter> filters(int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(part -> filter(depth - 1))
                .toList();
    }

    private Filter comparison() {
        FilterField field = one(List.of(FilterField.values()));
        return switch (field.kind()) {
            case IDENTIFIER ->
                random.nextBoolean()
                        ? new Filter.Equal(field, value(field))
                        : new Filter.In(
                                field,
                                Stream.generate(() -> value(field))
                                        .limit(1 + random.nextInt(5))
                                        .toList());
            case TEXT ->
                random.nextBoolean()
                        ? new Filter.Equal(field, value(field))
                        : new Filter.StartsWith(field, beginning(value(field)));
            case LITERAL -> new Filter.Equal(field, value(field));
            case FLAG -> new Filter.Is(field, random.nextBoolean());
        };
    }

    private String value(FilterField field) {
        String had = identities.isEmpty() ? null : field.textOf(any());
        String value = had == null || random.nextInt(5) == 0 ? text() : had;
        return random.nextInt(3) == 0 ? value.toUpperCase(Locale.ROOT) : value;
    }

    private String beginning(String value) {
        return value.substring(
                0,
                value.offsetByCodePoints(0, random.nextInt(Math.min(4, value.codePointCount(0, value.length())) + 1)));
    }

    /** A number below the bound. */
    int anyBelow(int bound) {
        return random.nextInt(bound);
    }

    /** All rows of a query, in order. */
    List<Identity> answer(IdentityQuery query) {
        Predicate<Identity> matching = query.filter().compile();
        return identities.values().stream()
                .filter(identity -> !query.correlatedOnly() || identity.correlated())
                .filter(matching)
                .sorted(Sorter.comparator(query.sorters()))
                .toList();
    }
}
