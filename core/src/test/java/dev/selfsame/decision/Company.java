package dev.selfsame.decision;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refresh.Mappings;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.source.Account;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A small company, whose HR system makes people, and whose directory finds them by their mail addresses. */
final class Company implements Surroundings {

    static final ProfileId EMPLOYEES = new ProfileId("employees");

    /** The basis of people whose attributes are all plain; when it changes, all attributes of everybody are calculated anew. */
    static final String BASIS = "wwtegqlytpe0";

    static final Source HR = Source.builder()
            .id(Samples.HR)
            .name("HR")
            .authoritative(true)
            .addCorrelation(new CorrelationRule("number", "number"))
            .build();

    static final Source AD = Source.builder()
            .id(Samples.AD)
            .name("Active Directory")
            .addCorrelation(new CorrelationRule("mail", "email"))
            .build();

    private final List<Identity> people = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();

    /** The HR account with a number, which is also its name, and a mail address. */
    static Account hrAccount(String number) {
        return Samples.account(number)
                .withSource(Samples.HR)
                .withAttributes(Attributes.ofTexts("number", number, "mail", number + "@example.com"));
    }

    Company with(Identity person) {
        people.add(person);
        return this;
    }

    Company with(Account account) {
        accounts.add(account);
        return this;
    }

    @Override
    public boolean isTaken(String alias, IdentityId by) {
        return people.stream()
                .filter(person -> person.correlated() && !person.id().equals(by))
                .anyMatch(
                        person -> person.alias().filter(alias::equalsIgnoreCase).isPresent());
    }

    @Override
    public Set<IdentityId> having(String attribute, String value) {
        return people.stream()
                .filter(Identity::correlated)
                .filter(person -> person.attributes()
                        .text(attribute)
                        .filter(value::equalsIgnoreCase)
                        .isPresent())
                .map(Identity::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Identity> identity(IdentityId identity) {
        return people.stream().filter(person -> person.id().equals(identity)).findFirst();
    }

    @Override
    public Optional<Identity> named(String alias) {
        return people.stream()
                .filter(person -> person.alias().filter(alias::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    @Override
    public Mappings mappings() {
        return Mappings.compiled(
                Language.builder().templates(Templates.none()).build(), profiles(), List.of(), List.of(HR, AD));
    }

    @Override
    public long seed() {
        return 7;
    }

    @Override
    public List<Account> accounts(IdentityId identity) {
        return accounts.stream()
                .filter(account -> account.identity().equals(Optional.of(identity)))
                .toList();
    }

    @Override
    public Optional<Source> source(SourceId source) {
        return List.of(HR, AD).stream()
                .filter(known -> known.id().equals(source))
                .findFirst();
    }

    @Override
    public List<IdentityProfile> profiles() {
        return List.of(IdentityProfile.builder()
                .id(EMPLOYEES)
                .name("Employees")
                .authoritativeSource(Samples.HR)
                .addMappings(
                        new AttributeMapping("number", new AccountAttribute(Samples.HR, "number")),
                        new AttributeMapping("displayName", new AccountAttribute(Samples.HR, "name")),
                        new AttributeMapping("email", new AccountAttribute(Samples.HR, "mail")))
                .build());
    }
}
