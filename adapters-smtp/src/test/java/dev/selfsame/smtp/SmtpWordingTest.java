package dev.selfsame.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmtpWordingTest {

    private static final Template SHORT = new Template(Locale.GERMAN, "Kurz", "Kurz: {link}", "<b>{link}</b>");

    private final Postbox postbox = Postbox.plain();

    @AfterEach
    void close() {
        postbox.close();
    }

    private static Template everywhere(String words) {
        return new Template(
                Locale.ENGLISH, words, words + " {link}", "<p title='" + words + "'>" + words + " {link}</p>");
    }

    private SmtpMailer.Builder saying(Template template) {
        return postbox.mailer().templates((occasion, locale) -> template);
    }

    @ParameterizedTest
    @CsvSource({
        "en, You are invited to register, 'March 2, 2026', en",
        "en-GB, You are invited to register, 2 March 2026, en",
        "de, Einladung zur Registrierung, 2. März 2026, de",
        "de-AT, Einladung zur Registrierung, 2. März 2026, de",
        "fr-CA, Invitation à vous inscrire, 2 mars 2026, fr",
        "es-MX, Invitación para registrarse, 2 de marzo de 2026, es",
        "it, You are invited to register, 'March 2, 2026', en",
        "und, You are invited to register, 'March 2, 2026', en",
    })
    void a_mail_is_in_the_readers_language_or_else_in_english(
            String reader, String subject, String date, String language) {
        postbox.mailer().locale(Locale.forLanguageTag(reader)).build().send(Mails.invitationTo("anna@x.test"));

        assertThat(postbox.only().header("Subject")).isEqualTo(subject);
        assertThat(postbox.only().header("Content-Language")).isEqualTo(language);
        assertThat(postbox.only().text()).contains(date);
        assertThat(postbox.only().html()).contains(date, "<html lang=\"" + language + "\">");
    }

    @Test
    void each_mail_can_have_a_language_of_its_own() {
        SmtpMailer mailer = postbox.mailer()
                .locale(mail -> mail.address().endsWith(".de") ? Locale.GERMAN : Locale.FRENCH)
                .build();

        mailer.send(Mails.invitationTo("anna@x.de"));

        assertThat(postbox.only().header("Subject")).isEqualTo("Einladung zur Registrierung");
    }

    @Test
    void a_verification_says_what_the_password_is_for() {
        postbox.mailer().build().send(Mails.verificationFor("Active Directory"));

        assertThat(postbox.only().header("Subject")).isEqualTo("Set a new password for Active Directory");
        assertThat(postbox.only().text()).contains("your account in Active Directory");
    }

    @Test
    void a_verification_without_a_source_is_for_the_persons_own_sign_in() {
        postbox.mailer().build().send(Mails.verification());

        assertThat(postbox.only().header("Subject")).isEqualTo("Set a new password");
        assertThat(postbox.only().text()).contains("for your sign-in");
    }

    @Test
    void a_link_can_be_read_in_the_text_and_clicked_in_the_html() {
        postbox.mailer().build().send(Mails.invitationTo("anna@x.test"));

        String escaped = Mails.LINK.replace("&", "&amp;");
        assertThat(postbox.only().text()).contains("\n" + Mails.LINK + "\n");
        assertThat(postbox.only().html()).contains("<p><a href=\"" + escaped + "\">" + escaped + "</a></p>");
    }

    static Stream<Arguments> bundled() {
        return Stream.of("en", "de", "fr", "es").flatMap(language -> Arrays.stream(Occasion.values())
                .map(occasion -> Arguments.of(occasion, Locale.forLanguageTag(language))));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void every_bundled_template_is_in_its_language_and_says_all_there_is_to_say(Occasion occasion, Locale language) {
        Template template = Templates.bundled().template(occasion, language);

        assertThat(template.language()).isEqualTo(language);
        assertThat(template.text())
                .contains("{recipient}", "{link}", "{expires}")
                .endsWith(".\n");
        assertThat(template.html()).contains("{recipient}", "{link}", "{expires}");
        assertThat(template.text().contains("{source}")).isEqualTo(occasion == Occasion.SOURCE_VERIFICATION);
    }

    @Test
    void the_date_is_in_the_hosts_time_zone_and_says_so() {
        saying(everywhere("{expires}"))
                .zone(ZoneId.of("America/New_York"))
                .build()
                .send(Mails.invitationTo("anna@x.test"));

        assertThat(postbox.only().text()).matches("March 2, 2026.*7:00\\hAM EST (?s:.*)");
    }

    @Test
    void universal_time_has_its_usual_name() {
        saying(everywhere("{expires}")).zone(ZoneOffset.UTC).build().send(Mails.invitationTo("anna@x.test"));

        assertThat(postbox.only().header("Subject")).endsWith("UTC");
    }

    @Test
    void who_has_no_name_is_called_by_the_address() {
        postbox.mailer().build().send(Mails.invitation("anna@x.test", " "));

        assertThat(postbox.only().text()).startsWith("Hello anna@x.test,\n");
    }

    @Test
    void values_are_escaped_in_html_and_only_there() {
        saying(everywhere("{recipient}"))
                .build()
                .send(Mails.invitation("anna@x.test", "<b onclick='x'>\"A&amp;B\"</b>"));

        String escaped = "&lt;b onclick=&#39;x&#39;&gt;&quot;A&amp;amp;B&quot;&lt;/b&gt;";
        assertThat(postbox.only().html())
                .startsWith("<p title='" + escaped + "'>" + escaped + " https")
                .contains("secret&amp;lang");
        assertThat(postbox.only().text()).startsWith("<b onclick='x'>\"A&amp;B\"</b> " + Mails.LINK);
        assertThat(postbox.only().header("Subject")).isEqualTo("<b onclick='x'>\"A&amp;B\"</b>");
    }

    @Test
    void a_value_is_not_filled_in_again() {
        saying(everywhere("{recipient}"))
                .build()
                .send(Mails.invitation("anna@x.test", "{link} $1 \\ {expires} {none}"));

        assertThat(postbox.only().header("Subject")).isEqualTo("{link} $1 \\ {expires} {none}");
        assertThat(postbox.only().text()).startsWith("{link} $1 \\ {expires} {none} " + Mails.LINK);
    }

    @Test
    void a_name_stays_in_one_line_of_the_text() {
        saying(everywhere("{recipient}"))
                .build()
                .send(Mails.invitation("anna@x.test", "Anna\r\n\r\nYour password has expired.\u202E"));

        assertThat(postbox.only().text()).startsWith("Anna Your password has expired. " + Mails.LINK);
    }

    @Test
    void the_name_of_a_source_stays_in_one_line_of_the_text() {
        saying(everywhere("{source}")).build().send(Mails.verificationFor("AD\n\nYour password has expired."));

        assertThat(postbox.only().text()).startsWith("AD Your password has expired. " + Mails.LINK);
    }

    @Test
    void a_name_without_end_is_cut() {
        saying(everywhere("{recipient}")).build().send(Mails.invitation("anna@x.test", "\uD83D\uDE00".repeat(201)));

        assertThat(postbox.only().header("Subject")).isEqualTo("\uD83D\uDE00".repeat(199) + "…");
    }

    @Test
    void a_source_that_there_is_not_is_nothing() {
        saying(everywhere("for {source}!")).build().send(Mails.verification());

        assertThat(postbox.only().header("Subject")).isEqualTo("for !");
    }

    @Test
    void one_template_can_be_replaced() {
        SmtpMailer mailer = postbox.mailer()
                .locale(mail -> Locale.forLanguageTag(mail.recipient()))
                .templates(Templates.bundled().with(Occasion.INVITATION, SHORT))
                .build();

        mailer.send(Mails.invitation("anna@x.test", "de-CH"));
        assertThat(postbox.only().text()).isEqualTo("Kurz: " + Mails.LINK);
        assertThat(postbox.only().html()).isEqualTo("<b>" + Mails.LINK.replace("&", "&amp;") + "</b>");
    }

    @Test
    void where_one_template_is_replaced_the_others_stay() {
        Templates templates = Templates.bundled().with(Occasion.INVITATION, SHORT);

        assertThat(templates.template(Occasion.VERIFICATION, Locale.GERMAN))
                .isEqualTo(Templates.bundled().template(Occasion.VERIFICATION, Locale.GERMAN));
        assertThat(templates.template(Occasion.INVITATION, Locale.ENGLISH))
                .isEqualTo(Templates.bundled().template(Occasion.INVITATION, Locale.ENGLISH));
    }

    @Test
    void of_several_templates_for_a_reader_the_last_counts() {
        Template swiss = Template.of(Locale.forLanguageTag("de-CH"), "Grüezi", "{link}");
        Templates templates =
                Templates.bundled().with(Occasion.INVITATION, SHORT).with(Occasion.INVITATION, swiss);

        List<Template> found = Stream.of("de", "de-CH", "de-CH-1996", "de-AT")
                .map(tag -> templates.template(Occasion.INVITATION, Locale.forLanguageTag(tag)))
                .toList();
        assertThat(found).isEqualTo(List.of(SHORT, swiss, swiss, SHORT));
    }

    @Test
    void a_template_that_cannot_be_filled_in_is_noticed_when_the_mailer_is_built() {
        SmtpMailer.Builder mailer = postbox.mailer()
                .locale(Locale.GERMAN)
                .templates((occasion, locale) -> new Template(locale, "{frist}", "{link}", "{link}"));

        assertThatThrownBy(mailer::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown placeholder {frist} in the subject");
    }
}
