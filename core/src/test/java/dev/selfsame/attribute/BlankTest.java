package dev.selfsame.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.TaskId;
import dev.selfsame.transform.AccountAttribute;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlankTest {

    private static Stream<Arguments> ids() {
        return Stream.of(
                named("an identity id", IdentityId::new),
                named("a profile id", ProfileId::new),
                named("a source id", SourceId::new),
                named("an account id", AccountId::new),
                named("an entitlement id", EntitlementId::new),
                named("an access profile id", AccessProfileId::new),
                named("a role id", RoleId::new),
                named("an assignment id", AssignmentId::new),
                named("an association type", AssociationType::new),
                named("an invitation id", InvitationId::new),
                named("a verification id", VerificationId::new),
                named("a job id", SyncJobId::new),
                named("a task id", TaskId::new));
    }

    private static Stream<Arguments> names() {
        return Stream.of(
                named("a token hash", TokenHash::new),
                named("a lifecycle state", text -> new LifecycleState(text, false)),
                named("an entity type", text -> new OwnedEntity(text, "id", "name")),
                named("an entity id", text -> new OwnedEntity("ROLE", text, "name")),
                named("an identity attribute", text -> new AttributeMapping(text, accountAttribute("mail"))),
                named("an account attribute", BlankTest::accountAttribute),
                named("an address attribute", InvitationOptions::new),
                named("a technical name", text -> LifecycleStateDefinition.of(text, "", true, IdentityState.ACTIVE)),
                named("an account attribute", text -> new CorrelationRule(text, "email")),
                named("an identity attribute", text -> new CorrelationRule("mail", text)),
                named("an account attribute", text -> new ManagerCorrelation(text, "email")),
                named("an identity attribute", text -> new ManagerCorrelation("mail", text)),
                named("an account attribute", text -> new SyncedAttribute("email", text)),
                named("an identity attribute", text -> new SyncedAttribute(text, "mail")));
    }

    private static AccountAttribute accountAttribute(String name) {
        return new AccountAttribute(new SourceId("hr"), name);
    }

    private static Arguments named(String what, Function<String, Object> made) {
        return Arguments.of(what, made);
    }

    @ParameterizedTest
    @MethodSource({"ids", "names"})
    void blanks_are_refused(String what, Function<String, Object> made) {
        for (String blank : new String[] {"", " ", "\t\n"}) {
            assertThatThrownBy(() -> made.apply(blank))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(what + " must not be blank");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_text_form_of_an_id_is_its_value(String what, Function<String, Object> made) {
        assertThat(made.apply(" x1 ")).as(what).hasToString(" x1 ");
    }

    @Test
    void what_is_not_blank_comes_back_as_it_is() {
        assertThat(Blank.refuse(" x ", "a name")).isEqualTo(" x ");
    }

    @Test
    void ids_that_are_listed_are_in_the_order_of_their_values() {
        assertThat(new IdentityId("a")).isLessThan(new IdentityId("b"));
        assertThat(new AccountId("a")).isLessThan(new AccountId("b"));
        assertThat(new SourceId("a")).isLessThan(new SourceId("b"));
        assertThat(new AssignmentId("a")).isLessThan(new AssignmentId("b"));
        assertThat(new InvitationId("a")).isLessThan(new InvitationId("b"));
        assertThat(new AssociationType("A")).isLessThan(new AssociationType("B"));
    }
}
