package dev.selfsame.registration;

/** What passes for a mail address; whether it reaches anybody, only a mail tells. */
public final class MailAddress {

    private static final int LONGEST = 254;

    private MailAddress() {}

    /** One {@code @} with something on both sides, no white space or control character, at most 254 characters. */
    public static boolean isPlausible(String address) {
        int at = address.indexOf('@');
        return at > 0
                && at == address.lastIndexOf('@')
                && at < address.length() - 1
                && address.length() <= LONGEST
                && address.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }
}
