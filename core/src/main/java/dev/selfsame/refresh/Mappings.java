package dev.selfsame.refresh;

import dev.selfsame.attribute.Digest;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Source;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.Written.Fields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The attribute mappings of all profiles, compiled once; immutable, and good for many threads. */
public final class Mappings {

    /** Another number wherever the same configuration can lead to other values than before. */
    private static final long REVISION = 1;

    private final Map<ProfileId, List<Mapping>> byProfile = new HashMap<>();
    private final long configuration;

    private Mappings(Language language, List<IdentityProfile> profiles, long configuration) {
        this.configuration = configuration;
        profiles.forEach(profile -> byProfile.put(profile.id(), compiled(language, profile)));
    }

    /** What a host adds to what is configured: templates, and the rules that it stands in for. */
    public static Mappings compiled(
            Language host, List<IdentityProfile> profiles, List<StoredTransform> transforms, List<Source> sources) {
        Language language = host.withTransforms(
                        transforms.stream().collect(Collectors.toMap(StoredTransform::name, StoredTransform::document)))
                .withSources(sources.stream().collect(Collectors.toMap(Source::name, Source::id)));
        return new Mappings(language, profiles, digest(transforms, sources));
    }

    private static long digest(List<StoredTransform> transforms, List<Source> sources) {
        Digest digest = new Digest().add(REVISION);
        transforms.stream()
                .sorted(Comparator.comparing(StoredTransform::name))
                .forEach(each -> digest.add(each.name()).add(each.id().value()).add(each.version()));
        sources.stream()
                .sorted(Comparator.comparing(Source::id))
                .forEach(each -> digest.add(each.id().value()).add(each.name()));
        return digest.value();
    }

    private static List<Mapping> compiled(Language language, IdentityProfile profile) {
        return profile.mappings().stream()
                .map(mapping -> compiled(language, mapping))
                .toList();
    }

    private static Mapping compiled(Language language, AttributeMapping mapping) {
        Fields document = mapping.transform().document();
        boolean isPlain =
                document.text("type").filter("accountAttribute"::equals).isPresent();
        return new Mapping(mapping.identityAttribute(), language.compile(document), isPlain);
    }

    List<Mapping> of(IdentityProfile profile) {
        return byProfile.getOrDefault(profile.id(), List.of());
    }

    /** What says how a profile's attributes are calculated, in brief. */
    long digest(IdentityProfile profile) {
        return new Digest()
                .add(configuration)
                .add(profile.id().value())
                .add(profile.version())
                .value();
    }
}
