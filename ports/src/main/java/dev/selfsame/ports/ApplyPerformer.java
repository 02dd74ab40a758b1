package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.ApplyAccess;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.PersonPlan;
import dev.selfsame.refresh.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds those whose access is another one since the configuration has changed; who is long gone is left alone. */
record ApplyPerformer(Wiring wiring) {

    private static final int PAGE = 1_000;

    Performed apply(ApplyAccess effect) {
        List<IdentityId> page = store().identities().ofProfile(effect.profile(), effect.after(), PAGE);
        List<Due> due = new ArrayList<>();
        List<IdentityId> touched = touched(page);
        if (!touched.isEmpty()) {
            due.add(new Due(new RefreshIdentities(effect.key(), touched), wiring.now()));
        }
        if (page.size() == PAGE) {
            due.add(new Due(
                    new ApplyAccess(effect.profile(), effect.occasion(), Optional.of(page.get(PAGE - 1))),
                    wiring.now()));
        }
        store().journal().record(Decision.answering(effect).thenDoing(due).completing(effect.key()));
        return new Performed.Done();
    }

    private List<IdentityId> touched(List<IdentityId> page) {
        List<IdentityProfile> profiles = store().catalog().profiles();
        return new Planning(wiring)
                .each(page).entrySet().stream()
                        .filter(each -> isTouched(each, profiles))
                        .map(each -> each.getKey().id())
                        .sorted()
                        .toList();
    }

    private static boolean isTouched(Map.Entry<Identity, PersonPlan> each, List<IdentityProfile> profiles) {
        boolean isOpen = each.getKey().fulfilment() != Fulfilment.SETTLED;
        return (isOpen || !each.getValue().isEmpty()) && !Profiles.isLongGone(each.getKey(), profiles);
    }

    private Store store() {
        return wiring.store();
    }
}
