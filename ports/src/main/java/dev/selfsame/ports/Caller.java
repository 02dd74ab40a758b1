package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks: a user, with scopes and user levels, or an application, which has scopes only.
 *
 * @param name for the event log; an id or the name of a client, never personal data
 * @param identity the identity of a user, where it is known
 * @param rights scopes, user levels and kind
 */
public record Caller(String name, Optional<IdentityId> identity, Rights rights) {

    /** The scope that stands for all scopes. */
    public static final String ALL_SCOPES = "sp:scopes:all";

    /** What a caller brings along. */
    public record Rights(Set<String> scopes, Set<UserLevel> levels, boolean application) {
        public Rights {
            scopes = Set.copyOf(scopes);
            levels = Set.copyOf(levels);
        }
    }

    public static Caller user(String name, Optional<IdentityId> identity, Set<String> scopes, Set<UserLevel> levels) {
        return new Caller(name, identity, new Rights(scopes, levels, false));
    }

    public static Caller application(String name, Set<String> scopes) {
        return new Caller(name, Optional.empty(), new Rights(scopes, Set.of(), true));
    }

    /** The host itself, which may do everything. */
    public static Caller system() {
        return administrator(Decision.SYSTEM);
    }

    /** A user who may do everything. */
    public static Caller administrator(String name) {
        return user(name, Optional.empty(), Set.of(ALL_SCOPES), EnumSet.allOf(UserLevel.class));
    }

    boolean hasScope(String scope) {
        return rights.scopes().contains(scope) || rights.scopes().contains(ALL_SCOPES);
    }
}
