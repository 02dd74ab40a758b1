package dev.selfsame.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import io.vavr.control.Either;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManagerSearchTest {

    private static final Either<String, Optional<IdentityReference>> NOBODY = Either.right(Optional.empty());
    private static final Either<String, Optional<IdentityReference>> CIRCLE =
            Either.left("the chain of managers leads back to the identity");

    private final Company company = new Company();

    private Either<String, Optional<IdentityReference>> managerOf(String who) {
        IdentityId id = new IdentityId(who);
        return new ManagerSearch(company).managerOf(id, Company.employees(), company.accounts(id));
    }

    private static Either<String, Optional<IdentityReference>> found(String manager) {
        return Either.right(Optional.of(new IdentityReference(new IdentityId(manager), manager)));
    }

    @Test
    void the_manager_is_who_has_the_account_s_value() {
        company.reporting("ada", "1", "2").reporting("bob", "2", "");
        assertThat(managerOf("ada")).isEqualTo(found("bob"));
    }

    @Test
    void without_a_rule_there_is_no_manager() {
        company.with(Company.authoritative(Company.HR))
                .reporting("ada", "1", "2")
                .reporting("bob", "2", "");
        assertThat(managerOf("ada")).isEqualTo(NOBODY);
    }

    @Test
    void without_the_profile_s_source_there_is_no_manager() {
        company.withoutSources().reporting("ada", "1", "2").reporting("bob", "2", "");
        assertThat(managerOf("ada")).isEqualTo(NOBODY);
    }

    @Test
    void without_an_account_there_is_no_manager() {
        company.with(Company.person("ada")).reporting("bob", "2", "");
        assertThat(managerOf("ada")).isEqualTo(NOBODY);
    }

    @Test
    void without_a_value_there_is_no_manager() {
        company.with(Company.hrAccount("ada", "number", "1")).reporting("bob", "2", "");
        assertThat(managerOf("ada")).isEqualTo(NOBODY);
    }

    @Test
    void a_value_that_nobody_has_leaves_no_manager() {
        company.reporting("ada", "1", "99");
        assertThat(managerOf("ada")).isEqualTo(NOBODY);
    }

    @Test
    void a_value_that_several_have_is_an_error() {
        company.reporting("ada", "1", "2").reporting("bob", "2", "").reporting("cy", "2", "");
        assertThat(managerOf("ada")).isEqualTo(Either.left("the manager's value matches 2 identities"));
    }

    @Test
    void an_account_on_another_source_does_not_name_the_manager() {
        company.with(Company.account(Company.CONTRACTORS, "ada", "manager", "2"))
                .reporting("bob", "2", "");
        assertThat(managerOf("ada")).isEqualTo(NOBODY);
    }

    @Test
    void of_several_authoritative_accounts_the_oldest_names_the_manager() {
        company.with(Company.hrAccount("ada", "manager", "3").withCreated(Company.NOW))
                .with(Company.hrAccount("ada", "manager", "2"))
                .reporting("bob", "2", "")
                .reporting("cy", "3", "");
        assertThat(managerOf("ada")).isEqualTo(found("bob"));
    }

    @Test
    void of_authoritative_accounts_of_one_age_the_native_identity_decides() {
        company.with(Company.hrAccount("ada", "manager", "3").withNativeIdentity("n2"))
                .with(Company.hrAccount("ada", "manager", "2").withNativeIdentity("n1"))
                .reporting("bob", "2", "")
                .reporting("cy", "3", "");
        assertThat(managerOf("ada")).isEqualTo(found("bob"));
    }

    @Test
    void nobody_manages_themselves() {
        company.reporting("ada", "1", "1");
        assertThat(managerOf("ada")).isEqualTo(CIRCLE);
    }

    @Test
    void two_do_not_manage_each_other() {
        company.reporting("ada", "1", "2").reporting("bob", "2", "1");
        assertThat(managerOf("ada")).isEqualTo(CIRCLE);
        assertThat(managerOf("bob")).isEqualTo(CIRCLE);
    }

    @Test
    void a_long_circle_is_a_circle() {
        company.reporting("ada", "1", "2")
                .reporting("bob", "2", "3")
                .reporting("cy", "3", "4")
                .reporting("dee", "4", "1");
        assertThat(managerOf("ada")).isEqualTo(CIRCLE);
    }

    @Test
    void a_circle_of_others_above_is_no_error_of_one_s_own() {
        company.reporting("ada", "1", "2").reporting("bob", "2", "3").reporting("cy", "3", "2");
        assertThat(managerOf("ada")).isEqualTo(found("bob"));
    }

    @Test
    void a_chain_ends_where_several_match() {
        company.reporting("ada", "1", "2")
                .reporting("bob", "2", "3")
                .reporting("cy", "3", "1")
                .reporting("cyd", "3", "1");
        assertThat(managerOf("ada")).isEqualTo(found("bob"));
    }

    @Test
    void a_chain_ends_with_who_has_no_profile() {
        company.reporting("ada", "1", "2")
                .with(Company.person("bob").withAttributes(Attributes.ofTexts("number", "2")))
                .with(Company.account(Company.CONTRACTORS, "bob", "manager", "1"));
        assertThat(managerOf("ada")).isEqualTo(found("bob"));
    }

    @Test
    void a_chain_follows_the_profile_of_everybody_on_it() {
        company.with(Company.profile("contractors", Company.CONTRACTORS), Company.employees())
                .with(Company.authoritative(Company.CONTRACTORS)
                        .withManagerCorrelation(new dev.selfsame.source.ManagerCorrelation("supervisor", "number")))
                .reporting("ada", "1", "2")
                .reporting("bob", "2", "")
                .with(Company.account(Company.CONTRACTORS, "bob", "supervisor", "1"));
        assertThat(managerOf("ada")).isEqualTo(CIRCLE);
    }

    @Test
    void a_manager_who_cannot_be_referred_to_is_none() {
        Surroundings forgetful =
                new Forgetful(company.reporting("ada", "1", "2").reporting("bob", "2", ""));
        IdentityId ada = new IdentityId("ada");
        assertThat(new ManagerSearch(forgetful).managerOf(ada, Company.employees(), company.accounts(ada)))
                .isEqualTo(NOBODY);
    }
}
