package dev.selfsame.connid;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import io.vavr.control.Either;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.identityconnectors.framework.api.operations.APIOperation;
import org.identityconnectors.framework.api.operations.CreateApiOp;
import org.identityconnectors.framework.api.operations.DeleteApiOp;
import org.identityconnectors.framework.api.operations.SearchApiOp;
import org.identityconnectors.framework.api.operations.SyncApiOp;
import org.identityconnectors.framework.api.operations.UpdateApiOp;
import org.identityconnectors.framework.common.objects.Attribute;
import org.identityconnectors.framework.common.objects.AttributeBuilder;
import org.identityconnectors.framework.common.objects.ObjectClass;
import org.identityconnectors.framework.common.objects.ObjectClassInfo;
import org.identityconnectors.framework.common.objects.OperationalAttributes;
import org.identityconnectors.framework.common.objects.Uid;

/**
 * A source that a ConnId connector bundle reaches. An account's native identity is its {@code __UID__}, and its name the
 * {@code __NAME__}; values of bytes and passwords are never told. ConnId's own log is off unless the system property
 * {@code org.identityconnectors.common.logging.class} says otherwise.
 */
public final class ConnIdConnector implements Connector, AutoCloseable {

    private static final Map<Capability, Class<? extends APIOperation>> OPERATIONS = new EnumMap<>(Map.of(
            Capability.READ, SearchApiOp.class,
            Capability.READ_ONE, SearchApiOp.class,
            Capability.READ_CHANGES, SyncApiOp.class,
            Capability.CREATE, CreateApiOp.class,
            Capability.MODIFY, UpdateApiOp.class,
            Capability.ENABLE, UpdateApiOp.class,
            Capability.UNLOCK, UpdateApiOp.class,
            Capability.PASSWORD, UpdateApiOp.class,
            Capability.DELETE, DeleteApiOp.class));

    /** What takes an attribute of this name besides. */
    private static final Map<Capability, String> ATTRIBUTES = Map.of(
            Capability.UNLOCK, OperationalAttributes.LOCK_OUT_NAME,
            Capability.PASSWORD, OperationalAttributes.PASSWORD_NAME);

    private final Remote remote;
    private final ObjectClass type;
    private final Naming naming;
    private final Reading reading;
    private final Set<Capability> lacking;
    private volatile Optional<Shape> shape = Optional.empty();

    ConnIdConnector(Remote remote, ObjectClass type, Naming naming, int pageSize, Set<Capability> lacking) {
        this.remote = remote;
        this.type = type;
        this.naming = naming;
        this.reading = new Reading(remote, type, pageSize);
        this.lacking = lacking;
    }

    public static ConnIdBuilder builder() {
        return new ConnIdBuilder();
    }

    /** What the bundle can do, and the source's schema has attributes for, where the source is within reach. */
    @Override
    public Set<Capability> capabilities() {
        Either<Failed, Shape> known = shape();
        Set<Capability> able = EnumSet.allOf(Capability.class);
        able.removeIf(capability -> !can(capability) || known.exists(shape -> !hasPlaceFor(shape, capability)));
        return able;
    }

    private boolean can(Capability capability) {
        return !lacking.contains(capability)
                && remote.facade().getOperation(Objects.requireNonNull(OPERATIONS.get(capability))) != null;
    }

    private static boolean hasPlaceFor(Shape shape, Capability capability) {
        return Optional.ofNullable(ATTRIBUTES.get(capability)).map(shape::has).orElse(true);
    }

    @Override
    public Outcome test() {
        return remote.trouble().<Outcome>map(failed -> failed).orElseGet(Outcome.Done::new);
    }

    @Override
    public Either<Failed, AccountSchema> schema() {
        return asked().peek(known -> shape = Optional.of(known)).map(Shape::schema);
    }

    /** What the source was last known to look like; asked for where it never was. */
    private Either<Failed, Shape> shape() {
        return shape.<Either<Failed, Shape>>map(Either::right)
                .orElseGet(() -> asked().peek(known -> shape = Optional.of(known)));
    }

    private Either<Failed, Shape> asked() {
        return remote.ask(() -> Optional.<ObjectClassInfo>ofNullable(
                        remote.facade().schema().findObjectClassInfo(type.getObjectClassValue())))
                .flatMap(known -> known.map(info -> new Shape(info, naming))
                        .<Either<Failed, Shape>>map(Either::right)
                        .orElseGet(() -> Either.left(new Failed(
                                Cause.PERMANENT, "the source has no objects of class " + type.getObjectClassValue()))));
    }

    /** The shape, where the source can do this. */
    private Either<Failed, Shape> able(Capability capability) {
        Failed unable = new Failed(Cause.PERMANENT, "the source can't do this: " + capability);
        return can(capability)
                ? shape().filterOrElse(known -> hasPlaceFor(known, capability), known -> unable)
                : Either.left(unable);
    }

