package dev.selfsame.architecture.broken.identity;

import dev.selfsame.architecture.broken.access.KnowsItsMembers;

interface KnowsItsRoles {
    KnowsItsMembers role();
}
