package dev.selfsame.velocity;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes transforms out of bytes: plausible ones for the most part, each piece of which may be anything. */
final class RandomTransform {

    private static final int DEEPEST = 5;

    private static final String[][] TYPES = {
        {"lower"},
        {"upper"},
        {"trim"},
        {"normalizeNames"},
        {"decomposeDiacriticalMarks"},
        {"base64Encode"},
        {"base64Decode"},
        {"concat", "values"},
        {"join", "values", "separator"},
        {"indexOf", "substring"},
        {"lastIndexOf", "substring"},
        {"leftPad", "length", "padding"},
        {"rightPad", "length", "padding"},
        {"replace", "regex", "replacement"},
        {"replaceAll", "table"},
        {"split", "delimiter", "index", "throws"},
        {"substring", "begin", "beginOffset", "end", "endOffset"},
        {"static", "value", "a", "b"},
        {"conditional", "expression", "positiveCondition", "negativeCondition", "a", "b"},
        {"firstValid", "values", "ignoreErrors"},
        {"lookup", "table"},
        {"reference", "id"},
        {"dateFormat", "inputFormat", "outputFormat"},
        {"dateMath", "expression", "roundUp"},
        {"dateCompare", "firstDate", "secondDate", "operator", "positiveCondition", "negativeCondition"},
        {
            "accountAttribute",
            "sourceName",
            "attributeName",
            "accountSortAttribute",
            "accountSortDescending",
            "accountReturnFirstLink",
            "accountFilter",
            "accountPropertyFilter"
        },
        {"identityAttribute", "name"},
        {"displayName"},
        {"e164phone", "defaultRegion"},
        {"iso3166", "format"},
        {"rfc5646"},
        {"uuid"},
        {"randomAlphaNumeric", "length"},
        {"randomNumeric", "length"},
        {"usernameGenerator", "patterns", "a", "b"},
        {
            "rule",
            "name",
            "operation",
            "uid",
            "attributeName",
            "length",
            "includeNumbers",
            "includeSpecialChars",
            "numChars"
        },
    };

    private static final String[] TEXTS = {
        "",
        "a",
        "b",
        "Ada",
        "HR",
        "mail",
        "now",
        "true",
        "false",
        "0",
        "1",
        "-1",
        "450",
        "1000000",
        "2147483647",
        "2020-10-28T12:00:00.000Z",
        "2020-10-28",
        "03/05/2020",
        "16038864001234567",
        "-9223372036854775808",
        "9223372036854775807",
        "now+1d/M",
        "+999999999y",
        "/w",
        "ISO8601",
        "LDAP",
        "EPOCH_TIME_WIN32",
        "EPOCH_TIME_JAVA",
        "YYYY-MM-dd",
        "MMMM d yyyy HH:mm:ss z",
        "''",
        "US",
        "DE",
        "alpha3",
        "numeric",
        "t0",
        "t1",
        "t2",
        "lt",
        "GTE",
        "a eq b",
        "$a eq ${b}",
        "Cloud Services Deployment Utility",
        "generateRandomString",
        "getEndOfString",
        "getReferenceIdentityAttribute",
        "manager",
        "Ours",
        "Broken",
        "[a-z]+",
        "(a+)+b",
        "(?=a)(a|a)*b",
        "(a)|b",
        "$1",
        "\\",
        "$",
        "\\d{3}",
        "(|)*$",
        ".",
        "|",
        "é",
        "ﬁ",
        "\uD83D\uDE00",
        "\uD83D",
        "0123456789012345678901234567890",
        "nativeIdentity == \"1\" && !(mail.contains('a'))",
        "created",
        "entitlements.containsAll({'a'})",
        "+1 512 777 2222",
        "aXNvODg1OQ==",
        "$a",
        "${a}",
        "$!b",
        "$identity.attributes.mail",
        "$identity.getManager().getId()",
        "#if($a)x#else y#end",
        "#foreach($i in [1..9])$i$a#end",
        "#set($s = \"$a$a\")$s",
        "$a.substring(1)",
        "$a.replaceAll('(a*)*', '$0$0')",
        "$a.split(',')",
        "$a.matches('(?=a)(a+)+b')",
        "${uniqueCounter}",
        "#macro(m)$a#end#m()",
        "#foreach($i in [1..100000])$a#end",
        "$oldValue",
        "$identity.links[0].nativeIdentity"
    };

