package dev.selfsame.resthost.tenant;

import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.Role;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.resthost.tenant.Settings.AssignmentSetting;
import dev.selfsame.resthost.tenant.Settings.AssociationSetting;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Gives people what the settings say: roles, levels, protection, and what they are responsible for. */
final class Grants {

    private final Operations operations;
    private final Catalog catalog;
    private final Lookup lookup;
    private final Problems problems;

    Grants(Operations operations, Catalog catalog, Lookup lookup, Problems problems) {
        this.operations = operations;
        this.catalog = catalog;
        this.lookup = lookup;
        this.problems = problems;
    }

    void give(Settings settings) {
        each(settings.roleAssignments(), "roleAssignments", this::assign);
        each(settings.protectedAliases(), "protected", this::protect);
        settings.userLevels().forEach(this::level);
        each(settings.associations(), "associations", this::own);
    }

    private static <T> void each(List<T> items, String setting, BiConsumer<String, T> action) {
        for (int i = 0; i < items.size(); i++) {
            action.accept("%s, %s[%d]".formatted(SettingsFile.NAME, setting, i), items.get(i));
        }
    }

    private void assign(String place, AssignmentSetting wanted) {
        Optional<IdentityId> identity = lookup.person(place, wanted.identity());
        Optional<Role> role = role(place, wanted.role());
        if (identity.isEmpty() || role.isEmpty()) {
            return;
        }
        try {
            problems.unless(
                    place,
                    operations.assign(AssignmentRequest.builder()
                            .identity(identity.get())
                            .role(role.get().id())
                            .comments(Optional.ofNullable(wanted.comments()))
                            .startDate(instant(wanted.startDate()))
                            .removeDate(instant(wanted.removeDate()))
                            .build()));
        } catch (DateTimeParseException malformed) {
            problems.note(place, "a date must look like 2030-12-31T17:00:00Z");
        }
    }

    private Optional<Role> role(String place, @Nullable String name) {
        Optional<Role> role = Optional.ofNullable(name).flatMap(catalog::roleNamed);
        if (role.isEmpty()) {
            problems.note(place, "there is no role of this name");
        }
        return role;
    }

    private static Optional<Instant> instant(@Nullable String iso) {
        return Optional.ofNullable(iso).map(Instant::parse);
    }

    private void protect(String place, String alias) {
        lookup.person(place, alias).ifPresent(id -> problems.unless(place, operations.protect(id, true)));
    }

    private void level(String alias, List<String> levels) {
        String place = SettingsFile.NAME + ", userLevels";
        Set<UserLevel> known = EnumSet.noneOf(UserLevel.class);
        levels.forEach(level -> lookup.level(place, level).ifPresent(known::add));
        lookup.person(place, alias).ifPresent(id -> problems.unless(place, operations.grantLevels(id, known)));
    }

    private void own(String place, AssociationSetting wanted) {
        Optional<IdentityId> owner = lookup.person(place, wanted.owner());
        if (owner.isEmpty()) {
            return;
        }
        if (blank(wanted.type()) || blank(wanted.entityType()) || blank(wanted.id())) {
            problems.note(place, "type, entityType and id are required");
            return;
        }
        OwnedEntity entity =
                new OwnedEntity(String.valueOf(wanted.entityType()), String.valueOf(wanted.id()), name(wanted));
        AssociationType type = new AssociationType(String.valueOf(wanted.type()));
        problems.unless(place, operations.own(owner.get(), type, entity));
    }

    private static String name(AssociationSetting wanted) {
        return Optional.ofNullable(wanted.name()).orElseGet(() -> String.valueOf(wanted.id()));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
