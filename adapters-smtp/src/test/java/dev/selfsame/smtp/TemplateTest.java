package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static void assertRefused(String subject, String text, String html, String message) {
        assertThatThrownBy(() -> new Template(Locale.ENGLISH, subject, text, html))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "Link", "LINK", "recipient.name", "größe", "recipient_", "0"})
    void an_unknown_placeholder_is_named(String name) {
        String open = "{" + name + "}";

        assertRefused(open, "{link}", "{link}", "unknown placeholder " + open + " in the subject");
        assertRefused("s", "{link}" + open, "{link}", "unknown placeholder " + open + " in the text");
        assertRefused("s", "{link}", "{link}" + open, "unknown placeholder " + open + " in the HTML");
    }

    @Test
    void other_braces_stand_for_themselves() {
        String html = "<style>p { color: red } a{} b{margin:0}</style>{link} { link } {";

        assertThat(new Template(Locale.ENGLISH, "{ }", "{link} {a b}", html).html())
                .isEqualTo(html);
    }

    @Test
    void a_body_shows_the_link() {
        assertRefused("s", "no", "{link}", "the text and the HTML must show the {link}");
        assertRefused("s", "{link}", "no", "the text and the HTML must show the {link}");
    }

    @Test
    void a_subject_does_not_show_the_link() {
        assertRefused("{link}", "{link}", "{link}", "the subject must not show the {link}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: eve@evil.test", "a\nb", "a\rb", "a\u0000b", "a\u2028b", "", " "})
    void a_subject_is_one_line(String subject) {
        assertRefused(subject, "{link}", "{link}", "the subject must be one line");
    }

    @Test
    void html_is_made_from_text() {
        Template template = Template.of(
                Locale.forLanguageTag("de-AT"), "Hallo", "Hallo {recipient} & Co.,\nwillkommen.\n \n\nHier:\n{link}\n");

        assertThat(template.html()).isEqualTo("""
                        <!DOCTYPE html>
                        <html lang="de-AT">
                        <head><meta charset="UTF-8"></head>
                        <body>
                        <p>Hallo {recipient} &amp; Co.,<br>
                        willkommen.</p>
                        <p>Hier:<br>
                        <a href="{link}">{link}</a></p>
                        </body>
                        </html>
                        """);
    }

    @Test
    void text_that_html_is_made_from_is_no_html_itself() {
        assertThat(Template.of(Locale.ENGLISH, "s", "<b>{link}").html()).contains("<p>&lt;b&gt;<a href");
    }

    @Test
    void percent_signs_stay() {
        assertThat(Template.of(Locale.ENGLISH, "s", "100% {link} %s").html()).contains("<p>100% <a ", "%s</p>");
    }
}
