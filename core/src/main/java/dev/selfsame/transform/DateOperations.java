package dev.selfsame.transform;

import java.util.Map;

/** What is done to dates. */
final class DateOperations {

    private DateOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("dateFormat", Operation.of(DateWriting::new, "inputFormat", "outputFormat"));
        all.put("dateMath", Operation.of(DateMath::new, "expression", "roundUp"));
        all.put(
                "dateCompare",
                Operation.of(
                        DateComparison::new,
                        "firstDate",
                        "secondDate",
                        "operator",
                        "positiveCondition",
                        "negativeCondition"));
    }
}
