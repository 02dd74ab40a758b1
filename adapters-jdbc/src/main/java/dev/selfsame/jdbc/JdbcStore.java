package dev.selfsame.jdbc;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.selfsame.ports.Worker;
import dev.selfsame.ports.driven.Accounts;
import dev.selfsame.ports.driven.Assignments;
import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driven.EventLog;
import dev.selfsame.ports.driven.Identities;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.ports.driven.Ownerships;
import dev.selfsame.ports.driven.Registrations;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driven.Works;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A store in a database: PostgreSQL, H2 or MariaDB. It is immutable, safe for many threads and nodes, and keeps nothing
 * but a few plans of statements and who is to be woken: make one for each tenant and keep it. The host owns the pool of connections. Commits for one tenant are in a row, those for different ones aren't.
 */
public final class JdbcStore implements Store {

    private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private final DataSource source;
    private final Schema schema;
    private final Tenant tenant;
    private final Keeping keeping;
    private final Shared shared;
    private final @Nullable Connection joined;
    private final Wakes wakes;
    private final Transactions transactions;

    private JdbcStore(
            DataSource source,
            Schema schema,
            Tenant tenant,
            Keeping keeping,
            Shared shared,
            @Nullable Connection joined) {
        this.source = source;
        this.schema = schema;
        this.tenant = tenant;
        this.keeping = keeping;
        this.shared = shared;
        this.joined = joined;
        this.wakes = joined == null ? shared.wakes : new Wakes();
        this.transactions = joined == null
                ? new OwnTransactions(source, schema, tenant)
                : new JoinedTransaction(joined, schema, tenant);
    }

    /** A store whose tables are in the connections' own schema and begin with {@code selfsame_}. */
    public static JdbcStore on(DataSource source) {
        Schema schema = new Schema(new Tables(null, "selfsame_"));
        return new JdbcStore(source, schema, new Tenant("default"), new Keeping(Optional.empty()), new Shared(), null);
    }

    /** With its tables in a schema of that name: a-z, 0-9 and _, at most 40 of them. */
    public JdbcStore inSchema(String name) {
        return at(new Tables(name, schema.tables().prefix()));
    }

    /** With tables whose names begin in that way: a-z, 0-9 and _, at most 20 of them, or nothing. */
    public JdbcStore withPrefix(String prefix) {
        return at(new Tables(schema.tables().schema(), prefix));
    }

    private JdbcStore at(Tables tables) {
        return new JdbcStore(source, new Schema(tables), tenant, keeping, new Shared(), joined);
    }

    /** For one of several tenants in the same tables: letters, digits, and any of -_. , at most 64; {@code default} else. */
    public JdbcStore forTenant(String id) {
        if (!TENANT.matcher(id).matches()) {
            throw new IllegalArgumentException("a tenant's id has 1 to 64 letters, digits, -, _ or .");
        }
        return new JdbcStore(source, schema, new Tenant(id), keeping, new Shared(), joined);
    }

    /**
     * With an event log that forgets what is older, whenever old tasks are purged: with each scheduled processing. It is
     * kept for good otherwise.
     */
    public JdbcStore keepingLogFor(Duration age) {
        return new JdbcStore(source, schema, tenant, new Keeping(Optional.of(age)), shared, joined);
    }

    /**
     * The same store within a transaction of the host, which commits it or rolls it back together with its own rows. What
     * is refused or fails leaves nothing behind in it. Others of the tenant wait for its end, so it should be short.
     *
     * @param connection to the same database, without auto-commit
     */
    public JdbcStore joining(Connection connection) {
        return new JdbcStore(source, schema, tenant, keeping, shared, connection);
    }

    /** Makes the tables, or brings those of an earlier version to this one; several nodes may do so at the same time. */
    public JdbcStore migrate() {
        schema.migrate(source);
        return this;
    }

    @Override
    public Identities identities() {
        return new JdbcIdentities(transactions, shared.plans);
    }

    @Override
    public Accounts accounts() {
        return new JdbcAccounts(transactions);
    }

    @Override
    public Ownerships ownerships() {
        return new JdbcOwnerships(transactions);
    }

    @Override
    public Assignments assignments() {
        return new JdbcAssignments(transactions);
    }

    @Override
    public Catalog catalog() {
        return new JdbcCatalog(transactions);
    }

    @Override
    public Registrations registrations() {
        return new JdbcRegistrations(transactions);
    }

    @Override
    public Works works() {
        return new JdbcWorks(transactions);
    }

    @Override
    public EventLog log() {
        return new JdbcEventLog(transactions);
    }

    @Override
    public Journal journal() {
        return new JdbcJournal(transactions, keeping, wakes);
    }

    @Override
    public Effects effects() {
        return new JdbcEffects(transactions);
    }

    /** Whose store it is. */
    public String tenantId() {
        return tenant.id();
    }

    DataSource source() {
        return source;
    }

    Wakes wakes() {
        return shared.wakes;
    }

    String tableOfEffects() {
        return schema.tables().named("effect");
    }

    JdbcCustomization effectsOfTenant() {
        return transactions.read(session -> EffectsOfTenant.in(session.dialect(), tenant));
    }

    Task<Void> effectTask(Worker worker, String node) {
        return EffectTask.of(tenant, new JdbcEffects(transactions), worker, node);
    }

    /** What the views of one store have in common. */
    private static final class Shared {
        private final Plans plans = new Plans();
        private final Wakes wakes = new Wakes();
    }
}
