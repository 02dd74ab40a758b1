package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.STAFF;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.identity.UserLevel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Identities are found by id, by attribute and by profile. */
public abstract class IdentitiesContract extends StoreContract {

    private static final ProfileId OTHERS = new ProfileId("others");

    private static Event created(Identity identity) {
        return new IdentityCreated(identity, NOON);
    }

    private static Event changed(Identity identity) {
        return new IdentityChanged(identity, IdentityChange.REFRESHED, List.of(), NOON);
    }

    private void given(Identity... identities) {
        given(Arrays.stream(identities).map(IdentitiesContract::created).toArray(Event[]::new));
    }

    private static Identity mailing(String id, String email) {
        return identity(id).withAttributes(Attributes.ofTexts("email", email));
    }

    private static List<IdentityId> ids(String... ids) {
        return Stream.of(ids).map(IdentityId::new).toList();
    }

    private static Identity withEverything() {
        return Identity.builder()
                .id(identityId("2c91808a7c2f5a3e017c30a1b2c30001"))
                .name("Zoë “Q” O'Neil-Łukasz 😀")
                .created(NOON.minusMillis(1))
                .modified(NOON.plusMillis(1))
                .alias("zoë.o'neil")
                .status(IdentityStatus.LOCKED)
                .processingState(new ProcessingState.Failed(NOON, "processing", 3, "a \"message\""))
                .lastRefresh(NOON.minusSeconds(10))
                .lastSync(NOON.minusSeconds(20))
                .attributes(Attributes.of(Map.of(
                        "firstname", AttributeValue.of("Zoë"),
                        "lastname", AttributeValue.of("O'Neil \\ % _ \n\t"),
                        "email", AttributeValue.of("zoë@x.test"),
                        "empty", AttributeValue.of(""),
                        "floor", AttributeValue.of(-7),
                        "load", AttributeValue.of(new BigDecimal("12345678901234567890.125")),
                        "remote", AttributeValue.of(true),
                        "groups", AttributeValue.of(List.of("b", "a", "b", "c,d")),
                        "none", AttributeValue.of(List.of()))))
                .lifecycleState(new LifecycleState("active", true))
                .correlated(false)
                .isProtected(true)
                .profile(STAFF)
                .addAllLevels(Set.of(UserLevel.ORG_ADMIN, UserLevel.HELPDESK))
                .fulfilment(Fulfilment.UNDER_WAY)
                .ledger("granted\tad\tmemberOf\tCN=Zoë\\, \"Q\"\nstate\tactive")
                .build();
    }

    private static Identity withNothing() {
        return Identity.builder()
                .id(identityId("bare"))
                .name("")
                .created(NOON)
                .modified(NOON)
                .status(IdentityStatus.ACTIVE)
                .build();
    }

    @Test
    void an_identity_is_read_as_it_was_recorded() {
        given(withEverything(), withNothing());

        assertThat(store().identities().byId(withEverything().id())).isEqualTo(Optional.of(withEverything()));
        assertThat(store().identities().byId(withNothing().id())).isEqualTo(Optional.of(withNothing()));
    }

    @Test
    void a_changed_identity_is_read_as_it_was_recorded() {
        Identity full = withEverything();
        Identity bare = withNothing().withId(full.id()).withVersion(2);
        given(full);

        given(changed(bare));
        assertThat(store().identities().byId(full.id())).isEqualTo(Optional.of(bare));

        given(changed(full.withVersion(3)));
        assertThat(store().identities().byId(full.id())).isEqualTo(Optional.of(full.withVersion(3)));
    }

    @Test
    void an_identity_whose_processing_went_well_says_so() {
        Identity ok = identity("anna").withProcessingState(new ProcessingState.Ok());
        given(ok);

        assertThat(store().identities().byId(ok.id())).isEqualTo(Optional.of(ok));
    }

