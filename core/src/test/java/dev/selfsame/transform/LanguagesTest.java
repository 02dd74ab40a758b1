package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static List<String> tags(String... names) {
        return Stream.of(names).map(name -> String.valueOf(Languages.tag(name))).toList();
    }

    @Test
    void a_name_has_a_tag() {
        assertThat(tags("Spanish", "Konkani", "Northern Sotho", "Tsonga")).containsExactly("es", "kok", "ns", "ts");
    }

    @Test
    void a_name_with_a_region_has_one_with_an_underscore() {
        assertThat(tags(
                        "French (Canada)",
                        "English (Republic of the Philippines)",
                        "Syriac (Syria)",
                        "Arabic (U.A.E.)"))
                .containsExactly("fr_CA", "en_PH", "syr_SY", "ar_AE");
    }

    @Test
    void chinese_is_simplified_or_traditional() {
        assertThat(tags("Chinese", "Chinese (S)", "Chinese (T)")).containsExactly("zh", "zh_CN", "zh_TW");
    }

    @Test
    void a_code_of_three_letters_has_a_tag() {
        assertThat(tags("AAR", "DEU", "SPA", "ZUL")).containsExactly("aa", "de", "es", "zu");
    }

    @Test
    void old_codes_of_java_are_kept() {
        assertThat(tags("HEB", "Hebrew (Israel)", "IND", "Indonesian", "YID"))
                .containsExactly("iw", "iw_IL", "in", "in", "ji");
    }

    @Test
    void a_script_follows_the_region() {
        assertThat(tags(
                        "Serbian (Cyrillic) (Bosnia and Herzegovina)",
                        "Serbian (Cyrillic) (Serbia and Montenegro)",
                        "Serbian (Latin) (Serbia and Montenegro)",
                        "Uzbek (Cyrillic) (Uzbekistan)",
                        "Azeri (Latin) (Azerbaijan)"))
                .containsExactly("sr_BA_#Cyrl", "sr_SP_#Cyrl", "sr_SP", "uz_UZ_#Cyrl", "az_AZ");
    }

    @Test
    void what_is_odd_in_the_published_table_stays_odd() {
        assertThat(tags("Pashto (Afghanistan)", "English (Caribbean)")).containsExactly("ps_AR", "en_CB");
    }

    @Test
    void the_broken_character_may_be_broken_or_whole() {
        assertThat(tags("Norwegian (Bokm?l)", "Norwegian (Bokmål)", "Norwegian (Bokma\u030al) (Norway)"))
                .containsExactly("nb", "nb", "nb_NO");
    }

    @Test
    void case_and_surrounding_blanks_do_not_matter() {
        assertThat(tags(" spanish ", "deu", "FRENCH (canada)")).containsExactly("es", "de", "fr_CA");
    }

    @Test
    void what_is_not_in_the_table_has_none() {
        assertThat(tags("Klingon", "es", "US", "ESP", "Norwegian", "Serbian", "", " ", "French(Canada)"))
                .containsOnly("null");
    }
}
