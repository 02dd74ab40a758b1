package dev.selfsame.query;

import dev.selfsame.attribute.Values;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.Optional;
import org.immutables.value.Value;

/** The parameters of a listing as a URL has them, decoded; its text form doesn't show the filter. */
@Value.Immutable
@Values
public interface ListRequest extends WithListRequest {

    /** A filter; blank is none. */
    @Value.Redacted
    Optional<String> filters();

    /** Sort keys; empty is none. */
    Optional<String> sorters();

    /** {@code CORRELATED_ONLY}, which is the default, or {@code NONE}. */
    Optional<String> defaultFilter();

    /** From 0 to 250, which is the default. */
    Optional<String> limit();

    /** From 0, which is the default, to 2147483647. */
    Optional<String> offset();

    /** {@code true}, or {@code false}, which is the default. */
    Optional<String> count();

    /** What is asked for, or why that can't be told. */
    default Either<Refusal, IdentityQuery> toQuery() {
        IdentityQuery.Builder query = IdentityQuery.builder();
        return Filter.parse(filters().orElse(""))
                .map(query::filter)
                .flatMap(building -> Sorter.parse(sorters().orElse("")).map(building::addAllSorters))
                .flatMap(building -> Parameters.correlatedOnly(defaultFilter()).map(building::correlatedOnly))
                .flatMap(building -> Parameters.window(limit(), offset()).map(building::window))
                .flatMap(building -> Parameters.count(count()).map(building::count))
                .map(IdentityQuery.Builder::build);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableListRequest.Builder {
        Builder() {}
    }
}
