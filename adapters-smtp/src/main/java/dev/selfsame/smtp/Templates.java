package dev.selfsame.smtp;

import java.util.Locale;

/**
 * Finds the words for a mail; implementations are safe for many threads.
 *
 * <p>A host can change a single template of the {@linkplain #bundled() bundled} ones by {@link #with}, or bring its own
 * for everything.
 */
@FunctionalInterface
public interface Templates {

    /** The best template there is for somebody who reads {@code locale}; there is always one. */
    Template template(Occasion occasion, Locale locale);

    /**
     * These, but for the given one.
     *
     * @param template is for everybody who reads its language, such as {@code de} for {@code de-AT}; of several for the
     *     same reader, the one that was added last
     */
    default Templates with(Occasion occasion, Template template) {
        return (asked, locale) -> asked == occasion && template.suits(locale) ? template : this.template(asked, locale);
    }

    /** Short and neutral ones in English, French, German and Spanish; English for everybody else. */
    static Templates bundled() {
        return BundledTemplates.ALL;
    }
}
