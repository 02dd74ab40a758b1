package dev.selfsame.resthost.tenant;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The host's own settings, as {@code tenant.json} has them; whatever is left out is absent. */
record Settings(
        @Nullable String timeZone,
        boolean invite,
        List<CallerSetting> callers,
        List<String> protectedAliases,
        Map<String, List<String>> userLevels,
        List<AssignmentSetting> roleAssignments,
        List<AssociationSetting> associations) {

    Settings(
            @JsonProperty("timeZone") @Nullable String timeZone,
            @JsonProperty("invite") boolean invite,
            @JsonProperty("callers") @Nullable List<CallerSetting> callers,
            @JsonProperty("protected") @Nullable List<String> protectedAliases,
            @JsonProperty("userLevels") @Nullable Map<String, List<String>> userLevels,
            @JsonProperty("roleAssignments") @Nullable List<AssignmentSetting> roleAssignments,
            @JsonProperty("associations") @Nullable List<AssociationSetting> associations) {
        this.timeZone = timeZone;
        this.invite = invite;
        this.callers = orNone(callers);
        this.protectedAliases = orNone(protectedAliases);
        this.userLevels = userLevels == null ? Map.of() : userLevels;
        this.roleAssignments = orNone(roleAssignments);
        this.associations = orNone(associations);
    }

    static Settings none() {
        return new Settings(null, false, null, null, null, null, null);
    }

    /** Somebody who may call; {@code identity} is an alias. */
    record CallerSetting(
            @Nullable String name,
            @Nullable String token,
            boolean application,
            @Nullable String identity,
            @Nullable List<String> scopes,
            @Nullable List<String> userLevels) {

        @Override
        public String toString() {
            return "CallerSetting[" + name + "]";
        }
    }

    /** A role for somebody; {@code identity} is an alias, the dates are ISO 8601. */
    record AssignmentSetting(
            @Nullable String identity,
            @Nullable String role,
            @Nullable String comments,
            @Nullable String startDate,
            @Nullable String removeDate) {}

    /** What somebody is responsible for beyond the documents; {@code owner} is an alias. */
    record AssociationSetting(
            @Nullable String type,
            @Nullable String entityType,
            @Nullable String id,
            @Nullable String name,
            @Nullable String owner) {}

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    Optional<String> zone() {
        return Optional.ofNullable(timeZone);
    }
}
