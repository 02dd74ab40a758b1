package dev.selfsame.resthost.tenant;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what the settings name, and notes what there isn't. */
record Lookup(Map<String, IdentityId> byAlias, Problems problems) {

    Optional<IdentityId> person(String place, @Nullable String alias) {
        Optional<IdentityId> found = Optional.ofNullable(alias)
                .map(given -> given.toLowerCase(Locale.ROOT))
                .map(byAlias::get);
        if (found.isEmpty()) {
            problems.note(place, alias == null ? "an alias is required" : "nobody has the alias " + alias);
        }
        return found;
    }

    Optional<UserLevel> level(String place, String name) {
        Optional<UserLevel> found = Arrays.stream(UserLevel.values())
                .filter(level -> level.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            problems.note(place, "there is no user level " + name);
        }
        return found;
    }
}
