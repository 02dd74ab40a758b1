package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import java.util.function.Predicate;

/**
 * One question of a compiled filter, with where its answers lead: to the next question or to the verdict. {@code and},
 * {@code or} and {@code not} are but the ways between questions and cost nothing.
 *
 * <p>Every kind of question has a {@code test} of its own, because the JVM predicts where a call leads by its place in
 * the code; a loop over questions takes half as long again.
 */
abstract class Step implements Predicate<Identity> {

    static final Step ACCEPT = new Verdict(true);
    static final Step REJECT = new Verdict(false);

    final Step yes;
    final Step no;

    Step(Step yes, Step no) {
        this.yes = yes;
        this.no = no;
    }

    private Step() {
        this.yes = this;
        this.no = this;
    }

    private static final class Verdict extends Step {

        private final boolean accepted;

        Verdict(boolean accepted) {
            this.accepted = accepted;
        }

        @Override
        public boolean test(Identity who) {
            return accepted;
        }
    }
}
