package dev.selfsame.json.stored;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.task.Task;
import dev.selfsame.transform.StoredTransform;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A type of value with its form.
 *
 * @param kept what remains of a value when it is stored
 */
record Kept<T>(StoredForm<T> form, Class<? extends T> type, UnaryOperator<T> kept) {

    /** All there are: the states, and every event and effect. */
    static Stream<Kept<?>> all() {
        return Stream.of(
                        states(),
                        Stream.of(Event.class.getPermittedSubclasses())
                                .map(type -> whole(StoredForm.event(), type.asSubclass(Event.class))),
                        Stream.of(Effect.class.getPermittedSubclasses())
                                .map(type -> whole(StoredForm.effect(), type.asSubclass(Effect.class))))
                .flatMap(kinds -> kinds);
    }

    static Stream<Kept<?>> states() {
        return Stream.of(
                whole(StoredForm.attributes(), Attributes.class),
                new Kept<>(StoredForm.identityDetail(), Identity.class, Kept::detail),
                new Kept<>(StoredForm.accountDetail(), Account.class, it -> it.withAttributes(Attributes.none())),
                whole(StoredForm.assignment(), RoleAssignment.class),
                whole(StoredForm.invitation(), PendingInvitation.class),
                whole(StoredForm.verification(), PendingVerification.class),
                whole(StoredForm.task(), Task.class),
                whole(StoredForm.syncJob(), SyncJob.class),
                whole(StoredForm.source(), Source.class),
                whole(StoredForm.profile(), IdentityProfile.class),
                whole(StoredForm.transform(), StoredTransform.class),
                whole(StoredForm.provisioningPolicy(), ProvisioningPolicy.class),
                whole(StoredForm.entitlement(), Entitlement.class),
                whole(StoredForm.accessProfile(), AccessProfile.class),
                whole(StoredForm.role(), Role.class));
    }

    private static <T> Kept<T> whole(StoredForm<T> form, Class<? extends T> type) {
        return new Kept<>(form, type, value -> value);
    }

    private static Identity detail(Identity identity) {
        return identity.withAttributes(Attributes.none())
                .withIsManager(false)
                .withManager(identity.manager().map(manager -> new IdentityReference(manager.id(), "")));
    }

    T any(Anything anything) {
        return anything.of(type);
    }

    String written(Anything anything) {
        return form.write(any(anything));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
