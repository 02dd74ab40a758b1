package dev.selfsame.jdbc;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;

/**
 * Lets db-scheduler see the effects of one tenant only. Left to itself, it would fetch those of other tenants first, and
 * look for its own at its next look; and it would guess the database, for good.
 */
final class EffectsOfTenant {

    private EffectsOfTenant() {}

    static JdbcCustomization in(Dialect dialect, Tenant tenant) {
        String condition = " and task_name = '" + tenant.taskName() + "' ";
        if (dialect instanceof PostgreSql) {
            return new InPostgreSql(condition);
        }
        return dialect instanceof MariaDb ? new InMariaDb(condition) : new InOthers(condition);
    }

    /** Takes what is due in the transaction that looks for it. */
    private static final class InPostgreSql extends PostgreSqlJdbcCustomization {

        private final String condition;

        InPostgreSql(String condition) {
            super(true, false);
            this.condition = condition;
        }

        @Override
        public String createGenericSelectForUpdateQuery(
                String tableName, int limit, String requiredAndCondition, boolean orderByPriority) {
            return super.createGenericSelectForUpdateQuery(
                    tableName, limit, condition + requiredAndCondition, orderByPriority);
        }
    }

    /** Its instants have no time zone; UTC is the one in which nodes anywhere agree. */
    private static final class InMariaDb extends MariaDBJdbcCustomization {

        private final String condition;

        InMariaDb(String condition) {
            super(true);
            this.condition = condition;
        }

        @Override
        public String createSelectDueQuery(String tableName, int limit, String andCondition, boolean orderByPriority) {
            return super.createSelectDueQuery(tableName, limit, condition + andCondition, orderByPriority);
        }
    }

    /** As the standard has it. */
    private static final class InOthers extends DefaultJdbcCustomization {

        private final String condition;

        InOthers(String condition) {
            super(false);
            this.condition = condition;
        }

        @Override
        public String createSelectDueQuery(String tableName, int limit, String andCondition, boolean orderByPriority) {
            return super.createSelectDueQuery(tableName, limit, condition + andCondition, orderByPriority);
        }
    }
}
