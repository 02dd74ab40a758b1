package dev.selfsame.transform;

import dev.selfsame.transform.Finding.Severity;
import dev.selfsame.transform.Written.Fields;
import java.util.ArrayList;
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
    private static final Set<String> MOMENT = Set.of("now");

    private final Map<String, Fields> transforms;
    private final Set<String> rules;
    private final List<Finding> findings = new ArrayList<>();

    private Linter(Map<String, Fields> transforms, Set<String> rules) {
        this.transforms = transforms;
        this.rules = rules;
    }

    /**
     * What there is to say of transforms, by their names.
     *
     * @param rules the names of the rules that the host has registered
     */
    public static List<Finding> lint(Map<String, Fields> transforms, Set<String> rules) {
        Linter linter = new Linter(transforms, rules);
        new TreeMap<>(transforms).forEach(linter::root);
        return List.copyOf(linter.findings);
    }

    private void root(String name, Fields document) {
        Place place = new Place(name, "");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            tell(place, Severity.ERROR, "name", "a name has 1 to " + LONGEST_NAME + " characters");
        }
        node(place, document, 1);
        if (isTimeBased(document, new HashSet<>()) && !isRefreshed(document)) {
            tell(
                    place,
                    Severity.WARNING,
                    "no-periodic-refresh",
                    "its value changes with time: set requiresPeriodicRefresh, or it is calculated only when an account changes");
        }
        if (goesRound(name, new HashSet<>())) {
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
                inner(place.at("[" + i + "]"), items.values().get(i), depth);
            }
        }
    }

    /** Whether its value depends on when it is calculated; what it refers to included. */
    private boolean isTimeBased(Written value, Set<String> seen) {
        if (value instanceof Written.Items items) {
            return items.values().stream().anyMatch(item -> isTimeBased(item, seen));
        }
        if (!(value instanceof Fields fields)) {
            return false;
        }
        Optional<Fields> attributes =
                fields.get("attributes").filter(Fields.class::isInstance).map(Fields.class::cast);
        boolean itself =
                switch (fields.text("type").orElse("")) {
                    case "dateMath" ->
                        attributes
                                .flatMap(all -> all.text("expression"))
                                .filter(text -> text.startsWith("now"))
                                .isPresent();
                    case "dateCompare" ->
                        attributes
                                .filter(all -> all.text("firstDate")
                                                .filter(MOMENT::contains)
                                                .isPresent()
                                        || all.text("secondDate")
                                                .filter(MOMENT::contains)
                                                .isPresent())
                                .isPresent();
                    case "reference" ->
                        attributes
                                .flatMap(all -> all.text("id"))
                                .filter(seen::add)
                                .map(transforms::get)
                                .filter(referred -> isTimeBased(referred, seen))
                                .isPresent();
                    default -> false;
                };
        return itself || fields.values().values().stream().anyMatch(part -> isTimeBased(part, seen));
    }

    private boolean goesRound(String name, Set<String> seen) {
        Set<String> reached = new HashSet<>();
        Fields document = transforms.get(name);
        if (document != null) {
            referred(document, reached, seen);
        }
        return reached.contains(name);
    }

    private void referred(Written value, Set<String> reached, Set<String> seen) {
        if (value instanceof Written.Items items) {
            items.values().forEach(item -> referred(item, reached, seen));
        }
        if (!(value instanceof Fields fields)) {
            return;
        }
        if (fields.text("type").filter("reference"::equals).isPresent()) {
            fields.get("attributes")
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .flatMap(attributes -> attributes.text("id"))
                    .ifPresent(id -> {
                        reached.add(id);
                        Fields further = transforms.get(id);
                        if (seen.add(id) && further != null) {
                            referred(further, reached, seen);
                        }
                    });
        }
        fields.values().values().forEach(part -> referred(part, reached, seen));
    }
}
