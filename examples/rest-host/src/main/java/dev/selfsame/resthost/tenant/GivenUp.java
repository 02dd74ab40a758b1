package dev.selfsame.resthost.tenant;

import dev.selfsame.event.Effect.ProvisionAccount;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.ports.driving.TendEffects.DeadLetter;
import java.util.List;
import java.util.Optional;

/** What was given up about accounts. */
record GivenUp(Operations operations, People people) {

    List<Problem> troubles() {
        return operations.deadLetters().getOrElse(List.of()).stream()
                .flatMap(letter -> problem(letter).stream())
                .toList();
    }

    private Optional<Problem> problem(DeadLetter letter) {
        return letter.effect() instanceof ProvisionAccount effect
                ? Optional.of(new Problem("provisioning " + alias(effect.identity()), letter.trouble()))
                : Optional.empty();
    }

    private String alias(IdentityId id) {
        return people.identities().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .flatMap(Identity::alias)
                .orElse(id.value());
    }
}
