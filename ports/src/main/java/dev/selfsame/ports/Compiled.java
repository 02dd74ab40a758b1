package dev.selfsame.ports;

import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.AccessModel;
import dev.selfsame.provisioning.AccountForms;
import dev.selfsame.refresh.Mappings;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is configured, compiled anew only when it has changed. */
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

    /** What is configured, ready to be used; profiles are the strongest first. */
    record Configured(
            List<IdentityProfile> profiles,
            Map<SourceId, Source> sources,
            Mappings mappings,
            AccessModel access,
            AccountForms forms) {}

    private record Last(long revision, Configured configured) {}

    Configured of(Catalog catalog) {
        long revision = catalog.revision();
        Last known = last;
        if (known != null && known.revision() == revision) {
            return known.configured();
        }
        Configured configured = compiled(catalog);
        last = new Last(revision, configured);
        return configured;
    }

    private Configured compiled(Catalog catalog) {
        List<IdentityProfile> profiles = catalog.profiles();
        List<Source> sources = catalog.sources();
        Mappings mappings = Mappings.compiled(host, profiles, catalog.transforms(), sources);
        AccessModel access = AccessModel.compiled(
                new AccessModel.Configured(catalog.roles(), catalog.accessProfiles(), catalog.entitlements(), sources));
        return new Configured(
                profiles,
                sources.stream().collect(Collectors.toUnmodifiableMap(Source::id, Function.identity())),
                mappings,
                access,
                AccountForms.compiled(mappings.language(), catalog.provisioningPolicies()));
    }
}
