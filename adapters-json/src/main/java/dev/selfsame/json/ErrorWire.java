package dev.selfsame.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The {@code ErrorResponseDto} schema. */
record ErrorWire(String detailCode, String trackingId, List<MessageWire> messages, List<MessageWire> causes) {

    /** The {@code ErrorMessageDto} schema. */
    record MessageWire(String locale, String localeOrigin, String text) {}

    static ErrorWire of(Code code, String trackingId, List<Locale> accepted, String cause) {
        return new ErrorWire(
                code.detail(),
                trackingId,
                messages(code, accepted),
                List.of(new MessageWire(Language.ENGLISH.tag(), "DEFAULT", cause)));
    }

    private static List<MessageWire> messages(Code code, List<Locale> accepted) {
        List<MessageWire> messages = new ArrayList<>();
        messages.add(new MessageWire(Language.ENGLISH.tag(), "DEFAULT", Language.ENGLISH.text(code)));
        Language.best(accepted)
                .map(language -> new MessageWire(language.tag(), "REQUEST", language.text(code)))
                .ifPresent(messages::add);
        return messages;
    }
}
