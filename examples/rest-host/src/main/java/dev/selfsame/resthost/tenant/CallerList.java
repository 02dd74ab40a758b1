package dev.selfsame.resthost.tenant;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.Caller;
import dev.selfsame.resthost.tenant.Setting.Placed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes callers of the settings, by their tokens. */
final class CallerList {

    private final Lookup lookup;
    private final Map<String, Caller> callers = new LinkedHashMap<>();

    CallerList(Lookup lookup) {
        this.lookup = lookup;
    }

    Map<String, Caller> of(List<Setting> settings) {
        settings.forEach(this::add);
        return callers;
    }

    private void add(Setting wanted) {
        Optional<Placed> name = lookup.required(wanted, "name");
        Optional<Placed> token = lookup.required(wanted, "token");
        if (name.isEmpty() || token.isEmpty()) {
            return;
        }
        if (callers.putIfAbsent(token.get().text(), caller(name.get().text(), wanted)) != null) {
            lookup.problems().note(token.get().place(), "another caller has the same token");
        }
    }

    private Caller caller(String name, Setting wanted) {
        Set<String> scopes = wanted.texts("scopes").stream().map(Placed::text).collect(Collectors.toSet());
        if (wanted.flag("application")) {
            return Caller.application(name, scopes);
        }
        Optional<IdentityId> identity = wanted.text("identity").flatMap(lookup::person);
        return Caller.user(name, identity, scopes, lookup.levels(wanted.texts("userLevels")));
    }
}
