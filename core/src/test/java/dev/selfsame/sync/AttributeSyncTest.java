package dev.selfsame.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeSyncTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Set<String> ALL = Set.of("email", "department");

    private static final Identity ADA = Identity.builder()
            .id(new IdentityId("ada"))
            .name("Ada Lovelace")
            .status(IdentityStatus.ACTIVE)
            .created(NOW)
            .modified(NOW)
            .attributes(Attributes.ofTexts("email", "ada@example.com"))
            .build();

    private static final Source AD = Source.builder()
            .id(new SourceId("ad"))
            .name("Active Directory")
            .addSynced(new SyncedAttribute("email", "mail"), new SyncedAttribute("department", "ou"))
            .build();

    private static final Source CHAT = Source.builder()
            .id(new SourceId("chat"))
            .name("Chat")
            .addSynced(new SyncedAttribute("email", "login"))
            .build();

    private static final Source UNSYNCED =
            Source.builder().id(new SourceId("files")).name("Files").build();

    private static Account account(String id, Source source) {
        return Account.builder()
                .id(new AccountId(id))
                .source(source.id())
                .nativeIdentity("cn=" + id)
                .name(id)
                .created(NOW)
                .modified(NOW)
                .build();
    }

    private static Optional<AttributeValue> mail() {
        return Optional.of(AttributeValue.of("ada@example.com"));
    }

    private static AccountDrift drift(Identity who, Set<String> mapped, Account account, Source source) {
        return AttributeSync.drift(who, mapped::contains, account, account.attributes(), source);
    }

    private static List<AttributeDrift> drifts(String attribute, AttributeValue has, Source source, Identity who) {
        Account account = account("a1", source).withAttributes(Attributes.none().with(attribute, has));
        return drift(who, ALL, account, source).attributes();
    }

    @Test
    void what_is_missing_is_to_be_set() {
        assertThat(drift(ADA, ALL, account("a1", AD), AD))
                .isEqualTo(new AccountDrift(
                        ADA.id(),
                        new AccountId("a1"),
                        AD.id(),
                        List.of(new AttributeDrift("mail", Optional.empty(), mail()))));
    }

    @Test
    void an_absent_identity_attribute_clears_the_account_s() {
        Account account = account("a1", AD).withAttributes(Attributes.ofTexts("mail", "ada@example.com", "ou", "R&D"));

        assertThat(drift(ADA, ALL, account, AD).attributes())
                .containsExactly(new AttributeDrift("ou", Optional.of(AttributeValue.of("R&D")), Optional.empty()));
    }

    @Test
    void what_the_account_has_already_is_not_written() {
        assertThat(drifts("mail", AttributeValue.of("ada@example.com"), AD, ADA))
                .isEmpty();
    }

    @Test
    void an_empty_text_is_no_value() {
        assertThat(drift(ADA.withAttributes(Attributes.ofTexts("email", "")), ALL, account("a1", AD), AD)
                        .isInStep())
                .isTrue();
    }

    @Test
    void a_number_is_the_same_as_a_text_that_is_written_like_it() {
        Identity numbered = ADA.withAttributes(Attributes.none().with("email", AttributeValue.of(7)));

        assertThat(drifts("mail", AttributeValue.of("7"), AD, numbered)).isEmpty();
    }

    @Test
    void several_values_are_the_same_in_another_order() {
        Source several = AD.withMultiValued("mail");
        Identity ada = ADA.withAttributes(
                Attributes.none().with("email", AttributeValue.of(List.of("a@example.com", "b@example.com"))));

        assertThat(drifts("mail", AttributeValue.of(List.of("b@example.com", "a@example.com")), several, ada))
                .isEmpty();
        assertThat(drifts("mail", AttributeValue.of(List.of("b@example.com")), several, ada))
                .extracting(AttributeDrift::due)
                .containsExactly(Optional.of(AttributeValue.of(List.of("a@example.com", "b@example.com"))));
    }

    @Test
    void one_value_is_all_of_an_attribute_that_can_have_several() {
        Source several = AD.withMultiValued("mail");

        assertThat(drifts("mail", AttributeValue.of(List.of("old@example.com")), several, ADA))
                .extracting(AttributeDrift::due)
                .containsExactly(Optional.of(AttributeValue.of(List.of("ada@example.com"))));
    }

    @Test
    void an_attribute_that_the_profile_does_not_map_is_neither_pushed_nor_cleared() {
        Account account = account("a1", AD).withAttributes(Attributes.ofTexts("ou", "R&D"));

        assertThat(drift(ADA, Set.of("email"), account, AD).attributes())
                .extracting(AttributeDrift::attribute)
                .containsExactly("mail");
    }

    @Test
    void an_account_that_would_get_nothing_is_left_alone() {
        assertThat(drift(ADA, Set.of("department"), account("c1", CHAT), CHAT).isInStep())
                .isTrue();
        assertThat(drift(ADA, ALL, account("f1", UNSYNCED), UNSYNCED).isInStep())
                .isTrue();
    }

    @Test
    void the_account_of_somebody_unknown_is_left_alone() {
        assertThat(drift(ADA.withCorrelated(false), ALL, account("a1", AD), AD).isInStep())
                .isTrue();
    }

    @Test
    void a_drift_tells_no_values_in_its_text() {
        assertThat(drift(ADA, ALL, account("a1", AD), AD).toString())
                .contains("mail")
                .doesNotContain("ada@example.com");
    }

    @Test
    void a_job_s_first_version_is_1() {
        assertThat(SyncJob.builder()
                        .id(new SyncJobId("job"))
                        .identity(ADA.id())
                        .status(SyncStatus.QUEUED)
                        .requested(NOW)
                        .modified(NOW)
                        .build()
                        .version())
                .isEqualTo(1);
    }
}
