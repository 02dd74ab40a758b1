package dev.selfsame.json;

import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.transform.Definition;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads the bodies of requests. */
final class Requests {

    private static final String BODY = "request body";

    private Requests() {}

    static Either<Refusal, Inviting.Request> invitation(byte[] body) {
        return object(
                body,
                root -> Optional.of(new Inviting.Request(
                        ids(root.at("ids")), root.at("uninvited").flag().orElse(false))));
    }

    static Either<Refusal, List<IdentityId>> processing(byte[] body) {
        return object(body, root -> Optional.of(ids(root.at("identityIds"))));
    }

    private static List<IdentityId> ids(Place list) {
        return list.items().stream()
                .map(Place::required)
                .flatMap(Optional::stream)
                .map(IdentityId::new)
                .toList();
    }

    static Either<Refusal, PreviewRequest> preview(byte[] body) {
        return object(body, root -> root.at("identityId")
                .required()
                .map(id -> new PreviewRequest(new IdentityId(id), mappings(root.at("identityAttributeConfig")))));
    }

    private static Optional<List<AttributeMapping>> mappings(Place config) {
        Place listed = config.at("attributeTransforms");
        return listed.isEmpty() ? Optional.empty() : Optional.of(mappings(listed.objects()));
    }

    private static List<AttributeMapping> mappings(List<Place> listed) {
        List<AttributeMapping> mappings = new ArrayList<>();
        Set<String> mapped = new HashSet<>();
        listed.forEach(entry -> mapping(entry).ifPresent(mapping -> {
            if (mapped.add(mapping.identityAttribute())) {
                mappings.add(mapping);
            } else {
                entry.at("identityAttributeName").complain("the attribute is mapped already");
            }
        }));
        return mappings;
    }

    private static Optional<AttributeMapping> mapping(Place entry) {
        Optional<String> attribute = entry.at("identityAttributeName").required();
        Optional<Definition> definition =
                WrittenJson.read(entry.at("transformDefinition")).map(Definition::new);
        return attribute.flatMap(name -> definition.map(transform -> new AttributeMapping(name, transform)));
    }

    static Either<Refusal, VerificationRequest> verification(byte[] body) {
        return object(body, root -> Literals.required(root.at("via"), VerificationChannel.class)
                .map(via -> new VerificationRequest(via, source(root.at("sourceName")))));
    }

    /** A blank name is refused, since it would silently stand for another password than the one meant. */
    private static Optional<String> source(Place name) {
        return name.isEmpty() ? Optional.empty() : name.required();
    }

    static Either<Refusal, TaskPatch> taskPatch(byte[] body) {
        return read(body, Place::isList, "a list of operations is expected", TaskPatching::patch);
    }

    static Either<Refusal, List<Association>> associations(byte[] body) {
        return object(
                body,
                root -> Optional.of(root.at("associationDetails").objects().stream()
                        .map(Requests::association)
                        .flatMap(Optional::stream)
                        .toList()));
    }

    private static Optional<Association> association(Place association) {
        List<OwnedEntity> entities = association.at("entities").objects().stream()
                .map(Requests::entity)
                .flatMap(Optional::stream)
                .toList();
        return association
                .at("associationType")
                .required()
                .map(type -> new Association(new AssociationType(type), entities));
    }

    /** Flat, as in the published example, or nested, as in the schema. */
    private static Optional<OwnedEntity> entity(Place listed) {
        Place nested = listed.at("identityEntity");
        Place entity = nested.isEmpty() ? listed : nested;
        Optional<String> type = entity.at("type").required();
        Optional<String> id = entity.at("id").required();
        String name = entity.at("name").text().orElse("");
        return type.flatMap(kind -> id.map(value -> new OwnedEntity(kind, value, name)));
    }

    private static <T> Either<Refusal, T> object(byte[] body, Function<Place, Optional<T>> reading) {
        return read(body, Place::isObject, "an object is expected", reading);
    }

    private static <T> Either<Refusal, T> read(
            byte[] body, Predicate<Place> shape, String expected, Function<Place, Optional<T>> reading) {
        List<Refusal> complaints = new ArrayList<>();
        return Json.read(BODY, body)
                .map(tree -> new Place(tree, "", (path, reason) -> complaints.add(new InvalidParameter(path, reason))))
                .<Place>flatMap(root -> shape.test(root)
                        ? Either.right(root)
                        : Either.left(new MalformedDocument(BODY, 0, 0, expected)))
                .flatMap(root -> {
                    Optional<T> value = reading.apply(root);
                    return complaints.isEmpty() && value.isPresent()
                            ? Either.right(value.get())
                            : Either.left(complaints.get(0));
                });
    }
}
