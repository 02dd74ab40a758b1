package dev.selfsame.provisioning;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to change about one account, all of it at once; its text form shows names only. */
@Value.Immutable
@Values
public interface AccountChange extends WithAccountChange {

    @Value.Redacted
    String nativeIdentity();

    /** The values that attributes are to have, by attribute; an empty one clears the attribute. */
    @Value.Redacted
    Map<String, Optional<AttributeValue>> values();

    /** The values that attributes with several values are to have besides those they have, such as groups. */
    @Value.Redacted
    Map<String, List<String>> added();

    /** The values that attributes with several values are to have no longer. */
    @Value.Redacted
    Map<String, List<String>> removed();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    final class Builder extends ImmutableAccountChange.Builder {
        Builder() {}
    }
}
