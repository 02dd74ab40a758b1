package dev.selfsame.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.source.Account;
import dev.selfsame.source.Sought;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForesightTest {

    private final Company company = new Company();

    private static List<Account> ada(String... attributes) {
        return List.of(Company.hrAccount("ada", attributes));
    }

    @Test
    void a_manager_is_sought_by_what_the_authoritative_account_says() {
        assertThat(Foresight.manager(ada("manager", "2"), company)).contains(new Sought("number", "2"));
    }

    @Test
    void nobody_is_sought_without_a_value_a_rule_or_a_profile() {
        assertThat(Foresight.manager(ada("number", "1"), company)).isEmpty();
        assertThat(Foresight.manager(ada("manager", "2"), new Company().with(Company.authoritative(Company.HR))))
                .isEmpty();
        assertThat(Foresight.manager(List.of(Company.account(Company.CONTRACTORS, "ada", "manager", "2")), company))
                .isEmpty();
        assertThat(Foresight.manager(List.of(), company)).isEmpty();
    }

    private Optional<String> alias(String before) {
        return Foresight.alias(Optional.of(before), ada(), company.profiles());
    }

    @Test
    void an_alias_matters_when_it_is_another_than_before_even_in_case_alone() {
        assertThat(alias("bob")).contains("ada@hr");
        assertThat(alias("ADA@hr")).contains("ada@hr");
        assertThat(alias("ada@hr")).isEmpty();
        assertThat(Foresight.alias(Optional.empty(), ada(), company.profiles())).contains("ada@hr");
    }

    @Test
    void without_an_authoritative_account_there_is_no_alias_to_be_had() {
        assertThat(Foresight.alias(Optional.empty(), List.of(), company.profiles()))
                .isEmpty();
        assertThat(Foresight.alias(
                        Optional.empty(), List.of(Company.account(Company.CONTRACTORS, "ada")), company.profiles()))
                .isEmpty();
    }

    @Test
    void what_is_sought_does_not_show_in_a_text() {
        assertThat(new Sought("email", "ada@example.com")).hasToString("Sought[email]");
    }
}
