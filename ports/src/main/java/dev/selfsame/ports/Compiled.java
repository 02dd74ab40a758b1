package dev.selfsame.ports;

import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refresh.Mappings;
import dev.selfsame.source.Source;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.StoredTransform;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mappings that are configured, compiled anew only when the configuration has changed. */
final class Compiled {

    private final Language host;
    private volatile @Nullable Last last;

    /**
     * For one host.
     *
     * @param host its templates and rules; transforms and sources come from what is configured
     */
    Compiled(Language host) {
        this.host = host;
    }

    private record Configured(List<IdentityProfile> profiles, List<StoredTransform> transforms, List<Source> sources) {}

    private record Last(Configured configured, Mappings mappings) {}

    Mappings of(Catalog catalog, List<IdentityProfile> profiles, List<Source> sources) {
        Configured now = new Configured(profiles, catalog.transforms(), sources);
        Last known = last;
        if (known != null && known.configured().equals(now)) {
            return known.mappings();
        }
        Mappings mappings = Mappings.compiled(host, profiles, now.transforms(), sources);
        last = new Last(now, mappings);
        return mappings;
    }
}
