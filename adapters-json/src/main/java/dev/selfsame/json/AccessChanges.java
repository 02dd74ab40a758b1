package dev.selfsame.json;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import java.util.List;
import java.util.function.Function;

/** Writes what has changed of entitlements, access profiles and roles. */
record AccessChanges(Contents contents, References references) {

    void entitlement(Exported object, Changes<Entitlement> changes) {
        changes.optionalText("description", Entitlement::description)
                .text("attribute", Entitlement::attribute)
                .text("value", Entitlement::value)
                .flag("privileged", Entitlement::privileged)
                .flag("requestable", Entitlement::requestable)
                .field(
                        "source",
                        each -> references.to(Types.SOURCE, each.source().value()));
    }

    void accessProfile(Exported object, Changes<AccessProfile> changes) {
        changes.optionalText("description", AccessProfile::description)
                .flag("enabled", AccessProfile::enabled)
                .flag("requestable", AccessProfile::requestable)
                .field(
                        "source",
                        each -> references.to(Types.SOURCE, each.source().value()));
        entitlements(object, changes, AccessProfile::entitlements);
    }

    void role(Exported object, Changes<Role> changes) {
        changes.optionalText("description", Role::description)
                .flag("enabled", Role::enabled)
                .flag("requestable", Role::requestable);
        list(
                object.at("accessProfiles"),
                changes,
                new Kind<>(
                        Types.ACCESS_PROFILE,
                        "accessProfiles",
                        contents.accessProfiles(),
                        each -> ids(each.accessProfiles(), AccessProfileId::value)));
        entitlements(object, changes, Role::entitlements);
        new MembershipChanges(new CriterionShape(contents.sources())).of(changes);
    }

    private <T> void entitlements(Exported object, Changes<T> changes, Function<T, List<EntitlementId>> entitlements) {
        list(
                object.at("entitlements"),
                changes,
                new Kind<>(
                        Types.ENTITLEMENT,
                        "entitlements",
                        contents.entitlements(),
                        each -> ids(entitlements.apply(each), EntitlementId::value)));
    }

    /** What a list refers to. */
    private record Kind<T>(String type, String field, Directory directory, Function<T, List<String>> ids) {}

    private <T> void list(Place there, Changes<T> changes, Kind<T> kind) {
        if (changes.hasChanged(kind.ids())) {
            List<String> before = changes.before().map(kind.ids()).orElse(List.of());
            List<String> now = kind.ids().apply(changes.now());
            changes.object().set(kind.field(), references.list(kind.type(), there, kind.directory(), before, now));
        }
    }

    private static <I> List<String> ids(List<I> ids, Function<I, String> value) {
        return ids.stream().map(value).distinct().toList();
    }
}
