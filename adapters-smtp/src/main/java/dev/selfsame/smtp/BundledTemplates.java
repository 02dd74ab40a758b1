package dev.selfsame.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The templates that come with the library: a text file each, with the subject on its first line. */
final class BundledTemplates {

    private static final List<Locale> TRANSLATIONS = List.of(Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    static final Templates ALL = all();

    private BundledTemplates() {}

    private static Templates all() {
        Templates templates = inEnglish();
        for (Locale language : TRANSLATIONS) {
            for (Occasion occasion : Occasion.values()) {
                templates = templates.with(occasion, read(occasion, language));
            }
        }
        return templates;
    }

    private static Templates inEnglish() {
        Template invitation = read(Occasion.INVITATION, Locale.ENGLISH);
        Template verification = read(Occasion.VERIFICATION, Locale.ENGLISH);
        Template sourceVerification = read(Occasion.SOURCE_VERIFICATION, Locale.ENGLISH);
        return (occasion, reader) -> switch (occasion) {
            case INVITATION -> invitation;
            case VERIFICATION -> verification;
            case SOURCE_VERIFICATION -> sourceVerification;
        };
    }

    private static Template read(Occasion occasion, Locale language) {
        String name = occasion.fileName() + "." + language.getLanguage() + ".txt";
        try (InputStream file = Objects.requireNonNull(BundledTemplates.class.getResourceAsStream(name), name)) {
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\R", 2);
            return Template.of(language, parts[0], parts[1].strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
