package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityStatus;
import java.util.Set;

/** The questions beside those about one text. */
final class Steps {

    private Steps() {}

    /** Whether a field has one of many texts, which are folded. */
    static final class Among extends Step {

        private final FilterField field;
        private final Set<String> wanted;

        Among(FilterField field, Set<String> wanted, Step yes, Step no) {
            super(yes, no);
            this.field = field;
            this.wanted = wanted;
        }

        @Override
        public boolean test(Identity who) {
            String value = field.textOf(who);
            boolean found = value != null && wanted.contains(Folding.fold(value));
            return found ? yes.test(who) : no.test(who);
        }
    }

    /** Whether the status is the one that is wanted. */
    static final class Status extends Step {

        private final IdentityStatus wanted;

        Status(IdentityStatus wanted, Step yes, Step no) {
            super(yes, no);
            this.wanted = wanted;
        }

        @Override
        public boolean test(Identity who) {
            return who.status() == wanted ? yes.test(who) : no.test(who);
        }
    }

    /** Whether the identity is correlated. */
    static final class Correlated extends Step {

        Correlated(Step yes, Step no) {
            super(yes, no);
        }

        @Override
        public boolean test(Identity who) {
            return who.correlated() ? yes.test(who) : no.test(who);
        }
    }

    /** Whether the identity is protected. */
    static final class Protected extends Step {

        Protected(Step yes, Step no) {
            super(yes, no);
        }

        @Override
        public boolean test(Identity who) {
            return who.isProtected() ? yes.test(who) : no.test(who);
        }
    }

    /** Whether all of several questions are answered by yes; for more of them than the stack should hold. */
    static final class Every extends Step {

        private final Step[] parts;

        Every(Step[] parts, Step yes, Step no) {
            super(yes, no);
            this.parts = parts;
        }

        @Override
        public boolean test(Identity who) {
            boolean all = true;
            for (int i = 0; all && i < parts.length; i++) {
                all = parts[i].test(who);
            }
            return all ? yes.test(who) : no.test(who);
        }
    }
}
