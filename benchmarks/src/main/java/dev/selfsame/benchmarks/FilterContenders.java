package dev.selfsame.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import dev.selfsame.identity.Identity;
import dev.selfsame.query.Filter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The same filters over the same people, ours and UnboundID's. */
final class FilterContenders {

    static final String OURS = "ours";
    static final String UNBOUNDID = "UnboundID";

    private static final int TEXTS = 16;

    private final List<Identity> people;
    private final List<JsonNode> nodes;
    private final List<String> texts =
            IntStream.range(0, TEXTS).mapToObj(FilterContenders::text).toList();
    private int turn;

    FilterContenders(List<Identity> people) {
        this.people = people;
        this.nodes = people.stream().map(FilterContenders::node).toList();
    }

    /** To read one filter and make it ready for use. */
    Map<String, LongSupplier> reading() {
        Identity first = people.get(0);
        Map<String, LongSupplier> reading = new LinkedHashMap<>();
        reading.put(OURS, () -> Filter.parse(next()).get().compile().test(first) ? 1 : 0);
        reading.put(UNBOUNDID, () -> scim(next()).isCombiningFilter() ? 1 : 0);
        return reading;
    }

    /** To evaluate one filter for all people. */
    Map<String, LongSupplier> evaluating() {
        Predicate<Identity> ours = Filter.parse(texts.get(0)).get().compile();
        com.unboundid.scim2.common.filters.Filter theirs = scim(texts.get(0));
        if (matching(ours) != matching(theirs)) {
            throw new IllegalStateException("the filter means something else to the peer");
        }
        Map<String, LongSupplier> evaluating = new LinkedHashMap<>();
        evaluating.put(OURS, () -> matching(ours));
        evaluating.put(UNBOUNDID, () -> matching(theirs));
        return evaluating;
    }

    long matching(Predicate<Identity> filter) {
        long matching = 0;
        for (Identity who : people) {
            matching += filter.test(who) ? 1 : 0;
        }
        return matching;
    }

    private long matching(com.unboundid.scim2.common.filters.Filter filter) {
        try {
            long matching = 0;
            for (JsonNode node : nodes) {
                matching += FilterEvaluator.evaluate(filter, node) ? 1 : 0;
            }
            return matching;
        } catch (ScimException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String next() {
        turn = (turn + 1) % TEXTS;
        return texts.get(turn);
    }

    private static com.unboundid.scim2.common.filters.Filter scim(String text) {
        try {
            return com.unboundid.scim2.common.filters.Filter.fromString(text);
        } catch (ScimException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(int number) {
        String name = "abcdefghijklmnop".substring(number, number + 1);
        return "name sw \"" + name + "l\" and cloudStatus eq \"ACTIVE\" or email eq \"x" + number + "@example.com\"";
    }

    private static JsonNode node(Identity who) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", who.id().value());
        node.put("name", who.name());
        node.put("alias", who.alias().orElseThrow());
        node.put("cloudStatus", who.status().name());
        node.put("email", who.email().orElseThrow());
        return node;
    }
}
