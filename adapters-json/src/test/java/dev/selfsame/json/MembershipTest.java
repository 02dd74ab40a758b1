package dev.selfsame.json;

import static dev.selfsame.json.Reports.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.CriterionKey.OfEntitlement;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Membership.Listed;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.json.Documents.Read;
import dev.selfsame.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    private static final String SOURCE = "{'self':{'type':'SOURCE'},'object':{'id':'s','name':'S'}}";
    private static final String LEAF =
            "{'operation':'EQUALS','key':{'type':'IDENTITY','property':'attribute.city'}," + "'stringValue':'Bonn'}";

    @Test
    void criteria_of_three_levels_are_read() {
        Read read = role("{'type':'STANDARD','criteria':{'operation':'AND','children':[" + LEAF
                + ",{'operation':'or','stringValue':'','children':["
                + "{'operation':'GREATER_THAN','key':{'type':'ACCOUNT','property':'attribute.grade','sourceId':'s'},"
                + "'stringValue':7,'children':null},"
                + "{'operation':'DOES_NOT_CONTAIN','key':{'type':'ENTITLEMENT','property':'groups','sourceId':'s'},"
                + "'stringValue':'x','children':[]}]}]}}");

        SourceId source = new SourceId("s");
        Criterion city = new Comparison(Operation.EQUALS, new OfIdentity("city"), "Bonn");
        Criterion grade = new Comparison(Operation.GREATER_THAN, new OfAccount(source, "grade"), "7");
        Criterion groups = new Comparison(Operation.DOES_NOT_CONTAIN, new OfEntitlement(source, "groups"), "x");
        assertThat(reasons(read)).isEmpty();
        assertThat(read.unused()).isEmpty();
        assertThat(read.configuration().roles().get(0).membership())
                .contains(
                        new Criteria(new Group(Joint.AND, List.of(city, new Group(Joint.OR, List.of(grade, groups))))));
    }

    @Test
    void a_list_is_read() {
        Read read = role("{'type':'IDENTITY_LIST','criteria':null,'identities':["
                + "{'type':'IDENTITY','id':'i1','name':'Walter','aliasName':'w'},{'id':'i2'},{'name':'nobody'}]}");

        assertThat(reasons(read)).containsExactly("$[1].object.membership.identities[2].id: it is required");
        assertThat(read.configuration().roles().get(0).membership())
                .contains(new Listed(Set.of(new IdentityId("i1"), new IdentityId("i2"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'operation':'LIKE'}|.operation: one of these is expected: EQUALS, NOT_EQUALS, CONTAINS,"
                        + " DOES_NOT_CONTAIN, STARTS_WITH, ENDS_WITH, GREATER_THAN, LESS_THAN, GREATER_THAN_EQUALS,"
                        + " LESS_THAN_EQUALS, AND, OR",
                "{}|.operation: it is required",
                "null|: an object is expected",
                "{'operation':'AND','children':[LEAF,{'operation':'AND','children':[LEAF]}]}"
                        + "|.children[1].operation: its criteria have AND directly in AND",
                "{'operation':'AND','children':[{'operation':'OR','children':[{'operation':'AND','children':[LEAF]}]}]}"
                        + "|.children[0].children[0].children[0]: its criteria have more than 3 levels",
                "{'operation':'AND','stringValue':'x','children':[LEAF]}|.stringValue: a group has no value",
                "{'operation':'AND','key':{'type':'IDENTITY'},'children':[LEAF]}|.key: a group has no key",
                "{'operation':'OR','children':[]}|.children: it is required",
                "{'operation':'OR'}|.children: it is required",
                "{'operation':'OR','children':[LEAF,7]}|.children[1]: an object is expected",
                "{'operation':'EQUALS','stringValue':'x'}|.key: an object is expected",
                "{'operation':'EQUALS','key':{'type':'IDENTITY','property':'a'}}|.stringValue: it is required",
                "{'operation':'EQUALS','key':{'type':'IDENTITY','property':'a'},'stringValue':' '}"
                        + "|.stringValue: it is required",
                "{'operation':'EQUALS','key':{'type':'IDENTITY','property':'a'},'stringValue':'x','children':[LEAF]}"
                        + "|.children: a comparison has no children",
                "{'operation':'EQUALS','key':{'type':'HAT','property':'a'},'stringValue':'x'}"
                        + "|.key.type: one of these is expected: IDENTITY, ACCOUNT, ENTITLEMENT",
                "{'operation':'EQUALS','key':{'type':'IDENTITY','property':'attribute. '},'stringValue':'x'}"
                        + "|.key.property: it is required",
                "{'operation':'EQUALS','key':{'type':'IDENTITY'},'stringValue':'x'}|.key.property: it is required",
                "{'operation':'EQUALS','key':{'type':'ACCOUNT','property':'a'},'stringValue':'x'}"
                        + "|.key.sourceId: it is required"
            })
    void criteria_that_are_not_understood_leave_the_role_without(String criteria, String problem) {
        Read read = role("{'type':'STANDARD','criteria':" + criteria.replace("LEAF", LEAF) + "}");

        assertThat(reasons(read)).containsExactly("$[1].object.membership.criteria" + problem);
        assertThat(read.unused()).isEmpty();
        assertThat(read.configuration().roles().get(0).membership()).isEmpty();
        assertThat(read.configuration().roles().get(0).description()).contains("D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|.type: it is required",
                "{'type':'CUSTOM'}|.type: one of these is expected: STANDARD, IDENTITY_LIST",
                "'all'|: an object is expected"
            })
    void a_membership_of_no_known_kind_leaves_the_role_without(String membership, String problem) {
        Read read = role(membership);

        assertThat(reasons(read)).containsExactly("$[1].object.membership" + problem);
        assertThat(read.configuration().roles().get(0).membership()).isEmpty();
    }

    @Test
    void a_source_that_is_not_here_is_reported_and_kept_since_it_may_be_loaded_already() {
        Read read = role("{'type':'STANDARD','criteria':{'operation':'EQUALS','stringValue':'x',"
                + "'key':{'type':'ACCOUNT','property':'a','sourceId':'t'}}}");

        assertThat(reasons(read))
                .containsExactly("$[1].object.membership.criteria.key.sourceId:"
                        + " there is no such source in these documents");
        assertThat(read.configuration().roles().get(0).membership())
                .contains(new Criteria(new Comparison(Operation.EQUALS, new OfAccount(new SourceId("t"), "a"), "x")));
    }

    @Test
    void what_else_there_is_in_criteria_is_told_and_survives() {
        Document document = document("{'type':'STANDARD','criteria':{'operation':'AND','children':["
                + LEAF.replace("'Bonn'", "'Bonn','note':'n'") + "]}}");
        Read read = Documents.read(List.of(document));
        Criterion city = new Comparison(Operation.EQUALS, new OfIdentity("city"), "Bonn");
        Criterion other = new Comparison(Operation.EQUALS, new OfIdentity("city"), "Ulm");

        List<Document> written = Documents.write(
                List.of(document),
                read.configuration()
                        .withRoles(read.configuration()
                                .roles()
                                .get(0)
                                .withMembership(new Criteria(new Group(Joint.AND, List.of(other, city))))));

        assertThat(read.unused()).extracting(Unused::path).containsExactly("membership.criteria.children[].note");
        assertThat(new String(written.get(0).content(), StandardCharsets.UTF_8))
                .contains("\"stringValue\":\"Bonn\",\"note\":\"n\"")
                .contains("\"stringValue\":\"Ulm\"");
    }

    private static Read role(String membership) {
        return Documents.read(List.of(document(membership)));
    }

    private static Document document(String membership) {
        return Reports.document("[" + SOURCE + ",{'self':{'type':'ROLE'},'object':{'id':'r','name':'R',"
                + "'description':'D','owner':{'type':'IDENTITY','id':'i'},'membership':" + membership + "}}]");
    }
}
