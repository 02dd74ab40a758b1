package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.ports.driven.Mailer.Kind;
import dev.selfsame.ports.driven.Mailer.Mail;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.registration.Invitation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mailer sends every mail once, with its link, and says so when it can't. */
public abstract class MailerContract {

    /** A mail as it has arrived: where, and all that can be read in it. */
    public record Arrived(String address, String text) {}

    private Mailer mailer;

    /** A new mailer that has sent nothing. */
    protected abstract Mailer mailer();

    /** What has arrived since the mailer was made, in order. */
    protected abstract List<Arrived> arrived();

    /** Lets sending fail from now on. */
    protected abstract void breakDown();

    /** Lets sending work again. */
    protected abstract void mend();

    @BeforeEach
    final void openMailer() {
        mailer = mailer();
    }

    private static Mail mail(String key, String address) {
        return mail(key, address, Kind.INVITATION, Optional.empty());
    }

    private static Mail mail(String key, String address, Kind kind, Optional<String> source) {
        return Mail.builder()
                .key(key)
                .kind(kind)
                .source(source)
                .address(address)
                .recipient("Zoë O'Neil")
                .link(link(key))
                .expiresAt(NOON.plus(Invitation.LIFETIME))
                .build();
    }

    private static URI link(String key) {
        return URI.create("https://x.test/register?token=secret-" + key);
    }

    private List<String> addresses() {
        return arrived().stream().map(Arrived::address).toList();
    }

    @Test
    void a_mail_arrives_at_its_address_with_its_link() {
        assertThat(mailer.send(mail("k1", "anna@x.test"))).isEqualTo(new Outcome.Done());

        assertThat(addresses()).isEqualTo(List.of("anna@x.test"));
        assertThat(arrived().get(0).text()).contains(link("k1").toString());
    }

    @Test
    void a_verification_for_a_source_arrives_with_its_link() {
        Mail verification = mail("k1", "anna@x.test", Kind.VERIFICATION, Optional.of("Active Directory"));

        assertThat(mailer.send(verification)).isEqualTo(new Outcome.Done());

        assertThat(arrived().get(0).text()).contains(link("k1").toString());
    }

    @Test
    void a_mail_with_the_same_key_is_sent_once() {
        mailer.send(mail("k1", "anna@x.test"));

        assertThat(mailer.send(mail("k1", "anna@x.test"))).isEqualTo(new Outcome.Done());
        assertThat(addresses()).isEqualTo(List.of("anna@x.test"));
    }

    @Test
    void mails_with_different_keys_are_sent_each() {
        Stream.of("k1", "k2", "k3").forEach(key -> mailer.send(mail(key, key + "@x.test")));

        assertThat(addresses()).isEqualTo(List.of("k1@x.test", "k2@x.test", "k3@x.test"));
    }

    @Test
    void the_same_person_may_have_several_mails() {
        mailer.send(mail("k1", "anna@x.test"));
        mailer.send(mail("k2", "anna@x.test"));

        assertThat(addresses()).isEqualTo(List.of("anna@x.test", "anna@x.test"));
    }

    @Test
    void a_mail_that_cannot_be_sent_has_failed_without_an_exception_and_without_personal_data() {
        breakDown();

        assertThat(mailer.send(mail("k1", "anna@x.test")))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.message())
                        .doesNotContain("anna", "Zoë", "secret"));
        assertThat(addresses()).isEqualTo(List.of());
    }

    @Test
    void a_mail_that_has_failed_can_be_sent_again() {
        breakDown();
        mailer.send(mail("k1", "anna@x.test"));
        mend();

        assertThat(mailer.send(mail("k1", "anna@x.test"))).isEqualTo(new Outcome.Done());
        assertThat(addresses()).isEqualTo(List.of("anna@x.test"));
    }

    @Test
    void a_mail_that_was_sent_by_several_at_once_arrives_once() {
        List<Outcome> outcomes = Together.in(8, thread -> () -> mailer.send(mail("k1", "anna@x.test")));

        assertThat(outcomes).contains(new Outcome.Done());
        assertThat(addresses()).isEqualTo(List.of("anna@x.test"));
    }
}
