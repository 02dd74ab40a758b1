package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.HR;
import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.AccountCreated;
import dev.selfsame.event.Event.AccountRemoved;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts are found by id, by identity, by native identity and by source. */
public abstract class AccountsContract extends StoreContract {

    private static final SourceId AD = new SourceId("ad");

    @BeforeEach
    final void givenTwoPeople() {
        givenSourcesAndARole();
        given(new IdentityCreated(identity("anna"), NOON), new IdentityCreated(identity("ben"), NOON));
    }

    private void given(Account... accounts) {
        given(Arrays.stream(accounts).map(one -> new AccountCreated(one, NOON)).toArray(Event[]::new));
    }

    private static Event changed(Account account) {
        return new AccountChanged(account, NOON);
    }

    private static Event removed(String id) {
        return new AccountRemoved(new AccountId(id), 1, NOON);
    }

    private static Account called(String id, String nativeIdentity) {
        return account(id).withNativeIdentity(nativeIdentity);
    }

    private static Account withEverything() {
        return account("full", "anna")
                .withNativeIdentity("CN=Zoë,OU=\"a\\b\",DC=x")
                .withName("zoë 😀")
                .withUuid("{e3b0c442-98fc}")
                .withAttributes(Attributes.of(Map.of(
                        "groups", AttributeValue.of(List.of("a", "b,c")),
                        "floor", AttributeValue.of(3),
                        "active", AttributeValue.of(false),
                        "empty", AttributeValue.of(""))))
                .withCreated(NOON.minusMillis(1))
                .withModified(NOON.plusMillis(1))
                .withDisabled(true)
                .withLocked(true)
                .withManuallyCorrelated(true);
    }

    @Test
    void an_account_is_read_as_it_was_recorded() {
        given(withEverything(), account("bare"));

        assertThat(store().accounts().byId(new AccountId("full"))).isEqualTo(Optional.of(withEverything()));
        assertThat(store().accounts().byId(new AccountId("bare"))).isEqualTo(Optional.of(account("bare")));
    }

    @Test
    void a_changed_account_is_read_as_it_was_recorded() {
        Account bare = account("full").withVersion(2);
        given(withEverything());

        given(changed(bare));
        assertThat(store().accounts().byId(new AccountId("full"))).isEqualTo(Optional.of(bare));

        given(changed(withEverything().withVersion(3)));
        assertThat(store().accounts().byId(new AccountId("full")))
                .isEqualTo(Optional.of(withEverything().withVersion(3)));
    }

    @Test
    void an_id_that_no_account_has_finds_none() {
        given(account("a1"));

        assertThat(store().accounts().byId(new AccountId("A1"))).isEqualTo(Optional.empty());
    }

    @Test
    void an_identitys_accounts_come_by_id() {
        given(account("b", "anna"), account("a-1", "anna"), account("B", "anna"), account("a1", "anna"));
        given(account("other", "ben"), account("nobodys"));

        assertThat(store().accounts().of(identityId("anna")))
                .isEqualTo(List.of(
                        account("B", "anna"), account("a-1", "anna"), account("a1", "anna"), account("b", "anna")));
    }

    @Test
    void an_identity_has_the_accounts_that_are_its_own_now() {
        given(account("a", "anna"), account("b", "anna"), account("c", "anna"), account("d", "ben"));

        given(
                changed(account("a", "ben").withVersion(2)),
                changed(account("b").withVersion(2)),
                removed("c"),
                changed(account("d", "anna").withVersion(2)));

        assertThat(store().accounts().of(identityId("anna")))
                .isEqualTo(List.of(account("d", "anna").withVersion(2)));
        assertThat(store().accounts().of(identityId("ben")))
                .isEqualTo(List.of(account("a", "ben").withVersion(2)));
    }

    @Test
    void several_identities_have_each_their_own_accounts_by_id() {
        given(account("b", "anna"), account("B", "anna"), account("a-1", "ben"), account("a1", "ben"));
        given(account("c", "anna").withSource(AD), account("nobodys"));
        given(new IdentityCreated(identity("carl"), NOON), new IdentityCreated(identity("dora"), NOON));
        given(account("d", "dora"));

        assertThat(store().accounts()
                        .ofAll(List.of(
                                identityId("ben"), identityId("anna"), identityId("carl"), identityId("nobody"))))
                .isEqualTo(Map.of(
                        identityId("anna"),
                        List.of(
                                account("B", "anna"),
                                account("b", "anna"),
                                account("c", "anna").withSource(AD)),
                        identityId("ben"),
                        List.of(account("a-1", "ben"), account("a1", "ben"))));
        assertThat(store().accounts().ofAll(List.of())).isEqualTo(Map.of());
    }

