package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * Makes cursors and reads them back.
 *
 * <p>A cursor holds the sort values and the id of the last row, and a seal over these and the listing's filter, default
 * filter and sorters. The seal keeps cursors of other listings and damaged ones out. It isn't a signature: whoever
 * makes a cursor up gets a page of a listing that they may read anyway.
 */
public final class Cursors {

    private Cursors() {}

    /** The cursor of the page behind {@code last}. */
    public static Cursor of(IdentityQuery query, Identity last) {
        return sealed(query, Position.behind(last, query.sorters()));
    }

    /**
     * Where the page begins that a cursor stands for.
     *
     * @return the place, or {@link Refusal.InvalidParameter} for {@code cursor} when it isn't one of this listing
     */
    public static Either<Refusal, Position> read(IdentityQuery query, Cursor cursor) {
        return CursorText.unpacked(cursor.value(), query.sorters())
                .filter(position -> sealed(query, position).equals(cursor))
                .map(Either::<Refusal, Position>right)
                .orElseGet(() -> Either.left(new Refusal.InvalidParameter("cursor", "it is not one of this listing")));
    }

    private static Cursor sealed(IdentityQuery query, Position position) {
        return new Cursor(CursorText.packed(seal(query, position), position));
    }

    private static long seal(IdentityQuery query, Position position) {
        Fingerprint seal = new Fingerprint().add(query.filter()).add(query.correlatedOnly() ? 1 : 0);
        query.sorters().forEach(seal::add);
        for (Optional<String> value : position.values()) {
            seal.add(value.isPresent() ? 1 : 0).add(value.orElse(""));
        }
        return seal.add(position.id().value()).value();
    }
}
