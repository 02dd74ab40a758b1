package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Written.Fields;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableOperationsTest {

    private static final Language LANGUAGE =
            Language.builder().templates(TableOperationsTest::template).build();

    /** As if every template were a variable. */
    private static Templates.Template template(String text) {
        return names -> String.valueOf(names.apply(text.substring(1)));
    }

    private static Either<TransformError, Optional<AttributeValue>> evaluated(
            String type, Map<String, String> attributes, Optional<String> input) {
        Map<String, Written> written = new HashMap<>();
        attributes.forEach((name, value) -> written.put(name, Written.of(value)));
        Fields document = new Fields(Map.of("type", Written.of(type), "attributes", new Fields(written)));
        return LANGUAGE.compile(document).evaluate(new Given(input.map(AttributeValue::of)));
    }

    private static Either<TransformError, Optional<AttributeValue>> found(String value) {
        return Either.right(Optional.of(AttributeValue.of(value)));
    }

    private static Either<TransformError, Optional<AttributeValue>> failed(String type, String reason, String value) {
        return Either.left(new TransformError(type, "", reason, value));
    }

    @Test
    void a_country_is_written_with_two_letters() {
        assertThat(evaluated("iso3166", Map.of(), Optional.of("España"))).isEqualTo(found("ES"));
    }

    @Test
    void a_country_is_written_in_the_format_that_is_asked_for() {
        assertThat(evaluated("iso3166", Map.of("format", "alpha2"), Optional.of("AFG")))
                .isEqualTo(found("AF"));
        assertThat(evaluated("iso3166", Map.of("format", "alpha3"), Optional.of("AF")))
                .isEqualTo(found("AFG"));
        assertThat(evaluated("iso3166", Map.of("format", "numeric"), Optional.of("AF")))
                .isEqualTo(found("004"));
    }

    @Test
    void a_format_that_there_is_not_is_an_error() {
        assertThat(evaluated("iso3166", Map.of("format", "alpha4"), Optional.empty()))
                .isEqualTo(failed("iso3166", "the format is none of alpha2, alpha3 and numeric", "text of 6"));
    }

    @Test
    void a_format_may_be_a_variable() {
        assertThat(evaluated("iso3166", Map.of("format", "$as", "as", "alpha3"), Optional.of("ES")))
                .isEqualTo(found("ESP"));
        assertThat(evaluated("iso3166", Map.of("format", "$as", "as", "long"), Optional.of("ES")))
                .isEqualTo(failed("iso3166", "the format is none of alpha2, alpha3 and numeric", "text of 4"));
    }

    @Test
    void a_number_without_a_region_is_one_of_the_united_states() {
        assertThat(evaluated("e164phone", Map.of(), Optional.of("512-777-2222")))
                .isEqualTo(found("+15127772222"));
    }

    @Test
    void a_number_is_one_of_the_default_region() {
        assertThat(evaluated("e164phone", Map.of("defaultRegion", "DE"), Optional.of("030 901820")))
                .isEqualTo(found("+4930901820"));
        assertThat(evaluated("e164phone", Map.of("defaultRegion", " de "), Optional.of("030 901820")))
                .isEqualTo(found("+4930901820"));
    }

    @Test
    void a_default_region_may_be_a_variable() {
        assertThat(evaluated("e164phone", Map.of("defaultRegion", "$where", "where", "DE"), Optional.of("030 901820")))
                .isEqualTo(found("+4930901820"));
    }

    @Test
    void a_region_that_there_is_not_is_an_error() {
        assertThat(evaluated("e164phone", Map.of("defaultRegion", "USA"), Optional.of("512-777-2222")))
                .isEqualTo(failed("e164phone", "the default region is no country's code of two letters", "text of 3"));
    }

    @Test
    void a_language_is_written_with_its_tag() {
        assertThat(evaluated("rfc5646", Map.of(), Optional.of("French (Canada)")))
                .isEqualTo(found("fr_CA"));
    }

    @Test
    void an_explicit_input_wins() {
        assertThat(evaluated("rfc5646", Map.of("input", "SPA"), Optional.of("Danish")))
                .isEqualTo(found("es"));
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(evaluated("iso3166", Map.of(), Optional.empty())).isEqualTo(Either.right(Optional.empty()));
        assertThat(evaluated("rfc5646", Map.of(), Optional.empty())).isEqualTo(Either.right(Optional.empty()));
        assertThat(evaluated("e164phone", Map.of(), Optional.empty())).isEqualTo(Either.right(Optional.empty()));
    }

    @Test
    void what_is_unknown_is_nothing() {
        assertThat(evaluated("iso3166", Map.of("format", "numeric"), Optional.of("999")))
                .isEqualTo(Either.right(Optional.empty()));
        assertThat(evaluated("rfc5646", Map.of(), Optional.of("Klingon"))).isEqualTo(Either.right(Optional.empty()));
        assertThat(evaluated("e164phone", Map.of(), Optional.of("12"))).isEqualTo(Either.right(Optional.empty()));
    }

    /** A situation with nothing but an input. */
    private record Given(Optional<AttributeValue> input) implements Situation {

        @Override
        public Person identity() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Person> manager() {
            return Optional.empty();
        }

        @Override
        public Optional<Person> other(String userName) {
            return Optional.empty();
        }

        @Override
        public Optional<AttributeValue> oldValue() {
            return Optional.empty();
        }

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public int chance(int bound) {
            return 0;
        }

        @Override
        public boolean isTaken(String userName) {
            return false;
        }

        @Override
        public Optional<AttributeValue> field(String name) {
            return Optional.empty();
        }
    }
}
