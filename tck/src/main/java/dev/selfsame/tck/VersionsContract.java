package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.accessProfile;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.assignment;
import static dev.selfsame.tck.Fixtures.entitlement;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.invitation;
import static dev.selfsame.tck.Fixtures.policy;
import static dev.selfsame.tck.Fixtures.profile;
import static dev.selfsame.tck.Fixtures.role;
import static dev.selfsame.tck.Fixtures.source;
import static dev.selfsame.tck.Fixtures.syncJob;
import static dev.selfsame.tck.Fixtures.task;
import static dev.selfsame.tck.Fixtures.transform;
import static dev.selfsame.tck.Fixtures.verification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Event;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.task.Task;
import dev.selfsame.transform.StoredTransform;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A journal tells a stale decision by the versions of every kind of state. */
public abstract class VersionsContract extends StoreContract {

    @BeforeEach
    final void givenSomebody() {
        givenSourcesAndARole();
        given(new Event.IdentityCreated(identity("somebody"), NOON));
    }

    /** A kind of state; events and answers are for one state of that kind, at a version. */
    abstract class Versioned {

        /** A state is made; {@code again} makes one with the same id that is equal in nothing that must be unique. */
        abstract Event made(boolean again);

        abstract Event changed(long version);

        abstract Optional<Long> version();

        @Test
        void a_new_state_is_there_at_version_1() {
            given(made(false));

            assertThat(version()).isEqualTo(Optional.of(1L));
        }

        @Test
        void a_state_that_is_there_is_not_made_again() {
            given(made(false));

            assertStale(made(true));
        }

        @Test
        void a_change_that_follows_the_stored_version_is_recorded() {
            given(made(false), changed(2), changed(3));

            assertThat(version()).isEqualTo(Optional.of(3L));
        }

        @Test
        void a_change_of_a_state_that_is_not_there_is_stale() {
            assertStale(changed(2));

            assertThat(version()).isEqualTo(Optional.empty());
        }

        @Test
        void a_change_to_the_stored_version_is_stale() {
            given(made(false), changed(2));

            assertStale(changed(2));

            assertThat(version()).isEqualTo(Optional.of(2L));
        }

        @Test
        void a_change_to_an_earlier_version_is_stale() {
            given(made(false), changed(2), changed(3));

            assertStale(changed(2));

            assertThat(version()).isEqualTo(Optional.of(3L));
        }

        @Test
        void a_change_that_skips_a_version_is_stale() {
            given(made(false));

            assertStale(changed(3));

            assertThat(version()).isEqualTo(Optional.of(1L));
        }
    }

    /** A kind of state that comes to an end. */
    abstract class Ending extends Versioned {

        abstract Event ended(long version);

        @Test
        void a_state_that_ended_at_its_version_is_gone() {
            given(made(false), changed(2), ended(2));

            assertThat(version()).isEqualTo(Optional.empty());
        }

        @Test
        void an_end_at_an_earlier_version_is_stale() {
            given(made(false), changed(2));

            assertStale(ended(1));

            assertThat(version()).isEqualTo(Optional.of(2L));
        }

        @Test
        void an_end_at_a_later_version_is_stale() {
            given(made(false));

            assertStale(ended(2));

            assertThat(version()).isEqualTo(Optional.of(1L));
        }

        @Test
        void an_end_of_a_state_that_is_not_there_is_stale() {
            assertStale(ended(1));
        }

        @Test
        void a_second_end_is_stale() {
            given(made(false), ended(1));

            assertStale(ended(1));
        }

        @Test
        void a_change_after_the_end_is_stale() {
            given(made(false), ended(1));

            assertStale(changed(2));

            assertThat(version()).isEqualTo(Optional.empty());
        }
    }

    /** A kind of state that can be open again after its end, which counts as a version. */
    abstract class Reopening extends Ending {

        @Test
        void a_closed_state_is_open_again_two_versions_after_the_one_it_had() {
            given(made(false), changed(2), ended(2), changed(4));

            assertThat(version()).isEqualTo(Optional.of(4L));
        }

        @Test
        void a_closed_state_is_not_opened_again_at_a_version_that_skips_one() {
            given(made(false), ended(1));

            assertStale(changed(4));

            assertThat(version()).isEqualTo(Optional.empty());
        }

        @Test
        void a_closed_state_is_opened_again_once() {
            given(made(false), ended(1), changed(3));

            assertStale(changed(3));

            assertThat(version()).isEqualTo(Optional.of(3L));
        }

        @Test
        void a_state_that_is_open_again_can_be_closed_and_opened_again() {
            given(made(false), ended(1), changed(3), ended(3), changed(5));

            assertThat(version()).isEqualTo(Optional.of(5L));
        }
    }

    @Nested
    class AnIdentity extends Ending {

        private final Identity identity = identity("x");

        @Override
        Event made(boolean again) {
            return new Event.IdentityCreated(again ? identity.withAlias("another") : identity, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.IdentityChanged(identity.withVersion(version), IdentityChange.REFRESHED, List.of(), NOON);
        }

        @Override
        Event ended(long version) {
            return new Event.IdentityDeleted(identity.id(), version, NOON);
        }

        @Override
        Optional<Long> version() {
            return store().identities().byId(identity.id()).map(Identity::version);
        }
    }

    @Nested
    class AnAccount extends Ending {

        private final Account account = account("x", "somebody");

