package dev.selfsame.benchmarks;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mappings as somebody writes them who knows them beforehand. */
final class TransformByHand {

    static final String NAME = "by hand";

    private static final Comparator<Account> OLDEST_FIRST =
            Comparator.comparing(Account::created).thenComparing(Account::nativeIdentity);
    private static final Pattern NOT_IN_MAIL = Pattern.compile("[^a-zA-Z0-9.@-]");
    private static final Pattern NOT_IN_PHONE = Pattern.compile("[^0-9+]");
    private static final Pattern ABROAD = Pattern.compile("^00");
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.US).withZone(ZoneOffset.UTC);
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);
    private static final Map<String, String> DEPARTMENTS = Map.ofEntries(
            Map.entry("100", "Board"),
            Map.entry("110", "Finance"),
            Map.entry("120", "Human Resources"),
            Map.entry("130", "Legal"),
            Map.entry("200", "Engineering"),
            Map.entry("210", "Quality"),
            Map.entry("220", "Research"),
            Map.entry("300", "Sales"),
            Map.entry("310", "Marketing"),
            Map.entry("320", "Service"),
            Map.entry("400", "Logistics"));

    private TransformByHand() {}

    static TransformContender contender() {
        Map<String, Function<Situation, @Nullable String>> mappings = new LinkedHashMap<>();
        mappings.put("title", who -> personal(who, "title"));
        mappings.put("email", TransformByHand::email);
        mappings.put("displayName", TransformByHand::displayName);
        mappings.put("mailAddress", TransformByHand::mailAddress);
        mappings.put("description", TransformByHand::description);
        mappings.put("phone", TransformByHand::phone);
        mappings.put("costCentre", TransformByHand::costCentre);
        mappings.put("site", TransformByHand::site);
        mappings.put("department", TransformByHand::department);
        mappings.put("employment", TransformByHand::employment);
        mappings.put("startDate", TransformByHand::startDate);
        mappings.put("lifecycleState", TransformByHand::lifecycleState);
        return new TransformContender(NAME, mappings);
    }

    private static @Nullable String email(Situation who) {
        String mail = value(who, TransformPeople.DIRECTORY, "mail");
        return mail == null ? personal(who, "privateMail") : mail;
    }

    private static String displayName(Situation who) {
        return joined(personal(who, "givenName"), " ", personal(who, "familyName"));
    }

    private static String mailAddress(Situation who) {
        String name = joined(personal(who, "givenName"), ".", personal(who, "familyName")) + "@example.com";
        return NOT_IN_MAIL.matcher(name.trim()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String joined(@Nullable String one, String between, @Nullable String other) {
        return (one == null ? "" : one) + between + (other == null ? "" : other);
    }

    private static String description(Situation who) {
        String given = Objects.requireNonNull(personal(who, "givenName"));
        String family = Objects.requireNonNull(personal(who, "familyName"));
        String company = Objects.requireNonNull(personal(who, "company"));
        return family + ", " + given + " (" + (company.equals("Example") ? "staff" : company) + ")";
    }

    private static @Nullable String phone(Situation who) {
        String phone = personal(who, "phone");
        return phone == null
                ? null
                : ABROAD.matcher(NOT_IN_PHONE.matcher(phone).replaceAll("")).replaceAll("+");
    }

    private static @Nullable String costCentre(Situation who) {
        String organisation = personal(who, "organisation");
        return organisation == null ? null : organisation.split("-", -1)[1];
    }

    private static @Nullable String site(Situation who) {
        String location = personal(who, "location");
        return location == null ? null : location.substring(0, 3).toUpperCase(Locale.ROOT);
    }

    private static String department(Situation who) {
        String department = personal(who, "department");
        return department == null ? "Other" : DEPARTMENTS.getOrDefault(department, "Other");
    }

    private static String employment(Situation who) {
        return Objects.requireNonNull(personal(who, "company")).equals("Example") ? "employee" : "contractor";
    }

    private static @Nullable String startDate(Situation who) {
        String start = personal(who, "startDate");
        return start == null
                ? null
                : ISO.format(LocalDate.parse(start, AMERICAN).atStartOfDay(ZoneOffset.UTC));
    }

    private static String lifecycleState(Situation who) {
        String end = personal(who, "endDate");
        LocalDate date = end == null ? NEVER : LocalDate.parse(end);
        Instant since = who.now().truncatedTo(ChronoUnit.DAYS).minus(14, ChronoUnit.DAYS);
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(since) ? "active" : "inactive";
    }

    private static @Nullable String personal(Situation who, String attribute) {
        return value(who, TransformPeople.HR, attribute);
    }

    private static @Nullable String value(Situation who, SourceId source, String attribute) {
        Account oldest = null;
        for (Account account : who.identity().accounts()) {
            boolean counts = account.source().equals(source)
                    && account.attributes().get(attribute).isPresent();
            if (counts && (oldest == null || OLDEST_FIRST.compare(account, oldest) < 0)) {
                oldest = account;
            }
        }
        return oldest == null
                ? null
                : oldest.attributes().get(attribute).map(AttributeValue::asText).orElse(null);
    }
}
