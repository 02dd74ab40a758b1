package dev.selfsame.jdbc;

import dev.selfsame.query.IdentityQuery;
import java.sql.SQLException;
import java.util.Set;

/** H2, in the process or beside it. */
final class H2 extends Batches {

    /** Counting further than this costs more than it tells. */
    private static final int COUNTED = 20_000;

    private static final Set<Integer> TRANSIENT = Set.of(40001, 50200, 90131, 23505);

    @Override
    String name() {
        return "h2";
    }

    @Override
    String parameter(Type type) {
        return type == Type.JSON || type == Type.JSONB ? "? FORMAT JSON" : "?";
    }

    @Override
    String following(String index) {
        return " USE INDEX (" + index + ")";
    }

    /** It compares an order with whole indexes, equal columns included. */
    @Override
    String leading(IdentityQuery query) {
        return query.sorters().isEmpty() && query.correlatedOnly() ? "tenant, correlated, " : "tenant, ";
    }

    @Override
    long estimate(Session session, Sql sql) throws SQLException {
        Sql counted = Sql.of("SELECT count(*) FROM (").add(sql).add(" LIMIT " + COUNTED + ") found");
        return session.one(counted, row -> row.getLong(1)).orElse(-1L);
    }

    @Override
    boolean isTransient(SQLException trouble) {
        return TRANSIENT.contains(trouble.getErrorCode()) || super.isTransient(trouble);
    }
}
