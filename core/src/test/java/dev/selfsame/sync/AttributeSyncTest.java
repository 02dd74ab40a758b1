package dev.selfsame.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.provisioning.AccountUpdate;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    private static AccountUpdate update(String account, Source source, Map<String, Optional<AttributeValue>> values) {
        return new AccountUpdate(source.id(), new AccountId(account), "cn=" + account, values);
    }

    private static Optional<AttributeValue> mail() {
        return Optional.of(AttributeValue.of("ada@example.com"));
    }

    private static List<AccountUpdate> updates(Set<String> mapped, Account... accounts) {
        return AttributeSync.updates(
                ADA, mapped, List.of(accounts), Map.of(AD.id(), AD, CHAT.id(), CHAT, UNSYNCED.id(), UNSYNCED));
    }

    @Test
    void all_synchronized_attributes_are_pushed_and_the_absent_are_cleared() {
        assertThat(updates(ALL, account("a1", AD)))
                .containsExactly(update("a1", AD, Map.of("mail", mail(), "ou", Optional.empty())));
    }

    @Test
    void every_account_gets_what_its_source_is_configured_for() {
        assertThat(updates(ALL, account("c1", CHAT), account("a1", AD), account("a2", AD)))
                .containsExactly(
                        update("c1", CHAT, Map.of("login", mail())),
                        update("a1", AD, Map.of("mail", mail(), "ou", Optional.empty())),
                        update("a2", AD, Map.of("mail", mail(), "ou", Optional.empty())));
    }

    @Test
    void what_the_account_has_already_is_pushed_all_the_same() {
        assertThat(updates(
                        Set.of("email"),
                        account("a1", AD).withAttributes(Attributes.ofTexts("mail", "ada@example.com"))))
                .containsExactly(update("a1", AD, Map.of("mail", mail())));
    }

    @Test
    void an_attribute_that_the_profile_does_not_map_is_neither_pushed_nor_cleared() {
        assertThat(updates(Set.of("email"), account("a1", AD)))
                .containsExactly(update("a1", AD, Map.of("mail", mail())));
    }

    @Test
    void an_account_that_would_get_nothing_is_left_alone() {
        assertThat(updates(Set.of("department"), account("c1", CHAT), account("f1", UNSYNCED)))
                .isEmpty();
    }

    @Test
    void an_account_whose_source_is_unknown_is_left_alone() {
        assertThat(AttributeSync.updates(ADA, ALL, List.of(account("a1", AD)), Map.of()))
                .isEmpty();
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
