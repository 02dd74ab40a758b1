package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.Map;

/** What is left to chance, which the situation gives. */
final class ChanceOperations {

    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    static final String DIGITS = "0123456789";
    static final int LONGEST = 450;

    private static final int USUAL_ALPHANUMERIC = 32;
    private static final int USUAL_NUMERIC = 10;

    private ChanceOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put(
                "randomAlphaNumeric",
                Operation.of(node -> random(node, LETTERS + DIGITS, USUAL_ALPHANUMERIC), "length"));
        all.put("randomNumeric", Operation.of(node -> random(node, DIGITS, USUAL_NUMERIC), "length"));
        all.put(
                "uuid",
                Operation.of(node -> new Calculated(node, frame -> AttributeValue.of(uuid(frame.situation())))));
        all.put("usernameGenerator", Operation.of(UserNames::step, "patterns", "sourceCheck"));
    }

    private static Step random(Node node, String alphabet, int usual) {
        int length = node.optionalInteger("length").orElse(usual);
        if (length < 1 || length > LONGEST) {
            throw node.place.failure("the length is not from 1 to " + LONGEST);
        }
        return new Calculated(node, frame -> AttributeValue.of(text(alphabet, length, frame.situation())));
    }

    static String text(String alphabet, int length, Situation situation) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(situation.chance(alphabet.length())));
        }
        return text.toString();
    }

    /** Of version 4. */
    private static String uuid(Situation situation) {
        StringBuilder uuid = new StringBuilder("xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx");
        for (int i = 0; i < uuid.length(); i++) {
            if (uuid.charAt(i) == 'x') {
                uuid.setCharAt(i, Character.forDigit(situation.chance(16), 16));
            } else if (uuid.charAt(i) == 'y') {
                uuid.setCharAt(i, Character.forDigit(8 + situation.chance(4), 16));
            }
        }
        return uuid.toString();
    }
}