    @Test
    void an_id_that_nobody_has_finds_nobody() {
        given(identity("anna"));

        assertThat(store().identities().byId(identityId("ANNA"))).isEqualTo(Optional.empty());
        assertThat(store().identities().byId(identityId("anna "))).isEqualTo(Optional.empty());
    }

    @Test
    void several_ids_find_identities_in_the_order_given() {
        given(identity("a"), identity("b"), identity("c"), identity("d"));

        assertThat(store().identities().byIds(ids("d", "nobody", "a", "c")))
                .isEqualTo(List.of(identity("d"), identity("a"), identity("c")));
    }

    @Test
    void no_ids_find_nobody() {
        given(identity("a"));

        assertThat(store().identities().byIds(List.of())).isEqualTo(List.of());
    }

    @Test
    void a_thousand_ids_find_a_thousand_identities() {
        List<Identity> thousand = Stream.iterate(1999, i -> i - 1)
                .limit(1000)
                .map(i -> identity("i" + i))
                .toList();
        store().journal()
                .recordAll(thousand.stream().map(one -> decision(created(one))).toList());

        assertThat(store().identities()
                        .byIds(thousand.stream().map(Identity::id).toList()))
                .isEqualTo(thousand);
    }

    @Test
    void an_attribute_finds_all_who_have_its_value_ignoring_case() {
        given(mailing("anna", "Anna@X.test"), mailing("ben", "aNNA@x.TEST"), mailing("carl", "carl@x.test"));

        assertThat(store().identities().having("email", "ANNA@X.TEST")).isEqualTo(Set.copyOf(ids("anna", "ben")));
    }

    @Test
    void an_attribute_ignores_case_beyond_ascii() {
        given(mailing("anna", "Zoë.Ångström@x.test"));

        assertThat(store().identities().having("email", "ZOË.ÅNGSTRÖM@X.TEST")).isEqualTo(Set.copyOf(ids("anna")));
    }

    @Test
    void an_attribute_finds_whole_values_only() {
        given(mailing("anna", "anna@x.test"), mailing("ben", "a%"), mailing("carl", "anna@x.test "));

        assertThat(store().identities().having("email", "anna")).isEqualTo(Set.of());
        assertThat(store().identities().having("email", "a%")).isEqualTo(Set.copyOf(ids("ben")));
        assertThat(store().identities().having("email", "anna@x.test")).isEqualTo(Set.copyOf(ids("anna")));
    }

    @Test
    void an_attribute_does_not_find_the_value_of_another_one() {
        given(mailing("anna", "anna@x.test"));

        assertThat(store().identities().having("personalEmail", "anna@x.test")).isEqualTo(Set.of());
        assertThat(store().identities().having("Email", "anna@x.test")).isEqualTo(Set.of());
    }

    @Test
    void an_attribute_finds_correlated_identities_only() {
        given(mailing("anna", "a@x.test"), mailing("ben", "a@x.test").withCorrelated(false));

        assertThat(store().identities().having("email", "a@x.test")).isEqualTo(Set.copyOf(ids("anna")));
    }

    @Test
    void an_attribute_finds_by_the_present_value() {
        given(mailing("anna", "a@x.test"), mailing("ben", "b@x.test"), mailing("carl", "a@x.test"));

        given(
                changed(mailing("anna", "new@x.test").withVersion(2)),
                changed(mailing("ben", "b@x.test").withCorrelated(false).withVersion(2)),
                new IdentityDeleted(identityId("carl"), 1, NOON));

        assertThat(store().identities().having("email", "a@x.test")).isEqualTo(Set.of());
        assertThat(store().identities().having("email", "b@x.test")).isEqualTo(Set.of());
        assertThat(store().identities().having("email", "NEW@x.test")).isEqualTo(Set.copyOf(ids("anna")));
    }

