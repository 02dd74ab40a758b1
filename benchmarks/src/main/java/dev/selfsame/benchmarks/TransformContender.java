package dev.selfsame.benchmarks;

import dev.selfsame.transform.Situation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One way to calculate the values of mappings: a function for each, by the names of the mappings. */
record TransformContender(String name, Map<String, Function<Situation, @Nullable String>> mappings) {

    @Nullable String value(String mapping, Situation who) {
        return Objects.requireNonNull(mappings.get(mapping)).apply(who);
    }

    /** To calculate these mappings for all people. */
    LongSupplier evaluating(Collection<String> names, List<Situation> people) {
        List<Function<Situation, @Nullable String>> each = names.stream()
                .map(name -> Objects.requireNonNull(mappings.get(name)))
                .toList();
        return () -> {
            long length = 0;
            for (Situation who : people) {
                for (Function<Situation, @Nullable String> mapping : each) {
                    String value = mapping.apply(who);
                    length += value == null ? 0 : value.length();
                }
            }
            return length;
        };
    }
}
