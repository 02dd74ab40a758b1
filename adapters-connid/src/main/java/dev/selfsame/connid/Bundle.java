package dev.selfsame.connid;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.identityconnectors.framework.api.ConnectorInfo;
import org.identityconnectors.framework.api.ConnectorInfoManagerFactory;

/** The connectors in a bundle. */
record Bundle(URI location, List<ConnectorInfo> connectors) {

    private static final String LOG = "org.identityconnectors.common.logging.class";

    static {
        // ConnId prints all that it does, values included, unless told otherwise before its first class is loaded.
        if (System.getProperty(LOG) == null) {
            System.setProperty(LOG, "org.identityconnectors.common.logging.impl.NoOpLogger");
        }
    }

    /**
     * Loads a bundle.
     *
     * @throws Misconfigured when there is none, or none with a connector
     */
    static Bundle at(URI location) {
        URL url = url(location);
        try {
            return new Bundle(
                    location,
                    ConnectorInfoManagerFactory.getInstance()
                            .getLocalManager(url)
                            .getConnectorInfos());
        } catch (RuntimeException e) {
            throw new Misconfigured("this isn't a connector bundle: " + location, e);
        }
    }

    private static URL url(URI location) {
        if ("file".equals(location.getScheme()) && !Files.exists(Path.of(location))) {
            throw new Misconfigured("there is no such bundle: " + location, List.of(location.toString()));
        }
        try {
            return location.toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new Misconfigured("this isn't the address of a bundle: " + location, e);
        }
    }

    /**
     * The connector with this name, or the only one.
     *
     * @throws Misconfigured when there is no such connector, or none is named and there are several
     */
    ConnectorInfo connector(Optional<String> name) {
        List<ConnectorInfo> candidates = connectors.stream()
                .filter(each -> name.isEmpty() || name.get().equals(name(each)))
                .toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        List<String> names = connectors.stream().map(Bundle::name).sorted().toList();
        throw new Misconfigured("name one of the connectors in " + location + ": " + names, names);
    }

    private static String name(ConnectorInfo connector) {
        return connector.getConnectorKey().getConnectorName();
    }
}