    @Test
    void several_values_find_those_who_have_each_by_the_values_as_given() {
        given(mailing("anna", "Zoë@x.test"), mailing("ben", "zOË@x.test"), mailing("carl", "carl@x.test"));
        given(mailing("dora", "dora@x.test"), mailing("emil", "zoë@x.test").withCorrelated(false));

        assertThat(store().identities()
                        .having("email", List.of("ZOË@x.test", "Carl@x.test", "zoë@x.test", "nobody", "dora")))
                .isEqualTo(Map.of(
                        "ZOË@x.test", Set.copyOf(ids("anna", "ben")),
                        "zoë@x.test", Set.copyOf(ids("anna", "ben")),
                        "Carl@x.test", Set.copyOf(ids("carl"))));
        assertThat(store().identities().having("personalEmail", List.of("carl@x.test")))
                .isEqualTo(Map.of());
        assertThat(store().identities().having("email", List.of())).isEqualTo(Map.of());
    }

    @Test
    void several_values_find_those_who_have_them_now() {
        given(mailing("anna", "a@x.test"), mailing("ben", "b@x.test"), mailing("carl", "a@x.test"));

        given(
                changed(mailing("anna", "new@x.test").withVersion(2)),
                changed(mailing("ben", "b@x.test").withCorrelated(false).withVersion(2)),
                new IdentityDeleted(identityId("carl"), 1, NOON));

        assertThat(store().identities().having("email", List.of("a@x.test", "b@x.test", "new@x.test")))
                .isEqualTo(Map.of("new@x.test", Set.copyOf(ids("anna"))));
    }

    @Test
    void a_thousand_values_find_those_who_have_them() {
        givenAThousand();
        List<String> values =
                IntStream.range(0, 1000).mapToObj(i -> "I" + i + "@X.test").toList();

        assertThat(store().identities().having("email", values))
                .isEqualTo(IntStream.range(0, 1000)
                        .boxed()
                        .collect(Collectors.toMap(values::get, i -> Set.of(identityId("i" + i)))));
    }

    @Test
    void aliases_find_who_has_each_by_the_aliases_as_given() {
        given(identity("anna").withAlias("Zoë.A"), identity("ben").withAlias("a%"), identity("carl"));
        given(identity("dora").withAlias(Optional.empty()));

        assertThat(store().identities().byAlias(List.of("ZOË.a", "zoë.a", "A%", "alias-carl", "a", "alias-dora")))
                .isEqualTo(Map.of(
                        "ZOË.a", identityId("anna"),
                        "zoë.a", identityId("anna"),
                        "A%", identityId("ben"),
                        "alias-carl", identityId("carl")));
        assertThat(store().identities().byAlias(List.of())).isEqualTo(Map.of());
    }

    @Test
    void an_alias_finds_the_correlated_one_of_those_who_share_it() {
        given(
                identity("anna").withAlias("a").withCorrelated(false),
                identity("carl").withAlias("c"));
        given(identity("ben").withAlias("A"), identity("dora").withAlias("c").withCorrelated(false));
        given(identity("emil").withAlias("e").withCorrelated(false));

        assertThat(store().identities().byAlias(List.of("a", "c", "e")))
                .isEqualTo(Map.of("a", identityId("ben"), "c", identityId("carl")));
    }

    @Test
    void an_alias_finds_who_has_it_now() {
        given(
                identity("anna").withAlias("a"),
                identity("ben").withAlias("b"),
                identity("carl").withAlias("c"));

        given(
                changed(identity("anna").withAlias("new").withVersion(2)),
                changed(identity("ben").withAlias("b").withCorrelated(false).withVersion(2)),
                new IdentityDeleted(identityId("carl"), 1, NOON));

        assertThat(store().identities().byAlias(List.of("a", "b", "c", "new")))
                .isEqualTo(Map.of("new", identityId("anna")));
    }

