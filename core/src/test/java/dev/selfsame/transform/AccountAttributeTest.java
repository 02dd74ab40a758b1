package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountAttributeTest {

    private static final SourceId HR = new SourceId("hr");
    private static final SourceId AD = new SourceId("ad");
    private static final Instant OLD = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant YOUNG = Instant.parse("2024-01-01T00:00:00Z");
    private static final AccountAttribute DEPARTMENT = new AccountAttribute(HR, "department");

    private static Account account(String nativeIdentity, SourceId source, Instant created, Attributes attributes) {
        return Account.builder()
                .id(new AccountId(source + ":" + nativeIdentity))
                .source(source)
                .nativeIdentity(nativeIdentity)
                .name(nativeIdentity)
                .created(created)
                .modified(YOUNG)
                .attributes(attributes)
                .build();
    }

    private static Attributes department(String value) {
        return Attributes.ofTexts("department", value);
    }

    private static Either<TransformError, Optional<AttributeValue>> found(String value) {
        return Either.right(Optional.of(AttributeValue.of(value)));
    }

    private static Either<TransformError, Optional<AttributeValue>> evaluated(List<Account> accounts) {
        Given given = Given.nothing();
        accounts.forEach(given::account);
        return Language.builder()
                .templates(Templates.none())
                .build()
                .compile(DEPARTMENT.document())
                .evaluate(given);
    }

    @Test
    void the_value_is_the_account_s() {
        assertThat(evaluated(List.of(account("1", HR, OLD, department("Engines")))))
                .isEqualTo(found("Engines"));
    }

    @Test
    void the_value_keeps_its_type() {
        AttributeValue floors = AttributeValue.of(List.of("1", "2"));
        assertThat(evaluated(List.of(account("1", HR, OLD, Attributes.of(Map.of("department", floors))))))
                .isEqualTo(Either.right(Optional.of(floors)));
    }

    @Test
    void without_accounts_there_is_no_value() {
        assertThat(evaluated(List.of())).isEqualTo(Either.right(Optional.empty()));
    }

    @Test
    void accounts_on_other_sources_do_not_count() {
        assertThat(evaluated(List.of(account("1", AD, OLD, department("Engines")))))
                .isEqualTo(Either.right(Optional.empty()));
    }

    @Test
    void of_several_accounts_the_oldest_by_creation_wins() {
        Account old = account("2", HR, OLD, department("Old"));
        Account young = account("1", HR, YOUNG, department("Young"));
        assertThat(evaluated(List.of(old, young))).isEqualTo(found("Old"));
        assertThat(evaluated(List.of(young, old))).isEqualTo(found("Old"));
    }

    @Test
    void between_accounts_of_one_age_the_native_identity_decides() {
        Account first = account("1", HR, OLD, department("First"));
        Account second = account("2", HR, OLD, department("Second"));
        assertThat(evaluated(List.of(first, second))).isEqualTo(found("First"));
        assertThat(evaluated(List.of(second, first))).isEqualTo(found("First"));
    }

    @Test
    void an_account_without_a_value_falls_through_to_the_next() {
        assertThat(evaluated(List.of(
                        account("1", HR, OLD, Attributes.none()), account("2", HR, YOUNG, department("Young")))))
                .isEqualTo(found("Young"));
    }

    @Test
    void an_empty_text_is_a_value() {
        assertThat(evaluated(
                        List.of(account("1", HR, OLD, department("")), account("2", HR, YOUNG, department("Young")))))
                .isEqualTo(found(""));
    }
}
