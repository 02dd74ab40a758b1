package dev.selfsame.connid;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.identityconnectors.framework.common.objects.SyncToken;

/** Where changes go on, as text: the type of the bundle's value, and the value. */
final class Tokens {

    private static final String BYTES = "bytes";

    private static final Map<String, Function<String, Object>> TYPES = Map.of(
            "String",
            text -> text,
            "Integer",
            Integer::valueOf,
            "Long",
            Long::valueOf,
            "Double",
            Double::valueOf,
            "BigInteger",
            BigInteger::new,
            "BigDecimal",
            BigDecimal::new,
            BYTES,
            text -> Base64.getDecoder().decode(text));

    private Tokens() {}

    static String text(SyncToken token) {
        Object value = token.getValue();
        return value instanceof byte[] bytes
                ? BYTES + ":" + Base64.getEncoder().encodeToString(bytes)
                : value.getClass().getSimpleName() + ":" + value;
    }

    /** Empty for what isn't a token. */
    static Optional<SyncToken> token(String text) {
        int colon = text.indexOf(':');
        Function<String, Object> type = colon < 0 ? null : TYPES.get(text.substring(0, colon));
        try {
            return Optional.ofNullable(type).map(read -> new SyncToken(read.apply(text.substring(colon + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
