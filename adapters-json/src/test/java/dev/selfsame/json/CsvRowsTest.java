package dev.selfsame.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Properties of the rows of any file, by seeded chance. */
class CsvRowsTest {

    private static final String PARTS = "\"\",,\n\r;aéü \uD83D7";

    @Test
    void what_is_quoted_by_the_rules_is_read_back() {
        Random random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            List<List<String>> rows = Stream.generate(() -> row(random))
                    .limit(1 + random.nextInt(4))
                    .toList();
            String file = rows.stream().map(CsvRowsTest::quoted).collect(Collectors.joining("\r\n"));

            assertThat(read(new StringReader(file)).stream()
                            .map(row -> row.get().fields())
                            .toList())
                    .isEqualTo(rows);
        }
    }

    @Test
    void a_file_reads_the_same_whatever_the_pieces_it_comes_in() {
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            String file = text(random, 60);

            assertThat(read(new Dripping(file))).isEqualTo(read(new StringReader(file)));
        }
    }

    @Test
    void a_row_that_outgrows_the_buffer_many_times_is_read() {
        String text = "a\n".repeat(300_000);

        assertThat(read(new StringReader("x\n1,\"" + text + "\"\n2")))
                .isEqualTo(List.of(
                        Either.right(new CsvRow(1, List.of("x"))),
                        Either.right(new CsvRow(2, List.of("1", text))),
                        Either.right(new CsvRow(300_003, List.of("2")))));
    }

    private static List<String> row(Random random) {
        return Stream.generate(() -> text(random, 8))
                .limit(1 + random.nextInt(5))
                .toList();
    }

    private static String quoted(List<String> fields) {
        return fields.stream()
                .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(most), 0, PARTS.length()).forEach(at -> text.append(PARTS.charAt(at)));
        return text.toString();
    }

    private static List<Either<Refusal, CsvRow>> read(Reader reader) {
        CsvRows rows = new CsvRows("f.csv", reader);
        List<Either<Refusal, CsvRow>> read = new ArrayList<>();
        for (Optional<Either<Refusal, CsvRow>> row = rows.next(); row.isPresent(); row = rows.next()) {
            read.add(row.get());
        }
        return read;
    }

    /** Gives one character at a time, and sometimes none. */
    private static final class Dripping extends Reader {

        private final StringReader text;
        private boolean dry;

        Dripping(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            dry = !dry;
            return dry ? 0 : text.read(buffer, offset, 1);
        }

        @Override
        public void close() {
            text.close();
        }
    }
}
