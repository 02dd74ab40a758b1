package dev.selfsame.ports.driven;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;

/** The host's own sign-in. */
@FunctionalInterface
public interface Credentials {

    /** Sets a person's password; a permanent failure's message tells the person what is wrong with it. */
    Outcome set(IdentityId identity, Password password);
}
