package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.set;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.INSTANT;
import static dev.selfsame.json.stored.Plain.INT;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.literal;
import static dev.selfsame.json.stored.Plain.text;
import static java.util.Comparator.comparing;

import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.registration.VerificationId;

/** The shapes of invitations and verifications. */
final class RegistrationShapes {

    static final Shape<InvitationId> INVITATION_ID = text(InvitationId::new, InvitationId::value);
    static final Shape<VerificationId> VERIFICATION_ID = text(VerificationId::new, VerificationId::value);
    private static final Shape<TokenHash> TOKEN = text(TokenHash::new, TokenHash::value);
    private static final Shape<Closing> CLOSING = literal(Closing.class);

    static final Shape<PendingInvitation> INVITATION = Building.of(
                    PendingInvitation::builder, PendingInvitation.Builder::build)
            .with(required("id", INVITATION_ID, PendingInvitation::id), PendingInvitation.Builder::id)
            .with(
                    required("identity", IdentityShapes.ID, PendingInvitation::identity),
                    PendingInvitation.Builder::identity)
            .with(required("issuedAt", INSTANT, PendingInvitation::issuedAt), PendingInvitation.Builder::issuedAt)
            .with(required("expiresAt", INSTANT, PendingInvitation::expiresAt), PendingInvitation.Builder::expiresAt)
            .with(
                    set("tokens", TOKEN, comparing(TokenHash::value), PendingInvitation::tokens),
                    PendingInvitation.Builder::addAllTokens)
            .with(required("address", TEXT, PendingInvitation::address), PendingInvitation.Builder::address)
            .with(optional("task", TaskShapes.ID, PendingInvitation::task), PendingInvitation.Builder::task)
            .with(usually(0, "resent", INT, PendingInvitation::resent), PendingInvitation.Builder::resent)
            .with(usually(1L, "version", LONG, PendingInvitation::version), PendingInvitation.Builder::version)
            .shape();

    static final Shape<ClosedInvitation> CLOSED_INVITATION = ObjectShape.of(
            required("id", INVITATION_ID, ClosedInvitation::id),
            required("identity", IdentityShapes.ID, ClosedInvitation::identity),
            required("how", CLOSING, ClosedInvitation::how),
            required("at", INSTANT, ClosedInvitation::at),
            ClosedInvitation::new);

    static final Shape<PendingVerification> VERIFICATION = Building.of(
                    PendingVerification::builder, PendingVerification.Builder::build)
            .with(required("id", VERIFICATION_ID, PendingVerification::id), PendingVerification.Builder::id)
            .with(
                    required("identity", IdentityShapes.ID, PendingVerification::identity),
                    PendingVerification.Builder::identity)
            .with(required("issuedAt", INSTANT, PendingVerification::issuedAt), PendingVerification.Builder::issuedAt)
            .with(
                    required("expiresAt", INSTANT, PendingVerification::expiresAt),
                    PendingVerification.Builder::expiresAt)
            .with(
                    set("tokens", TOKEN, comparing(TokenHash::value), PendingVerification::tokens),
                    PendingVerification.Builder::addAllTokens)
            .with(
                    required("via", literal(VerificationChannel.class), PendingVerification::via),
                    PendingVerification.Builder::via)
            .with(optional("address", TEXT, PendingVerification::address), PendingVerification.Builder::address)
            .with(optional("source", SourceShapes.ID, PendingVerification::source), PendingVerification.Builder::source)
            .with(usually(1L, "version", LONG, PendingVerification::version), PendingVerification.Builder::version)
            .shape();

    static final Shape<ClosedVerification> CLOSED_VERIFICATION = ObjectShape.of(
            required("id", VERIFICATION_ID, ClosedVerification::id),
            required("identity", IdentityShapes.ID, ClosedVerification::identity),
            required("how", CLOSING, ClosedVerification::how),
            required("at", INSTANT, ClosedVerification::at),
            ClosedVerification::new);

    private RegistrationShapes() {}
}
