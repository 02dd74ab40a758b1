package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.BEFORE;
import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Aggregation.Known;
import dev.selfsame.decision.Aggregation.Outcome;
import dev.selfsame.decision.Aggregation.Taken;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.AccountCreated;
import dev.selfsame.event.Event.AccountRemoved;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AggregationTest {

    private static final Identity ADA = Samples.ada();
    private static final Identity BOB = Samples.bob();
    private static final IdentityId FRESH = new IdentityId("fresh");
    private static final Identity STAND_IN =
            Samples.standIn("stand-in", "a1", BEFORE).withVersion(2);
    private static final Attributes ADAS_MAIL = Attributes.ofTexts("mail", "ADA@example.com");
    private static final Attributes NOBODYS_MAIL = Attributes.ofTexts("mail", "nobody@example.com");
    private static final Account UNLINKED = Samples.account("a1").withAttributes(NOBODYS_MAIL);
    private static final Taken CREATED_FOR_NOBODY = Taken.of(Outcome.CREATED, Optional.empty(), false);
    private static final Taken UPDATED_FOR_NOBODY = Taken.of(Outcome.UPDATED, Optional.empty(), false);
    private static final Taken UPDATED_FOR_ADA = Taken.of(Outcome.UPDATED, Optional.of(ADA.id()), true);

    private final Company company = new Company().with(ADA).with(BOB);

    private Decision<Taken> taken(Source source, AccountData data, Known known) {
        return new Aggregation(source, company, NOW).take(data, known);
    }

    private Decision<Taken> removed(Account account, Known known) {
        return new Aggregation(Company.AD, company, NOW).remove(account, known);
    }

    private static Known.Builder known() {
        return Known.builder().freshAccountId(new AccountId("a1")).freshIdentityId(FRESH);
    }

    private static Known known(Account account) {
        return known().account(account).build();
    }

    private static Known known(Account account, Identity owner) {
        return known().account(account).identity(owner).build();
    }

    private static Known alone(Account account, Identity owner) {
        return known().account(account).identity(owner).standsAlone(true).build();
    }

    private static AccountData told(Attributes attributes) {
        return AccountData.builder()
                .nativeIdentity("cn=a1")
                .name("a1")
                .attributes(attributes)
                .build();
    }

    private static Account linked(Identity owner) {
        return UNLINKED.withIdentity(owner.id());
    }

    /** The next version of an account, with what the source has just told. */
    private static Account next(Account account) {
        return account.withModified(NOW).withVersion(6);
    }

    private static AccountChanged changed(Account account) {
        return new AccountChanged(account, NOW);
    }

    private static IdentityDeleted gone(Identity standIn) {
        return new IdentityDeleted(standIn.id(), standIn.version(), NOW);
    }

    private static Account created(Attributes attributes, IdentityId owner) {
        return Samples.account("a1")
                .withAttributes(attributes)
                .withIdentity(owner)
                .withCreated(NOW)
                .withModified(NOW)
                .withVersion(1);
    }

    @Test
    void a_new_account_is_at_first_as_the_source_tells_it() {
        assertThat(new Aggregation(Company.AD, company, NOW).fresh(told(ADAS_MAIL), new AccountId("a1")))
                .isEqualTo(created(ADAS_MAIL, ADA.id()).withIdentity(Optional.empty()));
    }

    @Test
    void a_new_account_belongs_to_whom_the_rules_find() {
        assertThat(taken(Company.AD, told(ADAS_MAIL), known().build()))
                .isEqualTo(decision(
                        Taken.of(Outcome.CREATED, Optional.of(ADA.id()), true),
                        List.of(new AccountCreated(created(ADAS_MAIL, ADA.id()), NOW))));
    }

    @Test
    void a_new_account_is_as_its_source_tells_it() {
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        AccountData data = told(ADAS_MAIL)
                .withUuid("u-1")
                .withDisabled(true)
                .withLocked(true)
                .withCreated(longAgo);
        assertThat(taken(Company.AD, data, known().build()))
                .isEqualTo(decision(
                        Taken.of(Outcome.CREATED, Optional.of(ADA.id()), true),
                        List.of(new AccountCreated(
                                created(ADAS_MAIL, ADA.id())
                                        .withUuid("u-1")
                                        .withDisabled(true)
                                        .withLocked(true)
                                        .withCreated(longAgo),
                                NOW))));
    }

    @Test
    void a_new_account_of_nobody_has_a_stand_in() {
        assertThat(taken(Company.AD, told(NOBODYS_MAIL), known().build()))
                .isEqualTo(decision(
                        CREATED_FOR_NOBODY,
                        List.of(
                                new IdentityCreated(Samples.standIn("fresh", "a1", NOW), NOW),
                                new AccountCreated(created(NOBODYS_MAIL, FRESH), NOW))));
    }

    @Test
    void a_new_account_of_nobody_on_an_authoritative_source_makes_a_person() {
        Attributes attributes = Attributes.ofTexts("number", "1", "name", "Cy Twombly", "mail", "cy@example.com");
        Identity person = Identity.builder()
                .id(FRESH)
                .name("Cy Twombly")
                .alias("a1")
                .attributes(Attributes.ofTexts("number", "1", "displayName", "Cy Twombly", "email", "cy@example.com"))
                .profile(Company.EMPLOYEES)
                .status(IdentityStatus.UNREGISTERED)
                .created(NOW)
                .modified(NOW)
                .build();
        assertThat(taken(Company.HR, told(attributes), known().build()))
                .isEqualTo(decision(
                        Taken.of(Outcome.CREATED, Optional.of(FRESH), true),
                        List.of(
                                new IdentityCreated(person, NOW),
                                new AccountCreated(created(attributes, FRESH).withSource(Samples.HR), NOW))));
    }

    @Test
    void an_account_that_is_known_as_told_is_unchanged() {
        assertThat(taken(Company.AD, told(NOBODYS_MAIL), known(linked(ADA), ADA.withLastRefresh(NOW))))
                .isEqualTo(decision(Taken.of(Outcome.UNCHANGED, Optional.empty(), true), List.of()));
    }

    @Test
    void a_person_who_was_never_processed_is_processed_though_nothing_has_changed() {
        assertThat(taken(Company.AD, told(NOBODYS_MAIL), known(linked(ADA), ADA)))
                .isEqualTo(decision(Taken.of(Outcome.UNCHANGED, Optional.of(ADA.id()), true), List.of()));
    }

    @Test
    void a_person_with_errors_waits_for_them_to_be_set_right() {
        Identity failed =
                ADA.withLastRefresh(NOW).withProcessingState(new ProcessingState.Failed(NOW, "manager", 1, "x"));
        assertThat(taken(Company.AD, told(NOBODYS_MAIL), known(linked(ADA), failed)))
                .isEqualTo(decision(
                        new Taken(Outcome.UNCHANGED, Optional.empty(), Optional.of(ADA.id()), true), List.of()));
    }

    @Test
    void a_person_whose_account_has_changed_is_processed() {
        assertThat(taken(Company.AD, told(Attributes.none()), known(linked(ADA), ADA)))
                .isEqualTo(decision(
                        UPDATED_FOR_ADA, List.of(changed(next(linked(ADA)).withAttributes(Attributes.none())))));
    }

    @Test
    void an_account_that_has_found_a_person_stays_with_that_person() {
        assertThat(taken(Company.AD, told(ADAS_MAIL), known(linked(BOB), BOB)))
                .isEqualTo(decision(
                        Taken.of(Outcome.UPDATED, Optional.of(BOB.id()), true),
                        List.of(changed(next(linked(BOB)).withAttributes(ADAS_MAIL)))));
    }

    @Test
    void an_account_linked_by_hand_stays_where_it_is() {
        Account byHand = linked(STAND_IN).withManuallyCorrelated(true);
        assertThat(taken(Company.AD, told(ADAS_MAIL), alone(byHand, STAND_IN)))
                .isEqualTo(decision(
                        UPDATED_FOR_NOBODY, List.of(changed(next(byHand).withAttributes(ADAS_MAIL)))));
    }

    @Test
    void a_stand_in_s_account_that_finds_a_person_moves_and_the_stand_in_goes() {
        assertThat(taken(Company.AD, told(ADAS_MAIL), alone(linked(STAND_IN), STAND_IN)))
                .isEqualTo(decision(
                        UPDATED_FOR_ADA,
                        List.of(changed(next(linked(ADA)).withAttributes(ADAS_MAIL)), gone(STAND_IN))));
    }

    @Test
    void a_stand_in_s_account_finds_a_person_though_nothing_was_told_anew() {
        Account account = linked(STAND_IN).withAttributes(ADAS_MAIL);
        assertThat(taken(Company.AD, told(ADAS_MAIL), alone(account, STAND_IN)))
                .isEqualTo(decision(
                        UPDATED_FOR_ADA,
                        List.of(changed(next(linked(ADA)).withAttributes(ADAS_MAIL)), gone(STAND_IN))));
    }

    @Test
    void a_stand_in_that_has_something_else_stays() {
        assertThat(taken(Company.AD, told(ADAS_MAIL), known(linked(STAND_IN), STAND_IN)))
                .isEqualTo(decision(
                        UPDATED_FOR_ADA, List.of(changed(next(linked(ADA)).withAttributes(ADAS_MAIL)))));
    }

    @Test
    void a_stand_in_s_account_that_finds_nobody_stays() {
        assertThat(taken(Company.AD, told(NOBODYS_MAIL), alone(linked(STAND_IN), STAND_IN)))
                .isEqualTo(decision(Taken.of(Outcome.UNCHANGED, Optional.empty(), false), List.of()));
    }

    @Test
    void a_stand_in_whose_account_has_changed_is_not_processed() {
        assertThat(taken(Company.AD, told(Attributes.none()), alone(linked(STAND_IN), STAND_IN)))
                .isEqualTo(decision(
                        UPDATED_FOR_NOBODY,
                        List.of(changed(next(linked(STAND_IN)).withAttributes(Attributes.none())))));
    }

    @Test
    void an_account_without_an_identity_is_correlated_again() {
        assertThat(taken(Company.AD, told(ADAS_MAIL), known(UNLINKED)))
                .isEqualTo(decision(
                        UPDATED_FOR_ADA, List.of(changed(next(linked(ADA)).withAttributes(ADAS_MAIL)))));
    }

    @Test
    void an_account_without_an_identity_that_finds_nobody_has_a_stand_in() {
        assertThat(taken(Company.AD, told(Attributes.none()), known(UNLINKED)))
                .isEqualTo(decision(
                        UPDATED_FOR_NOBODY,
                        List.of(
                                new IdentityCreated(Samples.standIn("fresh", "a1", NOW), NOW),
                                changed(next(UNLINKED).withIdentity(FRESH).withAttributes(Attributes.none())))));
    }

    @Test
    void an_account_without_an_identity_on_an_authoritative_source_makes_a_person() {
        Account account = Company.hrAccount("1");
        AccountData data = AccountData.builder()
                .nativeIdentity("cn=1")
                .name("one")
                .attributes(account.attributes())
                .build();
        Decision<Taken> decision = taken(Company.HR, data, known(account));
        assertThat(decision.answer()).isEqualTo(Taken.of(Outcome.UPDATED, Optional.of(FRESH), true));
        assertThat(decision.events())
                .last()
                .isEqualTo(changed(next(account).withName("one").withIdentity(FRESH)));
    }

    @Test
    void a_person_s_account_that_is_gone_has_the_person_processed() {
        assertThat(removed(linked(ADA), known(linked(ADA), ADA)))
                .isEqualTo(decision(
                        Taken.of(Outcome.REMOVED, Optional.of(ADA.id()), true),
                        List.of(new AccountRemoved(UNLINKED.id(), 5, NOW))));
    }

    @Test
    void a_person_stays_even_when_the_last_account_is_gone() {
        assertThat(removed(linked(ADA), alone(linked(ADA), ADA)))
                .isEqualTo(decision(
                        Taken.of(Outcome.REMOVED, Optional.of(ADA.id()), true),
                        List.of(new AccountRemoved(UNLINKED.id(), 5, NOW))));
    }

    @Test
    void a_stand_in_goes_with_its_account() {
        assertThat(removed(linked(STAND_IN), alone(linked(STAND_IN), STAND_IN)))
                .isEqualTo(decision(
                        Taken.of(Outcome.REMOVED, Optional.empty(), false),
                        List.of(new AccountRemoved(UNLINKED.id(), 5, NOW), gone(STAND_IN))));
    }

    @Test
    void a_stand_in_that_has_something_else_outlives_its_account() {
        assertThat(removed(linked(STAND_IN), known(linked(STAND_IN), STAND_IN)))
                .isEqualTo(decision(
                        Taken.of(Outcome.REMOVED, Optional.empty(), false),
                        List.of(new AccountRemoved(UNLINKED.id(), 5, NOW))));
    }

    @Test
    void an_account_without_an_identity_goes_alone() {
        Decision<Taken> decision = removed(UNLINKED, known(UNLINKED));
        assertThat(decision.answer().toProcess()).isEmpty();
        assertThat(decision.events()).isEqualTo(List.of(new AccountRemoved(UNLINKED.id(), 5, NOW)));
    }
}
