package dev.selfsame.benchmarks;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * People to take in and to process, with a dozen attributes each.
 *
 * @param managed whether every ten of them have a manager, who is found by a number
 */
record PostgresCompany(boolean managed) {

    static final SourceId HR = new SourceId("hr");
    static final ProfileId EMPLOYEES = new ProfileId("employees");

    private static final List<String> ATTRIBUTES = List.of(
            "displayName",
            "firstname",
            "lastname",
            "email",
            "number",
            "department",
            "location",
            "phone",
            "title",
            "costCenter",
            "startDate");

    /** A further attribute changes everybody. */
    Configuration configuration(String... further) {
        IdentityProfile.Builder profile = IdentityProfile.builder()
                .id(EMPLOYEES)
                .name("Employees")
                .authoritativeSource(HR)
                .timeBased(true);
        ATTRIBUTES.forEach(name -> profile.addMappings(mapping(name)));
        for (String name : further) {
            profile.addMappings(mapping(name));
        }
        return Configuration.builder()
                .addSources(Source.builder()
                        .id(HR)
                        .name("HR")
                        .authoritative(true)
                        .managerCorrelation(Optional.of(new ManagerCorrelation("manager", "number"))
                                .filter(any -> managed))
                        .build())
                .addProfiles(profile.build())
                .build();
    }

    private static AttributeMapping mapping(String name) {
        return new AttributeMapping(name, new AccountAttribute(HR, name));
    }

    static Iterable<AccountData> accounts(int size) {
        return () -> IntStream.range(0, size).mapToObj(PostgresCompany::account).iterator();
    }

    private static AccountData account(int number) {
        String first = "First" + number % 997;
        String last = "Last" + number % 9973;
        return AccountData.builder()
                .nativeIdentity("e" + number)
                .name("e" + number)
                .attributes(Attributes.ofTexts(
                        "number", "" + number,
                        "displayName", first + " " + last,
                        "firstname", first,
                        "lastname", last,
                        "email", first + "." + last + number + "@example.com",
                        "department", "Department " + number % 50,
                        "location", "Location " + number % 20,
                        "phone", "+49 30 " + number,
                        "title", "Title " + number % 100,
                        "costCenter", "" + number % 300,
                        "startDate", "2020-01-01",
                        "floor", "" + number % 12,
                        "room", "" + number % 400,
                        "manager", "" + number / 10))
                .build();
    }
}
