package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Outcome;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A mailer that keeps all rules passes, and one that breaks a rule is found out. */
class SimpleMailerTest extends MailerContract {

    private static Supplier<SimpleMailer> onTrial = SimpleMailer::new;

    private SimpleMailer mailer = new SimpleMailer();

    @Override
    protected Mailer mailer() {
        mailer = onTrial.get();
        return mailer;
    }

    @Override
    protected List<Arrived> arrived() {
        return mailer.arrived;
    }

    @Override
    protected void breakDown() {
        mailer.broken = true;
    }

    @Override
    protected void mend() {
        mailer.broken = false;
    }

    /** Hosts whatever mailer is on trial. */
    static class Host extends SimpleMailerTest {
        @Override
        void a_mailer_that_breaks_a_rule_is_found_out() {}
    }

    /** Sends every mail again. */
    static final class DuplicatesMails extends SimpleMailer {
        @Override
        public synchronized Outcome send(Mail mail) {
            sent.clear();
            return super.send(mail);
        }
    }

    /** Takes a mail for sent that wasn't. */
    static final class ForgetsFailures extends SimpleMailer {
        @Override
        public synchronized Outcome send(Mail mail) {
            Outcome outcome = super.send(mail);
            sent.add(mail.key());
            return outcome;
        }
    }

    /** Throws what it should tell. */
    static final class Throws extends SimpleMailer {
        @Override
        Outcome failed() {
            throw new IllegalStateException("the server is down");
        }
    }

    @Test
    void a_mailer_that_breaks_a_rule_is_found_out() {
        assertFoundOut(DuplicatesMails::new, "a_mail_with_the_same_key_is_sent_once");
        assertFoundOut(ForgetsFailures::new, "a_mail_that_has_failed_can_be_sent_again");
        assertFoundOut(
                Throws::new, "a_mail_that_cannot_be_sent_has_failed_without_an_exception_and_without_personal_data");
    }

    private static void assertFoundOut(Supplier<SimpleMailer> mailer, String test) {
        onTrial = mailer;
        try {
            assertThat(Trial.failuresIn(Host.class)).contains(test);
        } finally {
            onTrial = SimpleMailer::new;
        }
    }
}
