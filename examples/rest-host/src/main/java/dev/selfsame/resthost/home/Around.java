package dev.selfsame.resthost.home;

import dev.selfsame.resthost.directory.Directories;
import java.time.ZoneId;

/** What lies around a tenant, wherever it lives: where mails leave, its directories, and how much may be provisioned. */
public record Around(ZoneId zone, Outbox outbox, Directories directories, Restraint restraint) {

    /** With nothing provisioned until the restraint is loosened. */
    public static Around of(ZoneId zone, Outbox outbox, Directories directories) {
        return new Around(zone, outbox, directories, Restraint.full());
    }
}
