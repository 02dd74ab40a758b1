package dev.selfsame.profile;

import dev.selfsame.source.SourceId;
import java.util.List;

/** What a lifecycle state does to the accounts on some sources. */
public record AccountAction(Kind kind, List<SourceId> sources) {
    public AccountAction {
        sources = List.copyOf(sources);
    }

    /** As published. */
    public enum Kind {
        ENABLE,
        DISABLE,
        DELETE
    }
}
