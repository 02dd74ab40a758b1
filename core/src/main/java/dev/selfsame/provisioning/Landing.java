package dev.selfsame.provisioning;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccountTarget;
import dev.selfsame.access.Role;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a role has landed: the accounts that have all that one of its access profiles, or the role itself, gives there. */
public final class Landing {

    private static final String ROLE = "ROLE";
    private static final String ACCESS_PROFILE = "ACCESS_PROFILE";

    private final AccessModel model;

    public Landing(AccessModel model) {
        this.model = model;
    }

    /** The targets on somebody's accounts; none where it has not landed yet. */
    public List<AccountTarget> of(Role role, Collection<Account> accounts) {
        List<AccountTarget> targets = new ArrayList<>();
        role.accessProfiles().stream()
                .map(model::profile)
                .flatMap(Optional::stream)
                .forEach(profile -> targets.addAll(of(profile, accounts)));
        Set<Grant> direct = role.entitlements().stream()
                .map(model::grant)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        accounts.stream()
                .filter(account -> hasAll(account, direct))
                .flatMap(account -> target(account, ROLE, role.id().value(), role.name()))
                .forEach(targets::add);
        return targets;
    }

    private List<AccountTarget> of(AccessProfile profile, Collection<Account> accounts) {
        Access access = model.of(profile.id());
        return accounts.stream()
                .filter(account -> access.sources().contains(account.source()))
                .filter(account -> access.on(account.source()).allMatch(grant -> grant.isOn(account)))
                .flatMap(account -> target(account, ACCESS_PROFILE, profile.id().value(), profile.name()))
                .toList();
    }

    private static boolean hasAll(Account account, Set<Grant> grants) {
        List<Grant> there = grants.stream()
                .filter(grant -> grant.source().equals(account.source()))
                .toList();
        return !there.isEmpty() && there.stream().allMatch(grant -> grant.isOn(account));
    }

    private Stream<AccountTarget> target(Account account, String type, String id, String name) {
        return model.source(account.source()).map(Source::name).stream().map(source -> AccountTarget.builder()
                .source(account.source())
                .sourceName(source)
                .nativeIdentity(account.nativeIdentity())
                .displayName(account.name())
                .uuid(account.uuid())
                .accessType(type)
                .accessId(id)
                .accessName(name)
                .build());
    }
}
