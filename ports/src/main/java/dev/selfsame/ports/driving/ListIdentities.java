package dev.selfsame.ports.driving;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.ListRequest;
import dev.selfsame.query.Page;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;

/** Lists identities by filter, sort order and page. */
public interface ListIdentities {

    Either<Refusal, Page<Identity>> list(IdentityQuery query);

    /** The same by the raw texts of the published collection parameters. */
    Either<Refusal, Page<Identity>> list(ListRequest request);
}
