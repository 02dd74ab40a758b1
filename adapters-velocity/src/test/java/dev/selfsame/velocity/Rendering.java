package dev.selfsame.velocity;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Person;
import dev.selfsame.transform.Subject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A template that is rendered for Ada, whose manager is Grace. */
final class Rendering {

    static final VelocityTemplates TEMPLATES = VelocityTemplates.sandboxed();

    private static final SourceId DIRECTORY = new SourceId("ad");
    private static final SourceId MAIL = new SourceId("mail");

    static final Person GRACE = new Somebody("2", "grace", Attributes.ofTexts("country", "ES"), List.of(), true);

    static final Person ADA = new Somebody(
            "1",
            "ada",
            Attributes.of(Map.of(
                    "department", AttributeValue.of("Engines"),
                    "floor", AttributeValue.of(3),
                    "share", AttributeValue.of(new java.math.BigDecimal("0.5")),
                    "active", AttributeValue.of(true),
                    "groups", AttributeValue.of(List.of("a", "b")))),
            List.of(account("a1", DIRECTORY), account("a2", DIRECTORY), account("m1", MAIL)),
            false);

    private Rendering() {}

    private static Account account(String id, SourceId source) {
        return Account.builder()
                .id(new AccountId(id))
                .source(source)
                .nativeIdentity("native " + id)
                .name("name " + id)
                .created(Instant.EPOCH)
                .modified(Instant.EPOCH)
                .attributes(Attributes.ofTexts("title", "Countess"))
                .build();
    }

    /** With variables as name, value, name, value. */
    static String of(String template, String... variables) {
        return TEMPLATES.parsed(template).rendered(values(variables)::get);
    }

    private static Map<String, @Nullable Object> values(String... variables) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(
                "identity", new Subject(ADA, Optional.of(GRACE), Map.of("Active Directory", DIRECTORY, "Mail", MAIL)));
        values.put("lonely", new Subject(GRACE, Optional.empty(), Map.of()));
        for (int i = 0; i < variables.length; i += 2) {
            values.put(variables[i], variables[i + 1]);
        }
        return values;
    }

    private record Somebody(String id, String name, Attributes attributes, List<Account> accounts, boolean isManager)
            implements Person {}
}
