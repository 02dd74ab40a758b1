package dev.selfsame.refresh;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.Account;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Processes one identity: attributes, then manager, then lifecycle state, then its errors. An attribute that fails and an
 * alias that is taken leave what was there, a manager or a lifecycle state that can't be told leaves none; the identity is
 * marked, and all the rest is done.
 */
public final class Refresh {

    private static final String DISPLAY_NAME = "displayName";
    private static final Duration FARTHEST = Duration.ofDays(365);

    private final Surroundings surroundings;
    private final Instant at;
    private final List<Trouble> troubles = new ArrayList<>();

    private Refresh(Surroundings surroundings, Instant at) {
        this.surroundings = surroundings;
        this.at = at;
    }

    /** The next version of an identity, for the accounts that it has now. */
    public static Identity refresh(Identity before, Surroundings surroundings, Instant at) {
        return new Refresh(surroundings, at).refreshed(before, surroundings.accounts(before.id()));
    }

    /** The next version of an identity, for given accounts. */
    public static Identity refresh(Identity before, List<Account> accounts, Surroundings surroundings, Instant at) {
        return new Refresh(surroundings, at).refreshed(before, accounts);
    }

    /** Whether processing would change anything about an identity but its times. */
    public static boolean isDue(Identity who, Surroundings surroundings, Instant at) {
        Identity after = refresh(who, surroundings, at);
        return differs(who, after.withModified(who.modified())) || !code(who).equals(code(after));
    }

    private static Optional<String> code(Identity identity) {
        return identity.processingState().map(ProcessingState::code);
    }

    private Identity refreshed(Identity before, List<Account> accounts) {
        Identity after = calculated(before, accounts).withLastRefresh(at).withVersion(before.version() + 1);
        Identity judged = after.withProcessingState(judgement(before));
        return differs(before, judged) ? judged.withModified(at) : judged;
    }

    private Identity calculated(Identity before, List<Account> accounts) {
        if (!before.correlated()) {
            return before;
        }
        return Profiles.of(accounts, surroundings.profiles())
                .map(profile -> calculated(before, profile, accounts))
                .orElseGet(() -> withoutProfile(before));
    }

    private Identity withoutProfile(Identity before) {
        troubles.add(new Trouble("attributes", "there is no account on the source of any identity profile"));
        return before.withBasis(Optional.empty()).withNextChange(Optional.empty());
    }

    private Identity calculated(Identity before, IdentityProfile profile, List<Account> accounts) {
        Identity known = managed(
                before.withProfile(profile.id()).withAlias(alias(before, profile, accounts)), profile, accounts);
        Recalculation recalculation =
                new Recalculation(surroundings, known, surroundings.mappings().of(profile), accounts, at);
        Recalculation.Calculated calculated = recalculation.settled();
        troubles.addAll(0, troubles(calculated));
        Attributes attributes = calculated.attributes();
        return known.withAttributes(attributes)
                .withName(attributes.text(DISPLAY_NAME).orElse(before.name()))
                .withLifecycleState(lifecycleState(before, attributes, profile))
                .withNextChange(nextChange(before, calculated.next()))
                .withBasis(recalculation.basis());
    }

    /** Nobody looks farther ahead than a year; a look that is planned before that will do. */
    private Optional<Instant> nextChange(Identity before, Optional<Instant> next) {
        Optional<Instant> planned = before.nextChange().filter(at::isBefore);
        boolean isFar = next.filter(
                        then -> !then.isBefore(at.truncatedTo(ChronoUnit.MILLIS).plus(FARTHEST)))
                .isPresent();
        return isFar && planned.isPresent() ? planned : next;
    }

    private static List<Trouble> troubles(Recalculation.Calculated calculated) {
        return calculated.errors().entrySet().stream()
                .map(failed -> new Trouble(
                        "attributes", failed.getKey() + ": " + failed.getValue().reason()))
                .toList();
    }

    private Optional<String> alias(Identity before, IdentityProfile profile, List<Account> accounts) {
        Optional<String> alias =
                Profiles.authoritativeAccount(profile, accounts).map(Account::name);
        boolean taken = !alias.equals(before.alias())
                && alias.filter(wanted -> surroundings.isTaken(wanted, before.id()))
                        .isPresent();
        if (taken) {
            troubles.add(new Trouble("alias", "another identity has the same alias"));
        }
        return taken ? before.alias() : alias;
    }

    private Identity managed(Identity identity, IdentityProfile profile, List<Account> accounts) {
        return new ManagerSearch(surroundings)
                .managerOf(identity.id(), profile, accounts)
                .peekLeft(reason -> troubles.add(new Trouble("manager", reason)))
                .fold(reason -> identity.withManager(Optional.empty()), identity::withManager);
    }

    /** A state set by hand holds until the calculated one changes. */
    private Optional<LifecycleState> lifecycleState(Identity before, Attributes attributes, IdentityProfile profile) {
        Optional<String> calculated =
                attributes.text(IdentityProfile.LIFECYCLE_STATE).filter(state -> !state.isBlank());
        boolean byHand =
                before.lifecycleState().map(LifecycleState::manuallyUpdated).orElse(false);
        if (byHand && calculated.equals(before.attributes().text(IdentityProfile.LIFECYCLE_STATE))) {
            return before.lifecycleState();
        }
        calculated
                .filter(state -> !knows(profile, state))
                .ifPresent(state ->
                        troubles.add(new Trouble("lifecycle state", "the profile doesn't know the calculated state")));
        return calculated.filter(state -> knows(profile, state)).map(state -> new LifecycleState(state, false));
    }

    private static boolean knows(IdentityProfile profile, String state) {
        return profile.lifecycleStates().isEmpty()
                || profile.lifecycleStates().stream()
                        .anyMatch(known -> known.technicalName().equals(state));
    }

    private ProcessingState judgement(Identity before) {
        if (troubles.isEmpty()) {
            return new ProcessingState.Ok();
        }
        Trouble first = troubles.get(0);
        return new ProcessingState.Failed(at, first.stage(), failuresBefore(before) + 1, first.message());
    }

    private static int failuresBefore(Identity before) {
        return before.processingState()
                .filter(ProcessingState.Failed.class::isInstance)
                .map(ProcessingState.Failed.class::cast)
                .map(ProcessingState.Failed::retryCount)
                .orElse(0);
    }

    private static boolean differs(Identity before, Identity after) {
        return !after.withVersion(before.version())
                .withLastRefresh(before.lastRefresh())
                .withProcessingState(before.processingState())
                .withBasis(before.basis())
                .withNextChange(before.nextChange())
                .equals(before);
    }

    private record Trouble(String stage, String message) {}
}
