package dev.selfsame.json;

import dev.selfsame.decision.Configuration;
import dev.selfsame.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads configuration documents in the shape in which the product exports them (SP-Config): an export with its
 * {@code objects}, a single object with its {@code self}, or a list of these.
 *
 * <p>What can't be understood is reported, and all the rest is read. A reference to something in none of the documents is
 * kept where it has an id, since it may be loaded already; the load decides.
 */
public final class Documents {

    private Documents() {}

    /** A document; its name is used in reports. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Document(String name, byte[] content) {}

    /** What the documents configure, and what couldn't be understood: by document, line and path, without content. */
    public record Read(Configuration configuration, List<Refusal> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Reads documents that may refer to each other, in any order. */
    public static Read read(List<Document> documents) {
        List<Refusal> problems = new ArrayList<>();
        List<Exported> objects = documents.stream()
                .flatMap(document -> Exported.in(document, problems).stream())
                .toList();
        return new Read(Assembly.of(objects), problems);
    }
}
