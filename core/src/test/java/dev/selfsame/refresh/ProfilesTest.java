package dev.selfsame.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    private static final IdentityProfile EMPLOYEES = Company.employees();
    private static final IdentityProfile CONTRACTORS = Company.profile("contractors", Company.CONTRACTORS);
    private static final Account EMPLOYED = Company.account(Company.HR, "ada");
    private static final Account CONTRACTED = Company.account(Company.CONTRACTORS, "ada");

    @Test
    void the_strongest_profile_wins_whatever_the_order_of_the_accounts() {
        List<IdentityProfile> profiles = List.of(CONTRACTORS, EMPLOYEES);
        assertThat(Profiles.of(List.of(EMPLOYED, CONTRACTED), profiles)).contains(CONTRACTORS);
        assertThat(Profiles.of(List.of(CONTRACTED, EMPLOYED), profiles)).contains(CONTRACTORS);
        assertThat(Profiles.of(List.of(CONTRACTED, EMPLOYED), List.of(EMPLOYEES, CONTRACTORS)))
                .contains(EMPLOYEES);
    }

    @Test
    void a_profile_on_whose_source_there_is_no_account_gives_way_to_the_next() {
        assertThat(Profiles.of(List.of(EMPLOYED), List.of(CONTRACTORS, EMPLOYEES)))
                .contains(EMPLOYEES);
    }

    @Test
    void without_an_account_on_any_profile_s_source_there_is_no_profile() {
        assertThat(Profiles.of(List.of(EMPLOYED), List.of(CONTRACTORS))).isEmpty();
        assertThat(Profiles.of(List.of(), List.of(CONTRACTORS, EMPLOYEES))).isEmpty();
        assertThat(Profiles.of(List.of(EMPLOYED), List.of())).isEmpty();
    }
}
