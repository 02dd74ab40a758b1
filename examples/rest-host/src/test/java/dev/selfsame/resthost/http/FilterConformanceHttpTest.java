package dev.selfsame.resthost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selfsame.inmemory.InMemory;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The published filter language over HTTP, by the cases in the folder that {@code -Dselfsame.conformance} names. */
class FilterConformanceHttpTest {

    private static final int LONGEST = 250_000;

    @Test
    void listing_behaves_as_every_firm_case_says() throws IOException {
        String folder = System.getProperty("selfsame.conformance", "");
        assumeTrue(!folder.isEmpty(), "no folder with cases: -Dselfsame.conformance=FOLDER names one");
        JsonNode cases =
                new ObjectMapper().readTree(Path.of(folder, "filters.json").toFile());
        InMemory memory = InMemory.deterministic(HttpHost.START, 1);
        ConformancePeople.of(cases.path("fixture")).into(memory.store());
        List<String> failures = new ArrayList<>();
        try (HttpHost host = HttpHost.serving(memory, memory.selfsame()::as)) {
            for (JsonNode each : cases.path("cases")) {
                String query = query(each);
                if (query.length() < LONGEST) {
                    judge(each, host.asAdmin().get("/identities?" + query), failures);
                }
            }
        }

        assertThat(failures).isEmpty();
    }

    private static String query(JsonNode each) {
        StringBuilder query = new StringBuilder();
        Iterator<Map.Entry<String, JsonNode>> fields = each.properties().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (List.of("filters", "sorters", "defaultFilter", "limit", "offset", "count")
                    .contains(field.getKey())) {
                query.append(field.getKey())
                        .append('=')
                        .append(URLEncoder.encode(field.getValue().asText(), StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return each.has("count") ? query.toString() : query + "count=true";
    }

    private static void judge(JsonNode each, Reply reply, List<String> failures) {
        boolean firm =
                !each.path("ambiguous").asBoolean() && !each.path("either").asBoolean();
        JsonNode expected = each.path("expect");
        boolean right = expected.has("status")
                ? reply.status() == expected.path("status").asInt()
                : reply.status() == 200 && rows(expected).equals(ids(expected, reply)) && total(expected, reply);
        boolean clear = reply.status() == 200 || reply.status() == 400;
        if (!clear || (firm && !right)) {
            failures.add("%s: %d %s; %s"
                    .formatted(
                            each.path("id").asText(),
                            reply.status(),
                            reply.body(),
                            each.path("note").asText()));
        }
    }

    private static boolean total(JsonNode expected, Reply reply) {
        JsonNode total = expected.path("total");
        return reply.header("X-Total-Count").orElse("null").equals(total.asText());
    }

    private static List<String> rows(JsonNode expected) {
        return ordered(
                expected,
                StreamSupport.stream(expected.path("ids").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static List<String> ids(JsonNode expected, Reply reply) {
        return ordered(expected, reply.each("id"));
    }

    private static List<String> ordered(JsonNode expected, List<String> ids) {
        return expected.path("unordered").asBoolean() ? ids.stream().sorted().toList() : ids;
    }
}
