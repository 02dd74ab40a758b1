package dev.selfsame.architecture.broken.identity;

import dev.selfsame.architecture.broken.ports.driven.Mailer;

interface KnowsAPort {
    Mailer mailer();
}
