package dev.selfsame.resthost.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import dev.selfsame.connid.ConnIdConnector;
import dev.selfsame.provisioning.Capability;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * An LDAP server on a port of this machine that no other machine reaches, and the connector to it. Everybody here may look
 * into it; only the connector changes it.
 */
final class LocalDirectory implements AutoCloseable {

    private static final String ADMIN = "cn=selfsame";
    private static final int SECRET_BITS = 128;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InMemoryDirectoryServer server;
    private final Counting counting;
    private final ConnIdConnector connector;

    private LocalDirectory(InMemoryDirectoryServer server, Counting counting, ConnIdConnector connector) {
        this.server = server;
        this.counting = counting;
        this.connector = connector;
    }

    /** @throws LDAPException when the base is no distinguished name, or nothing can listen */
    static LocalDirectory start(Plot plot, Path bundle, BiConsumer<String, String> trouble) throws LDAPException {
        DN base = new DN(plot.base());
        Shape shape = Shape.of(plot);
        String secret = new BigInteger(SECRET_BITS, new SecureRandom()).toString(Character.MAX_RADIX);
        Counting counting = new Counting();
        InMemoryDirectoryServer server = new InMemoryDirectoryServer(config(base, shape, secret, counting));
        new Planting(server, base, shape, trouble).plant(plot);
        server.startListening();
        return new LocalDirectory(server, counting, connector(plot, shape, bundle, server.getListenPort(), secret));
    }

    private static InMemoryDirectoryServerConfig config(DN base, Shape shape, String secret, Counting counting)
            throws LDAPException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(base);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        config.addAdditionalBindCredentials(ADMIN, secret);
        config.setAuthenticationRequiredOperationTypes(
                Set.of(OperationType.ADD, OperationType.DELETE, OperationType.MODIFY, OperationType.MODIFY_DN));
        config.setEqualityIndexAttributes(Shape.MEMBER);
        config.setSchema(shape.schema());
        config.addInMemoryOperationInterceptor(counting);
        return config;
    }

    private static ConnIdConnector connector(Plot plot, Shape shape, Path bundle, int port, String secret) {
        String name = plot.source().nativeIdentityAttribute();
        return ConnIdConnector.builder()
                .bundle(bundle)
                .property("host", InetAddress.getLoopbackAddress().getHostAddress())
                .property("port", port)
                .property("principal", ADMIN)
                .property("credentials", secret)
                .property("baseContexts", List.of(plot.base()))
                .property("accountObjectClasses", List.of("top", Shape.ACCOUNT))
                .property("accountUserNameAttributes", "cn")
                .property("uidAttribute", "entryDN")
                .property("maintainLdapGroupMembership", true)
                .property("statusManagementClass", "net.tirasa.connid.bundles.ldap.commons.NSStatusManagement")
                .nameAttribute(name)
                .displayAttribute(plot.source().nameAttribute())
                .attribute(plot.groups(), "ldapGroups")
                .reading(Stream.concat(shape.attributes().stream(), Stream.of(name, plot.groups()))
                        .toArray(String[]::new))
                .severalValued(plot.source().multiValued().toArray(String[]::new))
                .without(Capability.READ_CHANGES)
                .timeLimit(PATIENCE)
                .build();
    }

    ConnIdConnector connector() {
        return connector;
    }

    String url() {
        return "ldap://localhost:" + server.getListenPort();
    }

    Happenings happenings() {
        return counting.soFar();
    }

    @Override
    public void close() {
        connector.close();
        server.shutDown(true);
    }
}
