package dev.selfsame.transform;

import dev.selfsame.transform.Finding.Severity;
import dev.selfsame.transform.Written.Fields;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Looks over a set of transforms for what is wrong, and for what will be with some data. */
public final class Linter {

    private static final int DEEP = 8;
    private static final int LONGEST_NAME = 50;
    private static final String NOW = "now";

    private final Map<String, Fields> transforms = new TreeMap<>();
    private final Set<String> unread = new HashSet<>();
    private final Set<String> rules;
    private final List<Finding> findings = new ArrayList<>();

    private Linter(Set<String> rules) {
        this.rules = rules;
    }

    /**
     * What there is to say of transforms, by their names.
     *
     * @param rules the names of the rules that the host has registered
     */
    public static List<Finding> lint(Map<String, Fields> transforms, Set<String> rules) {
        Linter linter = new Linter(rules);
        new TreeMap<>(transforms).forEach(linter::take);
        linter.transforms.forEach(linter::root);
        return List.copyOf(linter.findings);
    }

    /** What is nested too deep can't be evaluated, and is not looked into. */
    private void take(String name, Fields document) {
        boolean isDeep = Nesting.of(document) > Nesting.DEEPEST;
        if (isDeep) {
            tell(new Place(name, ""), Severity.ERROR, "too-deep", "it is nested too deep to be evaluated");
            unread.add(name);
        }
        transforms.put(name, isDeep ? new Fields(Map.of()) : document);
    }

    private void root(String name, Fields document) {
        if (unread.contains(name)) {
            return;
        }
        Place place = new Place(name, "");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            tell(place, Severity.ERROR, "name", "a name has 1 to " + LONGEST_NAME + " characters");
        }
        node(place, document, 1);
        Set<String> reached = reached(document);
        boolean isTimeBased = isTimeBased(document)
                || reached.stream().map(transforms::get).anyMatch(part -> part != null && isTimeBased(part));
        if (isTimeBased && !isRefreshed(document)) {
            tell(
                    place,
                    Severity.WARNING,
                    "no-periodic-refresh",
                    "its value changes with time: set requiresPeriodicRefresh, or it is calculated only when an account changes");
        }
        if (reached.contains(name)) {
            tell(place, Severity.ERROR, "circle", "its references lead back to it");
        }
    }

    private static boolean isRefreshed(Fields document) {
        Optional<String> inside = document.get("attributes")
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .flatMap(attributes -> attributes.text("requiresPeriodicRefresh"));
        return document.text("requiresPeriodicRefresh")
                .or(() -> inside)
                .filter("true"::equals)
                .isPresent();
    }

    private void tell(Place place, Severity severity, String rule, String advice) {
        findings.add(new Finding(place.transform(), place.path(), severity, rule, advice));
    }

    private void node(Place place, Fields document, int depth) {
        if (depth == DEEP) {
            tell(
                    place,
                    Severity.HINT,
                    "deep",
                    "it is nested " + DEEP + " levels deep: give parts a name, and refer to them");
        }
        if (depth > 1 && document.get("name").isPresent()) {
            tell(place, Severity.HINT, "nested-name", "a nested transform needs no name");
        }
        Optional<String> type = document.text("type");
        Operation operation = type.map(Operations.ALL::get).orElse(null);
        if (operation == null) {
            tell(place, Severity.ERROR, "unknown-type", "there is no operation of the type " + type.orElse("(none)"));
            return;
        }
        Fields attributes = document.get("attributes")
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .orElse(new Fields(Map.of()));
        LintRules.of(type.orElseThrow(), attributes, operation, transforms, rules)
                .forEach(found -> tell(
                        found.at().isEmpty() ? place : place.at("attributes." + found.at()),
                        found.severity(),
                        found.rule(),
                        found.advice()));
        attributes
                .values()
                .forEach((name, value) -> inner(place.at("attributes").at(name), value, depth));
    }

    private void inner(Place place, Written value, int depth) {
        if (value instanceof Fields fields) {
            if (fields.get("type").isPresent()) {
                node(place, fields, depth + 1);
            } else {
                fields.values().forEach((key, entry) -> inner(place.at(key), entry, depth));
            }
        } else if (value instanceof Written.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                inner(place.item(i), items.values().get(i), depth);
            }
        }
    }

    /** Whether its value depends on when it is calculated; what it refers to not included. */
    private static boolean isTimeBased(Written value) {
        if (value instanceof Fields fields && isTimeBasedItself(fields)) {
            return true;
        }
        for (Written part : Nesting.parts(value)) {
            if (isTimeBased(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTimeBasedItself(Fields fields) {
        return switch (fields.text("type").orElse("")) {
            case "dateMath" -> attribute(fields, "expression").startsWith(NOW);
            case "dateCompare" ->
                attribute(fields, "firstDate").equals(NOW)
                        || attribute(fields, "secondDate").equals(NOW);
            default -> false;
        };
    }

    private static String attribute(Fields transform, String name) {
        return transform
                .get("attributes")
                .filter(Fields.class::isInstance)
                .flatMap(attributes -> ((Fields) attributes).text(name))
                .orElse("");
    }

    /** The names of what it refers to, and of what that refers to. */
    private Set<String> reached(Fields document) {
        Set<String> reached = new HashSet<>();
        Deque<Fields> open = new ArrayDeque<>(List.of(document));
        while (!open.isEmpty()) {
            Set<String> further = new HashSet<>();
            references(open.pop(), further);
            for (String name : further) {
                Fields referred = transforms.get(name);
                if (reached.add(name) && referred != null) {
                    open.push(referred);
                }
            }
        }
        return reached;
    }

    private static void references(Written value, Set<String> names) {
        if (value instanceof Fields fields && fields.text("type").orElse("").equals("reference")) {
            names.add(attribute(fields, "id"));
        }
        Nesting.parts(value).forEach(part -> references(part, names));
    }
}
