package dev.selfsame.jdbc;

import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import javax.sql.DataSource;

/**
 * Lets db-scheduler see the effects of one tenant only. Left to itself, it would fetch those of other tenants first, and
 * look for its own at its next look.
 */
final class EffectsOfTenant extends AutodetectJdbcCustomization {

    private final String condition;

    EffectsOfTenant(DataSource source, Tenant tenant) {
        super(source);
        this.condition = " and task_name = '" + tenant.taskName() + "' ";
    }

    /** The one of PostgreSQL would look at all of them. */
    @Override
    public boolean supportsSingleStatementLockAndFetch() {
        return false;
    }

    @Override
    public boolean supportsGenericLockAndFetch() {
        return true;
    }

    @Override
    public String createGenericSelectForUpdateQuery(
            String tableName, int limit, String requiredAndCondition, boolean orderByPriority) {
        return super.createGenericSelectForUpdateQuery(
                tableName, limit, condition + requiredAndCondition, orderByPriority);
    }

    @Override
    public String createSelectDueQuery(String tableName, int limit, String andCondition, boolean orderByPriority) {
        return super.createSelectDueQuery(tableName, limit, condition + andCondition, orderByPriority);
    }
}
