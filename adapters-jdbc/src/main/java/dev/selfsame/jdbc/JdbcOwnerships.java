package dev.selfsame.jdbc;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.driven.Ownerships;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Ownerships as they are in the database. */
record JdbcOwnerships(Transactions transactions) implements Ownerships {

    private static Sql from(Session session) {
        return Sql.of(
                        "SELECT owner_id, association, entity_type, entity_id, entity_name FROM {ownership} WHERE tenant = ")
                .value(session.tenant().id())
                .add(" AND ");
    }

    private static Ownership ownership(ResultSet row) throws SQLException {
        return new Ownership(
                new IdentityId(row.getString(1)),
                new AssociationType(row.getString(2)),
                new OwnedEntity(row.getString(3), row.getString(4), row.getString(5)));
    }

    @Override
    public List<Ownership> of(IdentityId identity) {
        return transactions.read(session -> session.list(
                from(session).is("owner_id", identity.value()).add(" ORDER BY association, entity_type, entity_id"),
                JdbcOwnerships::ownership));
    }

    @Override
    public Optional<Ownership> ownership(AssociationType type, String entityType, String entityId) {
        return transactions.read(session -> session.one(
                from(session)
                        .is("association", type.value())
                        .add(" AND ")
                        .is("entity_type", entityType)
                        .add(" AND ")
                        .is("entity_id", entityId),
                JdbcOwnerships::ownership));
    }
}
