package dev.selfsame.resthost.tenant;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.resthost.tenant.Setting.Placed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the settings name, and notes what there isn't. */
record Lookup(Map<String, IdentityId> byAlias, Problems problems) {

    Optional<IdentityId> person(Placed alias) {
        Optional<IdentityId> found =
                Optional.ofNullable(byAlias.get(alias.text().toLowerCase(Locale.ROOT)));
        if (found.isEmpty()) {
            problems.note(alias.place(), "nobody has the alias " + alias.text());
        }
        return found;
    }

    /** The person whom a setting names where it must name one. */
    Optional<IdentityId> person(Setting setting, String name) {
        return required(setting, name).flatMap(this::person);
    }

    Optional<Placed> required(Setting setting, String name) {
        Optional<Placed> text = setting.text(name);
        if (text.isEmpty()) {
            problems.note(setting.place(), name + " is required");
        }
        return text;
    }

    Set<UserLevel> levels(List<Placed> names) {
        Set<UserLevel> levels = EnumSet.noneOf(UserLevel.class);
        names.forEach(name -> level(name).ifPresent(levels::add));
        return levels;
    }

    private Optional<UserLevel> level(Placed name) {
        Optional<UserLevel> found = Arrays.stream(UserLevel.values())
                .filter(level -> level.name().equals(name.text()))
                .findFirst();
        if (found.isEmpty()) {
            problems.note(name.place(), "there is no user level " + name.text());
        }
        return found;
    }
}
