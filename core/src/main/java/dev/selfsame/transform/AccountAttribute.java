package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.attribute.Blank;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The value that an account on a source has. Of several accounts the oldest by creation that has a value wins, the native
 * identity deciding between equals.
 */
public record AccountAttribute(SourceId source, String attribute) implements Transform {
    public AccountAttribute {
        Blank.refuse(attribute, "an account attribute");
    }

    @Override
    public Either<TransformError, Optional<AttributeValue>> evaluate(List<Account> accounts) {
        return Either.right(accounts.stream()
                .filter(account -> account.source().equals(source))
                .sorted(Comparator.comparing(Account::created).thenComparing(Account::nativeIdentity))
                .map(Account::attributes)
                .map(this::valueIn)
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<AttributeValue> valueIn(Attributes attributes) {
        return attributes.get(attribute).filter(value -> !value.asText().isEmpty());
    }
}