    @Test
    void several_identities_have_the_accounts_that_are_their_own_now() {
        given(account("a", "anna"), account("b", "anna"), account("c", "anna"));

        given(changed(account("a", "ben").withVersion(2)), changed(account("b").withVersion(2)), removed("c"));

        assertThat(store().accounts().ofAll(List.of(identityId("anna"), identityId("ben"))))
                .isEqualTo(Map.of(identityId("ben"), List.of(account("a", "ben").withVersion(2))));
    }

    @Test
    void a_thousand_identities_have_a_thousand_accounts() {
        store().journal()
                .recordAll(IntStream.range(0, 1000)
                        .mapToObj(i -> decision(
                                new IdentityCreated(identity("i" + i), NOON),
                                new AccountCreated(account("a" + i, "i" + i), NOON)))
                        .toList());
        List<IdentityId> ids =
                IntStream.range(0, 1000).mapToObj(i -> identityId("i" + i)).toList();

        assertThat(store().accounts().ofAll(ids))
                .isEqualTo(IntStream.range(0, 1000)
                        .boxed()
                        .collect(Collectors.toMap(ids::get, i -> List.of(account("a" + i, "i" + i)))));
    }

    @Test
    void native_identities_find_the_accounts_that_have_them() {
        Account elsewhere = called("d", "d").withSource(AD);
        given(called("a", "a"), called("b", "b"), called("c", "c"), elsewhere);

        assertThat(store().accounts().byNativeIdentity(HR, List.of("c", "a", "d", "nobody")))
                .isEqualTo(Map.of("a", called("a", "a"), "c", called("c", "c")));
        assertThat(store().accounts().byNativeIdentity(AD, List.of("d"))).isEqualTo(Map.of("d", elsewhere));
        assertThat(store().accounts().byNativeIdentity(HR, List.of())).isEqualTo(Map.of());
    }

    @Test
    void native_identities_are_exact_in_case_and_in_spaces() {
        given(called("a", "Anna"), called("b", "anna"), called("c", "anna "));

        assertThat(store().accounts().byNativeIdentity(HR, List.of("Anna", "ANNA", "anna ")))
                .isEqualTo(Map.of("Anna", called("a", "Anna"), "anna ", called("c", "anna ")));
    }

    @Test
    void native_identities_are_those_of_now() {
        given(called("a", "a"), called("b", "b"));

        given(changed(called("a", "new").withVersion(2)), removed("b"));

        assertThat(store().accounts().byNativeIdentity(HR, List.of("a", "b", "new")))
                .isEqualTo(Map.of("new", called("a", "new").withVersion(2)));
    }

    @Test
    void a_thousand_native_identities_find_a_thousand_accounts() {
        List<Account> thousand = IntStream.range(0, 1000)
                .mapToObj(i -> called("id" + i, "n" + i))
                .toList();
        store().journal()
                .recordAll(thousand.stream()
                        .map(one -> decision(new AccountCreated(one, NOON)))
                        .toList());

        assertThat(store().accounts()
                        .byNativeIdentity(
                                HR,
                                thousand.stream().map(Account::nativeIdentity).toList()))
                .isEqualTo(thousand.stream().collect(Collectors.toMap(Account::nativeIdentity, one -> one)));
    }

    @Test
    void a_sources_accounts_are_paged_by_id() {
        given(
                account("c"),
                account("B"),
                account("a-1"),
                account("a1"),
                account("ad").withSource(AD));

        assertThat(store().accounts().onSource(HR, Optional.empty(), 2))
                .isEqualTo(List.of(account("B"), account("a-1")));
        assertThat(store().accounts().onSource(HR, Optional.of(new AccountId("a-1")), 2))
                .isEqualTo(List.of(account("a1"), account("c")));
        assertThat(store().accounts().onSource(HR, Optional.of(new AccountId("c")), 2))
                .isEqualTo(List.of());
    }

    @Test
    void a_page_of_a_source_begins_after_an_account_that_is_not_there_any_more() {
        given(account("a"), account("b"), account("c"));
        given(removed("b"));

        assertThat(store().accounts().onSource(HR, Optional.of(new AccountId("b")), 9))
                .isEqualTo(List.of(account("c")));
    }
}
