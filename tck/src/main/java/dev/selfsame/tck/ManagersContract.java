package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Event;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who manages whom is current whenever an identity is read. */
public abstract class ManagersContract extends StoreContract {

    private final Identity boss = identity("boss").withName("Boss");
    private final Identity anna = identity("anna");
    private final Identity ben = identity("ben");

    @BeforeEach
    final void givenABoss() {
        given(new IdentityCreated(boss, NOON));
    }

    private static Event created(Identity identity) {
        return new IdentityCreated(identity, NOON);
    }

    private static Event changed(Identity identity) {
        return new IdentityChanged(identity, IdentityChange.REFRESHED, List.of(), NOON);
    }

    private static Identity managed(Identity identity, String name) {
        return identity.withManager(new IdentityReference(identityId("boss"), name));
    }

    private Optional<Identity> read(Identity identity) {
        return store().identities().byId(identity.id());
    }

    @Test
    void a_manager_has_the_name_that_the_manager_has() {
        given(created(managed(anna, "some old name")));

        assertThat(read(anna)).isEqualTo(Optional.of(managed(anna, "Boss")));
    }

    @Test
    void a_managers_new_name_is_seen_without_a_change_of_the_reports() {
        given(created(managed(anna, "Boss")), changed(boss.withName("Chief").withVersion(2)));

        assertThat(read(anna)).isEqualTo(Optional.of(managed(anna, "Chief")));
    }

    @Test
    void who_manages_somebody_is_a_manager() {
        given(created(managed(anna, "Boss")));

        assertThat(read(boss)).isEqualTo(Optional.of(boss.withIsManager(true)));
        assertThat(read(anna)).isEqualTo(Optional.of(managed(anna, "Boss")));
    }

    @Test
    void what_is_recorded_of_being_a_manager_is_ignored() {
        given(created(anna.withIsManager(true)), created(managed(ben, "Boss")));
        given(changed(boss.withIsManager(false).withVersion(2)));

        assertThat(read(anna)).isEqualTo(Optional.of(anna));
        assertThat(read(boss)).isEqualTo(Optional.of(boss.withIsManager(true).withVersion(2)));
    }

    @Test
    void who_is_given_a_report_later_is_a_manager() {
        given(created(anna), changed(managed(anna, "Boss").withVersion(2)));

        assertThat(read(boss)).isEqualTo(Optional.of(boss.withIsManager(true)));
    }

    @Test
    void who_has_one_report_left_is_a_manager_still() {
        given(created(managed(anna, "Boss")), created(managed(ben, "Boss")), changed(anna.withVersion(2)));

        assertThat(read(boss)).isEqualTo(Optional.of(boss.withIsManager(true)));
    }

    @Test
    void whose_last_report_has_another_manager_is_none_any_more() {
        given(created(anna), created(managed(ben, "Boss")));

        given(changed(ben.withManager(anna.reference()).withVersion(2)));

        assertThat(read(boss)).isEqualTo(Optional.of(boss));
        assertThat(read(anna)).isEqualTo(Optional.of(anna.withIsManager(true)));
    }

    @Test
    void whose_last_report_is_deleted_is_no_manager_any_more() {
        given(created(managed(anna, "Boss")), new IdentityDeleted(anna.id(), 1, NOON));

        assertThat(read(boss)).isEqualTo(Optional.of(boss));
    }

    @Test
    void a_change_of_a_report_leaves_its_manager_a_manager() {
        given(created(managed(anna, "Boss")), changed(managed(anna, "Boss").withVersion(2)));

        assertThat(read(boss)).isEqualTo(Optional.of(boss.withIsManager(true)));
    }

    @Test
    void reports_are_found_by_id() {
        given(created(managed(ben, "Boss")), created(managed(anna, "Boss")), created(identity("carl")));

        assertThat(store().identities().reportsOf(boss.id()))
                .isEqualTo(List.of(managed(anna, "Boss"), managed(ben, "Boss")));
        assertThat(store().identities().reportsOf(anna.id())).isEqualTo(List.of());
    }

    @Test
    void reports_are_those_of_now() {
        given(
                created(managed(anna, "Boss")),
                created(managed(ben, "Boss")),
                created(managed(identity("carl"), "Boss")));

        given(
                changed(anna.withVersion(2)),
                new IdentityDeleted(ben.id(), 1, NOON),
                changed(boss.withName("Chief").withVersion(2)));

        assertThat(store().identities().reportsOf(boss.id())).isEqualTo(List.of(managed(identity("carl"), "Chief")));
    }

    @Test
    void several_identities_and_listings_show_managers_of_now_too() {
        given(created(managed(anna, "Boss")), changed(boss.withName("Chief").withVersion(2)));
        Identity chief = boss.withName("Chief").withIsManager(true).withVersion(2);

        assertThat(store().identities().byIds(List.of(boss.id(), anna.id())))
                .isEqualTo(List.of(chief, managed(anna, "Chief")));
        assertThat(store().identities().list(IdentityQuery.builder().build()).map(Page::items))
                .isEqualTo(Either.right(List.of(managed(anna, "Chief"), chief)));
    }

    @Test
    void an_uncorrelated_report_counts() {
        given(created(managed(anna.withCorrelated(false), "Boss")));

        assertThat(read(boss)).isEqualTo(Optional.of(boss.withIsManager(true)));
    }
}
