package dev.selfsame.resthost.tenant;

import java.util.List;

/**
 * What is to be provisioned and synchronized, as people read it.
 *
 * @param hash by which exactly this plan can be approved
 * @param changes what the plan changes, roles included, without what is synchronized
 */
public record Intention(
        String hash, int changes, int people, List<RoleLine> roles, List<SourceLine> sources, List<Step> steps) {

    public Intention {
        roles = List.copyOf(roles);
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    /** How many gain and lose a role by its membership. */
    public record RoleLine(String role, int gained, int lost) {}

    /** How many steps of each kind there are on one source; {@code synced} counts attributes that have drifted. */
    public record SourceLine(
            String source, int created, int enabled, int disabled, int deleted, int added, int removed, int synced) {}

    /** What is to be done to one account, in order. */
    public record Step(String person, String source, String account, List<String> changes) {
        public Step {
            changes = List.copyOf(changes);
        }
    }
}
