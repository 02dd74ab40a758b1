package dev.selfsame.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells what a single object is, as the API answers it, from fields that no other kind has. */
final class Recognition {

    private static final Map<String, Predicate<Place>> SIGNS = signs();
    private static final Set<String> OF_TRANSFORM =
            Set.of("id", "name", "type", "attributes", "requiresPeriodicRefresh", "created", "modified");

    private Recognition() {}

    private static Map<String, Predicate<Place>> signs() {
        Map<String, Predicate<Place>> signs = new LinkedHashMap<>();
        signs.put(Types.TRANSFORM, Recognition::isTransform);
        signs.put(Types.PROFILE, object -> hasAny(object, "authoritativeSource", "identityAttributeConfig"));
        signs.put(Types.LIFECYCLE_STATE, object -> hasAny(object, "technicalName"));
        signs.put(
                Types.SOURCE,
                object -> hasAny(
                        object, "connector", "connectorAttributes", "schemas", "accountCorrelationConfig", "cluster"));
        signs.put(Types.ENTITLEMENT, object -> object.has("source") && object.has("attribute") && object.has("value"));
        signs.put(Types.ROLE, object -> hasAny(object, "accessProfiles", "membership", "dimensionRefs"));
        signs.put(Types.ACCESS_PROFILE, Recognition::isAccessProfile);
        signs.put(
                Types.SYNC,
                object -> object.has("source") && object.at("attributes").isList());
        return signs;
    }

    private static boolean hasAny(Place object, String... names) {
        return List.of(names).stream().anyMatch(object::has);
    }

    /** Rules and integrations have a type and attributes too, and more besides; but they are never internal. */
    private static boolean isTransform(Place object) {
        boolean nothingElse = object.has("attributes")
                && !object.at("attributes").isList()
                && object.node().properties().stream().allMatch(field -> OF_TRANSFORM.contains(field.getKey()));
        return object.has("name") && object.at("type").isText() && (nothingElse || object.has("internal"));
    }

    private static boolean isAccessProfile(Place object) {
        return object.has("source")
                && !hasAny(object, "attribute", "value", "accessProfiles")
                && (object.has("entitlements") || object.has("provisioningCriteria"));
    }

    /** As the API answers it, a provisioning policy is known by the path alone. */
    private static String nothing(Place object) {
        return object.has("usageType") && object.has("fields")
                ? "a provisioning policy is read inside of its source only, among its provisioningPolicies"
                : "its fields don't tell what this is";
    }

    /** Its type, or a complaint. */
    static Optional<String> type(Place object) {
        List<String> types = SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().test(object))
                .map(Map.Entry::getKey)
                .toList();
        if (types.size() == 1) {
            return Optional.of(types.get(0));
        }
        object.complain(
                types.isEmpty()
                        ? nothing(object)
                        : "its fields are those of several types: " + String.join(", ", types));
        return Optional.empty();
    }
}
