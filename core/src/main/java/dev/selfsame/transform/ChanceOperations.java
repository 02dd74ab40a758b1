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
                Operation.of(node -> new Calculated(node, frame -> AttributeValue.of(uuid(frame, node.place)))));
        all.put("usernameGenerator", Operation.of(UserNames::step, "patterns", "sourceCheck"));
    }

    private static Step random(Node node, String alphabet, int usual) {
        int length = node.optionalInteger("length").orElse(usual);
        if (length < 1 || length > LONGEST) {
            throw node.place.failure("the length is not from 1 to " + LONGEST);
        }
        return new Calculated(node, frame -> AttributeValue.of(text(alphabet, length, frame, node.place)));
    }

    static String text(String alphabet, int length, Frame frame, Place place) {
        frame.spend(length, place);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(chance(alphabet.length(), frame, place)));
        }
        return text.toString();
    }

    private static int chance(int bound, Frame frame, Place place) {
        int number = frame.situation().chance(bound);
        if (number < 0 || number >= bound) {
            throw place.failure("the host gives no number below " + bound);
        }
        return number;
    }

    /** Of version 4. */
    private static String uuid(Frame frame, Place place) {
        StringBuilder uuid = new StringBuilder("xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx");
        for (int i = 0; i < uuid.length(); i++) {
            if (uuid.charAt(i) == 'x') {
                uuid.setCharAt(i, Character.forDigit(chance(16, frame, place), 16));
            } else if (uuid.charAt(i) == 'y') {
                uuid.setCharAt(i, Character.forDigit(8 + chance(4, frame, place), 16));
            }
        }
        return uuid.toString();
    }
}
