package dev.selfsame.resthost.http;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.AccountData;

/** What HR says of the people of the small tenant. */
final class PeopleOfSmallTenant {

    private PeopleOfSmallTenant() {}

    static AccountData bobWithMail(String mail) {
        return AccountData.builder()
                .nativeIdentity("2")
                .name("bob")
                .attributes(Attributes.ofTexts(
                        "number", "2", "login", "bob", "first", "Bob", "last", "Smith", "mail", mail, "boss", "1",
                        "state", "active"))
                .build();
    }
}