    @Override
    public Outcome readAll(Reader reader) {
        return outcome(able(Capability.READ).flatMap(known -> reading.all(known, reader)));
    }

    @Override
    public Either<Failed, String> readChanges(Optional<String> since, Reader reader) {
        return able(Capability.READ_CHANGES).flatMap(known -> since.map(token -> reading.since(token, known, reader))
                .orElseGet(reading::present));
    }

    @Override
    public Either<Failed, Optional<AccountData>> readOne(String nativeIdentity) {
        return able(Capability.READ_ONE).flatMap(known -> reading.one(known, nativeIdentity));
    }

    @Override
    public Either<Failed, AccountData> create(NewAccount account, String key) {
        return able(Capability.CREATE)
                .flatMap(known ->
                        new Writing(remote, type, known).create(account).map(uid -> made(known, account, uid)));
    }

    /** What was made is made, even if the source can't be asked about it any more. */
    private AccountData made(Shape known, NewAccount account, Uid uid) {
        return reading.one(known, uid.getUidValue()).getOrElse(Optional.empty()).orElseGet(() -> AccountData.builder()
                .nativeIdentity(uid.getUidValue())
                .attributes(account.attributes())
                .disabled(account.disabled())
                .build());
    }

    @Override
    public Either<Failed, String> modify(AccountChange change, String key) {
        return able(Capability.MODIFY).flatMap(known -> modify(new Writing(remote, type, known), known, change));
    }

    private Either<Failed, String> modify(Writing writing, Shape known, AccountChange change) {
        return reading.one(known, change.nativeIdentity()).flatMap(found -> found.map(
                        before -> writing.modify(before, change).map(Uid::getUidValue))
                .orElseGet(() -> renamedBefore(writing, known, change)));
    }

    /** An account that is gone under its old name, and there under the new one, was renamed when this was tried before. */
    private Either<Failed, String> renamedBefore(Writing writing, Shape known, AccountChange change) {
        return writing.newName(change)
                .map(name -> reading.one(known, name))
                .orElseGet(() -> Either.right(Optional.empty()))
                .flatMap(found -> found.map(AccountData::nativeIdentity)
                        .<Either<Failed, String>>map(Either::right)
                        .orElseGet(() -> Either.left(Failures.UNKNOWN)));
    }

    /** Bundles pass over this in silence where they aren't set up for it, so that the source is asked afterwards. */
    @Override
    public Outcome setEnabled(String nativeIdentity, boolean enabled, String key) {
        Function<AccountData, Boolean> isSo = account -> account.disabled() != enabled;
        return outcome(able(Capability.ENABLE).flatMap(known -> account(known, nativeIdentity)
                .flatMap(account -> isSo.apply(account)
                        ? Either.right(account)
                        : update(known, account, AttributeBuilder.buildEnabled(enabled)))
                .filterOrElse(isSo::apply, ignored -> new Failed(Cause.PERMANENT, "the source ignores this"))));
    }

    @Override
    public Outcome unlock(String nativeIdentity, String key) {
        return outcome(able(Capability.UNLOCK).flatMap(known -> account(known, nativeIdentity)
                .flatMap(account -> account.locked()
                        ? update(known, account, AttributeBuilder.buildLockOut(false))
                        : Either.right(account))
                .filterOrElse(
                        account -> !account.locked(), ignored -> new Failed(Cause.PERMANENT, "it stays locked"))));
    }

    @Override
    public Outcome setPassword(String nativeIdentity, Password password) {
        return outcome(able(Capability.PASSWORD).flatMap(known -> account(known, nativeIdentity)
                .flatMap(account -> update(known, account, Writing.guarded(password.reveal())))));
    }

    /** Changes one attribute, and tells the account as it is then. */
    private Either<Failed, AccountData> update(Shape known, AccountData account, Attribute attribute) {
        return new Writing(remote, type, known)
                .replace(new Uid(account.nativeIdentity()), Set.of(attribute))
                .flatMap(uid -> account(known, uid.getUidValue()));
    }

    private Either<Failed, AccountData> account(Shape known, String nativeIdentity) {
        return reading.one(known, nativeIdentity).flatMap(found -> found.<Either<Failed, AccountData>>map(Either::right)
                .orElseGet(() -> Either.left(Failures.UNKNOWN)));
    }

    @Override
    public Outcome delete(String nativeIdentity, String key) {
        return outcome(able(Capability.DELETE).flatMap(known -> reading.one(known, nativeIdentity)
                .flatMap(found -> found.isEmpty()
                        ? Either.right(true)
                        : new Writing(remote, type, known).delete(nativeIdentity))));
    }

    private static Outcome outcome(Either<Failed, ?> answer) {
        return answer.fold(failed -> failed, done -> new Outcome.Done());
    }

    /** Lets go of the connections; a source that still hangs doesn't keep the process from ending. */
    @Override
    public void close() {
        remote.close();
    }
}
