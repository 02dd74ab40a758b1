package dev.selfsame.identity;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.attribute.Values;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One person as all systems together know them; the fields of the V2024 {@code Identity} schema and what they rest on.
 *
 * <p>The manager's name and {@link #isManager()} follow from other identities: the store keeps them current, and what is
 * recorded there is ignored. The text form shows no personal data.
 */
@Value.Immutable
@Values
public interface Identity extends WithIdentity {

    IdentityId id();

    /** The display name. */
    @Value.Redacted
    String name();

    Instant created();

    Instant modified();

    /** The account name on the authoritative source. */
    @Value.Redacted
    Optional<String> alias();

    IdentityStatus status();

    Optional<ProcessingState> processingState();

    @Value.Redacted
    Optional<IdentityReference> manager();

    @Value.Default
    default boolean isManager() {
        return false;
    }

    /** The last time that processing looked at this identity. */
    Optional<Instant> lastRefresh();

    /** The last time that a synchronization of its attributes was accepted. */
    Optional<Instant> lastSync();

    @Value.Redacted
    @Value.Default
    default Attributes attributes() {
        return Attributes.none();
    }

    Optional<LifecycleState> lifecycleState();

    /** False for an identity that stands for an account which nobody is known to own. */
    @Value.Default
    default boolean correlated() {
        return true;
    }

    /** Whether deletion is refused. */
    @Value.Default
    default boolean isProtected() {
        return false;
    }

    /** The profile that made this identity; empty for an uncorrelated one. */
    Optional<ProfileId> profile();

    /** Elevated user levels; empty for a plain user. */
    Set<UserLevel> levels();

    /** When an attribute can change by the mere passing of time; past where that can be at any moment, empty where never. */
    Optional<Instant> nextChange();

    /** What the attributes were calculated from, in brief; all are calculated anew where it isn't known. */
    Optional<String> basis();

    /** How far what the person is to have and what the accounts have are apart. */
    @Value.Default
    default Fulfilment fulfilment() {
        return Fulfilment.SETTLED;
    }

    /** What was granted and not taken back yet, and what is on its way; kept for those who plan the next changes. */
    @Value.Redacted
    Optional<String> ledger();

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    @Value.Redacted
    @Value.Derived
    default Optional<String> firstname() {
        return attributes().text("firstname");
    }

    @Value.Redacted
    @Value.Derived
    default Optional<String> lastname() {
        return attributes().text("lastname");
    }

    @Value.Redacted
    @Value.Derived
    default Optional<String> email() {
        return attributes().text("email");
    }

    default IdentityReference reference() {
        return new IdentityReference(id(), name());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an identity. */
    final class Builder extends ImmutableIdentity.Builder {
        Builder() {}
    }
}
