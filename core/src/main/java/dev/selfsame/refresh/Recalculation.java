package dev.selfsame.refresh;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import dev.selfsame.transform.TransformError;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
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

    private final Surroundings surroundings;
    private final Identity before;
    private final List<Account> accounts;
    private final List<Mapping> mappings;
    private final Instant at;
    private final Basis basis;
    private final Map<String, Either<TransformError, Optional<AttributeValue>>> ofAccounts = new HashMap<>();

    Recalculation(
            Surroundings surroundings, Identity before, IdentityProfile profile, List<Account> accounts, Instant at) {
        this.surroundings = surroundings;
        this.before = before;
        this.accounts = accounts;
        this.mappings = surroundings.mappings().of(profile);
        this.at = at;
        this.basis = new Basis(
                surroundings.mappings().digest(profile),
                mappings.stream()
                        .filter(Mapping::isSkippable)
                        .map(mapping -> mapping.calculation().digest(accounts))
                        .toList());
        keepWhatIsTheSame();
    }

    private void keepWhatIsTheSame() {
        Optional<Basis> known = before.basis()
                .filter(any -> before.processingState()
                        .filter(ProcessingState.Failed.class::isInstance)
                        .isEmpty())
                .flatMap(Basis::read)
                .filter(last -> last.mappings() == basis.mappings()
                        && last.inputs().size() == basis.inputs().size());
        if (known.isEmpty()) {
            return;
        }
        int input = 0;
        for (Mapping mapping : mappings) {
            if (mapping.isSkippable()) {
                boolean isSame =
                        known.get().inputs().get(input).equals(basis.inputs().get(input));
                if (isSame) {
                    ofAccounts.put(
                            mapping.attribute(),
                            Either.right(before.attributes().get(mapping.attribute())));
                }
                input++;
            }
        }
    }

    String basis() {
        return basis.text();
    }

    /** Whether something rests on other attributes, other people or the time. */
    boolean hasOthers() {
        return mappings.stream().anyMatch(mapping -> !mapping.calculation().isOfAccountsOnly());
    }

    /** All attributes of somebody who is, but for these, as given; what fails keeps the value that there was before. */
    Calculated calculated(Identity who) {
        Someone self = new Someone(who, () -> accounts);
        Map<String, AttributeValue> values = new HashMap<>();
        Map<String, TransformError> errors = new LinkedHashMap<>();
        for (Mapping mapping : mappings) {
            String name = mapping.attribute();
            value(mapping, self)
                    .peekLeft(error -> errors.put(name, error))
                    .getOrElse(() -> before.attributes().get(name))
                    .ifPresent(value -> values.put(name, value));
        }
        return new Calculated(Attributes.of(values), errors);
    }

    private Either<TransformError, Optional<AttributeValue>> value(Mapping mapping, Someone self) {
        return mapping.calculation().isOfAccountsOnly()
                ? ofAccounts.computeIfAbsent(mapping.attribute(), any -> evaluated(mapping, self))
                : evaluated(mapping, self);
    }

    private Either<TransformError, Optional<AttributeValue>> evaluated(Mapping mapping, Someone self) {
        return mapping.calculation().evaluate(circumstances(mapping.attribute(), self));
    }

    Circumstances circumstances(String attribute, Someone self) {
        return new Circumstances(
                surroundings,
                self,
                new Circumstances.Wanted(attribute, before.attributes().get(attribute), at));
    }

    /** Attributes, and what went wrong with which of them. */
    record Calculated(Attributes attributes, Map<String, TransformError> errors) {

        List<String> troubles() {
            List<String> troubles = new ArrayList<>();
            errors.forEach((attribute, error) -> troubles.add(attribute + ": " + error.reason()));
            return troubles;
        }
    }
}
