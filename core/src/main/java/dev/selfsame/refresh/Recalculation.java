package dev.selfsame.refresh;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.attribute.Keepable;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.source.Account;
import dev.selfsame.transform.Calculation;
import dev.selfsame.transform.Foreseen;
import dev.selfsame.transform.Trace;
import dev.selfsame.transform.TransformError;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calculates the attributes of one identity. What rests on accounts alone is calculated only where these accounts differ
 * from those that it was calculated from before.
 */
final class Recalculation {

    private static final int MOST_ROUNDS = 10;

    private final Surroundings surroundings;
    private final Identity before;
    private final Mappings.OfProfile mappings;
    private final List<Account> accounts;
    private final Instant at;
    private final Basis basis;
    private final Map<String, Either<TransformError, Optional<AttributeValue>>> ofAccounts = new HashMap<>();

    /** For somebody with the manager that they have now, and otherwise as the last processing left them. */
    Recalculation(
            Surroundings surroundings,
            Identity before,
            Mappings.OfProfile mappings,
            List<Account> accounts,
            Instant at) {
        this.surroundings = surroundings;
        this.before = before;
        this.mappings = mappings;
        this.accounts = accounts;
        this.at = at;
        this.basis = mappings.basis(accounts);
        before.basis()
                .filter(any -> !hasErrors(before))
                .flatMap(Basis::read)
                .filter(basis::isAlike)
                .ifPresent(this::keepWhatIsTheSame);
    }

    static boolean hasErrors(Identity identity) {
        return identity.processingState()
                .filter(ProcessingState.Failed.class::isInstance)
                .isPresent();
    }

    private void keepWhatIsTheSame(Basis last) {
        List<Mapping> skippable = mappings.skippable();
        for (int i = 0; i < skippable.size(); i++) {
            if (last.inputs().get(i).equals(basis.inputs().get(i))) {
                String attribute = skippable.get(i).attribute();
                ofAccounts.put(attribute, Either.right(before.attributes().get(attribute)));
            }
        }
    }

    String basis() {
        return basis.text();
    }

    /**
     * Attributes may rest on each other: they are calculated until nothing changes any more, as processing again and again
     * would do.
     */
    Calculated settled() {
        Attributes seen = before.attributes();
        Calculated last = calculated(before);
        for (int round = 1; round < MOST_ROUNDS && mappings.haveOthers(); round++) {
            if (last.attributes().equals(seen)) {
                return last;
            }
            seen = last.attributes();
            last = calculated(before.withAttributes(seen));
        }
        return mappings.haveOthers() && !last.attributes().equals(seen) ? unsettled(last, seen) : last;
    }

    /** What is another again and again keeps the value that there was before. */
    private Calculated unsettled(Calculated last, Attributes seen) {
        Map<String, AttributeValue> values = new HashMap<>(last.attributes().asMap());
        Map<String, TransformError> errors = new LinkedHashMap<>(last.errors());
        for (Mapping mapping : mappings.all()) {
            String name = mapping.attribute();
            if (!last.attributes().get(name).equals(seen.get(name))) {
                errors.put(name, new TransformError(name, "", "it never settles, since it rests on itself", ""));
                values.remove(name);
                before.attributes().get(name).ifPresent(value -> values.put(name, value));
            }
        }
        return new Calculated(Attributes.of(values), errors, last.next());
    }

    /** Attributes, what went wrong with which of them, and when one of them can change by the mere passing of time. */
    record Calculated(Attributes attributes, Map<String, TransformError> errors, Optional<Instant> next) {}

    /** What fails keeps the value that there was before. */
    private Calculated calculated(Identity who) {
        Someone self = new Someone(who, () -> accounts);
        Map<String, AttributeValue> values = new HashMap<>();
        Map<String, TransformError> errors = new LinkedHashMap<>();
        Ahead ahead = new Ahead();
        for (Mapping mapping : mappings.all()) {
            String name = mapping.attribute();
            value(mapping, self, ahead)
                    .peekLeft(error -> errors.put(name, error))
                    .getOrElse(() -> before.attributes().get(name))
                    .ifPresent(value -> values.put(name, value));
        }
        return new Calculated(Attributes.of(values), errors, ahead.next);
    }

    /** When the first attribute can change. */
    private final class Ahead {

        private Optional<Instant> next = Optional.empty();

        Either<TransformError, Optional<AttributeValue>> seen(Foreseen foreseen) {
            Optional<Instant> its = foreseen.restless() ? Optional.of(at) : foreseen.next();
            if (its.isPresent()
                    && next.filter(sooner -> !sooner.isAfter(its.get())).isEmpty()) {
                next = its;
            }
            return foreseen.value();
        }
    }

    private Either<TransformError, Optional<AttributeValue>> value(Mapping mapping, Someone self, Ahead ahead) {
        return mapping.calculation().isOfAccountsOnly()
                ? ofAccounts.computeIfAbsent(mapping.attribute(), any -> fresh(mapping, self, ahead))
                : fresh(mapping, self, ahead);
    }

    /** An error in the place of a value that not every store can keep, so that the others can be recorded. */
    private Either<TransformError, Optional<AttributeValue>> fresh(Mapping mapping, Someone self, Ahead ahead) {
        Circumstances circumstances = circumstances(mapping.attribute(), self);
        Calculation calculation = mapping.calculation();
        Either<TransformError, Optional<AttributeValue>> calculated = calculation.isTimed()
                ? ahead.seen(calculation.foresee(circumstances))
                : calculation.evaluate(circumstances);
        return circumstances
                .answering(calculated)
                .filterOrElse(
                        value -> value.map(Keepable::is).orElse(true),
                        value -> new TransformError(
                                mapping.attribute(), "", "its value has U+0000 or half a surrogate pair in it", ""));
    }

    private Circumstances circumstances(String attribute, Someone self) {
        return new Circumstances(
                surroundings,
                self,
                new Circumstances.Wanted(attribute, before.attributes().get(attribute), at));
    }

    /** Empty for an attribute without a mapping. */
    Optional<Trace> trace(String attribute) {
        Someone self = new Someone(before.withAttributes(settled().attributes()), () -> accounts);
        return mappings.all().stream()
                .filter(mapping -> mapping.attribute().equals(attribute))
                .map(mapping -> traced(mapping, self))
                .findFirst();
    }

    private Trace traced(Mapping mapping, Someone self) {
        Circumstances circumstances = circumstances(mapping.attribute(), self);
        return circumstances.answering(mapping.calculation().trace(circumstances));
    }
}
