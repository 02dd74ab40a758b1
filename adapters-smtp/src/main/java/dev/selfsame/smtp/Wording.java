package dev.selfsame.smtp;

import dev.selfsame.ports.driven.Mailer.Mail;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Chooses a mail's template and fills it in. */
record Wording(Templates templates, Function<Mail, Locale> locale, ZoneId zone) {

    /** A template without open ends; its text form shows nothing, since there is a secret in it. */
    record Words(Locale language, String subject, String text, String html) {
        @Override
        public String toString() {
            return "Words[]";
        }
    }

    Words of(Mail mail) {
        Locale reader = locale.apply(mail);
        Template template = templates.template(Occasion.of(mail), reader);
        boolean inReadersLanguage = template.language().getLanguage().equals(reader.getLanguage());
        Map<Placeholder, String> values = values(mail, inReadersLanguage ? reader : template.language());
        return new Words(
                template.language(),
                OneLine.forHeader(Placeholder.fill(template.subject(), values, UnaryOperator.identity())),
                Placeholder.fill(template.text(), values, UnaryOperator.identity()),
                Placeholder.fill(template.html(), values, Html::escaped));
    }

    private Map<Placeholder, String> values(Mail mail, Locale language) {
        String name = OneLine.of(mail.recipient());
        return Map.of(
                Placeholder.RECIPIENT, name.isEmpty() ? mail.address() : name,
                Placeholder.LINK, mail.link().toString(),
                Placeholder.EXPIRES, inWords(mail.expiresAt(), language),
                Placeholder.SOURCE, OneLine.of(mail.source().orElse("")));
    }

    private String inWords(Instant instant, Locale language) {
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT))
                .appendLiteral(' ')
                .appendZoneText(TextStyle.SHORT)
                .toFormatter(language);
        return format.withZone(zone).format(instant);
    }
}
