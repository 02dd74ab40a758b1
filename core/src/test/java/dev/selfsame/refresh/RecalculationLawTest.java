package dev.selfsame.refresh;

import static dev.selfsame.refresh.Company.HR;
import static dev.selfsame.refresh.Company.NOW;
import static dev.selfsame.refresh.Company.person;
import static dev.selfsame.refresh.Transforms.account;
import static dev.selfsame.refresh.Transforms.fields;
import static dev.selfsame.refresh.Transforms.mapping;
import static dev.selfsame.refresh.Transforms.passing;
import static dev.selfsame.refresh.Transforms.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Written.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recalculating what has changed comes to the same as recalculating everything. */
class RecalculationLawTest {

    private static final int EDITS = 40;
    private static final List<String> NAMES = List.of("mail", "room", "end", "name");
    private static final List<String> VALUES =
            List.of("", "a", "B", "Ada Lovelace", "2026-03-05T00:00:00.000Z", "2026-04-01T00:00:00Z", "now", "9");

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void after_any_edits(int seed) {
        Random random = new Random(seed);
        List<AttributeMapping> mappings = mappings(random);
        TreeMap<String, Account> accounts = new TreeMap<>(Map.of("hr0", fresh("hr0", HR, random)));
        Identity changedOnly = person("ada");
        Identity everything = person("ada");
        Instant now = NOW;
        int version = 1;
        for (int edit = 0; edit < EDITS; edit++) {
            if (random.nextInt(12) == 0) {
                mappings = mappings(random);
                version++;
            } else {
                edit(accounts, random);
            }
            now = now.plusSeconds(random.nextInt(200_000));
            Company company =
                    company(mappings, version, accounts.values().stream().toList());
            changedOnly = company.processed(changedOnly, now);
            everything = company.processed(everything.withBasis(Optional.empty()), now);
            assertThat(changedOnly).isEqualTo(everything);
        }
    }

    private static Company company(List<AttributeMapping> mappings, int version, List<Account> accounts) {
        Company company = new Company()
                .with(Company.authoritative(Company.CONTRACTORS).withAuthoritative(false))
                .with(Company.profile("employees", HR).withMappings(mappings).withVersion(version))
                .with(Transforms.stored("Shared", transform("trim")));
        accounts.forEach(company::with);
        return company;
    }

    private static List<AttributeMapping> mappings(Random random) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> mapping("a" + i, any(random, 3)))
                .toList();
    }

    private static Fields any(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return anyAccount(random);
        }
        Fields part = any(random, depth - 1);
        return switch (random.nextInt(11)) {
            case 0 -> transform("lower", "input", part);
            case 1 -> transform("concat", "values", List.of(part, "-", any(random, depth - 1)));
            case 2 -> transform("firstValid", "values", List.of(part, any(random, depth - 1)));
            case 3 -> transform("substring", "begin", "0", "end", "3", "input", part);
            case 4 -> transform("reference", "id", random.nextInt(5) == 0 ? "Nobody's" : "Shared", "input", part);
            case 5 -> transform("lookup", "table", fields("a", "found", "default", part), "input", anyAccount(random));
            case 6 -> passing(one(NAMES, random));
            case 7 -> transform("identityAttribute", "name", "a" + random.nextInt(4));
            case 8 -> transform("split", "delimiter", " ", "index", "1", "throws", "false", "input", part);
            case 9 -> transform("randomNumeric", "length", "3");
            default -> transform("dateFormat", "outputFormat", "yyyy", "input", part);
        };
    }

    private static Fields anyAccount(Random random) {
        String source = random.nextBoolean() ? HR.value() : Company.CONTRACTORS.value();
        String name = one(NAMES, random);
        return switch (random.nextInt(4)) {
            case 0 ->
                transform(
                        "accountAttribute",
                        "sourceName",
                        source,
                        "attributeName",
                        name,
                        "accountSortAttribute",
                        one(NAMES, random),
                        "accountSortDescending",
                        "true");
            case 1 ->
                transform(
                        "accountAttribute",
                        "sourceName",
                        source,
                        "attributeName",
                        name,
                        "accountPropertyFilter",
                        "(room == \"a\")");
            default -> account(source, name);
        };
    }

    private static void edit(Map<String, Account> accounts, Random random) {
        boolean hr = random.nextBoolean();
        String key = (hr ? "hr" : "con") + random.nextInt(3);
        SourceId source = hr ? HR : Company.CONTRACTORS;
        Account known = accounts.get(key);
        if (known == null) {
            accounts.put(key, fresh(key, source, random));
        } else if (random.nextInt(5) == 0 && accounts.size() > 1) {
            accounts.remove(key);
        } else {
            Map<String, AttributeValue> values =
                    new TreeMap<>(known.attributes().asMap());
            values.put(one(NAMES, random), AttributeValue.of(one(VALUES, random)));
            values.remove(one(NAMES, random));
            accounts.put(key, known.withAttributes(Attributes.of(values)).withVersion(known.version() + 1));
        }
    }

    private static Account fresh(String key, SourceId source, Random random) {
        List<String> attributes = new ArrayList<>();
        for (String name : NAMES) {
            attributes.add(name);
            attributes.add(one(VALUES, random));
        }
        return Company.account(source, "ada", attributes.toArray(String[]::new))
                .withId(new AccountId(key + ":" + random.nextLong()))
                .withNativeIdentity(key)
                .withName("ada")
                .withIdentity(new IdentityId("ada"))
                .withCreated(NOW.minusSeconds(random.nextInt(10)));
    }

    private static <T> T one(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
