package dev.selfsame.inmemory;

import dev.selfsame.decision.Processing;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Journal.Outcome;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.AccessModel;
import dev.selfsame.provisioning.Planner;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.refresh.Mappings;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.Templates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Processes people by asking the store for one thing after the other, to compare with what is gathered in batches. */
record OneByOne(Store store) implements Surroundings {

    private static final int BATCH = 100;

    void perform(RefreshIdentities effect, Instant at) {
        List<IdentityId> ids = effect.identities();
        for (int from = 0; from < ids.size(); from += BATCH) {
            process(ids.subList(from, Math.min(ids.size(), from + BATCH)), at);
        }
        store.journal().record(Decision.answering(effect).completing(effect.key()));
    }

    private void process(List<IdentityId> ids, Instant at) {
        List<Decision<Identity>> decisions = store.identities().byIds(ids).stream()
                .map(who -> decided(who, at))
                .toList();
        List<Outcome> outcomes = store.journal().recordAll(decisions);
        for (int i = 0; i < outcomes.size(); i++) {
            if (!(outcomes.get(i) instanceof Outcome.Recorded)) {
                IdentityId id = decisions.get(i).answer().id();
                store.journal()
                        .record(decided(store.identities().byId(id).orElseThrow(), at))
                        .get();
            }
        }
    }

    private Decision<Identity> decided(Identity who, Instant at) {
        return Processing.process(
                who, store.assignments().of(who.id()), this, new Planner(AccessModel.none(), Set.of(), at), at);
    }

    @Override
    public Set<IdentityId> having(String attribute, String value) {
        return store.identities().having(attribute, value);
    }

    @Override
    public Optional<Identity> identity(IdentityId identity) {
        return store.identities().byId(identity);
    }

    @Override
    public Optional<Identity> named(String alias) {
        return Optional.ofNullable(store.identities().byAlias(Set.of(alias)).get(alias))
                .flatMap(store.identities()::byId);
    }

    @Override
    public Mappings mappings() {
        return Mappings.compiled(
                Language.builder().templates(Templates.none()).build(),
                profiles(),
                store.catalog().transforms(),
                store.catalog().sources());
    }

    @Override
    public long seed() {
        return 0;
    }

    @Override
    public List<Account> accounts(IdentityId identity) {
        return store.accounts().of(identity);
    }

    @Override
    public Optional<Source> source(SourceId source) {
        return store.catalog().source(source);
    }

    @Override
    public boolean isTaken(String alias, IdentityId by) {
        IdentityQuery query = IdentityQuery.builder()
                .filter(new Filter.Equal(FilterField.ALIAS, alias))
                .build();
        return store.identities().list(query).get().items().stream()
                .anyMatch(other -> !other.id().equals(by));
    }

    @Override
    public List<IdentityProfile> profiles() {
        return store.catalog().profiles();
    }
}
