package dev.selfsame.provisioning;

import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Facts;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is to change about a person's access: the difference between what roles and lifecycle state give and what the
 * accounts have. What an account has without ever having been given it is left alone.
 */
public final class Planner {

    private final AccessModel model;
    private final Set<SourceId> makeable;
    private final Instant at;

    /**
     * Plans for an instant.
     *
     * @param makeable the sources on which accounts can be made
     */
    public Planner(AccessModel model, Set<SourceId> makeable, Instant at) {
        this.model = model;
        this.makeable = Set.copyOf(makeable);
        this.at = at;
    }

    /** What is to change; nothing about somebody who isn't known to be a person. */
    public PersonPlan plan(Holder holder) {
        Set<RoleId> memberships = memberships(holder);
        PersonPlan.Builder plan = PersonPlan.builder()
                .identity(holder.identity().id())
                .lifecycleState(holder.identity().lifecycleState().map(LifecycleState::stateName));
        Set<RoleId> held =
                byMembership(holder).map(assignment -> assignment.role().id()).collect(Collectors.toSet());
        memberships.stream().filter(role -> !held.contains(role)).forEach(plan::addGained);
        byMembership(holder)
                .filter(assignment -> !memberships.contains(assignment.role().id()))
                .forEach(plan::addLost);
        Access target = target(holder, memberships);
        return withAccounts(plan.target(target), holder, target);
    }

    private Stream<RoleAssignment> byMembership(Holder holder) {
        return holder.assignments().stream()
                .filter(RoleAssignment::isByMembership)
                .filter(assignment -> !assignment.isOver(at));
    }

    private Set<RoleId> memberships(Holder holder) {
        Identity who = holder.identity();
        return who.correlated()
                ? model.index().rolesOf(new Facts(who.id(), who.attributes(), holder.accounts()))
                : Set.of();
    }

    private Access target(Holder holder, Set<RoleId> memberships) {
        Stream<RoleId> requested = holder.assignments().stream()
                .filter(assignment -> !assignment.isByMembership())
                .filter(assignment -> assignment.isActive(at))
                .map(assignment -> assignment.role().id());
        Stream<Access> ofRoles = Stream.concat(requested, memberships.stream()).map(model::of);
        Stream<Access> ofState = state(holder).stream()
                .flatMap(state -> state.accessProfiles().stream())
                .map((AccessProfileId profile) -> model.of(profile));
        return Access.all(Stream.concat(ofRoles, ofState).toList());
    }

    private static Optional<LifecycleStateDefinition> state(Holder holder) {
        return holder.identity().lifecycleState().flatMap(now -> holder.profile().stream()
                .flatMap(profile -> profile.lifecycleStates().stream())
                .filter(LifecycleStateDefinition::enabled)
                .filter(state -> state.technicalName().equals(now.stateName()))
                .findFirst());
    }

    private PersonPlan withAccounts(PersonPlan.Builder plan, Holder holder, Access target) {
        Ledger ledger = Ledger.read(holder.identity().ledger());
        Optional<String> now = holder.identity().lifecycleState().map(LifecycleState::stateName);
        Actions ofState = Actions.of(state(holder));
        Set<SourceId> present = holder.accounts().stream().map(Account::source).collect(Collectors.toSet());
        ofState.disabling().sources().stream().filter(present::contains).forEach(plan::addDisabledOn);
        boolean isSettled = now.equals(ledger.settledState());
        for (Source source : concerned(target, ledger, ofState)) {
            Actions due = isSettled ? late(ofState, ledger, source) : ofState;
            OnSource on = new OnSource(source, holder, target, ledger);
            boolean isWanted = on.lacksAccount() && !ofState.endAccounts(source.id());
            if (isWanted && !makeable.contains(source.id())) {
                plan.addWithoutPolicy(source.id());
            } else if (isWanted) {
                plan.addAccounts(on.fresh());
            } else {
                on.changes(due).forEach(plan::addAccounts);
            }
        }
        return plan.build();
    }

    /** A lifecycle state acts once, but for accounts that come to light on a source where there were none by then. */
    private static Actions late(Actions ofState, Ledger ledger, Source source) {
        return ledger.settledOn().contains(source.id()) ? Actions.NONE : ofState.disabling();
    }

    private List<Source> concerned(Access target, Ledger ledger, Actions actions) {
        Set<SourceId> ids = new HashSet<>(target.sources());
        ledger.granted().forEach(grant -> ids.add(grant.source()));
        ids.addAll(actions.sources());
        List<Source> known = new ArrayList<>();
        new TreeSet<>(ids).stream().map(model::source).flatMap(Optional::stream).forEach(known::add);
        known.sort(Comparator.comparing(Source::name));
        return known.stream().filter(Objects::nonNull).toList();
    }
}