    @Test
    void a_thousand_aliases_find_who_has_them() {
        givenAThousand();
        List<String> aliases =
                IntStream.range(0, 1000).mapToObj(i -> "Alias-I" + i).toList();

        assertThat(store().identities().byAlias(aliases))
                .isEqualTo(IntStream.range(0, 1000)
                        .boxed()
                        .collect(Collectors.toMap(aliases::get, i -> identityId("i" + i))));
    }

    private void givenAThousand() {
        store().journal()
                .recordAll(IntStream.range(0, 1000)
                        .mapToObj(i -> decision(created(identity("i" + i))))
                        .toList());
    }

    @Test
    void a_profiles_identities_are_paged_by_id() {
        given(identity("c"), identity("B"), identity("a-1"), identity("a1"), identity("a"), identity("_"));

        assertThat(store().identities().ofProfile(STAFF, Optional.empty(), 4)).isEqualTo(ids("B", "_", "a", "a-1"));
        assertThat(store().identities().ofProfile(STAFF, Optional.of(identityId("a-1")), 4))
                .isEqualTo(ids("a1", "c"));
        assertThat(store().identities().ofProfile(STAFF, Optional.of(identityId("c")), 4))
                .isEqualTo(List.of());
    }

    @Test
    void a_page_of_a_profile_begins_after_an_id_that_nobody_has_any_more() {
        given(identity("a"), identity("b"), identity("c"));
        given(new IdentityDeleted(identityId("b"), 1, NOON));

        assertThat(store().identities().ofProfile(STAFF, Optional.of(identityId("b")), 4))
                .isEqualTo(ids("c"));
    }

    @Test
    void a_profile_has_the_identities_that_are_in_it_now() {
        given(identity("a"), identity("b"), identity("c"), identity("d").withProfile(Optional.empty()));

        given(changed(identity("a").withProfile(OTHERS).withVersion(2)), new IdentityDeleted(identityId("b"), 1, NOON));

        assertThat(store().identities().ofProfile(STAFF, Optional.empty(), 9)).isEqualTo(ids("c"));
        assertThat(store().identities().ofProfile(OTHERS, Optional.empty(), 9)).isEqualTo(ids("a"));
    }

    private List<IdentityId> in(Fulfilment fulfilment) {
        return store().identities().in(fulfilment, Optional.empty(), 9);
    }

    private static Identity open(String id) {
        return identity(id).withFulfilment(Fulfilment.OPEN);
    }

    @Test
    void those_with_whom_something_is_open_are_paged_by_id() {
        given(open("c"), open("B"), open("a-1"), open("a1"), open("a"), open("_"), identity("d"));

        assertThat(store().identities().in(Fulfilment.OPEN, Optional.empty(), 4))
                .isEqualTo(ids("B", "_", "a", "a-1"));
        assertThat(store().identities().in(Fulfilment.OPEN, Optional.of(identityId("a-1")), 4))
                .isEqualTo(ids("a1", "c"));
        assertThat(store().identities().in(Fulfilment.OPEN, Optional.of(identityId("c")), 4))
                .isEqualTo(List.of());
    }

    @Test
    void everybody_is_as_far_as_was_recorded() {
        for (Fulfilment fulfilment : Fulfilment.values()) {
            given(identity(fulfilment.name()).withFulfilment(fulfilment));
        }

        assertThat(Fulfilment.values())
                .allSatisfy(fulfilment -> assertThat(in(fulfilment)).isEqualTo(ids(fulfilment.name())));
    }

    @Test
    void those_with_whom_something_is_open_are_those_with_whom_it_is_now() {
        given(
                open("a"),
                open("b"),
                open("c"),
                identity("d"),
                open("uncorrelated").withCorrelated(false));

        given(
                changed(identity("a").withVersion(2)),
                changed(open("d").withVersion(2)),
                new IdentityDeleted(identityId("b"), 1, NOON));

        assertThat(in(Fulfilment.OPEN)).isEqualTo(ids("c", "d", "uncorrelated"));
        assertThat(in(Fulfilment.SETTLED)).isEqualTo(ids("a"));
    }
}
