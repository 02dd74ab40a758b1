package dev.selfsame.sync;

import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.util.Optional;

/** What became of one account in a synchronization; no failure means that its values are in place. */
public record AccountResult(AccountId account, SourceId source, Optional<String> failure) {}
