package dev.selfsame.transform;

import dev.selfsame.transform.Finding.Severity;
import dev.selfsame.transform.Written.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules for one transform, nested ones not included. */
final class LintRules {

    /** Something found, and at which attribute. */
    record Found(String at, Severity severity, String rule, String advice) {}

    private static final Set<String> SHIPPED = Set.of("Cloud Services Deployment Utility");
    private static final Set<String> MAYBE_NOTHING =
            Set.of("accountAttribute", "identityAttribute", "getReferenceIdentityAttribute", "split", "dateFormat");
    private static final Set<String> WITH_VARIABLES = Set.of("static", "conditional", "usernameGenerator");
    private static final Pattern WEEK = Pattern.compile("[wWuE]");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern ELSE_TEXT = Pattern.compile("#else[A-Za-z]");
    private static final int MOST_CHECKS = 50;

    private final String type;
    private final Fields attributes;
    private final List<Found> found = new ArrayList<>();

    private LintRules(String type, Fields attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    static List<Found> of(
            String type, Fields attributes, Operation operation, Map<String, Fields> transforms, Set<String> rules) {
        LintRules lint = new LintRules(type, attributes);
        lint.byType(transforms, rules);
        lint.variables(operation);
        lint.templates();
        return lint.found;
    }

    private void tell(String at, Severity severity, String rule, String advice) {
        found.add(new Found(at, severity, rule, advice));
    }

    private Optional<String> text(String name) {
        return attributes.text(name);
    }

    private void byType(Map<String, Fields> transforms, Set<String> rules) {
        switch (type) {
            case "reference" ->
                text("id")
                        .filter(id -> !transforms.containsKey(id))
                        .ifPresent(id -> tell(
                                "id",
                                Severity.ERROR,
                                "unknown-reference",
                                "there is no transform named \"" + id + "\""));
            case "lookup" -> lookup();
            case "replaceAll" ->
                attributes
                        .get("table")
                        .filter(Fields.class::isInstance)
                        .map(Fields.class::cast)
                        .ifPresent(table -> table.values().keySet().forEach(key -> pattern("table", key)));
            case "replace" -> text("regex").ifPresent(regex -> pattern("regex", regex));
            case "split" -> text("delimiter").ifPresent(this::delimiter);
            case "dateFormat" -> {
                text("inputFormat").ifPresent(format -> years("inputFormat", format));
                text("outputFormat").ifPresent(format -> years("outputFormat", format));
            }
            case "static" -> misnamed("values", "value");
            case "substring" -> {
                misnamed("start", "begin");
                if (text("end").filter(end -> !end.startsWith("-")).isPresent()) {
                    tell("end", Severity.HINT, "fixed-end", "a text that is shorter than the end is an error");
                }
            }
            case "identityAttribute" ->
                tell(
                        "",
                        Severity.HINT,
                        "identity-attribute",
                        "within the calculation of an identity it gives the value of the last calculation: ask an account");
            case "rule" ->
                text("name")
                        .filter(name -> !rules.contains(name) && !SHIPPED.contains(name))
                        .ifPresent(name -> tell(
                                "name",
                                Severity.WARNING,
                                "unregistered-rule",
                                "the rule \"" + name
                                        + "\" can't be evaluated until the host registers a function for it"));
            case "join" -> nullable("values", "an entry without a value is written as the word null");
            case "randomNumeric", "randomAlphaNumeric" -> text("length").ifPresent(this::length);
            case "usernameGenerator" -> patterns();
            default -> {
                // The other operations have no traps of their own.
            }
        }
    }

    private void lookup() {
        boolean hasDefault = attributes
                .get("table")
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .flatMap(table -> table.get("default"))
                .isPresent();
        if (!hasDefault) {
            tell(
                    "table",
                    Severity.WARNING,
                    "lookup-without-default",
                    "a value that isn't in the table is an error: add a default");
        }
    }

    private void pattern(String at, String regex) {
        if (regex.equals(".")) {
            tell(at, Severity.WARNING, "bare-dot", "\".\" matches every character: write \"\\\\.\" for a full stop");
        }
        if (regex.contains("A-z")) {
            tell(at, Severity.WARNING, "a-z", "the range A-z has six signs between Z and a: write A-Za-z");
        }
        if (!isPattern(regex)) {
            tell(at, Severity.ERROR, "wrong-pattern", "the pattern can't be compiled");
        }
    }

    private static boolean isPattern(String regex) {
        try {
            return regex.indexOf('$') >= 0 || regex.indexOf('#') >= 0 || Pattern.compile(regex) != null;
        } catch (java.util.regex.PatternSyntaxException wrong) {
            return false;
        }
    }

    private void delimiter(String delimiter) {
        if (delimiter.equals("|") || delimiter.equals(".")) {
            tell(
                    "delimiter",
                    Severity.WARNING,
                    "bare-delimiter",
                    "the delimiter is a regular expression: write \"\\\\" + delimiter + "\"");
        }
    }

    private void years(String at, String format) {
        String letters = QUOTED.matcher(format).replaceAll("");
        if (letters.indexOf('Y') >= 0 && !WEEK.matcher(letters).find()) {
            tell(at, Severity.WARNING, "week-year", "Y is the year of a week, which differs around New Year: write y");
        }
    }

    private void misnamed(String wrong, String right) {
        if (attributes.get(wrong).isPresent() && attributes.get(right).isEmpty()) {
            tell(wrong, Severity.ERROR, "misnamed", "the attribute is named \"" + right + "\"");
        }
    }

    private void length(String length) {
        int value;
        try {
            value = Integer.parseInt(length.trim());
        } catch (NumberFormatException wrong) {
            value = 0;
        }
        if (value < 1 || value > ChanceOperations.LONGEST) {
            tell("length", Severity.ERROR, "length", "the length is from 1 to " + ChanceOperations.LONGEST);
        }
    }

    private void patterns() {
        List<String> patterns = attributes
                .get("patterns")
                .filter(Written.Items.class::isInstance)
                .map(items -> ((Written.Items) items)
                        .values().stream()
                                .flatMap(item -> item.asText().stream())
                                .toList())
                .orElse(List.of());
        for (int i = 0; i < patterns.size() - 1; i++) {
            if (patterns.get(i).contains("uniqueCounter")) {
                tell(
                        "patterns",
                        Severity.WARNING,
                        "counter-not-last",
                        "a pattern with a counter never gives way to the next");
                return;
            }
        }
        text("cloudMaxUniqueChecks")
                .filter(checks -> checks.matches("[0-9]{1,6}") && Integer.parseInt(checks) > MOST_CHECKS)
                .ifPresent(checks -> tell(
                        "cloudMaxUniqueChecks",
                        Severity.WARNING,
                        "too-many-checks",
                        "more than " + MOST_CHECKS + " are not made"));
    }

    private void nullable(String at, String advice) {
        boolean maybe = attributes
                .get(at)
                .filter(Written.Items.class::isInstance)
                .map(Written.Items.class::cast)
                .filter(items -> items.values().stream().anyMatch(LintRules::isMaybeNothing))
                .isPresent();
        if (maybe) {
            tell(at, Severity.WARNING, "unguarded", advice + ": guard it by firstValid");
        }
    }

    private static boolean isMaybeNothing(Written value) {
        if (value instanceof Written.Nothing) {
            return true;
        }
        return value instanceof Fields fields
                && fields.text("type").filter(MAYBE_NOTHING::contains).isPresent();
    }

    private void variables(Operation operation) {
        if (!WITH_VARIABLES.contains(type)) {
            return;
        }
        String templates = texts().collect(Collectors.joining("\n"));
        attributes.values().forEach((name, value) -> {
            boolean isVariable = !operation.attributes().contains(name)
                    && !Set.of("input", "requiresPeriodicRefresh").contains(name);
            if (isVariable && !isNamed(name, templates)) {
                tell(name, Severity.HINT, "unused-variable", "no template names it");
            } else if (isVariable && isMaybeNothing(value)) {
                tell(
                        name,
                        Severity.WARNING,
                        "unguarded",
                        "a template that names a variable without a value is an error: guard it by firstValid");
            }
        });
    }

    private static boolean isNamed(String name, String templates) {
        return Pattern.compile("\\$!?\\{?" + Pattern.quote(name) + "(?![A-Za-z0-9_-])")
                .matcher(templates)
                .find();
    }

    private Stream<String> texts() {
        return attributes.values().values().stream()
                .flatMap(value -> value instanceof Written.Items items ? items.values().stream() : Stream.of(value))
                .flatMap(value -> value.asText().stream());
    }

    private void templates() {
        attributes.values().forEach((name, value) -> value.asText().ifPresent(text -> {
            if (ELSE_TEXT.matcher(text).find()) {
                tell(name, Severity.WARNING, "else-text", "#else goes on with the letters behind it: write #{else}");
            }
            attributes.values().keySet().stream()
                    .filter(variable -> Pattern.compile("\\$!?" + Pattern.quote(variable) + "[-_]")
                            .matcher(text)
                            .find())
                    .forEach(variable -> tell(
                            name,
                            Severity.WARNING,
                            "braces",
                            "a hyphen or an underscore belongs to the name: write ${" + variable + "}"));
        }));
    }
}
