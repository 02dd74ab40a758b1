package dev.selfsame.json;

import java.util.List;
import java.util.stream.Stream;

/** The objects of all documents, to be found by type, id and name. */
final class Contents {

    private final List<Exported> objects;
    private final Directory sources;
    private final Directory transforms;
    private final Directory profiles;
    private final Directory entitlements;
    private final Directory accessProfiles;
    private final Directory roles;

    Contents(List<Opened> documents) {
        this.objects =
                documents.stream().map(Opened::objects).flatMap(List::stream).toList();
        this.sources = Directory.of(Types.SOURCE, "source", objects);
        this.transforms = Directory.of(Types.TRANSFORM, "transform", objects);
        this.profiles = Directory.of(Types.PROFILE, "identity profile", objects);
        this.entitlements = Directory.of(Types.ENTITLEMENT, "entitlement", objects);
        this.accessProfiles = Directory.of(Types.ACCESS_PROFILE, "access profile", objects);
        this.roles = Directory.of(Types.ROLE, "role", objects);
    }

    List<Exported> objects() {
        return objects;
    }

    Stream<Exported> ofType(String type) {
        return objects.stream().filter(object -> object.type().equals(type));
    }

    /** What makes no sense without an object of a type. */
    List<Exported> partsOf(String type, String id) {
        LifecycleStates states = new LifecycleStates(profiles, sources);
        return switch (type) {
            case Types.PROFILE ->
                ofType(Types.LIFECYCLE_STATE)
                        .filter(state ->
                                states.profile(state).filter(id::equals).isPresent())
                        .toList();
            case Types.SOURCE ->
                ofType(Types.SYNC)
                        .filter(config -> sources.find(config.at("source"))
                                .filter(id::equals)
                                .isPresent())
                        .toList();
            default -> List.of();
        };
    }

    Directory sources() {
        return sources;
    }

    Directory transforms() {
        return transforms;
    }

    Directory profiles() {
        return profiles;
    }

    Directory entitlements() {
        return entitlements;
    }

    Directory accessProfiles() {
        return accessProfiles;
    }

    Directory roles() {
        return roles;
    }
}
