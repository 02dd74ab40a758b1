package dev.selfsame.ports;

import static dev.selfsame.identity.UserLevel.CERT_ADMIN;
import static dev.selfsame.identity.UserLevel.HELPDESK;
import static dev.selfsame.identity.UserLevel.ORG_ADMIN;
import static dev.selfsame.identity.UserLevel.REPORT_ADMIN;
import static dev.selfsame.identity.UserLevel.ROLE_ADMIN;
import static dev.selfsame.identity.UserLevel.ROLE_SUBADMIN;
import static dev.selfsame.identity.UserLevel.SOURCE_ADMIN;
import static dev.selfsame.identity.UserLevel.SOURCE_SUBADMIN;

import dev.selfsame.identity.UserLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an operation requires: one of some scopes, and of a user one of some levels; the published {@code security} and
 * {@code x-sailpoint-userLevels}. What goes beyond the API requires the scope to manage identities and an administrator.
 *
 * @param scopes any of them; none means that no scope is required
 * @param levels any of them; none means any user
 * @param applications whether a caller may be an application, which has no user levels
 */
record Right(List<String> scopes, List<UserLevel> levels, boolean applications) {

    static final Right READ = users("idn:identity:read", "idn:identity:manage");
    static final Right DELETE = all("idn:identity:manage");
    static final Right READ_OWNERSHIP = users("idn:identity:read");

    /** The direct-report scope lets a manager see the reports' assignments, and nobody else's. */
    static final Right READ_ASSIGNMENTS =
            users("idn:identity:read", "idn:identity-direct-report:read", "idn:identity:manage");

    static final Right RESET = all("idn:identity:manage");
    static final Right VERIFY = users("idn:password:user-invite").of(ORG_ADMIN, HELPDESK);
    static final Right INVITE = users("idn:password-user-invite:manage").of(ORG_ADMIN, HELPDESK);
    static final Right PROCESS =
            all("idn:identity:process", "idn:identity:manage").of(ORG_ADMIN, HELPDESK);
    static final Right SYNCHRONIZE = all().of(ORG_ADMIN);
    static final Right READ_TASKS = all("idn:task-management:read", "idn:task-management:write")
            .of(
                    ORG_ADMIN,
                    HELPDESK,
                    CERT_ADMIN,
                    REPORT_ADMIN,
                    ROLE_ADMIN,
                    ROLE_SUBADMIN,
                    SOURCE_ADMIN,
                    SOURCE_SUBADMIN);
    static final Right CLEAR_TASKS = users("idn:task-management:write")
            .of(ORG_ADMIN, CERT_ADMIN, REPORT_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN);
    static final Right PREVIEW =
            all("idn:identity-profile:manage", "idn:identity:manage").of(ORG_ADMIN);
    static final Right ADMINISTER = all("idn:identity:manage").of(ORG_ADMIN);

    private static Right users(String... anyOf) {
        return new Right(List.of(anyOf), List.of(), false);
    }

    private static Right all(String... anyOf) {
        return new Right(List.of(anyOf), List.of(), true);
    }

    private Right of(UserLevel... anyOf) {
        return new Right(scopes, List.of(anyOf), applications);
    }

    /** What a caller lacks, if anything. */
    Optional<String> missing(Caller caller) {
        if (caller.rights().application() && !applications) {
            return Optional.of("a user's token");
        }
        if (!scopes.isEmpty() && scopes.stream().noneMatch(caller::hasScope)) {
            return Optional.of("scope " + String.join(" or ", scopes));
        }
        return lacksLevel(caller) ? Optional.of("user level " + anyLevel()) : Optional.empty();
    }

    private boolean lacksLevel(Caller caller) {
        return !levels.isEmpty()
                && !caller.rights().application()
                && levels.stream().noneMatch(caller.rights().levels()::contains);
    }

    private String anyLevel() {
        return levels.stream().map(UserLevel::name).collect(Collectors.joining(" or "));
    }
}
