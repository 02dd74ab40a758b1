package dev.selfsame.transform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of countries, languages and telephones. */
final class TableOperations {

    private static final Set<String> FORMATS = Set.of("alpha2", "alpha3", "numeric");

    /** What the library does for one is as much as work on so many characters. */
    private static final int A_NUMBER = 500;

    private TableOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("e164phone", Operation.of(TableOperations::e164phone, "defaultRegion"));
        all.put("iso3166", Operation.of(TableOperations::iso3166, "format"));
        all.put("rfc5646", Operation.of(node -> new OfText(node, (text, frame) -> Languages.tag(text))));
    }

    private static Step e164phone(Node node) {
        Text regions = node.optionalText("defaultRegion").orElseGet(() -> node.text(node.place, "US"));
        String constant = regions.constant();
        if (constant != null) {
            region(node, constant);
        }
        return new OfText(node, (text, frame) -> {
            frame.spend(A_NUMBER, node.place);
            return Telephones.e164(text, region(node, regions.in(frame)));
        });
    }

    private static String region(Node node, String written) {
        String region = written.strip().toUpperCase(Locale.ROOT);
        if (!Telephones.isRegion(region)) {
            throw node.place.failure("the default region is no country's code of two letters", written);
        }
        return region;
    }

    private static Step iso3166(Node node) {
        Text formats = node.optionalText("format").orElseGet(() -> node.text(node.place, "alpha2"));
        String constant = formats.constant();
        if (constant != null) {
            format(node, constant);
        }
        return new OfText(node, (text, frame) -> code(Countries.called(text), format(node, formats.in(frame))));
    }

    private static String format(Node node, String written) {
        if (!FORMATS.contains(written)) {
            throw node.place.failure("the format is none of alpha2, alpha3 and numeric", written);
        }
        return written;
    }

    private static @Nullable String code(@Nullable Country country, String format) {
        if (country == null) {
            return null;
        }
        return switch (format) {
            case "alpha3" -> country.alpha3();
            case "numeric" -> country.numeric();
            default -> country.alpha2();
        };
    }
}
