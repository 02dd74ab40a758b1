package dev.selfsame.json;

import dev.selfsame.registration.VerificationChannel;
import java.util.Optional;

/** How a verification is to be handed over, and on which source by name; on the person's own sign-in where absent. */
public record VerificationRequest(VerificationChannel via, Optional<String> source) {}
