package dev.selfsame.readme;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.selfsame.connid.ConnIdConnector;
import dev.selfsame.connid.ConnIdConnectors;
import dev.selfsame.connid.Misconfigured;
import dev.selfsame.json.DelimitedFile;
import dev.selfsame.ports.driven.Connectors;
import dev.selfsame.provisioning.Password;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The connectors of the README, as they stand there. */
class ConnectorExamplesTest {

    private static Connectors connectors(Password password, Path files) {
        ConnIdConnector directory = ConnIdConnector.builder()
                .bundle(Path.of("net.tirasa.connid.bundles.ldap-1.5.10-bundle.jar"))
                .property("host", "ldap.x.test")
                .property("principal", "cn=selfsame,dc=x,dc=test")
                .property("credentials", password)
                .property("baseContexts", List.of("ou=people,dc=x,dc=test", "ou=groups,dc=x,dc=test"))
                .property("uidAttribute", "entryDN")
                .property("maintainLdapGroupMembership", true)
                .nameAttribute("dn")
                .severalValued("ldapGroups")
                .build();
        Connectors directories = ConnIdConnectors.of(Map.of("Directory", directory));
        Connectors connectors = source -> directories
                .to(source)
                .or(() -> Optional.of(DelimitedFile.at(files.resolve(source.name() + ".csv"), source)));
        return connectors;
    }

    @Test
    void a_bundle_that_is_not_there_is_missed_at_once() {
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> connectors(new Password("secret"), Path.of(".")))
                .withMessageContaining("there is no such bundle");
    }
}
