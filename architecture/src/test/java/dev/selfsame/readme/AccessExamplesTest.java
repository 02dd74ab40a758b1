package dev.selfsame.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.Criterion;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.Impact;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.inmemory.InMemoryStore;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Connectors;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ChangeBudget;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the README says of access, as it stands there. */
class AccessExamplesTest {

    private static final SourceId HR = new SourceId("hr");

    private final Store store = new InMemoryStore();
    private final Connectors connectors = Connectors.none();
    private final RoleId engineer = new RoleId("engineer");
    private final Role role = Role.builder()
            .id(engineer)
            .name("Engineer")
            .enabled(true)
            .membership(new Membership.Criteria(department("Engineering")))
            .build();

    private static Criterion department(String name) {
        return new Criterion.Comparison(Criterion.Operation.EQUALS, new CriterionKey.OfIdentity("department"), name);
    }

    private Selfsame built() {
        Selfsame selfsame = Selfsame.on(store)
                .connectors(connectors)
                .changeBudget(ChangeBudget.builder()
                        .mostChanges(OptionalInt.of(500))
                        .mostOfRole(OptionalDouble.of(0.2))
                        .build())
                .build();
        return selfsame;
    }

    private IdentityId hired(Operations selfsame) {
        selfsame.load(Configuration.builder()
                        .addSources(Source.builder()
                                .id(HR)
                                .name("HR")
                                .authoritative(true)
                                .build())
                        .addProfiles(IdentityProfile.builder()
                                .id(new ProfileId("people"))
                                .name("People")
                                .authoritativeSource(HR)
                                .addMappings(new AttributeMapping("department", new AccountAttribute(HR, "department")))
                                .build())
                        .addRoles(role)
                        .build())
                .get();
        selfsame.aggregate(
                        HR,
                        List.of(AccountData.builder()
                                .nativeIdentity("1")
                                .name("ada")
                                .attributes(Attributes.ofTexts("department", "Engineering"))
                                .build()))
                .get();
        return store.identities().byAlias(List.of("ada")).values().iterator().next();
    }

    @Test
    void a_plan_is_looked_at_and_approved_and_a_role_is_explained() {
        Selfsame front = built();
        Operations selfsame = front.as(Caller.system());
        IdentityId ada = hired(selfsame);
        while (front.worker().runDue() > 0) {
            Thread.onSpinWait();
        }

        Planned planned = selfsame.planProvisioning().get();
        planned.plan().lines().forEach(System.out::println);
        selfsame.approveProvisioning(planned.hash());

        Criterion criterion = department("Research");
        String why = selfsame.explainRole(ada, engineer).get().text();
        Impact impact = selfsame.impact(role.withMembership(new Membership.Criteria(criterion)))
                .get();

        assertThat(planned.plan().isEmpty()).isTrue();
        assertThat(why).contains("department", "Engineering");
        assertThat(impact).isEqualTo(new Impact(List.of(), List.of(ada)));
    }
}
