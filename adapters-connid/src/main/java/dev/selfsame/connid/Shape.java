package dev.selfsame.connid;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountSchema;
import dev.selfsame.source.AccountSchema.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.identityconnectors.common.security.GuardedByteArray;
import org.identityconnectors.common.security.GuardedString;
import org.identityconnectors.framework.common.objects.AttributeBuilder;
import org.identityconnectors.framework.common.objects.AttributeInfo;
import org.identityconnectors.framework.common.objects.AttributeInfoBuilder;
import org.identityconnectors.framework.common.objects.AttributeUtil;
import org.identityconnectors.framework.common.objects.ConnectorObject;
import org.identityconnectors.framework.common.objects.Name;
import org.identityconnectors.framework.common.objects.ObjectClassInfo;
import org.identityconnectors.framework.common.objects.OperationalAttributes;
import org.identityconnectors.framework.common.objects.Uid;

/** What the accounts of a source look like, on both sides. */
final class Shape {

    private static final List<String> STATES =
            List.of(OperationalAttributes.ENABLE_NAME, OperationalAttributes.LOCK_OUT_NAME);

    /** By name in any case: some bundles tell names in another one than their schema does. */
    private final Map<String, AttributeInfo> infos;

    private final Naming naming;

    Shape(ObjectClassInfo type, Naming naming) {
        Map<String, AttributeInfo> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(type.getAttributeInfo().stream(), naming.named().stream().map(Shape::unsaid))
                .forEach(info -> byName.putIfAbsent(info.getName(), info));
        this.infos = Collections.unmodifiableMap(byName);
        this.naming = naming;
    }

    /** Bundles have attributes that their schema doesn't tell, such as the groups of an account. */
    private static AttributeInfo unsaid(String name) {
        return AttributeInfoBuilder.build(name);
    }

    boolean has(String operational) {
        return infos.containsKey(operational);
    }

    AccountSchema schema() {
        List<Attribute> attributes = new ArrayList<>();
        naming.uid().ifPresent(uid -> attributes.add(new Attribute(uid, AccountSchema.Type.TEXT, false, false)));
        infos.values().stream()
                .filter(Shape::isData)
                .sorted(Comparator.comparing(AttributeInfo::getName))
                .map(this::attribute)
                .forEach(attributes::add);
        return new AccountSchema(attributes);
    }

    private Attribute attribute(AttributeInfo info) {
        String name = naming.ours(info.getName());
        return new Attribute(name, Conversion.type(info.getType()), isSeveralValued(info), info.isUpdateable());
    }

    private boolean isSeveralValued(AttributeInfo info) {
        return naming.isSeveralValued(naming.ours(info.getName()), info.isMultiValued());
    }

    /** Neither a state or password, nor bytes, nor the native identity. */
    private static boolean isData(AttributeInfo info) {
        boolean isSpecial = AttributeUtil.isSpecialName(info.getName()) && !info.is(Name.NAME);
        return !isSpecial && !isSecret(info.getType());
    }

    private static boolean isSecret(Class<?> type) {
        return type == byte[].class || type == GuardedString.class || type == GuardedByteArray.class;
    }

    /** What to ask for by name: bundles tell bytes of passwords otherwise. */
    List<String> readable() {
        List<String> names = new ArrayList<>(naming.only());
        if (names.isEmpty()) {
            infos.values().stream()
                    .filter(info -> isData(info) && info.isReadable() && info.isReturnedByDefault())
                    .map(AttributeInfo::getName)
                    .forEach(names::add);
        }
        names.remove(Name.NAME);
        STATES.stream().filter(this::has).forEach(names::add);
        return names;
    }

    AccountData account(ConnectorObject object) {
        Attributes attributes = attributes(object);
        return AccountData.builder()
                .nativeIdentity(object.getUid().getUidValue())
                .name(naming.display()
                        .flatMap(attributes::text)
                        .orElse(object.getName().getNameValue()))
                .attributes(attributes)
                .disabled(flag(object, OperationalAttributes.ENABLE_NAME).equals(Optional.of(false)))
                .locked(flag(object, OperationalAttributes.LOCK_OUT_NAME).equals(Optional.of(true)))
                .build();
    }

    private static Optional<Boolean> flag(ConnectorObject object, String name) {
        return Optional.ofNullable(object.getAttributeByName(name))
                .map(org.identityconnectors.framework.common.objects.Attribute::getValue)
                .filter(values -> !values.isEmpty() && values.get(0) != null)
                .map(values -> Boolean.valueOf(values.get(0).toString()));
    }

    private Attributes attributes(ConnectorObject object) {
        Map<String, AttributeValue> values = new HashMap<>();
        for (org.identityconnectors.framework.common.objects.Attribute each : object.getAttributes()) {
            String name = said(each.getName());
            if (isTold(name)) {
                value(each).ifPresent(value -> values.put(naming.ours(name), value));
            }
        }
        naming.uid()
                .ifPresent(
                        uid -> values.put(uid, AttributeValue.of(object.getUid().getUidValue())));
        return Attributes.of(values);
    }

    private String said(String name) {
        return Optional.ofNullable(infos.get(name)).map(AttributeInfo::getName).orElse(name);
    }

    private boolean isTold(String name) {
        boolean isSpecial = AttributeUtil.isSpecialName(name) && !name.equals(Name.NAME);
        return !isSpecial && (naming.only().isEmpty() || naming.only().contains(name));
    }

    private Optional<AttributeValue> value(org.identityconnectors.framework.common.objects.Attribute attribute) {
        List<AttributeValue> values = Conversion.ours(attribute.getValue());
        boolean several = Optional.ofNullable(infos.get(attribute.getName()))
                .map(this::isSeveralValued)
                .orElse(false);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                several || values.size() > 1
                        ? AttributeValue.of(
                                values.stream().map(AttributeValue::asText).toList())
                        : values.get(0));
    }

    /**
     * An attribute as the bundle takes it; without a value, it is cleared.
     *
     * @throws IllegalArgumentException when the value isn't of the attribute's type
     */
    org.identityconnectors.framework.common.objects.Attribute theirs(String name, Optional<AttributeValue> value) {
        return theirs(name, value.map(Shape::texts).orElse(List.of()));
    }

    org.identityconnectors.framework.common.objects.Attribute theirs(String name, List<String> values) {
        String theirs = said(naming.theirs(name));
        if (theirs.equals(Name.NAME) && values.size() == 1) {
            return new Name(values.get(0));
        }
        Class<?> type = infos.containsKey(theirs) ? infos.get(theirs).getType() : String.class;
        return values.isEmpty()
                ? AttributeBuilder.build(theirs)
                : AttributeBuilder.build(theirs, Conversion.theirs(name, values, type));
    }

    boolean isName(String name) {
        return naming.theirs(name).equals(Name.NAME);
    }

    /** Whether the native identity is told in this attribute, which nobody can write. */
    boolean isIdentity(String name) {
        return naming.uid().equals(Optional.of(name)) || naming.theirs(name).equals(Uid.NAME);
    }

    String nameAttribute() {
        return naming.name();
    }

    private static List<String> texts(AttributeValue value) {
        return value instanceof Texts several ? several.values() : List.of(value.asText());
    }
}
