package dev.selfsame.json;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** A language that texts are kept in. */
enum Language {
    ENGLISH("en-US", Locale.ROOT),
    GERMAN("de", Locale.GERMAN),
    FRENCH("fr", Locale.FRENCH);

    private final Locale locale;
    private final Locale bundle;

    Language(String tag, Locale bundle) {
        this.locale = Locale.forLanguageTag(tag);
        this.bundle = bundle;
    }

    private ResourceBundle texts() {
        return ResourceBundle.getBundle("dev.selfsame.json.texts", bundle);
    }

    /** The first of the accepted locales, in order of preference, whose language there is. */
    static Optional<Language> best(List<Locale> accepted) {
        return accepted.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(language -> language.speaks(wanted)))
                .findFirst();
    }

    private boolean speaks(Locale wanted) {
        return wanted.getLanguage().equals(locale.getLanguage());
    }

    /** The BCP 47 tag. */
    String tag() {
        return locale.toLanguageTag();
    }

    /** The generic text for a code. */
    String text(Code code) {
        return new MessageFormat(texts().getString(code.name()), locale).format(new Object[0]);
    }

    /** The text of a task's message, where there is one other than the message's own. */
    Optional<String> text(String key, List<String> parameters) {
        return Optional.of("task." + key)
                .filter(texts()::containsKey)
                .map(name -> new MessageFormat(texts().getString(name), locale))
                .filter(pattern -> pattern.getFormatsByArgumentIndex().length <= parameters.size())
                .map(pattern -> pattern.format(parameters.toArray()));
    }
}
