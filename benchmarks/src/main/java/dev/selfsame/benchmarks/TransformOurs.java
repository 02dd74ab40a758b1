package dev.selfsame.benchmarks;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Calculation;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.Situation;
import dev.selfsame.velocity.VelocityTemplates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The mappings compiled by the library. */
final class TransformOurs {

    static final String NAME = "ours";

    private TransformOurs() {}

    static TransformContender contender() {
        return copies(1);
    }

    /** Each mapping so many times, as if they were different ones. */
    static TransformContender copies(int count) {
        Language language = Language.builder()
                .templates(VelocityTemplates.sandboxed())
                .putAllSources(TransformPeople.SOURCES)
                .build();
        Map<String, Function<Situation, @Nullable String>> mappings = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String suffix = i == 0 ? "" : " " + i;
            TransformDocuments.read().forEach((name, document) -> {
                Calculation calculation = language.compile(TransformDocuments.fields(document));
                mappings.put(name + suffix, who -> value(calculation, who));
            });
        }
        return new TransformContender(NAME, mappings);
    }

    private static @Nullable String value(Calculation calculation, Situation who) {
        return calculation
                .evaluate(who)
                .getOrElseThrow(error -> new IllegalStateException(error.transform() + ": " + error.reason()))
                .map(AttributeValue::asText)
                .orElse(null);
    }
}
