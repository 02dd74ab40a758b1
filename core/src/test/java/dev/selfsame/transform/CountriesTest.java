package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static final Country SPAIN = new Country("ES", "ESP", "724");

    private static List<String> found(String... names) {
        return Stream.of(names).map(CountriesTest::found).toList();
    }

    private static String found(String name) {
        @Nullable Country country = Countries.called(name);
        return country == null ? "none" : country.alpha2();
    }

    private static Stream<Country> all() {
        return Stream.of(Locale.getISOCountries()).map(Countries::called);
    }

    @Test
    void a_country_is_found_by_each_of_its_codes() {
        assertThat(Stream.of("ES", "ESP", "724").map(Countries::called)).containsOnly(SPAIN);
    }

    @Test
    void a_country_is_found_by_its_name_in_english_and_in_its_own_language() {
        assertThat(Stream.of("Spain", "España", "Kingdom of Spain").map(Countries::called))
                .containsOnly(SPAIN);
    }

    @Test
    void every_country_of_the_jdk_is_known_and_no_other() {
        assertThat(CountryTable.ROWS.lines().map(row -> row.substring(0, 2)).sorted())
                .containsExactlyElementsOf(
                        Stream.of(Locale.getISOCountries()).sorted().toList());
    }

    @Test
    void every_country_has_a_number_of_its_own() {
        Set<String> numbers = all().map(Country::numeric).collect(Collectors.toSet());
        assertThat(numbers).hasSize(249).allMatch(number -> number.matches("[0-8]\\d\\d"));
    }

    @Test
    void every_country_is_found_by_each_code_and_by_its_name() {
        assertThat(all()).allSatisfy(country -> {
            Locale locale = new Locale.Builder().setRegion(country.alpha2()).build();
            assertThat(Stream.of(country.alpha3(), country.numeric(), locale.getDisplayCountry(Locale.ENGLISH))
                            .map(Countries::called))
                    .containsOnly(country);
        });
    }

    @Test
    void no_name_stands_for_two_countries() {
        assertThat(CountryTable.ROWS.lines()).allSatisfy(row -> {
            String[] names = row.substring(7).split("; ", -1);
            assertThat(Stream.of(names)
                            .map(name -> name.replace("~", names[0]))
                            .flatMap(name -> CountryName.keys(name).stream())
                            .map(CountriesTest::found))
                    .containsOnly(row.substring(0, 2));
        });
    }

    @Test
    void every_name_in_a_country_s_own_language_is_known() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        assertThat(Stream.of(Locale.getAvailableLocales()).filter(locale -> countries.contains(locale.getCountry())))
                .allSatisfy(locale ->
                        assertThat(found(locale.getDisplayCountry(locale))).isEqualTo(locale.getCountry()));
    }

    @Test
    void every_language_of_a_country_counts() {
        assertThat(found("Schweiz", "Suisse", "Svizzera", "Svizra", "Deutschland", "日本", "Ελλάδα", "中国", "भारत"))
                .containsExactly("CH", "CH", "CH", "CH", "DE", "JP", "GR", "CN", "IN");
    }

    @Test
    void a_country_is_found_by_what_people_call_it() {
        assertThat(found(
                        "United Kingdom", "Great Britain", "UK", "United States", "United States of America", "U.S.A."))
                .containsExactly("GB", "GB", "GB", "US", "US", "US");
        assertThat(found("Russia", "Russian Federation", "South Korea", "Czech Republic", "Czechia", "Ivory Coast"))
                .containsExactly("RU", "RU", "KR", "CZ", "CZ", "CI");
        assertThat(found("Turkey", "Türkiye", "Swaziland", "Macedonia", "Burma", "Cape Verde", "Hong Kong", "Holland"))
                .containsExactly("TR", "TR", "SZ", "MK", "MM", "CV", "HK", "NL");
    }

    @Test
    void a_country_is_found_as_lists_of_the_standard_write_it() {
        assertThat(found(
                        "Korea, Republic of",
                        "Korea (the Democratic People's Republic of)",
                        "Iran (Islamic Republic of)",
                        "Congo (the)",
                        "Congo, The Democratic Republic of the",
                        "Virgin Islands, U.S.",
                        "Taiwan, Province of China",
                        "United Kingdom of Great Britain and Northern Ireland (the)"))
                .containsExactly("KR", "KP", "IR", "CG", "CD", "VI", "TW", "GB");
    }

    @Test
    void spellings_of_one_name_are_the_same() {
        assertThat(found("Côte d’Ivoire", "Cote d'Ivoire", "The Gambia", "Bosnia & Herzegovina", "Guinea Bissau"))
                .containsExactly("CI", "CI", "GM", "BA", "GW");
        assertThat(found("U.K.", "U.A.E.", "US Virgin Islands", "P.R. China", "D.R. Congo"))
                .containsExactly("GB", "AE", "VI", "CN", "CD");
        assertThat(found("St. Lucia", "Saint Lucia", "Espan\u0303a")).containsExactly("LC", "LC", "ES");
    }

    @Test
    void case_and_surrounding_blanks_do_not_matter() {
        assertThat(found(" es ", "esp", "sPAIN", "ESPAÑA", "TÜRKİYE", "\u00a0Spain"))
                .containsExactly("ES", "ES", "ES", "ES", "TR", "ES");
    }

    @Test
    void leading_zeros_count() {
        assertThat(found("004", "4", "04", "0004")).containsExactly("AF", "none", "none", "none");
    }

    @Test
    void what_is_no_country_is_not_found() {
        assertThat(found("", " ", "999", "000", "XX", "EU", "XK", "Atlantis", "the", "España Spain", "of", "~"))
                .containsOnly("none");
    }

    @Test
    void a_long_text_is_no_country() {
        assertThat(found("Spain ".repeat(100_000))).isEqualTo("none");
    }

    @Test
    void names_do_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            assertThat(found("IRELAND", "india", "ITALIA")).containsExactly("IE", "IN", "IT");
        } finally {
            Locale.setDefault(before);
        }
    }
}
