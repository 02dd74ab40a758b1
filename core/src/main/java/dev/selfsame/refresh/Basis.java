package dev.selfsame.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what attributes were calculated.
 *
 * @param mappings a hash of how they are calculated
 * @param inputs for each mapping that need not be calculated again, in order, a hash of what it took
 */
record Basis(long mappings, List<Long> inputs) {

    private static final int RADIX = 36;
    private static final String SEPARATOR = " ";

    Basis {
        inputs = List.copyOf(inputs);
    }

    /** Empty for a text that no basis has. */
    static Optional<Basis> read(String text) {
        try {
            List<Long> numbers = Arrays.stream(text.split(SEPARATOR))
                    .map(number -> Long.parseLong(number, RADIX))
                    .collect(Collectors.toCollection(ArrayList::new));
            return Optional.of(new Basis(numbers.remove(0), numbers));
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }

    /** Whether it is of the same mappings, so that the inputs can be compared. */
    boolean isAlike(Basis other) {
        return mappings == other.mappings && inputs.size() == other.inputs.size();
    }

    String text() {
        return Stream.concat(Stream.of(mappings), inputs.stream())
                .map(number -> Long.toString(number, RADIX))
                .collect(Collectors.joining(SEPARATOR));
    }
}
