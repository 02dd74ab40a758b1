package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.FLAG;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.text;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;

/** The shapes of what can be had: entitlements, access profiles and roles. */
final class AccessShapes {

    static final Shape<RoleId> ROLE_ID = text(RoleId::new, RoleId::value);
    private static final Shape<EntitlementId> ENTITLEMENT_ID = text(EntitlementId::new, EntitlementId::value);
    static final Shape<AccessProfileId> ACCESS_PROFILE_ID = text(AccessProfileId::new, AccessProfileId::value);

    static final Shape<Entitlement> ENTITLEMENT = Building.of(Entitlement::builder, Entitlement.Builder::build)
            .with(required("id", ENTITLEMENT_ID, Entitlement::id), Entitlement.Builder::id)
            .with(required("name", TEXT, Entitlement::name), Entitlement.Builder::name)
            .with(optional("description", TEXT, Entitlement::description), Entitlement.Builder::description)
            .with(required("source", SourceShapes.ID, Entitlement::source), Entitlement.Builder::source)
            .with(required("attribute", TEXT, Entitlement::attribute), Entitlement.Builder::attribute)
            .with(required("value", TEXT, Entitlement::value), Entitlement.Builder::value)
            .with(usually(false, "privileged", FLAG, Entitlement::privileged), Entitlement.Builder::privileged)
            .with(usually(false, "requestable", FLAG, Entitlement::requestable), Entitlement.Builder::requestable)
            .with(usually(1L, "version", LONG, Entitlement::version), Entitlement.Builder::version)
            .shape();

    static final Shape<AccessProfile> ACCESS_PROFILE = Building.of(AccessProfile::builder, AccessProfile.Builder::build)
            .with(required("id", ACCESS_PROFILE_ID, AccessProfile::id), AccessProfile.Builder::id)
            .with(required("name", TEXT, AccessProfile::name), AccessProfile.Builder::name)
            .with(optional("description", TEXT, AccessProfile::description), AccessProfile.Builder::description)
            .with(required("source", SourceShapes.ID, AccessProfile::source), AccessProfile.Builder::source)
            .with(
                    list("entitlements", ENTITLEMENT_ID, AccessProfile::entitlements),
                    AccessProfile.Builder::addAllEntitlements)
            .with(usually(false, "enabled", FLAG, AccessProfile::enabled), AccessProfile.Builder::enabled)
            .with(usually(true, "requestable", FLAG, AccessProfile::requestable), AccessProfile.Builder::requestable)
            .with(usually(1L, "version", LONG, AccessProfile::version), AccessProfile.Builder::version)
            .shape();

    static final Shape<Role> ROLE = Building.of(Role::builder, Role.Builder::build)
            .with(required("id", ROLE_ID, Role::id), Role.Builder::id)
            .with(required("name", TEXT, Role::name), Role.Builder::name)
            .with(optional("description", TEXT, Role::description), Role.Builder::description)
            .with(usually(false, "enabled", FLAG, Role::enabled), Role.Builder::enabled)
            .with(usually(false, "requestable", FLAG, Role::requestable), Role.Builder::requestable)
            .with(list("accessProfiles", ACCESS_PROFILE_ID, Role::accessProfiles), Role.Builder::addAllAccessProfiles)
            .with(list("entitlements", ENTITLEMENT_ID, Role::entitlements), Role.Builder::addAllEntitlements)
            .with(optional("membership", MembershipShapes.MEMBERSHIP, Role::membership), Role.Builder::membership)
            .with(usually(1L, "version", LONG, Role::version), Role.Builder::version)
            .shape();

    private AccessShapes() {}
}
