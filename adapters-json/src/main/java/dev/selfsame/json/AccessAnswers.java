package dev.selfsame.json;

import dev.selfsame.access.Impact;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driving.ExplainAccess.Explanation;
import dev.selfsame.ports.driving.TendEffects.DeadLetter;
import java.util.List;

/** Small answers about access; of our own making, since nothing like them is published. */
final class AccessAnswers {

    private AccessAnswers() {}

    /** What was given up. */
    record DeadLetterWire(String key, int attempts, String trouble) {
        static DeadLetterWire of(DeadLetter letter) {
            return new DeadLetterWire(letter.key(), letter.attempts(), letter.trouble());
        }
    }

    /** Whom a change of a role would hit. */
    record ImpactWire(List<String> gains, List<String> loses) {
        static ImpactWire of(Impact impact) {
            return new ImpactWire(ids(impact.gains()), ids(impact.loses()));
        }

        private static List<String> ids(List<IdentityId> identities) {
            return identities.stream().map(IdentityId::value).toList();
        }
    }

    /** Why somebody has a role, or why not, for people. */
    record ExplanationWire(boolean granted, String text) {
        static ExplanationWire of(Explanation explanation) {
            return new ExplanationWire(explanation instanceof Explanation.Granted, explanation.text());
        }
    }
}
