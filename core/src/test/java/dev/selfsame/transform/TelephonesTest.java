package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TelephonesTest {

    @Test
    void a_national_number_is_one_of_the_default_region() {
        assertThat(Telephones.e164("512-777-2222", "US")).isEqualTo("+15127772222");
        assertThat(Telephones.e164("020 7946 0958", "GB")).isEqualTo("+442079460958");
        assertThat(Telephones.e164("0412345678", "AU")).isEqualTo("+61412345678");
        assertThat(Telephones.e164("06 12 34 56 78", "FR")).isEqualTo("+33612345678");
    }

    @Test
    void a_country_code_wins_over_the_default_region() {
        assertThat(Telephones.e164("+44 20 7946 0958", "US")).isEqualTo("+442079460958");
        assertThat(Telephones.e164("1-512-346-2000", "US")).isEqualTo("+15123462000");
    }

    @Test
    void dots_blanks_parentheses_and_an_extension_do_not_matter() {
        assertThat(Stream.of("779.284.2727", "(779) 284 2727", " 7792842727 ", "779-284-2727 ext. 12")
                        .map(text -> Telephones.e164(text, "US")))
                .containsOnly("+17792842727");
    }

    @Test
    void the_zero_of_an_italian_number_stays() {
        assertThat(Telephones.e164("06 698 12345", "IT")).isEqualTo("+390669812345");
    }

    @Test
    void what_is_no_valid_number_is_nothing() {
        assertThat(Stream.of(
                                "",
                                " ",
                                "+",
                                "not a phone",
                                "12",
                                "911",
                                "512346200012345678901",
                                "000-000-0000",
                                "+999 1")
                        .map(text -> String.valueOf(Telephones.e164(text, "US"))))
                .containsOnly("null");
    }

    @Test
    void where_a_country_has_no_numbers_of_its_own_only_international_ones_are_understood() {
        assertThat(Telephones.e164("+1 512 346 2000", "AQ")).isEqualTo("+15123462000");
        assertThat(Telephones.e164("512 346 2000", "AQ")).isNull();
    }

    @Test
    void only_codes_of_countries_are_regions() {
        assertThat(Stream.of("US", "AQ", "XK")).allMatch(Telephones::isRegion);
        assertThat(Stream.of("XX", "USA", "us", "", "001", "ZZ")).noneMatch(Telephones::isRegion);
    }

    @Test
    void absurd_texts_are_nothing_and_do_no_harm() {
        assertThat(Stream.of("5", "+", "(", " ", "1;ext=", "x", "\u0661", "\ud83d\ude00", ";phone-context=+", "/")
                        .flatMap(part ->
                                Stream.of(part.repeat(40), part.repeat(100_000), "512-346-200" + part.repeat(80)))
                        .map(text -> String.valueOf(Telephones.e164(text, "US"))))
                .containsOnly("null");
        assertThatCode(() -> Telephones.e164("\u0000\uffff\ud800+1", "US")).doesNotThrowAnyException();
    }
}
