package dev.selfsame.smtp;

import java.util.Locale;

/** The little HTML that mails need. */
final class Html {

    private Html() {}

    /** Fit for text, and for attributes in either kind of quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String page(Locale language, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="UTF-8"></head>
                <body>
                %s
                </body>
                </html>
                """.formatted(language.toLanguageTag(), body);
    }
}
