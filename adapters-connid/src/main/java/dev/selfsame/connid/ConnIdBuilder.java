package dev.selfsame.connid;

import dev.selfsame.attribute.Blank;
import dev.selfsame.provisioning.Capability;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.identityconnectors.framework.api.APIConfiguration;
import org.identityconnectors.framework.api.ConnectorFacade;
import org.identityconnectors.framework.api.ConnectorFacadeFactory;
import org.identityconnectors.framework.api.ResultsHandlerConfiguration;
import org.identityconnectors.framework.api.operations.SearchApiOp;
import org.identityconnectors.framework.api.operations.SyncApiOp;
import org.identityconnectors.framework.common.objects.ObjectClass;

/** How a bundle reaches its source. */
public final class ConnIdBuilder {

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Naming naming = new Naming();
    private final Set<Capability> lacking = EnumSet.noneOf(Capability.class);
    private Optional<URI> bundle = Optional.empty();
    private Optional<String> connectorName = Optional.empty();
    private String objectClass = ObjectClass.ACCOUNT_NAME;
    private int pageSize = 500;
    private Duration limit = Duration.ofMinutes(1);

    ConnIdBuilder() {}

    /** The bundle's jar: the artifact with the classifier {@code bundle}. */
    public ConnIdBuilder bundle(Path jar) {
        return bundle(jar.toUri());
    }

    /** Where the bundle's jar is, such as {@code file:/opt/connectors/ldap.jar}. */
    public ConnIdBuilder bundle(URI jar) {
        bundle = Optional.of(jar);
        return this;
    }

    /** The class name of the connector, where the bundle has several. */
    public ConnIdBuilder connectorName(String name) {
        connectorName = Optional.of(name);
        return this;
    }

    /** A property of the connector, by its name in the bundle: a text, number, flag, password, or a list of these. */
    public ConnIdBuilder property(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** What accounts are to the bundle; {@code __ACCOUNT__} unless given. */
    public ConnIdBuilder objectClass(String name) {
        objectClass = Blank.refuse(name, "an object class");
        return this;
    }

    /** The account attribute that is the bundle's {@code __NAME__}, whose change renames an account. */
    public ConnIdBuilder nameAttribute(String attribute) {
        naming.nameBy(attribute);
        return this;
    }

    /** The account attribute by which people know an account; the bundle's {@code __NAME__} unless given. */
    public ConnIdBuilder displayAttribute(String attribute) {
        naming.displayBy(attribute);
        return this;
    }

    /** The account attribute that tells the native identity as well. */
    public ConnIdBuilder nativeIdentityAttribute(String attribute) {
        naming.identifyBy(attribute);
        return this;
    }

    /** What the bundle calls an account attribute, where it is called something else here. */
    public ConnIdBuilder attribute(String name, String inTheBundle) {
        naming.call(name, inTheBundle);
        return this;
    }

    /** The only account attributes that are read; all that the bundle tells by default unless given. */
    public ConnIdBuilder reading(String... attributes) {
        naming.read(List.of(attributes));
        return this;
    }

    /** The only account attributes with several values; those of which the bundle says so unless given. */
    public ConnIdBuilder severalValued(String... attributes) {
        naming.severalValued(Set.of(attributes));
        return this;
    }

    /** What isn't to be asked of the source though the bundle could do it, such as changes of a directory without a log. */
    public ConnIdBuilder without(Capability... capabilities) {
        lacking.addAll(List.of(capabilities));
        return this;
    }

    /** How many accounts are read at once; 0 for all. */
    public ConnIdBuilder pageSize(int accounts) {
        if (accounts < 0) {
            throw new IllegalArgumentException("a page has no negative size");
        }
        pageSize = accounts;
        return this;
    }

    /** How long one answer may take, or one account while many are read; a minute unless given. */
    public ConnIdBuilder timeLimit(Duration limit) {
        if (limit.toMillis() < 1 || limit.toMillis() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a time limit has at least a millisecond, and no more than 24 days");
        }
        this.limit = limit;
        return this;
    }

    /**
     * Loads the bundle and checks the properties; the source itself need not be there yet.
     *
     * @throws Misconfigured when there is no such bundle or connector, or when properties are unknown, missing or wrong
     */
    public ConnIdConnector build() {
        URI jar = bundle.orElseThrow(() -> new Misconfigured("which bundle is it?", List.of("bundle")));
        APIConfiguration configuration = Bundle.at(jar).connector(connectorName).createDefaultAPIConfiguration();
        new Settings(configuration.getConfigurationProperties()).set(properties);
        configure(configuration);
        ConnectorFacade facade = ConnectorFacadeFactory.getInstance().newInstance(configuration);
        validate(facade);
        return new ConnIdConnector(
                new Remote(facade, limit), new ObjectClass(objectClass), naming, pageSize, Set.copyOf(lacking));
    }

    private void configure(APIConfiguration configuration) {
        ResultsHandlerConfiguration results = configuration.getResultsHandlerConfiguration();
        // Filtering once more what the bundle has filtered would rule out reading page by page.
        results.setEnableFilteredResultsHandler(false);
        results.setEnableNormalizingResultsHandler(false);
        // Bundles tell whether an account is enabled without being asked, and even without having it in their schema.
        results.setEnableAttributesToGetSearchResultsHandler(false);
        configuration.setTimeout(SearchApiOp.class, (int) limit.toMillis());
        configuration.setTimeout(SyncApiOp.class, (int) limit.toMillis());
    }

    private static void validate(ConnectorFacade facade) {
        try {
            facade.validate();
        } catch (RuntimeException e) {
            facade.dispose();
            throw new Misconfigured("the connector says: " + e.getMessage(), e);
        }
    }
}
