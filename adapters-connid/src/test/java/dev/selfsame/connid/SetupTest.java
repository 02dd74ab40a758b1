package dev.selfsame.connid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What isn't set up as it should be is refused before anything is connected. */
class SetupTest {

    @RegisterExtension
    private final Closing closing = new Closing();

    private static ConnIdBuilder ldap() {
        return ConnIdConnector.builder()
                .bundle(Path.of("target/bundles/ldap.jar"))
                .property("host", "127.0.0.1")
                .property("port", 1)
                .property("baseContexts", "dc=x,dc=test");
    }

    private static ConnIdBuilder csvdir() {
        return ConnIdConnector.builder().bundle(Path.of("target/bundles/csvdir.jar"));
    }

    private static Misconfigured refused(ThrowingCallable building) {
        return assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(building)
                .actual();
    }

    @Test
    void properties_that_the_connector_does_not_have_are_named() {
        Misconfigured refused =
                refused(() -> ldap().property("hots", "x").property("bort", 1).build());

        assertThat(refused.names()).containsExactly("bort", "hots");
        assertThat(refused).hasMessageContaining("it has [").hasMessageContaining("[bort, hots]");
    }

    @Test
    void properties_that_are_required_are_named() {
        Misconfigured refused = refused(() -> csvdir().build());

        assertThat(refused.names()).contains("fields", "keyColumnNames", "sourcePath");
    }

    @Test
    void a_property_of_another_kind_is_named_without_its_value() {
        Misconfigured refused =
                refused(() -> ldap().property("port", "not-a-port").build());

        assertThat(refused.names()).containsExactly("port");
        assertThat(refused).hasMessage("the property port takes a int");
    }

    @Test
    void what_the_connector_itself_refuses_is_told() {
        assertThat(refused(() -> ldap().property("port", 70_000).build()))
                .hasMessageStartingWith("the connector says: ");
    }

    @Test
    void a_bundle_that_is_not_there_is_named() {
        Path nowhere = Path.of("target/bundles/nowhere.jar");

        assertThat(refused(() -> ConnIdConnector.builder().bundle(nowhere).build())
                        .names())
                .containsExactly(nowhere.toUri().toString());
    }

    @Test
    void what_is_not_a_bundle_is_refused(@TempDir Path directory) throws IOException {
        Path text = Files.writeString(directory.resolve("text.jar"), "not a jar");

        assertThat(refused(() -> ConnIdConnector.builder().bundle(text).build()))
                .hasMessageStartingWith("this isn't a connector bundle: ");
    }

    @Test
    void without_a_bundle_nothing_is_built() {
        assertThat(refused(() -> ConnIdConnector.builder().build()).names()).containsExactly("bundle");
    }

    @Test
    void a_connector_that_the_bundle_does_not_have_is_refused_with_those_that_it_has() {
        assertThat(refused(() -> ldap().connectorName("Nobody").build()).names())
                .containsExactly("net.tirasa.connid.bundles.ldap.LdapConnector");
    }

    @Test
    void a_connector_is_built_by_its_name_while_its_source_is_down() {
        ConnIdConnector connector = closing.after(ldap().connectorName("net.tirasa.connid.bundles.ldap.LdapConnector")
                .build());

        assertThat(connector.test()).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.cause())
                .isEqualTo(Cause.SOURCE_DOWN));
        assertThat(connector.capabilities()).isNotEmpty();
    }

    @Test
    void an_object_class_that_the_source_does_not_have_fails_for_good() {
        try (Directory directory = new Directory();
                ConnIdConnector connector =
                        directory.connector().objectClass("__STAR__").build()) {
            assertThat(connector.schema().getLeft())
                    .isEqualTo(new Failed(Cause.PERMANENT, "the source has no objects of class __STAR__"));
        }
    }

    @Test
    void limits_have_to_make_sense() {
        assertThatIllegalArgumentException().isThrownBy(() -> ldap().timeLimit(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> ldap().timeLimit(Duration.ofDays(100)));
        assertThatIllegalArgumentException().isThrownBy(() -> ldap().pageSize(-1));
    }

    @Test
    void sources_are_found_by_name() {
        ConnIdConnector connector = ldap().build();
        ConnIdConnectors connectors = closing.after(ConnIdConnectors.of(Map.of("Directory", connector)));

        assertThat(List.of(connectors.to(source("Directory")), connectors.to(source("HR"))))
                .isEqualTo(List.of(Optional.of(connector), Optional.empty()));
    }

    private static Source source(String name) {
        return Source.builder().id(new SourceId("s")).name(name).build();
    }
}