        @Override
        Event made(boolean again) {
            return new Event.AccountCreated(again ? account.withNativeIdentity("another") : account, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.AccountChanged(account.withVersion(version), NOON);
        }

        @Override
        Event ended(long version) {
            return new Event.AccountRemoved(account.id(), version, NOON);
        }

        @Override
        Optional<Long> version() {
            return store().accounts().byId(account.id()).map(Account::version);
        }
    }

    @Nested
    class AnAssignment extends Ending {

        private final RoleAssignment assignment = assignment("x", "somebody");

        @Override
        Event made(boolean again) {
            return new Event.RoleAssigned(assignment, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.RoleAssignmentChanged(assignment.withVersion(version), NOON);
        }

        @Override
        Event ended(long version) {
            return new Event.RoleAssignmentEnded(assignment.id(), AssignmentEnd.REVOKED, version, NOON);
        }

        @Override
        Optional<Long> version() {
            return store().assignments().byId(assignment.id()).map(RoleAssignment::version);
        }
    }

    @Nested
    class AnInvitation extends Reopening {

        private final PendingInvitation invitation = invitation("x", "somebody");

        @Override
        Event made(boolean again) {
            if (again) {
                given(new Event.IdentityCreated(identity("other"), NOON));
                return new Event.InvitationIssued(invitation("x", "other"), NOON);
            }
            return new Event.InvitationIssued(invitation, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.InvitationChanged(invitation.withVersion(version), NOON);
        }

        @Override
        Event ended(long version) {
            return new Event.InvitationClosed(
                    new ClosedInvitation(invitation.id(), invitation.identity(), Closing.USED, NOON), version, NOON);
        }

        @Override
        Optional<Long> version() {
            return store().registrations().invitation(invitation.id()).map(PendingInvitation::version);
        }
    }

    @Nested
    class AVerification extends Reopening {

        private final PendingVerification verification = verification("x", "somebody");

        @Override
        Event made(boolean again) {
            return new Event.VerificationIssued(verification, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.VerificationChanged(verification.withVersion(version), NOON);
        }

        @Override
        Event ended(long version) {
            return new Event.VerificationClosed(
                    new ClosedVerification(verification.id(), verification.identity(), Closing.USED, NOON),
                    version,
                    NOON);
        }

        @Override
        Optional<Long> version() {
            return store().registrations().verification(verification.id()).map(PendingVerification::version);
        }
    }

    @Nested
    class ATask extends Versioned {

        private final Task task = task("x");

        @Override
        Event made(boolean again) {
            return new Event.TaskLaunched(task, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.TaskChanged(task.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().works().task(task.id()).map(Task::version);
        }
    }

    @Nested
    class ASyncJob extends Versioned {

        private final SyncJob job = syncJob("x", "somebody");

        @Override
        Event made(boolean again) {
            return new Event.SyncJobLaunched(job, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.SyncJobChanged(job.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().works().syncJob(job.id()).map(SyncJob::version);
        }
    }

    @Nested
    class ASource extends Versioned {

        private final Source source = source("x");

        @Override
        Event made(boolean again) {
            return new Event.SourceConfigured(again ? source.withName("Another") : source, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.SourceConfigured(source.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().catalog().source(source.id()).map(Source::version);
        }
    }

    @Nested
    class AProfile extends Versioned {

        private final IdentityProfile profile = profile("x");

        @Override
        Event made(boolean again) {
            return new Event.ProfileConfigured(profile, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.ProfileConfigured(profile.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().catalog().profile(profile.id()).map(IdentityProfile::version);
        }
    }

    @Nested
    class ATransform extends Versioned {

        private final StoredTransform transform = transform("x");

        @Override
        Event made(boolean again) {
            return new Event.TransformConfigured(transform, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.TransformConfigured(transform.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().catalog().transform(transform.id()).map(StoredTransform::version);
        }
    }

    @Nested
    class AProvisioningPolicy extends Versioned {

        private final ProvisioningPolicy policy = policy("ad");

        @Override
        Event made(boolean again) {
            return new Event.ProvisioningPolicyConfigured(policy, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.ProvisioningPolicyConfigured(policy.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().catalog().provisioningPolicy(policy.source()).map(ProvisioningPolicy::version);
        }
    }

    @Nested
    class AnEntitlement extends Versioned {

        private final Entitlement entitlement = entitlement("x");

        @Override
        Event made(boolean again) {
            return new Event.EntitlementConfigured(entitlement, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.EntitlementConfigured(entitlement.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().catalog().entitlement(entitlement.id()).map(Entitlement::version);
        }
    }

    @Nested
    class AnAccessProfile extends Versioned {

        private final AccessProfile accessProfile = accessProfile("x");

        @Override
        Event made(boolean again) {
            return new Event.AccessProfileConfigured(accessProfile, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.AccessProfileConfigured(accessProfile.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().catalog().accessProfile(accessProfile.id()).map(AccessProfile::version);
        }
    }

    @Nested
    class ARole extends Versioned {

        private final Role role = role("x");

        @Override
        Event made(boolean again) {
            return new Event.RoleConfigured(again ? role.withName("Another") : role, NOON);
        }

        @Override
        Event changed(long version) {
            return new Event.RoleConfigured(role.withVersion(version), NOON);
        }

        @Override
        Optional<Long> version() {
            return store().catalog().role(role.id()).map(Role::version);
        }
    }
}
