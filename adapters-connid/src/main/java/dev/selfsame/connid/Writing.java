package dev.selfsame.connid;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.identityconnectors.common.security.GuardedString;
import org.identityconnectors.framework.common.objects.Attribute;
import org.identityconnectors.framework.common.objects.AttributeBuilder;
import org.identityconnectors.framework.common.objects.Name;
import org.identityconnectors.framework.common.objects.ObjectClass;
import org.identityconnectors.framework.common.objects.OperationOptions;
import org.identityconnectors.framework.common.objects.OperationOptionsBuilder;
import org.identityconnectors.framework.common.objects.Uid;

/** What is written to a source, in such steps that all of it can be asked for again. */
record Writing(Remote remote, ObjectClass type, Shape shape) {

    private static final OperationOptions NO_OPTIONS = new OperationOptionsBuilder().build();

    Either<Failed, Uid> create(NewAccount account) {
        return remote.ask(() -> remote.facade().create(type, attributes(account), NO_OPTIONS));
    }

    private Set<Attribute> attributes(NewAccount account) {
        Set<Attribute> attributes = account.attributes().asMap().entrySet().stream()
                .filter(value -> !shape.isIdentity(value.getKey()))
                .map(value -> shape.theirs(value.getKey(), Optional.of(value.getValue())))
                .collect(Collectors.toCollection(HashSet::new));
        account.nativeIdentity().ifPresent(name -> {
            attributes.removeIf(each -> each.is(Name.NAME));
            attributes.add(new Name(name));
        });
        account.password().map(password -> guarded(password.reveal())).ifPresent(attributes::add);
        if (account.disabled()) {
            attributes.add(AttributeBuilder.buildEnabled(false));
        }
        return attributes;
    }

    static Attribute guarded(String password) {
        return AttributeBuilder.buildPassword(new GuardedString(password.toCharArray()));
    }

    Either<Failed, Uid> replace(Uid uid, Set<Attribute> attributes) {
        return attributes.isEmpty()
                ? Either.right(uid)
                : remote.ask(() -> remote.facade().update(type, uid, attributes, NO_OPTIONS));
    }

    /** A value that isn't of its attribute's kind is a failure like all others. */
    Either<Failed, Uid> modify(AccountData before, AccountChange change) {
        return remote.streamed(() -> inSteps(before, change)).flatMap(written -> written);
    }

    /** First values, then what is added and removed, and the name last: until then the account is found under its old one. */
    private Either<Failed, Uid> inSteps(AccountData before, AccountChange change) {
        Uid uid = new Uid(before.nativeIdentity());
        AccountChange values = AccountChange.builder()
                .nativeIdentity(before.nativeIdentity())
                .putAllValues(change.values())
                .build();
        AccountData between = before.withAttributes(values.appliedTo(before.attributes()));
        return replace(uid, values(change, false))
                .flatMap(same -> add(uid, missing(between, change.added())))
                .flatMap(same -> remove(uid, present(between, change.removed())))
                .flatMap(same -> replace(uid, values(change, true)));
    }

    private Set<Attribute> values(AccountChange change, boolean names) {
        return change.values().entrySet().stream()
                .filter(value -> shape.isName(value.getKey()) == names && !shape.isIdentity(value.getKey()))
                .map(value -> shape.theirs(value.getKey(), value.getValue()))
                .collect(Collectors.toSet());
    }

    private Either<Failed, Uid> add(Uid uid, Set<Attribute> values) {
        return values.isEmpty()
                ? Either.right(uid)
                : remote.ask(() -> remote.facade().addAttributeValues(type, uid, values, NO_OPTIONS));
    }

    private Either<Failed, Uid> remove(Uid uid, Set<Attribute> values) {
        return values.isEmpty()
                ? Either.right(uid)
                : remote.ask(() -> remote.facade().removeAttributeValues(type, uid, values, NO_OPTIONS));
    }

    private Set<Attribute> missing(AccountData account, Map<String, List<String>> values) {
        return each(values, (name, value) -> !valuesOf(account, name).contains(value));
    }

    private Set<Attribute> present(AccountData account, Map<String, List<String>> values) {
        return each(values, (name, value) -> valuesOf(account, name).contains(value));
    }

    private Set<Attribute> each(Map<String, List<String>> values, BiPredicate<String, String> keep) {
        return values.entrySet().stream()
                .map(each -> Map.entry(
                        each.getKey(),
                        each.getValue().stream()
                                .distinct()
                                .filter(value -> keep.test(each.getKey(), value))
                                .toList()))
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> shape.theirs(each.getKey(), each.getValue()))
                .collect(Collectors.toSet());
    }

    private static List<String> valuesOf(AccountData account, String name) {
        return account.attributes()
                .get(name)
                .map(value -> value instanceof Texts several ? several.values() : List.of(value.asText()))
                .orElse(List.of());
    }

    Either<Failed, Boolean> delete(String nativeIdentity) {
        return remote.ask(() -> {
            remote.facade().delete(type, new Uid(nativeIdentity), NO_OPTIONS);
            return true;
        });
    }

    /** The name that a change gives to an account. */
    Optional<String> newName(AccountChange change) {
        return Optional.ofNullable(change.values().get(shape.nameAttribute()))
                .flatMap(name -> name.map(AttributeValue::asText));
    }
}
