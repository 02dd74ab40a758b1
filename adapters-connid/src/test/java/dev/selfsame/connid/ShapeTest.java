package dev.selfsame.connid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import dev.selfsame.source.AccountSchema.Attribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.identityconnectors.common.security.GuardedString;
import org.identityconnectors.framework.common.objects.AttributeBuilder;
import org.identityconnectors.framework.common.objects.AttributeInfoBuilder;
import org.identityconnectors.framework.common.objects.ConnectorObjectBuilder;
import org.identityconnectors.framework.common.objects.Name;
import org.identityconnectors.framework.common.objects.ObjectClassInfo;
import org.identityconnectors.framework.common.objects.ObjectClassInfoBuilder;
import org.identityconnectors.framework.common.objects.OperationalAttributeInfos;
import org.identityconnectors.framework.common.objects.SyncDelta;
import org.identityconnectors.framework.common.objects.SyncDeltaBuilder;
import org.identityconnectors.framework.common.objects.SyncDeltaType;
import org.identityconnectors.framework.common.objects.SyncToken;
import org.identityconnectors.framework.common.objects.Uid;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final ObjectClassInfo PERSON = new ObjectClassInfoBuilder()
            .addAttributeInfo(Name.INFO)
            .addAttributeInfo(AttributeInfoBuilder.build("MAIL", String.class))
            .addAttributeInfo(AttributeInfoBuilder.build("FLOOR", Integer.class))
            .addAttributeInfo(AttributeInfoBuilder.build("RATE", BigDecimal.class))
            .addAttributeInfo(AttributeInfoBuilder.build("REMOTE", boolean.class))
            .addAttributeInfo(AttributeInfoBuilder.build("PHOTO", byte[].class))
            .addAttributeInfo(new AttributeInfoBuilder("TEAMS", String.class)
                    .setMultiValued(true)
                    .setUpdateable(false)
                    .build())
            .addAttributeInfo(OperationalAttributeInfos.ENABLE)
            .addAttributeInfo(OperationalAttributeInfos.LOCK_OUT)
            .addAttributeInfo(OperationalAttributeInfos.PASSWORD)
            .build();

    private final Naming naming = new Naming();

    private Shape shape() {
        return new Shape(PERSON, naming);
    }

    private static ConnectorObjectBuilder ada() {
        return new ConnectorObjectBuilder().setUid("7").setName("ada");
    }

    @Test
    void the_schema_has_what_can_be_told() {
        naming.nameBy("login");
        naming.identifyBy("id");
        naming.call("mail", "MAIL");

        assertThat(shape().schema())
                .isEqualTo(new AccountSchema(List.of(
                        new Attribute("id", AccountSchema.Type.TEXT, false, false),
                        new Attribute("FLOOR", AccountSchema.Type.NUMBER, false, true),
                        new Attribute("mail", AccountSchema.Type.TEXT, false, true),
                        new Attribute("RATE", AccountSchema.Type.NUMBER, false, true),
                        new Attribute("REMOTE", AccountSchema.Type.FLAG, false, true),
                        new Attribute("TEAMS", AccountSchema.Type.TEXT, true, false),
                        new Attribute("login", AccountSchema.Type.TEXT, false, true))));
    }

    @Test
    void an_account_is_told_in_our_names_with_values_of_their_kind() {
        naming.nameBy("login");
        naming.identifyBy("id");
        naming.call("mail", "MAIL");
        AccountData told = shape().account(ada().addAttribute("MAIL", "ada@x.test")
                .addAttribute("FLOOR", 3)
                .addAttribute("REMOTE", true)
                .addAttribute("PHOTO", new byte[] {1})
                .addAttribute("teams", "one")
                .addAttribute(AttributeBuilder.buildEnabled(false))
                .addAttribute(AttributeBuilder.buildLockOut(true))
                .addAttribute(AttributeBuilder.buildPassword(new GuardedString("secret".toCharArray())))
                .build());

        assertThat(told)
                .isEqualTo(AccountData.builder()
                        .nativeIdentity("7")
                        .name("ada")
                        .disabled(true)
                        .locked(true)
                        .attributes(Attributes.of(Map.of(
                                "id", AttributeValue.of("7"),
                                "login", AttributeValue.of("ada"),
                                "mail", AttributeValue.of("ada@x.test"),
                                "FLOOR", AttributeValue.of(3),
                                "REMOTE", AttributeValue.of(true),
                                "TEAMS", AttributeValue.of(List.of("one")))))
                        .build());
    }

    @Test
    void several_values_are_told_as_such_whatever_the_schema_says() {
        naming.severalValued(Set.of());

        AccountData told = shape().account(ada().addAttribute("MAIL", "a", "b")
                .addAttribute("TEAMS", "one")
                .build());

        assertThat(told.attributes().get("MAIL")).isEqualTo(Optional.of(AttributeValue.of(List.of("a", "b"))));
        assertThat(told.attributes().get("TEAMS")).isEqualTo(Optional.of(AttributeValue.of("one")));
    }

    @Test
    void only_what_is_to_be_read_is_told() {
        naming.read(List.of("FLOOR"));

        AccountData told = shape().account(
                        ada().addAttribute("MAIL", "a").addAttribute("FLOOR", 3).build());

        assertThat(told.attributes().names()).containsExactly("FLOOR");
        assertThat(shape().readable()).containsExactly("FLOOR", "__ENABLE__", "__LOCK_OUT__");
    }

    @Test
    void values_are_written_in_their_kind() {
        naming.call("floor", "FLOOR");

        assertThat(shape().theirs("floor", Optional.of(AttributeValue.of("3"))))
                .isEqualTo(AttributeBuilder.build("FLOOR", 3));
        assertThat(shape().theirs("REMOTE", Optional.of(AttributeValue.of(true))))
                .isEqualTo(AttributeBuilder.build("REMOTE", true));
        assertThat(shape().theirs("RATE", Optional.empty())).isEqualTo(AttributeBuilder.build("RATE"));
    }

    @Test
    void what_is_not_of_the_kind_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shape().theirs("FLOOR", Optional.of(AttributeValue.of("third"))))
                .withMessage("the attribute FLOOR takes another kind of value");
    }

    @Test
    void a_renamed_account_is_gone_under_its_old_native_identity() {
        SyncDelta delta = new SyncDeltaBuilder()
                .setToken(new SyncToken(1))
                .setDeltaType(SyncDeltaType.CREATE_OR_UPDATE)
                .setPreviousUid(new Uid("6"))
                .setObject(ada().build())
                .build();
        Listener heard = new Listener();

        Reading.tell(delta, shape(), heard);

        assertThat(heard.gone).containsExactly("6");
        assertThat(heard.nativeIdentities()).containsExactly("7");
    }
}
