package dev.selfsame.transform;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what rests on more than accounts; where it isn't sure, it says so. */
final class Others {

    private static final Set<String> ALWAYS = Set.of(
            "identityAttribute",
            "displayName",
            "randomAlphaNumeric",
            "randomNumeric",
            "uuid",
            "usernameGenerator",
            "rule",
            "generateRandomString",
            "getReferenceIdentityAttribute",
            "dateMath",
            "dateCompare");
    private static final Set<String> NAMED =
            Set.of("ISO8601", "LDAP", "PEOPLE_SOFT", "EPOCH_TIME_JAVA", "EPOCH_TIME_WIN32");
    private static final Pattern NAME = Pattern.compile("\\$!?\\{?([A-Za-z_][A-Za-z0-9_-]*)");

    private Others() {}

    static boolean matterTo(String type, Written.Fields attributes) {
        return ALWAYS.contains(type) || (type.equals("dateFormat") && hasShortYears(attributes));
    }

    /** Years of two digits are read by the century that is near. */
    private static boolean hasShortYears(Written.Fields attributes) {
        return attributes
                .text("inputFormat")
                .filter(format -> !NAMED.contains(format) && !format.contains("yyyy"))
                .isPresent();
    }

    /** Whether a template names something that isn't one of its variables. */
    static boolean matterTo(String template, Set<String> variables) {
        Matcher matcher = NAME.matcher(template);
        while (matcher.find()) {
            if (!variables.contains(matcher.group(1))) {
                return true;
            }
        }
        return false;
    }
}
