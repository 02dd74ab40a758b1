package dev.selfsame.provisioning;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.identity.Identity;
import dev.selfsame.refresh.Circumstances;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.transform.Calculation;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.TransformError;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How the accounts of one source are made. */
record AccountForm(List<Field> fields) {

    private record Field(String name, Calculation calculation, boolean required) {}

    static AccountForm compiled(Language language, ProvisioningPolicy policy) {
        return new AccountForm(policy.fields().stream()
                .map(field -> new Field(
                        field.name(), language.compile(field.transform().document()), field.required()))
                .toList());
    }

    Either<String, Map<String, AttributeValue>> values(
            Identity who, Surroundings surroundings, Predicate<String> isTaken, Instant at) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Circumstances of = Circumstances.of(who, field.name(), surroundings, at);
            Either<TransformError, Optional<AttributeValue>> value =
                    of.answering(field.calculation().evaluate(new FormSituation(of, values, isTaken)));
            if (value.isLeft()) {
                return Either.left(field.name() + ": " + value.getLeft().reason());
            }
            if (field.required() && value.get().isEmpty()) {
                return Either.left(field.name() + ": it is required and has no value");
            }
            value.get().ifPresent(present -> values.put(field.name(), present));
        }
        return Either.right(values);
    }
}
