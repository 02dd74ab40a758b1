package dev.selfsame.smtp;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a mail says in one language, as plain text and as HTML, with placeholders.
 *
 * <p>The placeholders are {@code {recipient}}, the person's name or else the address; {@code {link}}; {@code {expires}},
 * the date and time until which the link is good; and {@code {source}}, the name of the source, empty where there is
 * none. In HTML their values are escaped, so that they fit into text and into quoted attributes. Other braces, as those
 * of a style sheet, stand for themselves.
 *
 * @param language also formats {@code {expires}}, unless the reader's own locale has the same language
 * @param subject one line, without {@code {link}}
 */
public record Template(Locale language, String subject, String text, String html) {

    private static final Pattern LINE_END = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R\\h*\\R\\s*");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** @throws IllegalArgumentException for an unknown placeholder, a body without the link, a subject that isn't one line */
    public Template {
        Placeholder.check("subject", subject);
        Placeholder.check("text", text);
        Placeholder.check("HTML", html);
        if (subject.isBlank() || LINE_END.matcher(subject).find()) {
            throw new IllegalArgumentException("the subject must be one line");
        }
        if (Placeholder.LINK.isIn(subject)) {
            throw new IllegalArgumentException("the subject must not show the " + Placeholder.LINK);
        }
        if (!Placeholder.LINK.isIn(text) || !Placeholder.LINK.isIn(html)) {
            throw new IllegalArgumentException("the text and the HTML must show the " + Placeholder.LINK);
        }
    }

    /** The same in plain text and in HTML: blank lines part its paragraphs, and the link can be clicked. */
    public static Template of(Locale language, String subject, String text) {
        List<String> paragraphs = BETWEEN_PARAGRAPHS
                .splitAsStream(Html.escaped(text.strip()))
                .map(paragraph -> "<p>" + LINE_BREAK.matcher(paragraph).replaceAll("<br>\n") + "</p>")
                .toList();
        String body = String.join("\n", paragraphs).replace("{link}", "<a href=\"{link}\">{link}</a>");
        return new Template(language, subject, text, Html.page(language, body));
    }

    boolean suits(Locale reader) {
        List<Locale.LanguageRange> range = List.of(new Locale.LanguageRange(reader.toLanguageTag()));
        return Locale.lookup(range, List.of(language)) != null;
    }
}
