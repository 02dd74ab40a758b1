package dev.selfsame.resthost.tenant;

import dev.selfsame.resthost.tenant.Setting.Listed;
import dev.selfsame.resthost.tenant.Setting.Placed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The host's own settings: all are optional, people are named by alias, and dates are ISO 8601. */
record Settings(Setting json) {

    static final String FILE = "tenant.json";

    private static final Set<String> NAMES = Set.of(
            "timeZone",
            "invite",
            "directories",
            "callers",
            "protected",
            "userLevels",
            "roleAssignments",
            "associations");
    private static final Set<String> DIRECTORY = Set.of("source", "base", "groups");
    private static final Set<String> CALLER =
            Set.of("name", "token", "application", "identity", "scopes", "userLevels");
    private static final Set<String> ASSIGNMENT = Set.of("identity", "role", "comments", "startDate", "removeDate");
    private static final Set<String> ASSOCIATION = Set.of("type", "entityType", "id", "name", "owner");

    static Settings none(Problems problems) {
        return new Settings(Setting.none(problems));
    }

    static Settings read(byte[] content, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return JsonReader.read(text)
                    .peekLeft(mistake -> problems.note(
                            "%s:%d:%d"
                                    .formatted(
                                            FILE,
                                            mistake.spot().line(),
                                            mistake.spot().column()),
                            mistake.reason() + "; all settings are left out"))
                    .toJavaOptional()
                    .flatMap(json -> Setting.of(json, NAMES, problems))
                    .map(Settings::new)
                    .orElseGet(() -> none(problems));
        } catch (CharacterCodingException malformed) {
            problems.note(FILE, "it is not UTF-8; all settings are left out");
            return none(problems);
        }
    }

    Optional<Placed> timeZone() {
        return json.text("timeZone");
    }

    boolean invite() {
        return json.flag("invite");
    }

    /** Sources that are LDAP directories inside the program: {@code source}, {@code base}, {@code groups}. */
    List<Setting> directories() {
        return json.objects("directories", DIRECTORY);
    }

    /** Who may call: {@code name}, {@code token}, {@code application}, {@code identity}, {@code scopes}, {@code userLevels}. */
    List<Setting> callers() {
        return json.objects("callers", CALLER);
    }

    List<Placed> protectedAliases() {
        return json.texts("protected");
    }

    List<Listed> userLevels() {
        return json.lists("userLevels");
    }

    /** Who is to have what: {@code identity}, {@code role}, {@code comments}, {@code startDate}, {@code removeDate}. */
    List<Setting> roleAssignments() {
        return json.objects("roleAssignments", ASSIGNMENT);
    }

    /** What somebody is responsible for: {@code type}, {@code entityType}, {@code id}, {@code name}, {@code owner}. */
    List<Setting> associations() {
        return json.objects("associations", ASSOCIATION);
    }
}
