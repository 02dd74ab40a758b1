package dev.selfsame.json;

import static dev.selfsame.json.Reports.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.json.Documents.Read;
import dev.selfsame.json.Unused.Weight;
import org.junit.jupiter.api.Test;

class UnusedFieldsTest {

    private static final String OWNER = "'owner':{'type':'IDENTITY','id':'i','name':'walter'}";

    @Test
    void what_is_not_used_is_told_once_for_all_objects_of_a_type() {
        Read read = read("[{'self':{'type':'ROLE'},'object':{'id':'r','name':'R'," + OWNER
                + ",'segments':['a'],'created':'2021'}},"
                + "{'self':{'type':'ROLE'},'object':{'id':'q','name':'Q'," + OWNER
                + ",'segments':['b'],'dimensionRefs':[],'legacyMembershipInfo':null}}]");

        assertThat(read.problems()).isEmpty();
        assertThat(read.unused())
                .containsExactly(
                        new Unused("ROLE", "segments", Weight.BEHAVIOUR, 2),
                        new Unused("ROLE", "created", Weight.INFORMATION, 1));
    }

    @Test
    void what_is_a_problem_is_not_told_twice() {
        Read read = read("{'self':{'type':'ROLE'},'object':{'id':'r','name':'R'," + OWNER
                + ",'membership':{'type':'STANDARD','criteria':{'operation':'AND'}},'enabled':'sometimes'}}");

        assertThat(read.problems()).hasSize(2);
        assertThat(read.unused()).isEmpty();
    }

    @Test
    void what_is_left_out_is_not_told_in_its_parts() {
        Read read = read("[{'self':{'type':'WORKFLOW'},'object':{'id':'w','name':'W','trigger':{}}},"
                + "{'self':{'type':'SOURCE'},'object':{'id':'s','healthy':true}},"
                + "{'self':{'type':'ENTITLEMENT'},'object':{'id':'e','name':'E','privileged':true}}]");

        assertThat(read.unused()).isEmpty();
    }

    @Test
    void what_is_around_objects_is_told_where_nobody_knows_it() {
        Read read = read("{'version':1,'timestamp':'2021','tenant':'t','options':{},'colour':'red','objects':["
                + "{'version':1,'jwsHeader':'x','self':{'type':'SOURCE'},'object':{'id':'s','name':'S'}}]}");

        assertThat(read.unused())
                .containsExactly(
                        new Unused("EXPORT", "colour", Weight.BEHAVIOUR, 1),
                        new Unused("EXPORT", "objects[].jwsHeader", Weight.BEHAVIOUR, 1));
    }

    @Test
    void the_mail_of_a_lifecycle_state_is_not_used() {
        Read read = read(
                "{'id':'s','name':'S','connector':'c'}",
                "{'id':'p','name':'P','authoritativeSource':{'id':'s'},'lifecycleStates':[{'technicalName':'active',"
                        + "'description':'Works here','accessProfileIds':['a','a','b'],'emailNotificationOption':"
                        + "{'notifyManagers':true},'accountActions':[{'action':'disable','sourceIds':['s'],"
                        + "'allSources':true}]}]}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.unused())
                .containsExactly(
                        new Unused(
                                "IDENTITY_PROFILE", "lifecycleStates[].emailNotificationOption", Weight.BEHAVIOUR, 1),
                        new Unused(
                                "IDENTITY_PROFILE",
                                "lifecycleStates[].accountActions[].allSources",
                                Weight.BEHAVIOUR,
                                1));
        assertThat(read.configuration().profiles().get(0).lifecycleStates().toString())
                .contains("description=Works here", "accessProfiles=[a, b]", "kind=DISABLE, sources=[s]");
    }

    @Test
    void names_that_nobody_vouches_for_are_not_quoted() {
        Read read = read("{'self':{'type':'SOURCE'},'object':{'id':'s','name':'S','<b>Walter</b>':1}}");

        assertThat(read.unused()).containsExactly(new Unused("SOURCE", "?", Weight.BEHAVIOUR, 1));
    }
}
