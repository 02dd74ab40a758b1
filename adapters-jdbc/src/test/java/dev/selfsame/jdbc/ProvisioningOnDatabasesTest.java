package dev.selfsame.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.inmemory.InMemoryConnector;
import dev.selfsame.json.Documents;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.provisioning.ChangeBudget;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From an export and a change in HR to accounts and groups, whatever the database. */
class ProvisioningOnDatabasesTest {

    private static final SourceId HR = new SourceId("hr");
    private static final SourceId AD = new SourceId("ad");

    private static final String EXPORT = """
            {"objects": [
              {"self": {"type": "SOURCE"}, "object": {"id": "hr", "name": "HR", "authoritative": true}},
              {"self": {"type": "SOURCE"}, "object": {"id": "ad", "name": "Directory",
                "schemas": [{"name": "account", "identityAttribute": "dn", "displayAttribute": "cn",
                  "attributes": [{"name": "memberOf", "type": "STRING", "isMulti": true}]}],
                "provisioningPolicies": [{"name": "Account", "usageType": "CREATE", "fields": [
                  {"name": "dn", "isRequired": true, "transform": {"type": "concat", "attributes": {"values": [
                    "cn=", {"type": "identityAttribute", "attributes": {"name": "number"}}, ",ou=people"]}}},
                  {"name": "cn", "transform": {"type": "identityAttribute", "attributes": {"name": "displayName"}}}
                ]}]}},
              {"self": {"type": "IDENTITY_PROFILE"}, "object": {"id": "people", "name": "People",
                "authoritativeSource": {"type": "SOURCE", "id": "hr", "name": "HR"},
                "identityAttributeConfig": {"enabled": true, "attributeTransforms": [
                  {"identityAttributeName": "number", "transformDefinition": {"type": "accountAttribute",
                    "attributes": {"sourceName": "HR", "attributeName": "id"}}},
                  {"identityAttributeName": "displayName", "transformDefinition": {"type": "accountAttribute",
                    "attributes": {"sourceName": "HR", "attributeName": "name"}}},
                  {"identityAttributeName": "department", "transformDefinition": {"type": "accountAttribute",
                    "attributes": {"sourceName": "HR", "attributeName": "department"}}}
                ]}}},
              {"self": {"type": "ENTITLEMENT"}, "object": {"id": "e1", "name": "Sales", "attribute": "memberOf",
                "value": "cn=Sales,ou=groups", "source": {"type": "SOURCE", "id": "ad", "name": "Directory"}}},
              {"self": {"type": "ROLE"}, "object": {"id": "r1", "name": "Sales", "enabled": true,
                "owner": {"type": "IDENTITY", "name": "somebody"},
                "entitlements": [{"type": "ENTITLEMENT", "id": "e1", "name": "Sales"}],
                "membership": {"type": "STANDARD", "criteria": {"operation": "EQUALS", "stringValue": "sales",
                  "key": {"type": "IDENTITY", "property": "attribute.department"}}}}}
            ]}
            """;

    private final InMemoryConnector hr = InMemoryConnector.empty();
    private final InMemoryConnector directory = InMemoryConnector.empty();
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    private Selfsame selfsame(Store store, ChangeBudget budget) {
        Map<SourceId, InMemoryConnector> connectors = Map.of(HR, hr, AD, directory);
        return Selfsame.on(store)
                .clock(() -> now)
                .connectors(source -> Optional.ofNullable(connectors.get(source.id())))
                .changeBudget(budget)
                .build();
    }

    private static Operations configured(Selfsame selfsame) {
        Documents.Read read = Documents.read(
                List.of(new Documents.Document("export.json", EXPORT.getBytes(StandardCharsets.UTF_8))), Set.of());
        assertThat(read.problems()).isEmpty();
        Operations operations = selfsame.as(Caller.system());
        operations.load(read.configuration()).get();
        return operations;
    }

    private void hires(String number, String department) {
        hr.put(AccountData.builder()
                .nativeIdentity(number)
                .attributes(Attributes.ofTexts("id", number, "name", "Person " + number, "department", department))
                .build());
    }

    private static void work(Selfsame selfsame) {
        while (selfsame.worker().runDue() > 0) {
            Thread.onSpinWait();
        }
    }

    private Optional<AttributeValue> groups(String number) {
        return directory.attributes("cn=" + number + ",ou=people").get("memberOf");
    }

    private static Optional<AttributeValue> sales() {
        return Optional.of(AttributeValue.of(List.of("cn=Sales,ou=groups")));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void people_come_and_move_and_a_directory_that_was_down_catches_up(Databases database) {
        Store store = database.emptyStore();
        Selfsame selfsame = selfsame(store, ChangeBudget.unlimited());
        Operations operations = configured(selfsame);
        for (int i = 0; i < 40; i++) {
            hires("" + i, i % 2 == 0 ? "Sales" : "IT");
        }
        directory.breakDown(new Failed(Cause.SOURCE_DOWN, "the directory is down"));
        operations.aggregate(HR).get();
        work(selfsame);
        assertThat(store.identities().in(Fulfilment.UNDER_WAY, Optional.empty(), 100))
                .hasSize(20);

        directory.recover();
        now = now.plus(Duration.ofMinutes(6));
        work(selfsame);

        assertThat(groups("0")).isEqualTo(sales());
        assertThat(directory.account("cn=1,ou=people")).isEmpty();
        assertThat(store.identities().in(Fulfilment.UNDER_WAY, Optional.empty(), 100))
                .isEmpty();

        hires("0", "IT");
        hires("1", "Sales");
        operations.aggregate(HR).get();
        work(selfsame);

        assertThat(groups("0")).isEmpty();
        assertThat(groups("1")).isEqualTo(sales());
        assertThat(store.effects().dead()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_plan_over_the_budget_waits_for_its_approval(Databases database) {
        Store store = database.emptyStore();
        Selfsame selfsame = selfsame(
                store, ChangeBudget.builder().mostChanges(OptionalInt.of(10)).build());
        Operations operations = configured(selfsame);
        for (int i = 0; i < 40; i++) {
            hires("" + i, "Sales");
        }
        operations.aggregate(HR).get();
        work(selfsame);
        assertThat(directory.writes()).isEmpty();
        assertThat(store.identities().in(Fulfilment.HELD, Optional.empty(), 100))
                .hasSize(40);

        operations
                .approveProvisioning(operations.planProvisioning().get().hash())
                .get();
        work(selfsame);

        assertThat(groups("39")).isEqualTo(sales());
        assertThat(store.identities().in(Fulfilment.SETTLED, Optional.empty(), 100))
                .hasSize(40);
    }
}
