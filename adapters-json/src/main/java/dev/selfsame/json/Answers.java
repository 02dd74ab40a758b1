package dev.selfsame.json;

import static java.util.Map.entry;

import dev.selfsame.ownership.Association;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.Drifted;
import dev.selfsame.refusal.Refusal.IllegalTransition;
import dev.selfsame.refusal.Refusal.InvalidFilter;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.refusal.Refusal.NoAccount;
import dev.selfsame.refusal.Refusal.NoAddress;
import dev.selfsame.refusal.Refusal.NotAllowed;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.OverBudget;
import dev.selfsame.refusal.Refusal.OwnsResources;
import dev.selfsame.refusal.Refusal.PasswordRejected;
import dev.selfsame.refusal.Refusal.Protected;
import dev.selfsame.refusal.Refusal.TooSoon;
import dev.selfsame.refusal.Refusal.UnknownReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is answered when something is refused or goes wrong. */
final class Answers {

    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY_REQUESTS = 429;

    private static final Map<Class<? extends Refusal>, Code> CODES = Map.ofEntries(
            entry(NotFound.class, Code.NOT_FOUND),
            entry(InvalidFilter.class, Code.ILLEGAL_VALUE),
            entry(InvalidParameter.class, Code.ILLEGAL_VALUE),
            entry(InvalidToken.class, Code.ILLEGAL_VALUE),
            entry(PasswordRejected.class, Code.ILLEGAL_VALUE),
            entry(LimitExceeded.class, Code.LIMIT_VIOLATION),
            entry(OverBudget.class, Code.LIMIT_VIOLATION),
            entry(Drifted.class, Code.REFERENCE_CONFLICT),
            entry(MalformedDocument.class, Code.BAD_REQUEST_CONTENT),
            entry(NoAddress.class, Code.BAD_REQUEST_CONTENT),
            entry(NoAccount.class, Code.REFERENCED_OBJECT_NOT_FOUND),
            entry(UnknownReference.class, Code.REFERENCED_OBJECT_NOT_FOUND),
            entry(IllegalTransition.class, Code.REFERENCE_CONFLICT),
            entry(Conflict.class, Code.REFERENCE_CONFLICT),
            entry(NotAllowed.class, Code.FORBIDDEN));

    private static final Map<Class<? extends Refusal>, Form> FORMS = forms();

    private Answers() {}

    /** How a kind of refusal is answered. */
    private interface Form {
        Answer answer(Refusal refusal, String trackingId, List<Locale> accepted);
    }

    /** {@code {error}}, the body of 401. */
    private record UnauthorizedWire(String error) {}

    /** {@code {message}}, the body of 429. */
    private record RateLimitWire(String message) {}

    private static Map<Class<? extends Refusal>, Form> forms() {
        Map<Class<? extends Refusal>, Form> forms = new HashMap<>();
        CODES.forEach((kind, code) -> forms.put(
                kind,
                (refusal, trackingId, accepted) ->
                        error(code.status(), code, trackingId, accepted, refusal.explanation())));
        forms.put(Protected.class, (refusal, trackingId, accepted) -> associations(refusal, List.of()));
        forms.put(
                OwnsResources.class,
                (refusal, trackingId, accepted) -> associations(refusal, ((OwnsResources) refusal).checklist()));
        forms.put(TooSoon.class, (refusal, trackingId, accepted) -> rateLimited(((TooSoon) refusal).retryAfter()));
        return Map.copyOf(forms);
    }

    /** The kinds of refusals that have an answer; all have, or a test fails. */
    static Set<Class<? extends Refusal>> answered() {
        return FORMS.keySet();
    }

    static Answer refusal(Refusal refusal, String trackingId, List<Locale> accepted) {
        Form form = FORMS.get(refusal.getClass());
        if (form == null) {
            throw new IllegalStateException("no answer to " + refusal.getClass().getSimpleName());
        }
        return form.answer(refusal, trackingId, accepted);
    }

    static Answer error(int status, String trackingId, List<Locale> accepted, String cause) {
        return switch (status) {
            case UNAUTHORIZED -> unauthorized(cause);
            case TOO_MANY_REQUESTS -> rateLimited(Duration.ZERO);
            default -> error(status, Code.of(status), trackingId, accepted, cause);
        };
    }

    private static Answer error(int status, Code code, String trackingId, List<Locale> accepted, String cause) {
        return json(status, ErrorWire.of(code, trackingId, accepted, cause));
    }

    private static Answer associations(Refusal refusal, List<Association> associations) {
        return json(Code.BAD_REQUEST_CONTENT.status(), AssociationsWire.of(refusal.explanation(), associations));
    }

    static Answer unauthorized(String error) {
        return json(UNAUTHORIZED, new UnauthorizedWire(error));
    }

    static Answer rateLimited(Duration retryAfter) {
        return json(
                TOO_MANY_REQUESTS,
                new RateLimitWire(" Rate Limit Exceeded "),
                Map.of("Retry-After", Long.toString(wholeSeconds(retryAfter))));
    }

    private static long wholeSeconds(Duration wait) {
        return Math.max(1, wait.getNano() == 0 ? wait.getSeconds() : wait.getSeconds() + 1);
    }

    private static Answer json(int status, Object wire) {
        return json(status, wire, Map.of());
    }

    private static Answer json(int status, Object wire, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return new Answer(status, all, Json.write(wire));
    }
}
