package dev.selfsame.tck;

import static dev.selfsame.provisioning.Capability.CREATE;
import static dev.selfsame.provisioning.Capability.MODIFY;
import static dev.selfsame.provisioning.Capability.READ_ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.source.AccountData;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account that gets another native identity stays the same otherwise. */
abstract class RenamingRules extends ConnectorRules {

    @BeforeEach
    final void needsToRename() {
        needs(CREATE, MODIFY);
        assumeTrue(renaming(source().existing()).isPresent(), "the source doesn't change native identities");
    }

    private Optional<AccountChange> renaming(String nativeIdentity) {
        return source().renaming(nativeIdentity, GRACE);
    }

    private String renamed(String nativeIdentity) {
        return right(connector().modify(renaming(nativeIdentity).orElseThrow(), "rename"));
    }

    @Test
    void the_new_native_identity_is_told() {
        assertThat(renamed(made(ADA))).isEqualTo(source().nativeIdentity(GRACE));
    }

    @Test
    void values_are_kept() {
        String grace = renamed(made(ADA));

        assertThat(valuesOf(grace, source().attribute())).containsExactly(MAIL);
        assertThat(valuesOf(grace, source().otherAttribute())).containsExactly(DEPARTMENT);
    }

    @Test
    void entitlements_are_kept() {
        String several = severalValued();
        String grace = renamed(made(with(account(ADA), several, AttributeValue.of(values(2))), "k1"));

        assertThat(valuesOf(grace, several)).containsExactlyInAnyOrderElementsOf(values(2));
    }

    @Test
    void nothing_is_left_under_the_old_one() {
        needs(READ_ONE);
        String ada = made(ADA);
        String grace = renamed(ada);

        assertThat(one(ada)).isEqualTo(Optional.empty());
        assertThat(one(grace).map(AccountData::nativeIdentity)).isEqualTo(Optional.of(grace));
    }

    @Test
    void a_native_identity_that_another_account_has_is_refused_for_good() {
        String ada = made(ADA);
        made(GRACE);

        assertFailedForGood(outcome(connector().modify(renaming(ada).orElseThrow(), "rename")));

        assertThat(valuesOf(ada, source().attribute())).containsExactly(MAIL);
    }
}
