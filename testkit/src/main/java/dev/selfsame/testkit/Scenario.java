package dev.selfsame.testkit;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refresh.Preview;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody with accounts at an instant. Each method gives another scenario and leaves this one as it is, so that tests can
 * share a beginning.
 */
public final class Scenario {

    private static final IdentityId PERSON = new IdentityId("person");
    private static final SourceId INPUT = new SourceId("input of the transform under test");
    private static final String VALUE = "value";

    private final Tenant tenant;
    private final Instant at;
    private final People people;

    Scenario(Tenant tenant, Instant at) {
        this(tenant, at, People.only(nobody(PERSON, at)));
    }

    private Scenario(Tenant tenant, Instant at, People people) {
        this.tenant = tenant;
        this.at = at;
        this.people = people;
    }

    private static Identity nobody(IdentityId id, Instant at) {
        return Identity.builder()
                .id(id)
                .name(id.value())
                .alias(id.value())
                .created(at)
                .modified(at)
                .status(IdentityStatus.ACTIVE)
                .build();
    }

    private Scenario with(People others) {
        return new Scenario(tenant, at, others);
    }

    /**
     * Gives the person an account. Of several on one source, the first given is the oldest.
     *
     * @param source the display name of one of the tenant's sources
     * @param attributes by name: texts, numbers, true and false, and lists of texts
     * @throws IllegalArgumentException for a source that the tenant doesn't have
     */
    public Scenario account(String source, Map<String, ?> attributes) {
        Source known = tenant.configuration().sources().stream()
                .filter(one -> one.name().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the tenant has no source \"" + source + "\""));
        Attributes values = Values.of(attributes);
        String key = values.text(known.nativeIdentityAttribute())
                .orElse("account " + (people.accounts().size() + 1));
        String name = values.text(known.nameAttribute()).orElse(key);
        return account(known.id(), key, name, values);
    }

    private Scenario account(SourceId source, String nativeIdentity, String name, Attributes attributes) {
        int number = people.accounts().size();
        Account account = Account.builder()
                .id(new AccountId(source + " " + number))
                .source(source)
                .nativeIdentity(nativeIdentity)
                .name(name)
                .identity(PERSON)
                .attributes(attributes)
                .created(Instant.EPOCH.plusSeconds(number))
                .modified(at)
                .build();
        return with(people.with(account));
    }

    /** Gives the person identity attributes, as the last processing would have left them. */
    public Scenario identity(Map<String, ?> attributes) {
        return with(people.with(person().withAttributes(Values.of(attributes))));
    }

    /** Gives the person a manager with identity attributes. */
    public Scenario manager(Map<String, ?> attributes) {
        Identity manager = nobody(Surrounding.MANAGER, at)
                .withAttributes(Values.of(attributes))
                .withIsManager(true);
        return with(people.with(manager));
    }

    /** Adds somebody else with identity attributes, whom transforms find by user name. */
    public Scenario somebody(String userName, Map<String, ?> attributes) {
        return with(people.with(nobody(new IdentityId(userName), at).withAttributes(Values.of(attributes))));
    }

    private Identity person() {
        return people.identity(PERSON).orElseThrow();
    }

    /** An identity attribute of the person, by the strongest profile on whose authoritative source there is an account. */
    public Outcome attribute(String name) {
        Preview preview = new Preview(new Surrounding(people, tenant), at);
        return new Outcome(name, preview.of(person(), Optional.empty()), preview.trace(person(), name));
    }

    /**
     * What a stored transform makes of an input.
     *
     * @param name the transform's
     */
    public Outcome transform(String name, String input) {
        return account(INPUT, "input", "input", Attributes.ofTexts(VALUE, input))
                .transformed(name);
    }

    /** What a stored transform makes of no input. */
    public Outcome transform(String name) {
        return account(INPUT, "input", "input", Attributes.none()).transformed(name);
    }

    private Outcome transformed(String name) {
        Fields reference = new Fields(Map.of(
                "type",
                Written.of("reference"),
                "attributes",
                new Fields(Map.of("id", Written.of(name), "input", new AccountAttribute(INPUT, VALUE).document()))));
        IdentityProfile profile = IdentityProfile.builder()
                .id(new ProfileId("the transform under test"))
                .name(name)
                .priority(Long.MIN_VALUE)
                .authoritativeSource(INPUT)
                .addMappings(new AttributeMapping(name, new Definition(reference)))
                .build();
        Configuration.Builder other = Configuration.builder()
                .addAllSources(tenant.configuration().sources())
                .addSources(Source.builder().id(INPUT).name(INPUT.value()).build())
                .addAllTransforms(tenant.configuration().transforms())
                .addProfiles(profile);
        return new Scenario(tenant.with(other.build()), at, people).attribute(name);
    }
}
