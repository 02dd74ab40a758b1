package dev.selfsame.jdbc;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.driven.Assignments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Role assignments as they are in the database. */
record JdbcAssignments(Transactions transactions) implements Assignments {

    private static final Comparator<RoleAssignment> ORDER =
            Comparator.comparing(RoleAssignment::addedDate).thenComparing(RoleAssignment::id);

    private static Sql from(Session session) {
        return Sql.of("SELECT id, document FROM {assignment} WHERE tenant = ")
                .value(session.tenant().id())
                .add(" AND ");
    }

    private static RoleAssignment assignment(ResultSet row) throws SQLException {
        return Stored.read(StoredForm.assignment(), row, 2, "assignment.document", row.getString(1));
    }

    @Override
    public Optional<RoleAssignment> byId(AssignmentId id) {
        return transactions.read(
                session -> session.one(from(session).is("id", id.value()), JdbcAssignments::assignment));
    }

    @Override
    public List<RoleAssignment> of(IdentityId identity) {
        return ofAll(List.of(identity)).getOrDefault(identity, List.of());
    }

    @Override
    public Map<IdentityId, List<RoleAssignment>> ofAll(Collection<IdentityId> identities) {
        if (identities.isEmpty()) {
            return Map.of();
        }
        List<String> ids = identities.stream().map(IdentityId::value).distinct().toList();
        return transactions
                .read(session ->
                        session.list(from(session).among("identity_id", Type.TEXT, ids), JdbcAssignments::assignment))
                .stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(RoleAssignment::identity, LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public long count(RoleId role) {
        Optional<Long> count = transactions.read(session -> session.one(
                Sql.of("SELECT count(*) FROM {assignment} WHERE tenant = ")
                        .value(session.tenant().id())
                        .add(" AND ")
                        .is("role_id", role.value()),
                row -> row.getLong(1)));
        return count.orElse(0L);
    }
}
