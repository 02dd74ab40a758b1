package dev.selfsame.jdbc;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.driven.Registrations;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.VerificationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Pending invitations and verifications as they are in the database. */
record JdbcRegistrations(Transactions transactions) implements Registrations {

    private static Sql from(String table, Session session) {
        return Sql.of("SELECT id, document FROM {" + table + "} WHERE closed_at IS NULL AND tenant = ")
                .value(session.tenant().id())
                .add(" AND ");
    }

    private static PendingInvitation invitation(ResultSet row) throws SQLException {
        return Stored.read(StoredForm.invitation(), row, 2, "invitation.document", row.getString(1));
    }

    private static PendingVerification verification(ResultSet row) throws SQLException {
        return Stored.read(StoredForm.verification(), row, 2, "verification.document", row.getString(1));
    }

    @Override
    public Optional<PendingInvitation> invitation(InvitationId id) {
        return transactions.read(session ->
                session.one(from("invitation", session).is("id", id.value()), JdbcRegistrations::invitation));
    }

    @Override
    public Optional<PendingInvitation> invitationOf(IdentityId identity) {
        return transactions.read(session -> session.one(
                from("invitation", session).is("identity_id", identity.value()), JdbcRegistrations::invitation));
    }

    @Override
    public List<PendingInvitation> invitations(Optional<InvitationId> after, int most) {
        return transactions.read(session -> session.list(
                from("invitation", session)
                        .after("id", after.map(InvitationId::value).orElse(""))
                        .add(" ORDER BY id LIMIT ")
                        .value(most),
                JdbcRegistrations::invitation));
    }

    @Override
    public Optional<PendingVerification> verification(VerificationId id) {
        return transactions.read(session ->
                session.one(from("verification", session).is("id", id.value()), JdbcRegistrations::verification));
    }

    @Override
    public List<PendingVerification> verificationsOf(IdentityId identity) {
        return transactions.read(session -> session.list(
                from("verification", session)
                        .is("identity_id", identity.value())
                        .add(" ORDER BY id"),
                JdbcRegistrations::verification));
    }
}
