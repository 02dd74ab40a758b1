package dev.selfsame.transform;

import java.util.HashMap;
import java.util.Map;

/** All kinds of transforms by their types. */
final class Operations {

    static final Map<String, Operation> ALL = all();

    private Operations() {}

    private static Map<String, Operation> all() {
        Map<String, Operation> all = new HashMap<>();
        TextOperations.addTo(all);
        DateOperations.addTo(all);
        ChoiceOperations.addTo(all);
        PersonOperations.addTo(all);
        ChanceOperations.addTo(all);
        TableOperations.addTo(all);
        RuleOperations.addTo(all);
        return Map.copyOf(all);
    }
}
