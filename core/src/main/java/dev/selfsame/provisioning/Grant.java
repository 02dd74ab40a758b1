package dev.selfsame.provisioning;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Blank;
import dev.selfsame.query.Folding;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.Comparator;
import java.util.stream.Stream;

/** One value of one account attribute of a source, which is a right there; compared ignoring case, as directories do. */
public record Grant(SourceId source, String attribute, String value) implements Comparable<Grant> {

    private static final Comparator<Grant> ORDER = Comparator.comparing(Grant::source)
            .thenComparing(Grant::attribute)
            .thenComparing(grant -> Folding.fold(grant.value()))
            .thenComparing(Grant::value);

    public Grant {
        Blank.refuse(attribute, "an account attribute");
    }

    /** Whether an account has it. */
    public boolean isOn(Account account) {
        return on(account).findAny().isPresent();
    }

    /** The value as an account has it, in whatever cases. */
    Stream<String> on(Account account) {
        return account.source().equals(source)
                ? account.attributes().get(attribute).stream()
                        .flatMap(Grant::each)
                        .filter(had -> Folding.equal(had, value))
                : Stream.empty();
    }

    private static Stream<String> each(AttributeValue value) {
        return value instanceof AttributeValue.Texts texts ? texts.values().stream() : Stream.of(value.asText());
    }

    /** Whether another one is the same right. */
    boolean isAlike(Grant other) {
        return source.equals(other.source) && attribute.equals(other.attribute) && Folding.equal(value, other.value);
    }

    @Override
    public int compareTo(Grant other) {
        return ORDER.compare(this, other);
    }
}
