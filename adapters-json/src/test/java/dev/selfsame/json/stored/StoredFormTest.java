package dev.selfsame.json.stored;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.task.Task;
import dev.selfsame.transform.Transform;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoredFormTest {

    private static final int TIMES = 200;

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(StoredForm.attributes(), Attributes.class),
                Arguments.of(StoredForm.assignment(), RoleAssignment.class),
                Arguments.of(StoredForm.invitation(), PendingInvitation.class),
                Arguments.of(StoredForm.verification(), PendingVerification.class),
                Arguments.of(StoredForm.task(), Task.class),
                Arguments.of(StoredForm.syncJob(), SyncJob.class),
                Arguments.of(StoredForm.source(), Source.class),
                Arguments.of(StoredForm.profile(), IdentityProfile.class),
                Arguments.of(StoredForm.entitlement(), Entitlement.class),
                Arguments.of(StoredForm.accessProfile(), AccessProfile.class),
                Arguments.of(StoredForm.role(), Role.class));
    }

    static Stream<Class<?>> events() {
        return Stream.of(Event.class.getPermittedSubclasses());
    }

    static Stream<Class<?>> effects() {
        return Stream.of(Effect.class.getPermittedSubclasses());
    }

    static Stream<Class<?>> transforms() {
        return Stream.of(Transform.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("states")
    <T> void a_state_is_read_as_it_was_written(StoredForm<T> form, Class<T> type) {
        roundTrips(form, type);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_as_it_was_written(Class<? extends Event> type) {
        roundTrips(StoredForm.event(), type);
    }

    @ParameterizedTest
    @MethodSource("effects")
    void an_effect_is_read_as_it_was_written(Class<? extends Effect> type) {
        roundTrips(StoredForm.effect(), type);
    }

    @ParameterizedTest
    @MethodSource("transforms")
    void a_transform_is_read_as_it_was_written(Class<? extends Transform> type) {
        for (int seed = 0; seed < TIMES; seed++) {
            IdentityProfile profile = IdentityProfile.builder()
                    .id(new dev.selfsame.identity.ProfileId("p"))
                    .name("People")
                    .authoritativeSource(new SourceId("s"))
                    .addMappings(
                            new AttributeMapping("uid", Anything.ofSeed(seed).of(type)))
                    .build();

            assertThat(again(StoredForm.profile(), profile)).isEqualTo(profile);
        }
    }

    @Test
    void an_identity_is_read_without_its_attributes_and_what_the_store_keeps_current() {
        for (int seed = 0; seed < TIMES; seed++) {
            Identity identity = Anything.ofSeed(seed).of(Identity.class);

            assertThat(again(StoredForm.identityDetail(), identity))
                    .isEqualTo(identity.withAttributes(Attributes.none())
                            .withIsManager(false)
                            .withManager(identity.manager().map(it -> new IdentityReference(it.id(), ""))));
        }
    }

    @Test
    void an_account_is_read_without_its_attributes() {
        for (int seed = 0; seed < TIMES; seed++) {
            Account account = Anything.ofSeed(seed).of(Account.class);

            assertThat(again(StoredForm.accountDetail(), account)).isEqualTo(account.withAttributes(Attributes.none()));
        }
    }

    private static <T> void roundTrips(StoredForm<T> form, Class<? extends T> type) {
        for (int seed = 0; seed < TIMES; seed++) {
            T value = Anything.ofSeed(seed).of(type);

            assertThat(again(form, value)).isEqualTo(value);
        }
    }

    private static <T> T again(StoredForm<T> form, T value) {
        return form.read(form.write(value));
    }
}
