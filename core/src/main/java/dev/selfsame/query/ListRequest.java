package dev.selfsame.query;

/** Stand-in. */
public interface ListRequest {
    io.vavr.control.Either<dev.selfsame.refusal.Refusal, IdentityQuery> toQuery();
}
