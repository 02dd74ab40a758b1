package dev.selfsame.resthost.directory;

import com.unboundid.ldap.sdk.LDAPException;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.ports.driven.Connectors;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The directories of a tenant, from their start to their end. */
public final class Directories implements Connectors, AutoCloseable {

    private final Map<SourceId, Started> bySource = new LinkedHashMap<>();

    private Directories() {}

    private record Started(String name, LocalDirectory directory) {}

    /** What has happened in one of them, and where it can be looked at. */
    public record Look(String source, String url, Happenings happenings) {}

    /** No source has one. */
    public static Directories none() {
        return new Directories();
    }

    /**
     * Starts one for each plot.
     *
     * @param trouble is told what is wrong: what it is about, and why
     */
    public static Directories of(List<Plot> plots, BiConsumer<String, String> trouble) {
        Directories directories = new Directories();
        if (!plots.isEmpty()) {
            Path bundle = LdapBundle.unpacked();
            plots.forEach(plot -> directories.start(plot, bundle, trouble));
        }
        return directories;
    }

    private void start(Plot plot, Path bundle, BiConsumer<String, String> trouble) {
        String name = plot.source().name();
        try {
            bySource.put(plot.source().id(), new Started(name, LocalDirectory.start(plot, bundle, trouble)));
        } catch (LDAPException refused) {
            trouble.accept(name, "there is no directory of it: " + refused.getMessage());
        }
    }

    @Override
    public Optional<Connector> to(Source source) {
        return Optional.ofNullable(bySource.get(source.id()))
                .map(started -> started.directory().connector());
    }

    /** All of them, in their order. */
    public List<Look> looks() {
        return bySource.values().stream()
                .map(started -> new Look(
                        started.name(),
                        started.directory().url(),
                        started.directory().happenings()))
                .toList();
    }

    @Override
    public void close() {
        bySource.values().forEach(started -> started.directory().close());
    }
}
