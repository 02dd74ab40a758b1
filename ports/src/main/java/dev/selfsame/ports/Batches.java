package dev.selfsame.ports;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Splits what is too much to be gathered at once. */
final class Batches {

    private Batches() {}

    static <T> Stream<List<T>> of(Collection<T> all, int most) {
        List<T> each = List.copyOf(all);
        return IntStream.iterate(0, from -> from < each.size(), from -> from + most)
                .mapToObj(from -> each.subList(from, Math.min(each.size(), from + most)));
    }
}
