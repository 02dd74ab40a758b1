package dev.selfsame.transform;

import java.util.Map;

/** What is known of countries, languages and telephones. */
final class TableOperations {

    private TableOperations() {}

    static void addTo(Map<String, Operation> all) {}
}
