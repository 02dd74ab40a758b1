package dev.selfsame.refusal;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.Ownership;
import java.time.Duration;
import java.util.List;

/** Why a request is refused: facts for the caller to act on, and an explanation for people; never personal data. */
public sealed interface Refusal {

    /** One or two sentences for a person. */
    String explanation();

    /** There is no such thing; {@code kind} is a DTO type of the API, such as {@code IDENTITY}. */
    record NotFound(String kind, String id) implements Refusal {
        @Override
        public String explanation() {
            return "There is no %s with the id or name given."
                    .formatted(kind.toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        }
    }

    /** A request refers to something that isn't there; {@code kind} is a DTO type of the API, such as {@code SOURCE}. */
    record UnknownReference(String kind, String id) implements Refusal {
        @Override
        public String explanation() {
            return "The request refers to something that is not there: %s."
                    .formatted(kind.toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        }
    }

    /** The identity is protected from deletion. */
    record Protected(IdentityId id) implements Refusal {
        @Override
        public String explanation() {
            return "Identity %s is protected and cannot be deleted.".formatted(id);
        }
    }

    /** The identity owns what blocks its deletion; the whole checklist is given. */
    record OwnsResources(IdentityId id, List<Association> checklist) implements Refusal {
        public OwnsResources {
            checklist = List.copyOf(checklist);
        }

        public static OwnsResources of(IdentityId id, List<Ownership> ownerships) {
            return new OwnsResources(id, Association.checklist(ownerships));
        }

        @Override
        public String explanation() {
            return "Identity cannot be deleted as it is owner of following resources";
        }
    }

    /** The filter can't be understood; the position counts UTF-16 units from 0. */
    record InvalidFilter(int position, String reason) implements Refusal {
        @Override
        public String explanation() {
            return "The filter is not valid at position %d: %s.".formatted(position, reason);
        }
    }

    /** A parameter or a field of a request has a value that isn't allowed. */
    record InvalidParameter(String name, String reason) implements Refusal {
        @Override
        public String explanation() {
            return "The value of %s is not valid: %s.".formatted(name, reason);
        }
    }

    /** More than a limit allows. */
    record LimitExceeded(String what, long limit, long actual) implements Refusal {
        @Override
        public String explanation() {
            return "%s: at most %d are allowed, %d were given.".formatted(what, limit, actual);
        }
    }

    /** A plan changes more than may be changed without approval; nothing of it was done, and its hash approves it. */
    record OverBudget(int changes, List<String> excesses, String hash) implements Refusal {
        public OverBudget {
            excesses = List.copyOf(excesses);
        }

        @Override
        public String explanation() {
            return "The plan of %d changes is over the change budget. %s Nothing was done; approve plan %s to do it."
                    .formatted(changes, String.join(" ", excesses), hash);
        }
    }

    /** What was approved isn't what would be done now. */
    record Drifted(String approved, String present) implements Refusal {
        @Override
        public String explanation() {
            return "The plan has changed since it was made: %s was approved, and it is %s now. Nothing was done."
                    .formatted(approved, present);
        }
    }

    /** The caller lacks a right. */
    record NotAllowed(String missingRight) implements Refusal {
        @Override
        public String explanation() {
            return "The caller lacks the right: %s.".formatted(missingRight);
        }
    }

    /** Asked again too soon. */
    record TooSoon(Duration retryAfter) implements Refusal {
        @Override
        public String explanation() {
            return "Asked again too soon; try again in %d s."
                    .formatted(retryAfter.plusMillis(999).toSeconds());
        }
    }

    /** The identity's status doesn't lead to the one asked for. */
    record IllegalTransition(IdentityId id, IdentityStatus from, IdentityStatus to) implements Refusal {
        @Override
        public String explanation() {
            return "Identity %s is %s and cannot become %s.".formatted(id, from, to);
        }
    }

    /** The identity has no address of the kind that the mail would go to. */
    record NoAddress(IdentityId id, String kind) implements Refusal {
        @Override
        public String explanation() {
            return "Identity %s has no %s address.".formatted(id, kind);
        }
    }

    /** The identity has no account on the source. */
    record NoAccount(IdentityId id, String source) implements Refusal {
        @Override
        public String explanation() {
            return "Identity %s has no account on the source.".formatted(id);
        }
    }

    /** The token is unknown, used, void or too old; on purpose there is no telling which. */
    record InvalidToken() implements Refusal {
        @Override
        public String explanation() {
            return "The link is not valid (any more).";
        }
    }

    /** What is asked for contradicts what is already there. */
    record Conflict(String what) implements Refusal {
        @Override
        public String explanation() {
            return what + ".";
        }
    }

    /** The host or the connector didn't take the new password. */
    record PasswordRejected(String reason) implements Refusal {
        @Override
        public String explanation() {
            return "The password was not accepted: %s.".formatted(reason);
        }
    }

    /** A document or a line of a file can't be understood; line and column count from 1, 0 where unknown. */
    record MalformedDocument(String document, int line, int column, String reason) implements Refusal {
        @Override
        public String explanation() {
            return line == 0
                    ? "%s: %s.".formatted(document, reason)
                    : "%s, line %d, column %d: %s.".formatted(document, line, column, reason);
        }
    }
}
