package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
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

    private static final Comparator<Account> OLDEST_FIRST =
            Comparator.comparing(Account::created).thenComparing(Account::nativeIdentity);

    public AccountAttribute {
        Blank.refuse(attribute, "an account attribute");
    }

    @Override
    public Either<TransformError, Optional<AttributeValue>> evaluate(List<Account> accounts) {
        Optional<Account> oldest = Optional.empty();
        for (Account account : accounts) {
            boolean counts = account.source().equals(source) && valueIn(account).isPresent();
            if (counts
                    && oldest.filter(other -> OLDEST_FIRST.compare(other, account) <= 0)
                            .isEmpty()) {
                oldest = Optional.of(account);
            }
        }
        return Either.right(oldest.flatMap(this::valueIn));
    }

    private Optional<AttributeValue> valueIn(Account account) {
        return account.attributes().get(attribute).filter(value -> !value.asText()
                .isEmpty());
    }
}
