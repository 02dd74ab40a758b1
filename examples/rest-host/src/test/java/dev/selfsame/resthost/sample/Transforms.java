package dev.selfsame.resthost.sample;

import static dev.selfsame.resthost.sample.Json.exported;
import static dev.selfsame.resthost.sample.Json.object;

import java.util.List;
import java.util.Map;

/** The transforms that mappings refer to. */
final class Transforms {

    static final String LIFECYCLE = "Lifecycle state";
    static final String PHASE = "Employment phase from dates";
    static final String DISPLAY_NAME = "Display name";
    static final String BADGE = "Badge name";
    static final String MAIL = "Mail address";
    static final String PHONE = "Phone number";
    static final String COUNTRY = "Country of location";
    static final String COST_CENTER = "Cost center of department";
    static final String DIRECTORY_NAME = "Distinguished name";

    private static final String DAY = "yyyy-MM-dd";

    private Transforms() {}

    static List<Map<String, Object>> all() {
        return List.of(
                stored("01", LIFECYCLE, lifecycle()),
                stored("02", PHASE, phase()),
                stored("03", DISPLAY_NAME, displayName()),
                stored("04", BADGE, badge()),
                stored("05", MAIL, transform("lower", object("input", object("type", "trim")))),
                stored("06", PHONE, transform("e164phone", object("defaultRegion", "US"))),
                stored("07", COUNTRY, country()),
                stored("08", COST_CENTER, costCenter()),
                stored("09", DIRECTORY_NAME, directoryName()));
    }

    private static Map<String, Object> stored(String number, String name, Map<String, Object> transform) {
        Map<String, Object> object = object("id", "2c9180880a00000000000000000001" + number, "name", name);
        object.putAll(transform);
        object.put("internal", false);
        return exported("TRANSFORM", object);
    }

    static Map<String, Object> transform(String type, Map<String, Object> attributes) {
        return object("type", type, "attributes", attributes);
    }

    static Map<String, Object> hr(String attribute) {
        return transform(
                "accountAttribute",
                object(
                        "attributeName",
                        attribute,
                        "sourceName",
                        Json.name(Sources.HR),
                        "sourceId",
                        Json.id(Sources.HR)));
    }

    static Map<String, Object> reference(String name, Map<String, Object> input) {
        return transform("reference", object("id", name, "input", input));
    }

    private static Map<String, Object> either(Object... values) {
        return transform("firstValid", object("values", List.of(values)));
    }

    /** What human resources says counts; the dates do where it is silent. */
    private static Map<String, Object> lifecycle() {
        return either(hr("lifecycleState"), transform("reference", object("id", PHASE)));
    }

    private static Map<String, Object> phase() {
        Map<String, Object> start = day(either(hr("startDate"), "1900-01-01"));
        Map<String, Object> end = transform(
                "dateFormat",
                object(
                        "inputFormat",
                        "yyyy-MM-dd'T'HH:mm",
                        "outputFormat",
                        "ISO8601",
                        "input",
                        transform(
                                "dateMath",
                                object("expression", "+1d", "input", day(either(hr("endDate"), "9998-12-31"))))));
        Map<String, Object> phases = object(
                "coming-open", "prehire", "there-open", "active", "there-over", "inactive", "default", "inactive");
        Map<String, Object> lookup = transform(
                "lookup",
                object(
                        "input",
                        transform(
                                "concat",
                                object(
                                        "values",
                                        List.of(
                                                compared(start, "gt", "coming", "there"),
                                                "-",
                                                compared(end, "lte", "over", "open")))),
                        "table",
                        phases));
        lookup.put("requiresPeriodicRefresh", true);
        return lookup;
    }

    private static Map<String, Object> day(Map<String, Object> input) {
        return transform("dateFormat", object("inputFormat", DAY, "outputFormat", "ISO8601", "input", input));
    }

    private static Map<String, Object> compared(Map<String, Object> date, String operator, String yes, String no) {
        return transform(
                "dateCompare",
                object(
                        "firstDate",
                        date,
                        "secondDate",
                        "now",
                        "operator",
                        operator,
                        "positiveCondition",
                        yes,
                        "negativeCondition",
                        no));
    }

    private static Map<String, Object> displayName() {
        return either(
                hr("displayName"),
                transform(
                        "static",
                        object(
                                "first",
                                either(hr("firstName"), ""),
                                "last",
                                either(hr("lastName"), ""),
                                "value",
                                "${first} ${last}")));
    }

    private static Map<String, Object> badge() {
        return transform(
                "static",
                object(
                        "name",
                        either(hr("displayName"), "Nobody"),
                        "employment",
                        either(hr("employmentType"), "Employee"),
                        "value",
                        "#if($employment == 'Contractor')${name} (external)#else${name}#end"));
    }

    /** Who shares a name with somebody has a number in the user name, and the employee number in the directory. */
    private static Map<String, Object> directoryName() {
        return transform(
                "static",
                object(
                        "name",
                        replaced(transform("reference", object("id", DISPLAY_NAME)), "\"", ""),
                        "number",
                        replaced(hr("username"), "^.*?([0-9]*)$", "$1"),
                        "id",
                        hr("employeeId"),
                        "unit",
                        either(hr("department"), "Unassigned"),
                        "value",
                        "CN=${name}#if($number != '') (${id})#end,OU=${unit},OU=Staff,DC=acorn,DC=example"));
    }

    private static Map<String, Object> replaced(Map<String, Object> input, String regex, String replacement) {
        return transform("replace", object("regex", regex, "replacement", replacement, "input", input));
    }

    private static Map<String, Object> country() {
        return transform(
                "iso3166",
                object(
                        "format",
                        "alpha2",
                        "input",
                        transform(
                                "lookup",
                                object(
                                        "table",
                                        object(
                                                "Hamburg", "Germany",
                                                "Kraków", "Poland",
                                                "Austin", "United States",
                                                "São Paulo", "Brazil",
                                                "東京", "Japan",
                                                "Hà Nội", "Vietnam",
                                                "Malmö", "Sweden",
                                                "default", "nowhere")))));
    }

    private static Map<String, Object> costCenter() {
        return transform(
                "lookup",
                object(
                        "table",
                        object(
                                "Board", "1000",
                                "Engineering", "2100",
                                "IT", "2200",
                                "Sales", "3100",
                                "Support", "3200",
                                "Warehouse", "4000",
                                "Finance", "5100",
                                "People", "5200",
                                "default", "9000")));
    }
}
