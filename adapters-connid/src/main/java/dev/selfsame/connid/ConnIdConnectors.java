package dev.selfsame.connid;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.ports.driven.Connectors;
import dev.selfsame.source.Source;
import java.util.Map;
import java.util.Optional;

/** The sources that bundles reach, by name. */
public final class ConnIdConnectors implements Connectors, AutoCloseable {

    private final Map<String, ConnIdConnector> connectors;

    private ConnIdConnectors(Map<String, ConnIdConnector> connectors) {
        this.connectors = Map.copyOf(connectors);
    }

    /** The connector of each source by the source's name. */
    public static ConnIdConnectors of(Map<String, ConnIdConnector> connectors) {
        return new ConnIdConnectors(connectors);
    }

    @Override
    public Optional<Connector> to(Source source) {
        return Optional.ofNullable(connectors.get(source.name()));
    }

    /** Closes all of them. */
    @Override
    public void close() {
        connectors.values().forEach(ConnIdConnector::close);
    }
}