    private static final String[] FRAGMENTS = {
        "$",
        "#",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "!",
        ".",
        "a",
        "b",
        "identity",
        "#if",
        "#else",
        "#end",
        "#foreach",
        "#set",
        "\"",
        "'",
        "..",
        "1",
        "$a",
        " in ",
        " == ",
        "\\",
        "|",
        "*",
        "+",
        "?",
        "^",
        "(?=",
        "(?<!",
        "{2,}",
        "[^a-z&&[",
        "\\b",
        "\\1",
        "\\p{L}",
        "(?i)",
        "length()",
        "replaceAll(",
        ",",
        "$foreach.index",
        "## ",
        "#*",
        "*#",
        "#[[",
        "]]#",
        "-",
        "_",
        "\n",
        "\uD83D\uDE00",
        "\u0000",
        "é"
    };

    private final FuzzedDataProvider data;

    RandomTransform(FuzzedDataProvider data) {
        this.data = data;
    }

    Fields transform() {
        return transform(0);
    }

    private Fields transform(int depth) {
        String[] type = TYPES[data.consumeInt(0, TYPES.length - 1)];
        Map<String, Written> attributes = new LinkedHashMap<>();
        for (int i = 1; i < type.length; i++) {
            if (data.consumeInt(0, 9) > 0) {
                attributes.put(type[i], attribute(type[i], depth));
            }
        }
        if (data.consumeBoolean()) {
            attributes.put("input", value(depth));
        }
        if (data.consumeInt(0, 15) == 0) {
            attributes.put(text(), value(depth));
        }
        Map<String, Written> fields = new LinkedHashMap<>();
        fields.put("type", Written.of(data.consumeInt(0, 40) == 0 ? text() : type[0]));
        fields.put("attributes", data.consumeInt(0, 40) == 0 ? value(depth) : new Fields(attributes));
        return new Fields(fields);
    }

    private Written attribute(String name, int depth) {
        if (data.consumeInt(0, 15) == 0) {
            return value(depth);
        }
        return switch (name) {
            case "values", "patterns" -> items(depth);
            case "table" -> table(depth);
            case "a", "b", "begin", "end", "firstDate", "secondDate" -> value(depth);
            case "length", "index", "beginOffset", "endOffset", "numChars" -> number();
            case "throws", "roundUp", "ignoreErrors" -> new Written.Flag(data.consumeBoolean());
            default -> Written.of(text());
        };
    }

    private Written number() {
        return new Written.Numeral(BigDecimal.valueOf(data.consumeInt(-3, data.consumeBoolean() ? 12 : 2_000_000)));
    }

    private Written value(int depth) {
        return switch (data.consumeInt(0, 11)) {
            case 0 -> new Written.Nothing();
            case 1 -> new Written.Flag(data.consumeBoolean());
            case 2 -> number();
            case 3 -> depth < DEEPEST ? items(depth + 1) : new Written.Nothing();
            case 4, 5, 6, 7 -> depth < DEEPEST ? transform(depth + 1) : Written.of(text());
            case 8 -> Written.of(text().repeat(data.consumeInt(0, 3_000)));
            default -> Written.of(text());
        };
    }

    private Written items(int depth) {
        List<Written> items = new ArrayList<>();
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            items.add(value(depth + 1));
        }
        return new Written.Items(items);
    }

    private Written table(int depth) {
        Map<String, Written> entries = new LinkedHashMap<>();
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            entries.put(data.consumeInt(0, 5) == 0 ? "default" : text(), value(depth + 1));
        }
        return new Fields(entries);
    }

    String text() {
        return switch (data.consumeInt(0, 9)) {
            case 0 -> data.consumeString(20);
            case 1, 2 -> fragments();
            default -> TEXTS[data.consumeInt(0, TEXTS.length - 1)];
        };
    }

    private String fragments() {
        StringBuilder text = new StringBuilder();
        for (int i = data.consumeInt(1, 12); i > 0; i--) {
            text.append(FRAGMENTS[data.consumeInt(0, FRAGMENTS.length - 1)]);
        }
        return text.toString();
    }
}
