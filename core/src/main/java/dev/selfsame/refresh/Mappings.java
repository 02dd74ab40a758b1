package dev.selfsame.refresh;

import dev.selfsame.attribute.Digest;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.Written.Fields;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The attribute mappings of all profiles, compiled once; immutable, and good for many threads. */
public final class Mappings {

    /** Another number wherever the same configuration can lead to other values than before. */
    private static final long REVISION = 1;

    private final Language language;
    private final long configuration;
    private final Map<ProfileId, OfProfile> byProfile;

    private Mappings(Language language, long configuration, Map<ProfileId, OfProfile> byProfile) {
        this.language = language;
        this.configuration = configuration;
        this.byProfile = Map.copyOf(byProfile);
    }

    /**
     * Compiles what is configured.
     *
     * @param host templates, and the rules that the host stands in for
     */
    public static Mappings compiled(
            Language host, List<IdentityProfile> profiles, List<StoredTransform> transforms, List<Source> sources) {
        Language language = host.withTransforms(
                        transforms.stream().collect(Collectors.toMap(StoredTransform::name, StoredTransform::document)))
                .withSources(sources.stream().collect(Collectors.toMap(Source::name, Source::id)));
        long configuration = new Digest()
                .add(REVISION)
                .add(host.templates().revision())
                .add(ofTransforms(transforms))
                .add(ofSources(sources))
                .add(ofProfiles(profiles))
                .value();
        return new Mappings(language, configuration, Map.of()).with(profiles);
    }

    private static long ofTransforms(List<StoredTransform> transforms) {
        Digest digest = new Digest();
        transforms.stream()
                .sorted(Comparator.comparing(StoredTransform::name))
                .forEach(each -> digest.add(each.name()).add(each.id().value()).add(each.version()));
        return digest.value();
    }

    private static long ofSources(List<Source> sources) {
        Digest digest = new Digest();
        sources.stream().sorted(Comparator.comparing(Source::id)).forEach(each -> digest.add(
                        each.id().value())
                .add(each.name())
                .add(each.managerCorrelation().map(Record::toString).orElse("")));
        return digest.value();
    }

    /** Which of them somebody has is a matter of all. */
    private static long ofProfiles(List<IdentityProfile> profiles) {
        Digest digest = new Digest();
        profiles.stream()
                .sorted(Comparator.comparing(profile -> profile.id().value()))
                .forEach(each -> digest.add(each.id().value())
                        .add(each.priority())
                        .add(each.authoritativeSource().value()));
        return digest.value();
    }

    /** The language that they are written in. */
    public Language language() {
        return language;
    }

    /** The same with another version of a profile. */
    Mappings with(IdentityProfile profile) {
        return with(List.of(profile));
    }

    private Mappings with(List<IdentityProfile> profiles) {
        Map<ProfileId, OfProfile> all = new HashMap<>(byProfile);
        profiles.forEach(profile -> all.put(profile.id(), compiled(profile)));
        return new Mappings(language, configuration, all);
    }

    private OfProfile compiled(IdentityProfile profile) {
        Digest digest =
                new Digest().add(configuration).add(profile.id().value()).add(profile.version());
        return OfProfile.of(
                digest.value(), profile.mappings().stream().map(this::compiled).toList());
    }

    private Mapping compiled(AttributeMapping mapping) {
        Fields document = mapping.transform().document();
        boolean isPlain =
                document.text("type").filter("accountAttribute"::equals).isPresent();
        return new Mapping(mapping.identityAttribute(), language.compile(document), isPlain);
    }

    /**
     * Whether scheduled processing has to look at somebody of a profile: nothing has told when an attribute of theirs
     * changes, it is overdue, their last processing had errors, or it went by other mappings.
     */
    public boolean areDue(Identity who, IdentityProfile profile, Instant at) {
        OfProfile mappings = of(profile);
        boolean isCurrent = who.basis()
                .flatMap(Basis::read)
                .filter(basis -> basis.mappings() == mappings.digest())
                .isPresent();
        boolean isOverdue = who.nextChange().filter(next -> !next.isAfter(at)).isPresent();
        return !isCurrent || isOverdue || mappings.askOthers() || Recalculation.hasErrors(who);
    }

    /** Whether something that a profile calculates follows the time. */
    public boolean areTimed(IdentityProfile profile) {
        return of(profile).all().stream()
                .anyMatch(mapping -> mapping.calculation().isTimed());
    }

    /** Those of a profile that they were compiled for. */
    OfProfile of(IdentityProfile profile) {
        OfProfile known = byProfile.get(profile.id());
        if (known == null) {
            throw new IllegalArgumentException("the mappings of profile " + profile.id() + " are not compiled");
        }
        return known;
    }

    /**
     * The mappings of one profile.
     *
     * @param digest a hash of how they are calculated
     * @param skippable those that need not be calculated again as long as what they take from accounts is the same
     * @param haveOthers whether something rests on other attributes, other people or the time
     */
    record OfProfile(long digest, List<Mapping> all, List<Mapping> skippable, boolean haveOthers) {

        static OfProfile of(long digest, List<Mapping> all) {
            return new OfProfile(
                    digest,
                    all,
                    all.stream().filter(Mapping::isSkippable).toList(),
                    all.stream().anyMatch(mapping -> !mapping.calculation().isOfAccountsOnly()));
        }

        /** Whether something can be another without any change of accounts and whatever the time. */
        boolean askOthers() {
            return all.stream().anyMatch(mapping -> mapping.calculation().asksOthers());
        }

        Basis basis(List<Account> accounts) {
            return new Basis(
                    digest,
                    skippable.stream()
                            .map(mapping -> mapping.calculation().digest(accounts))
                            .toList());
        }
    }
}
