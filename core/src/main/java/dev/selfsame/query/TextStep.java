package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import org.jspecify.annotations.Nullable;

/** Asks whether the text in one field fits; absence doesn't. */
abstract class TextStep extends Step {

    private final Wanted wanted;

    private TextStep(Wanted wanted, Step yes, Step no) {
        super(yes, no);
        this.wanted = wanted;
    }

    static Step of(FilterField field, Wanted wanted, Step yes, Step no) {
        return switch (field) {
            case ID -> new Id(wanted, yes, no);
            case NAME -> new Name(wanted, yes, no);
            case ALIAS -> new Alias(wanted, yes, no);
            case FIRSTNAME -> new Firstname(wanted, yes, no);
            case LASTNAME -> new Lastname(wanted, yes, no);
            case EMAIL -> new Email(wanted, yes, no);
            default -> new Other(field, wanted, yes, no);
        };
    }

    final boolean fits(@Nullable String value) {
        return value != null && wanted.fits(value);
    }

    private static final class Id extends TextStep {
        Id(Wanted wanted, Step yes, Step no) {
            super(wanted, yes, no);
        }

        @Override
        public boolean test(Identity who) {
            return fits(who.id().value()) ? yes.test(who) : no.test(who);
        }
    }

    private static final class Name extends TextStep {
        Name(Wanted wanted, Step yes, Step no) {
            super(wanted, yes, no);
        }

        @Override
        public boolean test(Identity who) {
            return fits(who.name()) ? yes.test(who) : no.test(who);
        }
    }

    private static final class Alias extends TextStep {
        Alias(Wanted wanted, Step yes, Step no) {
            super(wanted, yes, no);
        }

        @Override
        public boolean test(Identity who) {
            return fits(who.alias().orElse(null)) ? yes.test(who) : no.test(who);
        }
    }

    private static final class Firstname extends TextStep {
        Firstname(Wanted wanted, Step yes, Step no) {
            super(wanted, yes, no);
        }

        @Override
        public boolean test(Identity who) {
            return fits(who.firstname().orElse(null)) ? yes.test(who) : no.test(who);
        }
    }

    private static final class Lastname extends TextStep {
        Lastname(Wanted wanted, Step yes, Step no) {
            super(wanted, yes, no);
        }

        @Override
        public boolean test(Identity who) {
            return fits(who.lastname().orElse(null)) ? yes.test(who) : no.test(who);
        }
    }

    private static final class Email extends TextStep {
        Email(Wanted wanted, Step yes, Step no) {
            super(wanted, yes, no);
        }

        @Override
        public boolean test(Identity who) {
            return fits(who.email().orElse(null)) ? yes.test(who) : no.test(who);
        }
    }

    private static final class Other extends TextStep {

        private final FilterField field;

        Other(FilterField field, Wanted wanted, Step yes, Step no) {
            super(wanted, yes, no);
            this.field = field;
        }

        @Override
        public boolean test(Identity who) {
            return fits(field.textOf(who)) ? yes.test(who) : no.test(who);
        }
    }
}
