package dev.selfsame.transform;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what rests on more than accounts and the time; where it isn't sure, it says so. */
final class Others {

    private static final Set<String> TYPES = Set.of(
            "identityAttribute",
            "displayName",
            "randomAlphaNumeric",
            "randomNumeric",
            "uuid",
            "usernameGenerator",
            "rule",
            "generateRandomString",
            "getReferenceIdentityAttribute");
    private static final Pattern NAME = Pattern.compile("\\$!?\\{?([A-Za-z_][A-Za-z0-9_-]*)");

    private Others() {}

    static boolean matterTo(String type) {
        return TYPES.contains(type);
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
