package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import io.vavr.control.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkingAccountsTest {

    private final World world = new World();

    @BeforeEach
    void a_person_and_a_ghost() {
        world.person("1", "Ada Lovelace").aggregateHr();
        world.directoryAccount("ghost").aggregateDirectory();
    }

    private Account ghost() {
        return world.directoryAccountOf("ghost");
    }

    @Test
    void an_uncorrelated_account_is_given_to_a_person_and_its_stand_in_goes() {
        IdentityId ada = world.idOf("Ada Lovelace");
        Account linked = world.system().link(ghost().id(), ada).get();
        assertThat(linked.identity()).contains(ada);
        assertThat(linked.manuallyCorrelated()).isTrue();
        assertThat(world.all(new Filter.Is(FilterField.CORRELATED, false))).isEmpty();
        assertThat(world.system().accounts(ada).get()).extracting(Account::name).contains("ghost");
    }

    @Test
    void an_account_that_is_taken_from_a_person_stands_for_itself() {
        IdentityId ada = world.idOf("Ada Lovelace");
        world.system().link(ghost().id(), ada).get();
        world.system().unlink(ghost().id()).get();
        assertThat(ghost().identity()).isNotEqualTo(java.util.Optional.of(ada));
        assertThat(world.all(new Filter.Is(FilterField.CORRELATED, false)))
                .extracting(Identity::name)
                .containsExactly("ghost");
    }

    @Test
    void an_account_that_is_not_a_person_s_is_not_unlinked() {
        assertThat(world.system().unlink(ghost().id()))
                .isEqualTo(Either.left(new Conflict("The account isn't linked to a person")));
    }

    @Test
    void an_account_is_not_given_to_a_stand_in() {
        world.directoryAccount("other").aggregateDirectory();
        assertThat(world.system().link(ghost().id(), world.idOf("other")))
                .isEqualTo(Either.left(new Conflict("The identity stands for an uncorrelated account itself")));
    }

    @Test
    void unknown_accounts_and_identities_are_not_linked() {
        assertThat(world.system().link(new AccountId("none"), world.idOf("Ada Lovelace")))
                .isEqualTo(Either.left(new NotFound("ACCOUNT", "none")));
        assertThat(world.system().link(ghost().id(), new IdentityId("nobody")))
                .isEqualTo(Either.left(new NotFound("IDENTITY", "nobody")));
    }
}
