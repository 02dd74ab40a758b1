package dev.selfsame.architecture.broken.access;

import dev.selfsame.architecture.broken.identity.KnowsItsOwner;

public interface KnowsItsMembers {
    KnowsItsOwner member();
}
