package dev.selfsame.source;

import dev.selfsame.attribute.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A system that knows people by accounts. */
@Value.Immutable
@Values
public interface Source extends WithSource {

    SourceId id();

    String name();

    Optional<String> description();

    /** Whether its accounts make identities. */
    @Value.Default
    default boolean authoritative() {
        return false;
    }

    /** The connector's name, such as {@code delimited-file}. */
    @Value.Default
    default String connector() {
        return "delimited-file";
    }

    /** The account attribute that identifies an account within the source. */
    @Value.Default
    default String nativeIdentityAttribute() {
        return "id";
    }

    /** The account attribute that names an account. */
    @Value.Default
    default String nameAttribute() {
        return "name";
    }

    /** The account attributes that have several values, such as groups. */
    Set<String> multiValued();

    /** In order; the first that matches exactly one identity wins. */
    List<CorrelationRule> correlation();

    Optional<ManagerCorrelation> managerCorrelation();

    /** The attributes that synchronization pushes; none means that it leaves the source alone. */
    List<SyncedAttribute> synced();

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a source. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
