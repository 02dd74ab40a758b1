package dev.selfsame.tck;

import static dev.selfsame.provisioning.Capability.CREATE;
import static dev.selfsame.provisioning.Capability.DELETE;
import static dev.selfsame.provisioning.Capability.MODIFY;
import static dev.selfsame.provisioning.Capability.READ_CHANGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has changed is told from where the last call ended. */
abstract class ChangesRules extends ConnectorRules {

    private String start;

    @BeforeEach
    final void needsToTellChanges() {
        needs(READ_CHANGES, CREATE, MODIFY, DELETE);
        start = "";
    }

    private void begin() {
        start = since(Optional.empty(), new Heard());
    }

    private String since(Optional<String> token, Heard heard) {
        return right(connector().readChanges(token, heard));
    }

    private Heard changes() {
        Heard heard = new Heard();
        since(Optional.of(start), heard);
        return heard;
    }

    @Test
    void the_first_call_tells_nothing_and_marks_the_present() {
        made(ADA);
        Heard heard = new Heard();

        start = since(Optional.empty(), heard);

        assertThat(heard.accounts).isEmpty();
        assertThat(heard.gone).isEmpty();
        assertThat(changes().accounts).isEmpty();
    }

    @Test
    void a_new_account_is_told_with_its_values() {
        begin();
        String ada = made(ADA);

        Heard heard = changes();

        assertThat(heard.nativeIdentities()).containsExactly(ada);
        assertThat(told(heard.account(ada).attributes(), source().attribute())).containsExactly(MAIL);
    }

    @Test
    void a_changed_account_is_told_as_it_is_now() {
        String ada = made(ADA);
        begin();
        set(ada, "k1", Map.of(source().attribute(), text(OTHER_MAIL)));

        Heard heard = changes();

        assertThat(heard.nativeIdentities()).containsOnly(ada);
        assertThat(told(heard.account(ada).attributes(), source().attribute())).containsExactly(OTHER_MAIL);
        assertThat(told(heard.account(ada).attributes(), source().otherAttribute()))
                .containsExactly(DEPARTMENT);
    }

    @Test
    void a_deleted_account_is_told_as_gone() {
        String ada = made(ADA);
        begin();
        connector().delete(ada, "k1");

        Heard heard = changes();

        assertThat(heard.gone).containsExactly(ada);
        assertThat(heard.accounts).isEmpty();
    }

    @Test
    void what_was_told_is_not_told_again() {
        begin();
        made(ADA);
        start = since(Optional.of(start), new Heard());
        String grace = made(GRACE);

        assertThat(changes().nativeIdentities()).containsExactly(grace);
    }

    @Test
    void the_same_token_tells_the_same_again() {
        begin();
        String ada = made(ADA);
        changes();

        assertThat(changes().nativeIdentities()).containsExactly(ada);
    }

    @Test
    void where_nothing_has_changed_nothing_is_told() {
        begin();
        start = since(Optional.of(start), new Heard());

        Heard heard = changes();

        assertThat(heard.accounts).isEmpty();
        assertThat(heard.gone).isEmpty();
    }

    @Test
    void what_is_not_a_token_fails_for_good() {
        assertFailedForGood(outcome(connector().readChanges(Optional.of("no token at all"), new Heard())));
    }
}
