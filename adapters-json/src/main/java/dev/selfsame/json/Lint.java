package dev.selfsame.json;

import dev.selfsame.transform.Finding;
import dev.selfsame.transform.Linter;
import dev.selfsame.transform.Written.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks over all transforms of the documents; what can't work in any of them is complained of where it stands. */
final class Lint {

    private static final Pattern UNQUOTABLE = Pattern.compile("[^A-Za-z0-9_.\\[\\]-].*", Pattern.DOTALL);

    private final Map<String, Fields> transforms = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> stored;

    /** @param stored the names of transforms that others refer to, and that no mapping can have */
    Lint(Set<String> stored) {
        this.stored = Set.copyOf(stored);
    }

    void add(String name, Fields document, Place place) {
        transforms.put(name, document);
        places.put(name, place);
    }

    /** A mapping has no name of its own: it is told by its profile and its attribute. */
    void addMapping(String profile, String attribute, Fields document, Place place) {
        String name = profile + ": " + attribute;
        while (stored.contains(name) || transforms.containsKey(name)) {
            name += "'";
        }
        add(name, document, place);
    }

    List<Finding> findings(Set<String> rules) {
        List<Finding> findings = Linter.lint(transforms, rules).stream()
                .filter(finding -> !finding.rule().equals("name") || stored.contains(finding.transform()))
                .toList();
        findings.forEach(this::complain);
        return findings;
    }

    private void complain(Finding finding) {
        switch (finding.rule()) {
            case "unknown-type" -> complain(finding, ".type", "there is no operation of this type");
            case "unknown-reference" -> complain(finding, "", "there is no such transform in these documents");
            default -> {
                // It works with some data, or the linter's own words are enough.
            }
        }
    }

    private void complain(Finding finding, String field, String reason) {
        Place place = places.get(finding.transform());
        if (place != null) {
            place.complain(inside(finding.path()) + field, reason);
        }
    }

    private static String inside(String path) {
        String known = UNQUOTABLE.matcher(path.replace(".[", "[")).replaceFirst("?");
        return known.isEmpty() ? "" : "." + known;
    }
}
