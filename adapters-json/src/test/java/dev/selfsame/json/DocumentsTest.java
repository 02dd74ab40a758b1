package dev.selfsame.json;

import static dev.selfsame.json.Examples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.json.Documents.Read;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.transform.AccountAttribute;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void an_export_becomes_a_configuration() throws IOException {
        assertThat(Documents.read(List.of(new Document("export.json", export()))))
                .isEqualTo(new Read(expected(), List.of()));
    }

    private static byte[] export() throws IOException {
        try (var export = DocumentsTest.class.getResourceAsStream("export.json")) {
            return Objects.requireNonNull(export).readAllBytes();
        }
    }

    private static Configuration expected() {
        SourceId hr = new SourceId("s-hr");
        SourceId directory = new SourceId("s-ad");
        return Configuration.builder()
                .addSources(
                        Source.builder()
                                .id(hr)
                                .name("HR")
                                .description("Who works here")
                                .authoritative(true)
                                .connector("delimited-file-angularsc")
                                .nativeIdentityAttribute("employeeId")
                                .nameAttribute("login")
                                .addMultiValued("skills")
                                .managerCorrelation(new ManagerCorrelation("managerId", "uid"))
                                .build(),
                        Source.builder()
                                .id(directory)
                                .name("Directory")
                                .connector("active-directory")
                                .nativeIdentityAttribute("dn")
                                .nameAttribute("sAMAccountName")
                                .addMultiValued("memberOf")
                                .addCorrelation(
                                        new CorrelationRule("employeeNumber", "uid"),
                                        new CorrelationRule("mail", "email"))
                                .addSynced(new SyncedAttribute("email", "mail"))
                                .build())
                .addProfiles(IdentityProfile.builder()
                        .id(new ProfileId("p-1"))
                        .name("Employees")
                        .description("All of them")
                        .priority(20)
                        .authoritativeSource(hr)
                        .addMappings(
                                new AttributeMapping("uid", new AccountAttribute(hr, "employeeId")),
                                new AttributeMapping("email", new AccountAttribute(directory, "mail")))
                        .addLifecycleStates(
                                LifecycleStateDefinition.of("active", "Active", true, IdentityState.ACTIVE),
                                LifecycleStateDefinition.of(
                                        "leaver", "Leaver", false, IdentityState.INACTIVE_LONG_TERM))
                        .invitations(InvitationOptions.PERSONAL)
                        .timeBased(true)
                        .build())
                .addEntitlements(Entitlement.builder()
                        .id(new EntitlementId("e-1"))
                        .name("Lab")
                        .description("Opens the lab")
                        .source(directory)
                        .attribute("memberOf")
                        .value("CN=Lab")
                        .privileged(true)
                        .requestable(true)
                        .build())
                .addAccessProfiles(AccessProfile.builder()
                        .id(new AccessProfileId("ap-1"))
                        .name("Chemistry")
                        .source(directory)
                        .addEntitlements(new EntitlementId("e-1"))
                        .enabled(true)
                        .requestable(false)
                        .build())
                .addRoles(Role.builder()
                        .id(new RoleId("r-1"))
                        .name("Chemist")
                        .enabled(true)
                        .requestable(true)
                        .addAccessProfiles(new AccessProfileId("ap-1"))
                        .addEntitlements(new EntitlementId("e-1"), new EntitlementId("e-elsewhere"))
                        .build())
                .addOwners(
                        owner(AssociationType.SOURCE_OWNER, "SOURCE", "s-hr", "HR"),
                        owner(AssociationType.ENTITLEMENT_OWNER, "ENTITLEMENT", "e-1", "Lab"),
                        owner(AssociationType.ACCESS_PROFILE_OWNER, "ACCESS_PROFILE", "ap-1", "Chemistry"),
                        owner(AssociationType.ROLE_OWNER, "ROLE", "r-1", "Chemist"))
                .build();
    }

    private static OwnerClaim owner(AssociationType type, String entity, String id, String name) {
        return new OwnerClaim(type, new OwnedEntity(entity, id, name), Optional.of("i-1"), Optional.of("walter.white"));
    }

    @Test
    void documents_refer_to_each_other_whatever_their_order_and_shape() {
        String role =
                "{'self':{'type':'ROLE','id':'r','name':'R'},'object':{'owner':{'id':'i-1','name':'walter.white'},'accessProfiles':[{'name':'A'}]}}";
        String accessProfile =
                "[{'self':{'type':'ACCESS_PROFILE'},'object':{'id':'a','name':'A','owner':{'id':'i-1','name':'walter.white'},'source':{'name':'S'}}}]";
        String source = "{'objects':[{'self':{'type':'source'},'object':{'id':'s','name':'S'}}]}";

        Read read = Documents.read(List.of(document(role), document(accessProfile), document(source)));

        assertThat(read)
                .isEqualTo(new Read(
                        Configuration.builder()
                                .addSources(Source.builder()
                                        .id(new SourceId("s"))
                                        .name("S")
                                        .build())
                                .addAccessProfiles(AccessProfile.builder()
                                        .id(new AccessProfileId("a"))
                                        .name("A")
                                        .source(new SourceId("s"))
                                        .build())
                                .addRoles(Role.builder()
                                        .id(new RoleId("r"))
                                        .name("R")
                                        .addAccessProfiles(new AccessProfileId("a"))
                                        .build())
                                .addOwners(
                                        owner(AssociationType.ACCESS_PROFILE_OWNER, "ACCESS_PROFILE", "a", "A"),
                                        owner(AssociationType.ROLE_OWNER, "ROLE", "r", "R"))
                                .build(),
                        List.of()));
    }

    @Test
    void no_documents_configure_nothing() {
        assertThat(Documents.read(List.of()))
                .isEqualTo(new Read(Configuration.builder().build(), List.of()));
    }

    private static Document document(String content) {
        return new Document("d.json", bytes(content.replace('\'', '"')));
    }
}
