package dev.selfsame.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectTest {

    @Test
    void a_key_names_an_effect_for_good() {
        assertThat(Samples.effects())
                .extracting(Effect::key)
                .containsExactly(
                        "mail-invitation:x:2",
                        "mail-verification:x",
                        "invite:x:1",
                        "process:x:1",
                        "plan:x:",
                        "refresh:x",
                        "push:x",
                        "end-assignment:x",
                        "provision:2026-03-02T10:00:00Z",
                        "account:ad:x:30f80aa3965684ae",
                        "apply:7:staff:",
                        "sync:ada:7",
                        "drift:2026-03-02T10:00:00Z:ad:",
                        "schedule:2026-03-02T10:00:00Z");
    }

    @Test
    void the_keys_of_effects_of_different_kinds_differ() {
        assertThat(Samples.effects()).extracting(Effect::key).doesNotHaveDuplicates();
    }

    @Test
    void every_sending_of_an_invitation_has_a_key_of_its_own() {
        InvitationId invitation = new InvitationId("x");
        assertThat(new Effect.MailInvitation(invitation, 1).key())
                .isNotEqualTo(new Effect.MailInvitation(invitation, 2).key());
    }

    @Test
    void whom_a_part_of_a_task_is_for_does_not_change_its_key() {
        TaskId task = new TaskId("x");
        assertThat(new Effect.ProcessIdentities(task, 1, List.of()).key())
                .isEqualTo(new Effect.ProcessIdentities(task, 1, List.of(Samples.ADA)).key());
    }

    @Test
    void every_part_of_a_task_has_a_key_of_its_own() {
        TaskId task = new TaskId("x");
        assertThat(new Effect.ProcessIdentities(task, 1, List.of()).key()).isEqualTo("process:x:1");
        assertThat(new Effect.ProcessIdentities(task, 2, List.of()).key()).isEqualTo("process:x:2");
        assertThat(new Effect.InviteIdentities(task, 2, List.of()).key()).isEqualTo("invite:x:2");
    }

    @Test
    void every_page_that_is_planned_has_a_key_of_its_own() {
        TaskId task = new TaskId("x");
        ProfileId staff = new ProfileId("staff");
        assertThat(new Effect.PlanProcessing(task, staff, Optional.empty()).key())
                .isEqualTo("plan:x:");
        assertThat(new Effect.PlanProcessing(task, staff, Optional.of(Samples.ADA)).key())
                .isEqualTo("plan:x:ada");
    }

    @Test
    void an_effect_does_not_change_when_the_list_that_it_came_from_does() {
        List<IdentityId> identities = new ArrayList<>(List.of(Samples.ADA));
        TaskId task = new TaskId("x");
        List<Effect> effects = List.of(
                new Effect.InviteIdentities(task, 1, identities),
                new Effect.ProcessIdentities(task, 1, identities),
                new Effect.RefreshIdentities("x", identities));
        identities.clear();
        assertThat(effects)
                .containsExactly(
                        new Effect.InviteIdentities(task, 1, List.of(Samples.ADA)),
                        new Effect.ProcessIdentities(task, 1, List.of(Samples.ADA)),
                        new Effect.RefreshIdentities("x", List.of(Samples.ADA)));
    }
}
