package dev.selfsame.resthost.tenant;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.ports.Caller;
import dev.selfsame.resthost.tenant.Settings.CallerSetting;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes callers of the settings, by their tokens. */
final class CallerList {

    private final Lookup lookup;
    private final Problems problems;
    private final Map<String, Caller> callers = new LinkedHashMap<>();

    CallerList(Lookup lookup, Problems problems) {
        this.lookup = lookup;
        this.problems = problems;
    }

    Map<String, Caller> of(List<CallerSetting> settings) {
        for (int i = 0; i < settings.size(); i++) {
            add("%s, callers[%d]".formatted(SettingsFile.NAME, i), settings.get(i));
        }
        return callers;
    }

    private void add(String place, CallerSetting wanted) {
        String name = text(wanted.name());
        String token = text(wanted.token());
        if (name.isBlank() || token.isBlank()) {
            problems.note(place, "name and token are required");
        } else if (callers.putIfAbsent(token, caller(place, name, wanted)) != null) {
            problems.note(place, "another caller has the same token");
        }
    }

    private Caller caller(String place, String name, CallerSetting wanted) {
        Set<String> scopes = Set.copyOf(orNone(wanted.scopes()));
        if (wanted.application()) {
            return Caller.application(name, scopes);
        }
        Set<UserLevel> levels = EnumSet.noneOf(UserLevel.class);
        orNone(wanted.userLevels()).forEach(level -> lookup.level(place, level).ifPresent(levels::add));
        Optional<IdentityId> identity =
                wanted.identity() == null ? Optional.empty() : lookup.person(place, wanted.identity());
        return Caller.user(name, identity, scopes, levels);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}
