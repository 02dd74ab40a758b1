package dev.selfsame.velocity;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Person;
import dev.selfsame.transform.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a situation out of bytes, whose host may break down. */
final class RandomSituation implements Situation {

    static final SourceId HR = new SourceId("hr");

    private record Somebody(String id, String name, Attributes attributes, List<Account> accounts, boolean isManager)
            implements Person {}

    private final RandomTransform texts;
    private final FuzzedDataProvider data;
    private final Person identity;
    private final Optional<Person> manager;
    private final Optional<AttributeValue> input;
    private final boolean isBroken;

    RandomSituation(FuzzedDataProvider data) {
        this.data = data;
        this.texts = new RandomTransform(data);
        this.identity = person(data.consumeInt(0, 3));
        this.manager = data.consumeBoolean() ? Optional.of(person(0)) : Optional.empty();
        this.input = data.consumeInt(0, 4) == 0 ? Optional.empty() : Optional.of(value());
        this.isBroken = data.consumeInt(0, 30) == 0;
    }

    private AttributeValue value() {
        return switch (data.consumeInt(0, 9)) {
            case 0 -> AttributeValue.of(data.consumeBoolean());
            case 1 -> AttributeValue.of(data.consumeInt());
            case 2 -> AttributeValue.of(List.of(texts.text(), texts.text()));
            case 3 -> AttributeValue.of(texts.text().repeat(data.consumeInt(0, 20_000)));
            default -> AttributeValue.of(texts.text());
        };
    }

    private Attributes attributes() {
        Map<String, AttributeValue> attributes = new HashMap<>();
        for (String name : List.of("mail", "a", "firstname", "lastname")) {
            if (data.consumeBoolean()) {
                attributes.put(name, value());
            }
        }
        return Attributes.of(attributes);
    }

    private Person person(int accounts) {
        List<Account> all = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            all.add(Account.builder()
                    .id(new AccountId("account " + i))
                    .source(HR)
                    .nativeIdentity("" + data.consumeInt(0, 2))
                    .name("account")
                    .created(Instant.EPOCH)
                    .modified(Instant.EPOCH)
                    .attributes(attributes())
                    .build());
        }
        return new Somebody("1", "ada", attributes(), all, data.consumeBoolean());
    }

    private void breakDown() {
        if (isBroken) {
            throw new IllegalStateException("the host is broken");
        }
    }

    @Override
    public Person identity() {
        breakDown();
        return identity;
    }

    @Override
    public Optional<Person> manager() {
        return manager;
    }

    @Override
    public Optional<Person> other(String userName) {
        breakDown();
        return Optional.empty();
    }

    @Override
    public Optional<AttributeValue> input() {
        return input;
    }

    @Override
    public Optional<AttributeValue> oldValue() {
        return input;
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }

    @Override
    public int chance(int bound) {
        return isBroken ? bound : bound / 2;
    }

    @Override
    public boolean isTaken(String userName) {
        breakDown();
        return userName.length() < 3;
    }

    @Override
    public Optional<AttributeValue> field(String name) {
        breakDown();
        return name.equals("field") ? input : Optional.empty();
    }
}
