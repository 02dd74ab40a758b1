package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.RoleId;
import dev.selfsame.decision.Configuration;
import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.NotAllowed;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.task.TaskId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each operation's rights, as published. */
class RightsTest {

    private static final String LEVELS_OF_TASKS = "user level ORG_ADMIN or HELPDESK or CERT_ADMIN or REPORT_ADMIN or"
            + " ROLE_ADMIN or ROLE_SUBADMIN or SOURCE_ADMIN or SOURCE_SUBADMIN";

    private final World world = new World();
    private IdentityId ada;

    @BeforeEach
    void one_person() {
        world.person("1", "Ada Lovelace")
                .person("2", "Bob Ross", "manager", "1")
                .aggregateHr();
        ada = world.idOf("Ada Lovelace");
    }

    private Map<String, Function<Operations, Either<Refusal, ?>>> operations() {
        Map<String, Function<Operations, Either<Refusal, ?>>> all = new TreeMap<>();
        all.put("list", as -> as.list(IdentityQuery.builder().build()));
        all.put("get", as -> as.get(ada));
        all.put("delete", as -> as.delete(new IdentityId("nobody")));
        all.put("ownership", as -> as.ownership(ada));
        all.put("assignments", as -> as.roleAssignments(ada, Optional.empty(), Optional.empty()));
        all.put("reset", as -> as.reset(ada));
        all.put("verify", as -> as.sendVerification(ada, VerificationChannel.LINK_WORK, Optional.empty()));
        all.put("invite", as -> as.invite(new Inviting.Request(List.of(ada), false)));
        all.put("process", as -> as.process(List.of(ada)));
        all.put("synchronize", as -> as.synchronize(ada));
        all.put("task", as -> as.taskStatus(new TaskId("none")));
        all.put(
                "assign",
                as -> as.assign(AssignmentRequest.builder()
                        .identity(ada)
                        .role(World.ENGINEER)
                        .build()));
        all.put("preview", as -> as.preview(ada, Optional.empty()));
        all.put("explain", as -> as.explain(ada, "email"));
        all.put("load", as -> as.load(Configuration.builder().build()));
        return all;
    }

    /** What each operation says that a caller lacks; operations that the caller may do are left out. */
    private Map<String, String> missing(Caller caller) {
        Operations as = world.memory.selfsame().as(caller);
        Map<String, String> missing = new TreeMap<>();
        operations().forEach((name, operation) -> operation.apply(as).peekLeft(refusal -> {
            if (refusal instanceof NotAllowed notAllowed) {
                missing.put(name, notAllowed.missingRight());
            }
        }));
        return missing;
    }

    private static Caller user(Set<String> scopes, UserLevel... levels) {
        return Caller.user("somebody", Optional.empty(), scopes, Set.of(levels));
    }

    @Test
    void who_has_everything_lacks_nothing() {
        assertThat(missing(Caller.system())).isEmpty();
    }

    @Test
    void who_has_nothing_may_do_nothing() {
        assertThat(missing(user(Set.of())))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("list", "scope idn:identity:read or idn:identity:manage"),
                        Map.entry("get", "scope idn:identity:read or idn:identity:manage"),
                        Map.entry("delete", "scope idn:identity:manage"),
                        Map.entry("ownership", "scope idn:identity:read"),
                        Map.entry(
                                "assignments",
                                "scope idn:identity:read or idn:identity-direct-report:read or idn:identity:manage"),
                        Map.entry("reset", "scope idn:identity:manage"),
                        Map.entry("verify", "scope idn:password:user-invite"),
                        Map.entry("invite", "scope idn:password-user-invite:manage"),
                        Map.entry("process", "scope idn:identity:process or idn:identity:manage"),
                        Map.entry("synchronize", "user level ORG_ADMIN"),
                        Map.entry("task", "scope idn:task-management:read or idn:task-management:write"),
                        Map.entry("assign", "scope idn:identity:manage"),
                        Map.entry("preview", "scope idn:identity-profile:manage or idn:identity:manage"),
                        Map.entry("explain", "scope idn:identity-profile:manage or idn:identity:manage"),
                        Map.entry("load", "scope idn:identity:manage"))));
    }

    @Test
    void all_scopes_without_a_level_are_not_enough_where_a_level_is_required() {
        assertThat(missing(user(Set.of(Caller.ALL_SCOPES))))
                .isEqualTo(Map.of(
                        "verify", "user level ORG_ADMIN or HELPDESK",
                        "invite", "user level ORG_ADMIN or HELPDESK",
                        "process", "user level ORG_ADMIN or HELPDESK",
                        "synchronize", "user level ORG_ADMIN",
                        "task", LEVELS_OF_TASKS,
                        "assign", "user level ORG_ADMIN",
                        "preview", "user level ORG_ADMIN",
                        "explain", "user level ORG_ADMIN",
                        "load", "user level ORG_ADMIN"));
    }

    @Test
    void the_help_desk_may_not_synchronize_and_not_administer() {
        assertThat(missing(user(Set.of(Caller.ALL_SCOPES), UserLevel.HELPDESK)).keySet())
                .containsExactly("assign", "explain", "load", "preview", "synchronize");
    }

    @Test
    void access_is_planned_explained_and_looked_after_by_administrators_only() {
        Operations as = world.memory.selfsame().as(user(Set.of(Caller.ALL_SCOPES), UserLevel.HELPDESK));
        RoleId role = World.ENGINEER;

        assertThat(List.<Either<Refusal, ?>>of(
                        as.planProvisioning(),
                        as.provision(),
                        as.approveProvisioning("hash"),
                        as.explainRole(ada, role),
                        as.impact(world.memory.store().catalog().role(role).orElseThrow()),
                        as.deadLetters(),
                        as.retry("key"),
                        as.discard("key"),
                        as.aggregate(World.AD),
                        as.aggregateChanges(World.AD, Optional.empty()),
                        as.drift(ada),
                        as.drift(World.AD, Optional.empty(), 1)))
                .containsOnly(Either.left(new NotAllowed("user level ORG_ADMIN")));
    }

    @Test
    void an_application_has_no_levels_and_may_do_what_is_open_to_applications() {
        assertThat(missing(Caller.application("app", Set.of(Caller.ALL_SCOPES))))
                .isEqualTo(Map.of(
                        "list", "a user's token",
                        "get", "a user's token",
                        "ownership", "a user's token",
                        "assignments", "a user's token",
                        "verify", "a user's token",
                        "invite", "a user's token"));
    }

    @Test
    void one_scope_of_several_suffices() {
        assertThat(missing(user(Set.of("idn:identity:manage"))).keySet()).doesNotContain("list", "get", "delete");
        assertThat(missing(user(Set.of("idn:identity:read"))).keySet()).doesNotContain("list", "get", "ownership");
    }

    @Test
    void a_manager_sees_the_assignments_of_direct_reports_and_of_nobody_else() {
        Caller manager = Caller.user("ada", Optional.of(ada), Set.of("idn:identity-direct-report:read"), Set.of());
        Operations as = world.memory.selfsame().as(manager);
        IdentityId bob = world.idOf("Bob Ross");
        assertThat(as.roleAssignments(bob, Optional.empty(), Optional.empty()).isRight())
                .isTrue();
        assertThat(as.roleAssignments(ada, Optional.empty(), Optional.empty()))
                .isEqualTo(Either.left(new NotAllowed("scope idn:identity:read, since it is no direct report")));
    }
}
