package dev.selfsame.query;

import dev.selfsame.attribute.Values;
import java.util.List;
import org.immutables.value.Value;

/** A listing of identities; id ascending is always the last sort key. */
@Value.Immutable
@Values
public interface IdentityQuery extends WithIdentityQuery {

    @Value.Default
    default Filter filter() {
        return new Filter.All();
    }

    List<Sorter> sorters();

    /** The published {@code defaultFilter}: true for {@code CORRELATED_ONLY}, false for {@code NONE}. */
    @Value.Default
    default boolean correlatedOnly() {
        return true;
    }

    @Value.Default
    default Window window() {
        return new Window.Offset(Window.MOST, 0);
    }

    /** Whether the total is wanted; it costs. */
    @Value.Default
    default boolean count() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a query. */
    final class Builder extends ImmutableIdentityQuery.Builder {
        Builder() {}
    }
}
