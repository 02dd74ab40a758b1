package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.AD;
import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.TOKEN;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Verifying.Order;
import dev.selfsame.decision.Verifying.Used;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.MailVerification;
import dev.selfsame.event.Event.VerificationChanged;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.Event.VerificationIssued;
import dev.selfsame.identity.Identity;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.NoAddress;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyingTest {

    private static final Identity ADA = Samples.ada();
    private static final VerificationId ID = new VerificationId("v1");
    private static final Due MAIL = new Due(new MailVerification(ID), NOW);

    private static Order order(VerificationChannel via) {
        return new Order(ID, via, Optional.empty(), Optional.empty());
    }

    private static PendingVerification.Builder issued(VerificationChannel via) {
        return PendingVerification.builder()
                .id(ID)
                .identity(ADA.id())
                .via(via)
                .issuedAt(NOW)
                .expiresAt(NOW.plus(Duration.ofHours(2)));
    }

    private static VerificationClosed closed(PendingVerification open, Closing how) {
        return new VerificationClosed(new ClosedVerification(open.id(), ADA.id(), how, NOW), open.version(), NOW);
    }

    private static Either<Refusal, Decision<PendingVerification>> sent(PendingVerification verification, Due... due) {
        return Either.right(decision(verification, List.of(new VerificationIssued(verification, NOW)), due));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL_WORK, ada@example.com", "EMAIL_PERSONAL, ada@home.example"})
    void a_mail_goes_to_the_channel_s_address(VerificationChannel via, String address) {
        assertThat(Verifying.send(ADA, order(via), List.of(), NOW))
                .isEqualTo(sent(issued(via).address(address).build(), MAIL));
    }

    @ParameterizedTest
    @EnumSource(names = {"LINK_WORK", "LINK_PERSONAL"})
    void a_link_as_the_answer_needs_no_mail_and_no_address(VerificationChannel via) {
        PendingVerification expected = issued(via).addTokens(TOKEN).build();
        Order order = new Order(ID, via, Optional.empty(), Optional.of(TOKEN));
        assertThat(Verifying.send(ADA, order, List.of(), NOW)).isEqualTo(sent(expected));
        assertThat(Verifying.send(ADA.withAttributes(Attributes.none()), order, List.of(), NOW))
                .isEqualTo(sent(expected));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL_WORK, email", "EMAIL_PERSONAL, personalEmail"})
    void no_mail_goes_to_who_has_no_address_of_the_kind(VerificationChannel via, String attribute) {
        Identity without = ADA.withAttributes(ADA.attributes().without(attribute));
        assertThat(Verifying.send(without, order(via), List.of(), NOW))
                .isEqualTo(Either.left(new NoAddress(ADA.id(), attribute)));
    }

    @Test
    void no_mail_goes_to_an_implausible_address() {
        Identity nowhere = ADA.withAttributes(ADA.attributes().with("email", AttributeValue.of("nowhere")));
        assertThat(Verifying.send(nowhere, order(VerificationChannel.EMAIL_WORK), List.of(), NOW))
                .isEqualTo(Either.left(new NoAddress(ADA.id(), "email")));
    }

    @Test
    void a_verification_for_a_source_has_the_source() {
        Order order = new Order(ID, VerificationChannel.EMAIL_WORK, Optional.of(AD), Optional.empty());
        assertThat(Verifying.send(ADA, order, List.of(), NOW))
                .isEqualTo(sent(
                        issued(VerificationChannel.EMAIL_WORK)
                                .address("ada@example.com")
                                .source(AD)
                                .build(),
                        MAIL));
    }

    @Test
    void a_verification_replaces_the_earlier_ones_for_its_purpose_and_no_others() {
        PendingVerification same = Samples.verification("same").withSource(AD);
        PendingVerification same2 = Samples.verification("same2").withSource(AD).withVersion(1);
        PendingVerification own = Samples.verification("own");
        PendingVerification other = Samples.verification("other").withSource(new SourceId("other"));
        Order order = new Order(ID, VerificationChannel.LINK_WORK, Optional.of(AD), Optional.empty());
        PendingVerification expected =
                issued(VerificationChannel.LINK_WORK).source(AD).build();
        assertThat(Verifying.send(ADA, order, List.of(own, same, other, same2), NOW))
                .isEqualTo(Either.right(decision(
                        expected,
                        List.of(
                                closed(same, Closing.REPLACED),
                                closed(same2, Closing.REPLACED),
                                new VerificationIssued(expected, NOW)))));
    }

    @Test
    void every_mail_has_a_link_of_its_own_and_all_are_good() {
        TokenHash more = new TokenHash("more");
        PendingVerification next =
                Samples.verification("v1").withTokens(TOKEN, more).withVersion(7);
        assertThat(Verifying.linked(Samples.verification("v1"), more, NOW))
                .isEqualTo(decision(next, List.of(new VerificationChanged(next, NOW))));
    }

    @Test
    void a_link_is_used() {
        PendingVerification open = Samples.verification("v1");
        assertThat(Verifying.use(open, ADA, NOW))
                .isEqualTo(Either.right(decision(new Used(open, ADA.version()), List.of(closed(open, Closing.USED)))));
    }

    @Test
    void a_link_is_not_used_when_it_has_expired() {
        PendingVerification open = Samples.verification("v1").withExpiresAt(NOW);
        assertThat(Verifying.use(open, ADA, NOW)).isEqualTo(Either.left(new InvalidToken()));
    }

    @Test
    void a_used_verification_is_open_again_as_the_version_after_its_closing() {
        PendingVerification again = Samples.verification("v1").withVersion(8);
        assertThat(Verifying.reopen(new Used(Samples.verification("v1"), ADA.version()), ADA, List.of(), NOW))
                .isEqualTo(Either.right(decision(again, List.of(new VerificationChanged(again, NOW)))));
    }

    @Test
    void a_verification_of_somebody_who_was_changed_since_is_not_opened_again() {
        Used used = new Used(Samples.verification("v1"), ADA.version() - 1);
        assertThat(Verifying.reopen(used, ADA, List.of(), NOW)).isEqualTo(Either.left(new InvalidToken()));
    }

    @Test
    void a_verification_that_a_newer_one_has_replaced_is_not_opened_again() {
        Used used = new Used(Samples.verification("v1"), ADA.version());
        assertThat(Verifying.reopen(used, ADA, List.of(Samples.verification("v2")), NOW))
                .isEqualTo(Either.left(new InvalidToken()));
    }
}
