package dev.selfsame.json;

import static dev.selfsame.json.Reports.document;
import static dev.selfsame.json.Reports.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.SourceId;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read is written back, over random exports; what was changed is, and nothing else. */
class RoundTripTest {

    private static final int TIMES = 40;

    @Test
    void what_has_not_changed_stays_the_same_document() {
        for (int seed = 0; seed < 10 * TIMES; seed++) {
            Document document = export(seed);
            Configuration configuration = Documents.read(List.of(document)).configuration();

            assertThat(Documents.write(List.of(document), configuration)).containsExactly(document);
        }
    }

    @Test
    void versions_of_a_store_are_no_changes() {
        Document document = export(1);
        Configuration configuration = Documents.read(List.of(document)).configuration();
        Configuration stored = configuration
                .withSources(configuration.sources().stream()
                        .map(each -> each.withVersion(7))
                        .toList())
                .withTransforms(configuration.transforms().stream()
                        .map(each -> each.withVersion(7))
                        .toList())
                .withPolicies(configuration.policies().stream()
                        .map(each -> each.withVersion(7))
                        .toList());

        assertThat(Documents.write(List.of(document), stored)).containsExactly(document);
    }

    @Test
    void what_is_written_onto_what_does_not_say_it_says_it() {
        for (int seed = 0; seed < TIMES; seed++) {
            Configuration configuration = Documents.read(List.of(export(seed))).configuration();

            List<Document> fresh = Documents.write(List.of(), configuration);

            assertThat(fresh).extracting(Document::name).containsExactly("configuration.json");
            assertThat(sorted(Documents.read(fresh).configuration())).isEqualTo(sorted(configuration));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.selfsame.json.Edits#all")
    void nothing_but_what_was_changed_differs(String name, String path, UnaryOperator<Configuration> change) {
        int differences = 0;
        for (int seed = 0; seed < TIMES; seed++) {
            Document document = export(seed);
            Configuration wanted =
                    change.apply(Documents.read(List.of(document)).configuration());

            List<Document> written = Documents.write(List.of(document), wanted);

            assertThat(sorted(Documents.read(written).configuration()))
                    .describedAs("seed " + seed)
                    .isEqualTo(sorted(wanted));
            List<String> differing = Differences.between(tree(document), tree(written.get(0)));
            differences += differing.size();
            assertThat(differing)
                    .describedAs("seed " + seed)
                    .allMatch(found -> found.matches("/objects(/\\d+(/object|/self)?" + "(" + path + "))?"));
            assertThat(Documents.write(written, wanted)).isEqualTo(written);
        }
        assertThat(differences).isPositive();
    }

    @Test
    void documents_keep_their_shapes() {
        Document bare = document("{'id':'t','name':'T','type':'lower','attributes':{},'internal':false,'x':1}");
        Document list = document("[{'id':'u','name':'U','type':'lower','attributes':{},'internal':false,'x':1.10},\n"
                + "{'id':'v','name':'V','type':'lower','attributes':{}}]");
        Document broken = document("{'id':");
        Configuration configuration =
                Documents.read(List.of(bare, list, broken)).configuration();
        Configuration wanted = configuration.withTransforms(configuration.transforms().stream()
                .filter(each -> !each.name().equals("V"))
                .map(each -> each.withDocument(Edits.upper()))
                .toList());

        List<Document> written = Documents.write(List.of(bare, list, broken), wanted);

        assertThat(written.get(0).content())
                .asString()
                .isEqualTo("{\"id\":\"t\",\"name\":\"T\",\"type\":\"upper\",\"internal\":false,\"x\":1}");
        assertThat(written.get(1).content()).asString().isEqualTo("""
                        [
                          {
                            "id" : "u",
                            "name" : "U",
                            "type" : "upper",
                            "internal" : false,
                            "x" : 1.10
                          }
                        ]
                        """);
        assertThat(written.get(2)).isSameAs(broken);
        assertThat(Documents.read(written).configuration()).isEqualTo(wanted);
    }

    @Test
    void a_document_of_one_object_goes_with_it() {
        Document bare = document("{'id':'t','name':'T','type':'lower','attributes':{}}");

        assertThat(Documents.write(List.of(bare), Configuration.builder().build()))
                .isEmpty();
    }

    @Test
    void what_belongs_to_an_object_goes_with_it() {
        for (int seed = 0; seed < TIMES; seed++) {
            Document document = export(seed);

            List<Document> written =
                    Documents.write(List.of(document), Configuration.builder().build());

            assertThat(tree(written.get(0)).findValuesAsText("type")).contains("WORKFLOW");
            assertThat(tree(written.get(0)).path("objects")).hasSize(1);
        }
    }

    @Test
    void a_profile_that_was_disabled_is_enabled_when_it_is_configured() {
        Document document = document("[{'id':'s','name':'S','connector':'c'},{'id':'p','name':'P','x':1,"
                + "'authoritativeSource':{'id':'s'},'identityAttributeConfig':{'enabled':false}}]");
        Configuration read = Documents.read(List.of(document)).configuration();
        Configuration wanted = read.withSources(read.sources().get(0).withAuthoritative(true))
                .withProfiles(IdentityProfile.builder()
                        .id(new ProfileId("p"))
                        .name("P")
                        .authoritativeSource(new SourceId("s"))
                        .build());

        List<Document> written = Documents.write(List.of(document), wanted);

        assertThat(Documents.read(written).configuration()).isEqualTo(wanted);
        assertThat(tree(written.get(0)).get(1).path("x").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_nested_too_deeply_to_be_read_is_kept() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        Document document = document("[{'id':'t','name':'T','type':'lower','attributes':{}},"
                + "{'self':{'type':'WORKFLOW'},'object':{'steps':" + deep + "}}]");
        Configuration read = Documents.read(List.of(document)).configuration();

        List<Document> written = Documents.write(
                List.of(document), read.withTransforms(read.transforms().get(0).withName("New")));

        assertThat(written.get(0).content()).asString().contains(deep).contains("\"New\"");
    }

    private static Document export(int seed) {
        ObjectNode tree = RandomExport.of(new Random(seed));
        return new Document("export.json", Json.write(tree));
    }

    private static JsonNode tree(Document document) {
        return Tree.of(document, problem -> {}).get();
    }

    /** Without the order of objects, which means nothing. */
    private static Configuration sorted(Configuration configuration) {
        return Configuration.builder()
                .addAllSources(sorted(configuration.sources()))
                .addAllTransforms(sorted(configuration.transforms()))
                .addAllPolicies(sorted(configuration.policies()))
                .addAllProfiles(sorted(configuration.profiles().stream()
                        .map(each -> each.withLifecycleStates(sorted(each.lifecycleStates())))
                        .toList()))
                .addAllEntitlements(sorted(configuration.entitlements()))
                .addAllAccessProfiles(sorted(configuration.accessProfiles()))
                .addAllRoles(sorted(configuration.roles()))
                .addAllOwners(sorted(configuration.owners()))
                .build();
    }

    private static <T> List<T> sorted(List<T> values) {
        return values.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
}
