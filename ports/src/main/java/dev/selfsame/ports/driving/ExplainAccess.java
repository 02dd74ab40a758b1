package dev.selfsame.ports.driving;

import dev.selfsame.access.Impact;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.Why;
import dev.selfsame.access.WhyNot;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;

/** Tells why somebody has a role, or what it would take, and whom a change of a role would hit; nothing is written. */
public interface ExplainAccess {

    /** Refused with {@link Refusal.Conflict} for a role that has no membership or is disabled. */
    Either<Refusal, Explanation> explainRole(IdentityId identity, RoleId role);

    /** Who would gain a role, and who would lose it, were it configured like this; a role that isn't there is a new one. */
    Either<Refusal, Impact> impact(Role changed);

    /** Why somebody has a role, or why not. */
    sealed interface Explanation {

        /** For people; it shows values. */
        String text();

        /** By these facts. */
        record Granted(Why why) implements Explanation {
            @Override
            public String text() {
                return why.explanation();
            }
        }

        /** For want of this. */
        record NotGranted(WhyNot whyNot) implements Explanation {
            @Override
            public String text() {
                return whyNot.explanation();
            }
        }
    }
}
