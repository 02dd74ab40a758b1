package dev.selfsame.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountTest {

    private static final Instant CREATED = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final Account ACCOUNT = Account.builder()
            .id(new AccountId("account"))
            .source(new SourceId("ad"))
            .nativeIdentity("cn=ada")
            .name("ada")
            .uuid("u-1")
            .attributes(Attributes.ofTexts("mail", "ada@example.com"))
            .created(CREATED)
            .modified(CREATED)
            .version(5)
            .build();

    private static final AccountData SAME = AccountData.builder()
            .nativeIdentity("cn=ada")
            .name("ada")
            .uuid("u-1")
            .attributes(Attributes.ofTexts("mail", "ada@example.com"))
            .created(CREATED)
            .build();

    private static Stream<UnaryOperator<AccountData>> differences() {
        return Stream.of(
                data -> data.withName("lovelace"),
                data -> data.withUuid("u-2"),
                data -> data.withUuid(Optional.empty()),
                data -> data.withAttributes(Attributes.none()),
                data -> data.withDisabled(true),
                data -> data.withLocked(true),
                data -> data.withCreated(CREATED.plusSeconds(1)));
    }

    @Test
    void a_source_that_tells_what_is_known_tells_the_same() {
        assertThat(ACCOUNT.tells(SAME)).isTrue();
    }

    @Test
    void a_source_that_does_not_say_when_an_account_was_made_tells_the_same() {
        assertThat(ACCOUNT.tells(SAME.withCreated(Optional.empty()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void a_source_that_tells_something_else_does_not_tell_the_same(UnaryOperator<AccountData> difference) {
        assertThat(ACCOUNT.tells(difference.apply(SAME))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("differences")
    void what_was_told_is_known(UnaryOperator<AccountData> difference) {
        AccountData data = difference.apply(SAME);
        assertThat(ACCOUNT.told(data, NOW).tells(data)).isTrue();
    }

    @Test
    void what_a_source_tells_makes_the_next_version() {
        AccountData data = AccountData.builder()
                .nativeIdentity("cn=ada")
                .name("lovelace")
                .disabled(true)
                .locked(true)
                .created(CREATED.minusSeconds(1))
                .build();
        assertThat(ACCOUNT.told(data, NOW))
                .isEqualTo(Account.builder()
                        .id(new AccountId("account"))
                        .source(new SourceId("ad"))
                        .nativeIdentity("cn=ada")
                        .name("lovelace")
                        .disabled(true)
                        .locked(true)
                        .created(CREATED.minusSeconds(1))
                        .modified(NOW)
                        .version(6)
                        .build());
    }

    @Test
    void a_source_that_does_not_say_when_an_account_was_made_leaves_what_is_known() {
        assertThat(ACCOUNT.told(SAME.withCreated(Optional.empty()), NOW).created())
                .isEqualTo(CREATED);
    }

    @Test
    void a_change_makes_the_next_version() {
        assertThat(ACCOUNT.changed(NOW)).isEqualTo(ACCOUNT.withModified(NOW).withVersion(6));
    }

    @Test
    void an_account_is_at_first_enabled_unlocked_and_linked_by_nobody() {
        Account account = Account.builder()
                .id(new AccountId("account"))
                .source(new SourceId("ad"))
                .nativeIdentity("cn=ada")
                .name("ada")
                .created(CREATED)
                .modified(CREATED)
                .build();
        assertThat(account)
                .isEqualTo(account.withAttributes(Attributes.none())
                        .withDisabled(false)
                        .withLocked(false)
                        .withManuallyCorrelated(false)
                        .withVersion(1));
    }

    @Test
    void account_data_without_a_name_have_the_native_identity_s() {
        AccountData data = AccountData.builder().nativeIdentity("cn=ada").build();
        assertThat(data)
                .isEqualTo(AccountData.builder()
                        .nativeIdentity("cn=ada")
                        .name("cn=ada")
                        .attributes(Attributes.none())
                        .disabled(false)
                        .locked(false)
                        .build());
    }

    @Test
    void the_text_forms_show_no_personal_data() {
        Attributes attributes = Attributes.ofTexts("mail", "secret-mail");
        Account account = ACCOUNT.withNativeIdentity("secret-native")
                .withName("secret-name")
                .withUuid("secret-uuid")
                .withAttributes(attributes);
        AccountData data = SAME.withNativeIdentity("secret-native")
                .withName("secret-name")
                .withUuid("secret-uuid")
                .withAttributes(attributes);
        assertThat(account.toString()).contains("account").doesNotContain("secret");
        assertThat(data.toString()).doesNotContain("secret");
    }

    @Test
    void a_source_is_at_first_a_delimited_file_that_makes_no_identities() {
        Source source = Source.builder().id(new SourceId("hr")).name("HR").build();
        assertThat(source)
                .isEqualTo(Source.builder()
                        .id(new SourceId("hr"))
                        .name("HR")
                        .authoritative(false)
                        .connector("delimited-file")
                        .nativeIdentityAttribute("id")
                        .nameAttribute("name")
                        .version(1)
                        .build());
    }
}
