package dev.selfsame.json;

import java.util.Set;

/** The types of exported objects that are understood. */
final class Types {

    static final String SOURCE = "SOURCE";
    static final String TRANSFORM = "TRANSFORM";
    static final String PROFILE = "IDENTITY_PROFILE";
    static final String LIFECYCLE_STATE = "LIFECYCLE_STATE";
    static final String ENTITLEMENT = "ENTITLEMENT";
    static final String ACCESS_PROFILE = "ACCESS_PROFILE";
    static final String ROLE = "ROLE";
    static final String SYNC = "ATTR_SYNC_SOURCE_CONFIG";
    static final Set<String> ALL =
            Set.of(SOURCE, TRANSFORM, PROFILE, LIFECYCLE_STATE, ENTITLEMENT, ACCESS_PROFILE, ROLE, SYNC);

    private Types() {}
}
