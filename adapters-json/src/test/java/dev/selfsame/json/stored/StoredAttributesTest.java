package dev.selfsame.json.stored;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredAttributesTest {

    @Test
    void attributes_are_written_as_json_has_them() {
        Attributes attributes = Attributes.of(Map.of(
                "displayName", AttributeValue.of("Ada"),
                "age", AttributeValue.of(7),
                "flag", AttributeValue.of(true),
                "groups", AttributeValue.of(List.of("a", "b")),
                "none", AttributeValue.of(List.of())));

        assertThat(StoredForm.attributes().write(attributes))
                .isEqualTo("{\"age\":7,\"displayName\":\"Ada\",\"flag\":true,\"groups\":[\"a\",\"b\"],\"none\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "100, 100",
        "1E+5, 100000",
        "1E+39, 1000000000000000000000000000000000000000",
        "1E+40, 1E+40",
        "1E+500, 1E+500",
        "-12E+500, -1.2E+501",
        "1.50, 1.5",
        "1E-7, 1E-7",
        "1E+2147483647, 1E+2147483647",
        "1E-2147483647, 1E-2147483647"
    })
    void a_number_is_written_in_few_digits(BigDecimal number, String text) {
        assertThat(StoredForm.attributes().write(having(number))).isEqualTo("{\"n\":" + text + "}");
        assertThat(StoredForm.attributes().read("{\"n\":" + text + "}")).isEqualTo(having(number));
    }

    @Test
    void a_number_beyond_what_java_reads_is_kept() {
        BigInteger unscaled = BigInteger.valueOf(123);

        isKept(having(new BigDecimal(unscaled, Integer.MIN_VALUE)));
        isKept(having(new BigDecimal(unscaled, Integer.MIN_VALUE + 1)));
        isKept(having(new BigDecimal(unscaled, Integer.MAX_VALUE)));
        isKept(having(new BigDecimal(unscaled.pow(1_000), Integer.MIN_VALUE)));
        isKept(having(new BigDecimal(unscaled.pow(1_000), Integer.MAX_VALUE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_200, 20_000})
    void a_number_of_many_digits_is_kept(int digits) {
        BigDecimal whole = new BigDecimal("7".repeat(digits));

        isKept(having(whole));
        isKept(having(whole.movePointLeft(digits / 2)));
        isKept(having(whole.scaleByPowerOfTen(2_000_000_000)));
        isKept(having(whole.scaleByPowerOfTen(-2_000_000_000)));
    }

    @Test
    void a_text_of_some_megabytes_is_kept() {
        isKept(Attributes.ofTexts("text", "tä\"😀".repeat(1_000_000)));
    }

    @Test
    void a_long_name_is_kept() {
        isKept(Attributes.ofTexts("n".repeat(100_000), "text"));
    }

    @Test
    void names_that_look_alike_to_a_hash_are_kept() {
        String[] texts = new String[4_096 * 2];
        for (int i = 0; i < texts.length; i += 2) {
            texts[i] = Integer.toBinaryString(4_096 + i / 2).replace("0", "Aa").replace("1", "BB");
            texts[i + 1] = "text";
        }

        isKept(Attributes.ofTexts(texts));
    }

    @Test
    void null_is_as_good_as_no_attribute() {
        assertThat(StoredForm.attributes().read(" {\"a\" : null, \"b\":\"x\"}\n"))
                .isEqualTo(Attributes.ofTexts("b", "x"));
    }

    private static Attributes having(BigDecimal number) {
        return Attributes.of(Map.of("n", AttributeValue.of(number)));
    }

    private static void isKept(Attributes attributes) {
        assertThat(StoredForm.attributes()
                        .read(StoredForm.attributes().write(attributes))
                        .equals(attributes))
                .isTrue();
    }
}
