package dev.selfsame.provisioning;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The attribute values that one account is to have; an empty value clears the attribute. */
public record AccountUpdate(
        SourceId source, AccountId account, String nativeIdentity, Map<String, Optional<AttributeValue>> values) {
    public AccountUpdate {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    @Override
    public String toString() {
        return "AccountUpdate[" + source + ", " + account + ", " + values.keySet() + "]";
    }
}
