package dev.selfsame.json;

import dev.selfsame.decision.Configuration;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.transform.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads configuration documents in the shape in which the product exports them (SP-Config): an export with its
 * {@code objects}, or a single object with its {@code self}; or as its API answers them: a bare object whose fields tell
 * what it is; or a list of these.
 *
 * <p>What can't be understood is reported, and all the rest is read. A reference to something in none of the documents is
 * kept where it has an id, since it may be loaded already; the load decides.
 */
public final class Documents {

    private Documents() {}

    /** A document; its name is used in reports. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Document(String name, byte[] content) {}

    /**
     * What documents configure, and what there is to say of them.
     *
     * @param configuration what was understood
     * @param problems what couldn't be understood: by document, line and path, without content
     * @param unused what is kept in the documents, but not used
     * @param findings what there is to say of the transforms, whose names are those of mappings too:
     *     {@code profile: attribute}, and those of the attributes of new accounts {@code source: attribute}
     */
    public record Read(
            Configuration configuration, List<Refusal> problems, List<Unused> unused, List<Finding> findings) {
        public Read {
            problems = List.copyOf(problems);
            unused = List.copyOf(unused);
            findings = List.copyOf(findings);
        }
    }

    /** Reads documents that may refer to each other, in any order. */
    public static Read read(List<Document> documents) {
        return read(documents, Set.of());
    }

    /**
     * Reads documents that may refer to each other, in any order.
     *
     * @param rules the names of the rules that the host has registered, which are no findings
     */
    public static Read read(List<Document> documents, Set<String> rules) {
        List<Refusal> problems = new ArrayList<>();
        List<Opened> opened = documents.stream()
                .map(document -> Opened.of(document, problems::add))
                .toList();
        Contents contents = new Contents(opened);
        Assembly assembly = new Assembly(contents);
        List<Finding> findings = assembly.findings(rules);
        return new Read(assembly.configuration(), problems, UnusedFields.in(opened), findings);
    }

    /**
     * The documents as they have to be to say this configuration: what differs is written onto their objects, and all
     * else stays as it is. A document in which nothing differs is the same; one that was a single object which is no more
     * is left out; and objects that are new go into the first export, or into a document of their own.
     *
     * <p>References by nothing but a name, and those inside transforms, are not changed with the name. What a document
     * can't say is left out: the owners of anything but sources, entitlements, access profiles and roles, and how accounts are made on a
     * source that isn't in the configuration.
     */
    public static List<Document> write(List<Document> documents, Configuration configuration) {
        return Edition.of(documents, configuration);
    }
}
