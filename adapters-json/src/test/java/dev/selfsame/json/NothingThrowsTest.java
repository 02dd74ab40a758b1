package dev.selfsame.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.selfsame.decision.Configuration;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever is read, by seeded chance: it is understood or refused. */
class NothingThrowsTest {

    private static final V2024 FORMAT = V2024.format();
    private static final List<Function<byte[], Either<Refusal, ?>>> READERS = List.of(
            FORMAT::inviteRequest,
            FORMAT::processRequest,
            FORMAT::verificationRequest,
            FORMAT::taskPatch,
            FORMAT::associationDetails);
    private static final List<String> REQUESTS = List.of(
            "{\"ids\":[\"a\",\"b\"],\"uninvited\":true,\"identityIds\":[\"a\"]}",
            "{\"via\":\"EMAIL_WORK\",\"sourceName\":\"HR\"}",
            "[{\"op\":\"replace\",\"path\":\"/completed\",\"value\":\"2024-05-17 19:33:16.470000+00:00\"}]",
            "{\"associationDetails\":{\"associationType\":\"A\",\"entities\":[{\"identityEntity\":{\"id\":\"b\"}}]}}");
    private static final List<String> VALUES = List.of(
            "null", "true", "-1", "1e999999999", "\"\"", "\" \"", "\"\\ud800\"", "[]", "{}", "[[null]]", "{\"id\":{}}");
    private static final String CSV_PARTS = "\"\",,\n\r;aéü \uFEFF\uD83D7";

    @Test
    void a_request_is_read_or_refused() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            byte[] body = mutated(REQUESTS.get(random.nextInt(REQUESTS.size())), random);
            Either<Refusal, ?> read =
                    READERS.get(random.nextInt(READERS.size())).apply(body);

            assertThat(read.isRight()
                            || read.getLeft() instanceof InvalidParameter
                            || read.getLeft() instanceof MalformedDocument)
                    .isTrue();
        }
    }

    @Test
    void a_document_is_read_or_its_problems_are() throws IOException {
        List<String> exports = exports();
        Random random = new Random(2);
        for (int i = 0; i < 1_000; i++) {
            String export = exports.get(i % 2);
            Document document = new Document("d.json", mutated(export, random));

            assertThatCode(() -> Documents.read(List.of(document))).doesNotThrowAnyException();
        }
    }

    @Test
    void a_document_is_written_however_broken_it_is() throws IOException {
        List<String> exports = exports();
        Random random = new Random(4);
        Configuration everything = Documents.read(exports.stream()
                        .map(export -> new Document("d.json", export.getBytes(StandardCharsets.UTF_8)))
                        .toList())
                .configuration();
        Configuration nothing = Configuration.builder().build();
        for (int i = 0; i < 1_000; i++) {
            List<Document> documents = List.of(new Document("d.json", mutated(exports.get(i % 2), random)));
            Configuration configured = Documents.read(documents).configuration();

            assertThat(Documents.write(documents, configured)).isEqualTo(documents);
            assertThatCode(() -> Documents.write(documents, everything)).doesNotThrowAnyException();
            assertThatCode(() -> Documents.write(documents, nothing)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_row_is_read_or_refused() {
        Random random = new Random(3);
        Source source = Source.builder()
                .id(new SourceId("s"))
                .name("S")
                .nativeIdentityAttribute("a")
                .addMultiValued("é")
                .build();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder file = new StringBuilder(random.nextBoolean() ? "a,é\n" : "");
            random.ints(random.nextInt(60), 0, CSV_PARTS.length()).forEach(at -> file.append(CSV_PARTS.charAt(at)));

            CsvAccounts.of("f.csv", new StringReader(file.toString()), source)
                    .forEach(accounts -> accounts.forEachRemaining(NothingThrowsTest::readOrRefused));
        }
    }

    private static void readOrRefused(Either<Refusal, AccountData> row) {
        assertThat(row.isRight() || row.getLeft() instanceof MalformedDocument).isTrue();
    }

    /** Some bytes changed, or some values exchanged for others. */
    private static byte[] mutated(String json, Random random) {
        String text = json;
        if (random.nextInt(4) > 0) {
            for (int i = 0; i <= random.nextInt(4); i++) {
                text = exchanged(text, random);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= random.nextInt(3); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** The value after some colon, exchanged for another. */
    private static String exchanged(String json, Random random) {
        int colon = json.indexOf(':', random.nextInt(json.length()));
        if (colon < 0) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        int end = end(json, colon + 1);
        return json.substring(0, colon + 1) + VALUES.get(random.nextInt(VALUES.size())) + json.substring(end);
    }

    private static int end(String json, int start) {
        int depth = 0;
        for (int i = start; i < json.length(); i++) {
            char c = json.charAt(i);
            if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
                return i;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        }
        return json.length();
    }

    private static List<String> exports() throws IOException {
        return List.of(export(), new String(RealisticExportTest.export().content(), StandardCharsets.UTF_8));
    }

    private static String export() throws IOException {
        try (var export = NothingThrowsTest.class.getResourceAsStream("export.json")) {
            return new String(Objects.requireNonNull(export).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
