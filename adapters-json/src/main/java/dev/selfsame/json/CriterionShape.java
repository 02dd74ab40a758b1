package dev.selfsame.json;

import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionFault;
import dev.selfsame.access.CriterionFault.NotAlternating;
import dev.selfsame.access.CriterionFault.TooDeep;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.CriterionKey.OfEntitlement;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the criteria of roles: all of them, or a complaint of each part that isn't understood. */
record CriterionShape(Directory sources) {

    static final String PREFIX = "attribute.";

    /** Where values come from, as published. */
    enum KeyType {
        IDENTITY,
        ACCOUNT,
        ENTITLEMENT
    }

    /** What is published as an operation: of a group or of a comparison. */
    private enum Word {
        EQUALS,
        NOT_EQUALS,
        CONTAINS,
        DOES_NOT_CONTAIN,
        STARTS_WITH,
        ENDS_WITH,
        GREATER_THAN,
        LESS_THAN,
        GREATER_THAN_EQUALS,
        LESS_THAN_EQUALS,
        AND,
        OR;

        boolean isJoint() {
            return this == AND || this == OR;
        }
    }

    Optional<Criterion> read(Place criterion) {
        return read(criterion, 1, Optional.empty());
    }

    private Optional<Criterion> read(Place criterion, int level, Optional<Joint> around) {
        if (level > CriterionFault.LEVELS) {
            criterion.complain(new TooDeep().explanation());
            return Optional.empty();
        }
        if (!criterion.isObject()) {
            criterion.complain("an object is expected");
            return Optional.empty();
        }
        return Literals.required(criterion.at("operation"), Word.class)
                .flatMap(word -> word.isJoint()
                        ? group(criterion, level, Joint.valueOf(word.name()), around)
                        : comparison(criterion, Operation.valueOf(word.name())));
    }

    private Optional<Criterion> group(Place group, int level, Joint joint, Optional<Joint> around) {
        boolean alternates = around.filter(joint::equals).isEmpty();
        if (!alternates) {
            group.at("operation").complain(new NotAlternating(joint).explanation());
        }
        boolean valueless = isAbsent(group.at("stringValue"), "a group has no value");
        boolean keyless = isAbsent(group.at("key"), "a group has no key");
        List<Place> places = group.at("children").items();
        if (places.isEmpty()) {
            group.at("children").complain("it is required");
        }
        List<Criterion> children = new ArrayList<>();
        places.forEach(place -> read(place, level + 1, Optional.of(joint)).ifPresent(children::add));
        boolean complete = !places.isEmpty() && children.size() == places.size();
        return alternates && valueless && keyless && complete
                ? Optional.of(new Group(joint, children))
                : Optional.empty();
    }

    /** Nothing may stand there but null, or what is empty. */
    private static boolean isAbsent(Place place, String reason) {
        boolean absent = place.isEmpty()
                || (place.isText() && place.node().asText().isEmpty())
                || (place.node().isContainerNode() && place.node().isEmpty());
        if (absent) {
            place.understood();
        } else {
            place.complain(reason);
        }
        return absent;
    }

    private Optional<Criterion> comparison(Place comparison, Operation operation) {
        boolean single = isAbsent(comparison.at("children"), "a comparison has no children");
        Optional<CriterionKey> key = key(comparison.at("key"));
        Optional<String> value = comparison.at("stringValue").required();
        return key.flatMap(from -> value.<Criterion>map(text -> new Comparison(operation, from, text)))
                .filter(any -> single);
    }

    private Optional<CriterionKey> key(Place key) {
        if (!key.isObject()) {
            key.complain("an object is expected");
            return Optional.empty();
        }
        Optional<KeyType> type = Literals.required(key.at("type"), KeyType.class);
        Optional<String> attribute = attribute(key.at("property"));
        return type.flatMap(each -> attribute.flatMap(name -> key(each, name, key)));
    }

    private static Optional<String> attribute(Place property) {
        Optional<String> name =
                property.required().map(text -> text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
        if (name.filter(String::isBlank).isPresent()) {
            property.complain("it is required");
        }
        return name.filter(text -> !text.isBlank());
    }

    private Optional<CriterionKey> key(KeyType type, String attribute, Place key) {
        if (type == KeyType.IDENTITY) {
            return Optional.of(new OfIdentity(attribute));
        }
        return source(key.at("sourceId"))
                .map(source -> type == KeyType.ACCOUNT
                        ? new OfAccount(source, attribute)
                        : new OfEntitlement(source, attribute));
    }

    private Optional<SourceId> source(Place id) {
        return id.required()
                .flatMap(given -> sources.findHere(id, Optional.of(given), Optional.empty()))
                .map(SourceId::new);
    }
}
