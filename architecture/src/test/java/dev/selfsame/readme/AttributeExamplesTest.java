package dev.selfsame.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.inmemory.InMemory;
import dev.selfsame.inmemory.InMemoryStore;
import dev.selfsame.json.Documents;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.refresh.IdentityPreview;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.SourceId;
import dev.selfsame.testkit.Tenant;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.velocity.VelocityTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The Java of the README about attributes, as it stands there. */
class AttributeExamplesTest {

    private static final SourceId HR = new SourceId("hr");
    private static final AccountData ADA = AccountData.builder()
            .nativeIdentity("4711")
            .attributes(Attributes.ofTexts("firstName", "Ada", "lastName", "Lovelace"))
            .build();

    private static byte[] export() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/sp-config.json"));
    }

    private static Loaded loaded(byte[] export, Store store) {
        Documents.Read read =
                Documents.read(List.of(new Documents.Document("export.json", export)), Set.of("Site of Room"));
        Selfsame selfsame = Selfsame.on(store)
                .templates(VelocityTemplates.sandboxed())
                .rule("Site of Room", (arguments, situation) -> Optional.of(AttributeValue.of("Hamburg")))
                .build();
        Loaded loaded = selfsame.as(Caller.system()).load(read.configuration()).get();
        return loaded;
    }

    @Test
    void an_export_is_read_and_loaded() throws IOException {
        assertThat(loaded(export(), new InMemoryStore()).problems()).isEmpty();
    }

    @Test
    void people_are_inactive_after_their_last_day() {
        Tenant tenant = Tenant.of(Path.of("src/test/resources/sp-config.json"));
        tenant.at("2026-03-02T08:00:00Z")
                .account("HR", Map.of("id", "4711", "endDate", "2026-03-01"))
                .attribute("cloudLifecycleState")
                .hasValue("inactive");
    }

    private static List<Object> asked(Operations selfsame, IdentityId ada, List<AttributeMapping> mappings) {
        String why = selfsame.explain(ada, "email").get().text();
        IdentityPreview preview = selfsame.preview(ada, Optional.of(mappings)).get();
        return List.of(why, preview);
    }

    @Test
    void a_value_is_explained_and_previewed() throws IOException {
        try (InMemory memory =
                InMemory.builder().templates(VelocityTemplates.sandboxed()).deterministic()) {
            Operations selfsame = memory.selfsame().as(Caller.system());
            selfsame.load(Documents.read(List.of(new Documents.Document("export.json", export())))
                    .configuration());
            selfsame.aggregate(HR, List.of(ADA));
            memory.runUntilIdle();
            AttributeMapping email = new AttributeMapping("email", new AccountAttribute(HR, "firstName"));

            assertThat(asked(selfsame, Staff.idOf("4711", memory.selfsame()), List.of(email)))
                    .hasSize(2);
        }
    }
}
