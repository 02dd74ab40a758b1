package dev.selfsame.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.inmemory.InMemory;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Connectors;
import dev.selfsame.ports.driven.Credentials;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.query.ListRequest;
import dev.selfsame.query.Page;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.OwnsResources;
import dev.selfsame.refusal.RefusedException;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of the README, as it stands there. */
class ReadmeExamplesTest {

    private static InMemory embedded() {
        InMemory memory = InMemory.deterministic(Instant.parse("2026-03-02T10:00:00Z"), 42);
        Operations selfsame = memory.selfsame().as(Caller.system());
        SourceId hr = new SourceId("hr");
        AttributeMapping name = new AttributeMapping("displayName", new AccountAttribute(hr, "name"));
        selfsame.load(Configuration.builder()
                .addSources(
                        Source.builder().id(hr).name("HR").authoritative(true).build())
                .addProfiles(IdentityProfile.builder()
                        .id(new ProfileId("employees"))
                        .name("Employees")
                        .authoritativeSource(hr)
                        .addMappings(name)
                        .build())
                .build());
        selfsame.aggregate(hr, List.of(account("1", "Ada Lovelace"), account("2", "Grace Hopper")));
        memory.runUntilIdle();
        return memory;
    }

    private static AccountData account(String number, String name) {
        return AccountData.builder()
                .nativeIdentity(number)
                .attributes(Attributes.ofTexts("name", name))
                .build();
    }

    @Test
    void the_embedded_lines_list_people() {
        Operations selfsame = embedded().selfsame().as(Caller.system());
        Page<Identity> page = selfsame.list(
                        ListRequest.builder().filters("name sw \"ada\"").build())
                .get();
        assertThat(page.items()).extracting(Identity::name).containsExactly("Ada Lovelace");
    }

    @Test
    void a_refusal_is_data_or_an_exception_as_the_host_likes() {
        Operations selfsame = embedded().selfsame().as(Caller.system());
        IdentityId ada = selfsame.list(
                        ListRequest.builder().filters("name sw \"ada\"").build())
                .get()
                .items()
                .get(0)
                .id();
        OwnedEntity role = new OwnedEntity("ROLE", "r1", "Engineer");
        selfsame.own(ada, AssociationType.ROLE_OWNER, role).get();

        Either<Refusal, IdentityDeleted> deleted = selfsame.delete(ada);
        List<Association> checklist =
                deleted.isLeft() && deleted.getLeft() instanceof OwnsResources owns ? owns.checklist() : List.of();
        String forPeople = deleted.fold(Refusal::explanation, gone -> "deleted");
        Identity orThrown = selfsame.get(ada).getOrElseThrow(RefusedException::new);

        assertThat(checklist).containsExactly(new Association(AssociationType.ROLE_OWNER, List.of(role)));
        assertThat(forPeople).isEqualTo("Identity cannot be deleted as it is owner of following resources");
        assertThat(orThrown.id()).isEqualTo(ada);
    }

    private static Selfsame wired(Store store, Mailer mailer, Connectors connectors, Credentials credentials) {
        Selfsame selfsame = Selfsame.on(store)
                .mailer(mailer)
                .connectors(connectors)
                .credentials(credentials)
                .zone(ZoneId.of("Europe/Berlin"))
                .build();
        return selfsame;
    }

    @Test
    void one_s_own_store_is_wired_with_one_s_own_outside() {
        InMemory memory = embedded();
        Selfsame selfsame = wired(memory.store(), memory.mailbox(), Connectors.none(), memory.signIn());
        assertThat(selfsame.as(Caller.system())
                        .list(ListRequest.builder().build())
                        .get()
                        .items())
                .hasSize(2);
    }
}
