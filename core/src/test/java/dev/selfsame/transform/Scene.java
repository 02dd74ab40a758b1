package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A situation that is set up piece by piece, for somebody with accounts on HR and Badge. */
final class Scene implements Situation, Person {

    static final SourceId HR = new SourceId("hr");
    static final SourceId BADGE = new SourceId("badge");

    private static final Pattern NAME = Pattern.compile("\\$\\{?(\\w+)}?");

    private final Instant now;
    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, AttributeValue> fields = new HashMap<>();
    private final Random chance = new Random(1);
    private Set<String> taken = Set.of();
    private Attributes attributes = Attributes.none();
    private Optional<AttributeValue> input = Optional.empty();

    private Scene(Instant now) {
        this.now = now;
    }

    static Scene at(String now) {
        return at(Instant.parse(now));
    }

    static Scene at(Instant now) {
        return new Scene(now);
    }

    /** With templates that are names after a dollar, and nothing else. */
    static Language.Builder language() {
        return Language.builder()
                .templates(text -> names -> NAME.matcher(text).replaceAll(name -> named(names.apply(name.group(1)))))
                .putSources("HR", HR)
                .putSources("Badge", BADGE);
    }

    private static String named(@Nullable Object value) {
        if (value == null) {
            throw new Templates.TemplateTrouble("a name is undefined");
        }
        return Matcher.quoteReplacement(value.toString());
    }

    /** An account that is as many days old as there were accounts before. */
    Scene account(SourceId source, String name, String... namesAndValues) {
        Map<String, AttributeValue> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], AttributeValue.of(namesAndValues[i + 1]));
        }
        accounts.add(Account.builder()
                .id(new AccountId(source + ":" + name))
                .source(source)
                .nativeIdentity(name)
                .name(name)
                .created(Instant.EPOCH.plusSeconds(86_400L * accounts.size()))
                .modified(Instant.EPOCH)
                .attributes(Attributes.of(values))
                .build());
        return this;
    }

    Scene input(String value) {
        input = Optional.of(AttributeValue.of(value));
        return this;
    }

    Scene attributes(Attributes values) {
        attributes = values;
        return this;
    }

    Scene field(String name, String value) {
        fields.put(name, AttributeValue.of(value));
        return this;
    }

    Scene taken(String... names) {
        taken = Set.of(names);
        return this;
    }

    @Override
    public Person identity() {
        return this;
    }

    @Override
    public Optional<Person> manager() {
        return Optional.empty();
    }

    @Override
    public Optional<Person> other(String userName) {
        return Optional.empty();
    }

    @Override
    public Optional<AttributeValue> input() {
        return input;
    }

    @Override
    public Optional<AttributeValue> oldValue() {
        return Optional.empty();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public int chance(int bound) {
        return chance.nextInt(bound);
    }

    @Override
    public boolean isTaken(String userName) {
        return taken.contains(userName);
    }

    @Override
    public Optional<AttributeValue> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    @Override
    public String id() {
        return "1";
    }

    @Override
    public String name() {
        return "ada";
    }

    @Override
    public Attributes attributes() {
        return attributes;
    }

    @Override
    public List<Account> accounts() {
        return accounts;
    }

    @Override
    public boolean isManager() {
        return false;
    }
}
