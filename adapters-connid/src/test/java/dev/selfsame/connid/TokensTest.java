package dev.selfsame.connid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.identityconnectors.framework.common.objects.SyncToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @Test
    void a_token_is_read_as_it_was_written() {
        for (Object value : new Object[] {
            42, 42L, 4.5, "2026-03-02 12:00:00", "a:b", BigInteger.TEN, new BigDecimal("1.50"), new byte[] {1, 2, -3}
        }) {
            SyncToken token = new SyncToken(value);
            assertThat(Tokens.token(Tokens.text(token)).map(SyncToken::getValue))
                    .usingRecursiveComparison()
                    .isEqualTo(Optional.of(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "Integer", "Integer:", "Integer:x", "Class:java.lang.String", "bytes:*"})
    void what_is_not_a_token_is_none(String text) {
        assertThat(Tokens.token(text)).isEqualTo(Optional.empty());
    }
}
