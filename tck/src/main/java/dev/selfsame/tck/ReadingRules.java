package dev.selfsame.tck;

import static dev.selfsame.provisioning.Capability.CREATE;
import static dev.selfsame.provisioning.Capability.ENABLE;
import static dev.selfsame.provisioning.Capability.READ;
import static dev.selfsame.provisioning.Capability.READ_ONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accounts are told as they are, all or one of them. */
abstract class ReadingRules extends ConnectorRules {

    @Test
    void a_source_within_reach_says_so() {
        assertThat(connector().test()).isEqualTo(DONE);
    }

    @Test
    void the_schema_tells_the_attributes() {
        AccountSchema schema = right(connector().schema());

        assertThat(schema.attributes())
                .extracting(AccountSchema.Attribute::name)
                .doesNotHaveDuplicates()
                .contains(source().attribute(), source().otherAttribute());
    }

    @Test
    void the_schema_tells_what_has_several_values() {
        String several = severalValued();

        assertThat(right(connector().schema()).attributes())
                .filteredOn(AccountSchema.Attribute::multiValued)
                .extracting(AccountSchema.Attribute::name)
                .contains(several)
                .doesNotContain(source().attribute());
    }

    @Test
    void all_accounts_are_told_each_once() {
        needs(READ, CREATE);
        String ada = made(ADA);
        String grace = made(GRACE);

        assertThat(heard().nativeIdentities()).containsExactlyInAnyOrder(source().existing(), ada, grace);
    }

    @Test
    void reading_again_tells_the_same() {
        needs(READ, CREATE);
        made(ADA);

        assertThat(heard().accounts).containsExactlyInAnyOrderElementsOf(heard().accounts);
    }

    @Test
    void an_account_is_told_with_its_values() {
        needs(READ, CREATE);
        AccountData ada = heardOf(made(ADA));

        assertThat(told(ada.attributes(), source().attribute())).containsExactly(MAIL);
        assertThat(told(ada.attributes(), source().otherAttribute())).containsExactly(DEPARTMENT);
    }

    @Test
    void what_an_account_does_not_have_is_not_told() {
        needs(READ);

        assertThat(heardOf(source().existing()).attributes().names())
                .doesNotContain(source().attribute(), source().otherAttribute());
    }

    @Test
    void several_values_are_told() {
        String several = severalValued();
        needs(READ, CREATE);
        String ada = made(with(account(ADA), several, AttributeValue.of(values(3))), "k1");

        assertThat(told(heardOf(ada).attributes(), several)).containsExactlyInAnyOrderElementsOf(values(3));
    }

    @Test
    void one_value_of_an_attribute_with_several_is_told_as_a_list() {
        String several = severalValued();
        needs(READ, CREATE);
        String ada = made(with(account(ADA), several, AttributeValue.of(values(1))), "k1");

        assertThat(heardOf(ada).attributes().get(several)).isEqualTo(Optional.of(AttributeValue.of(values(1))));
    }

    @Test
    void a_disabled_account_is_told_as_such() {
        needs(READ, CREATE, ENABLE);
        String ada = made(ADA);
        connector().setEnabled(ada, false, "k1");

        assertThat(heardOf(ada).disabled()).isTrue();
        assertThat(heardOf(source().existing()).disabled()).isFalse();
    }

    @Test
    void a_locked_account_is_told_as_such() {
        needs(READ, CREATE);
        String ada = made(ADA);
        source().lock(ada);

        assertThat(heardOf(ada).locked()).isTrue();
        assertThat(heardOf(source().existing()).locked()).isFalse();
    }

    @Test
    void one_account_is_told_as_among_all() {
        needs(READ, READ_ONE, CREATE);
        String ada = made(ADA);

        assertThat(one(ada)).isEqualTo(Optional.of(heardOf(ada)));
    }

    @Test
    void no_account_is_told_where_there_is_none() {
        needs(READ_ONE);

        assertThat(one(source().nativeIdentity(NOBODY))).isEqualTo(Optional.empty());
    }

    private AccountData heardOf(String nativeIdentity) {
        return heard().account(nativeIdentity);
    }
}
