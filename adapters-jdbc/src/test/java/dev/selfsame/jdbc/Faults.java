package dev.selfsame.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool that fails at chosen steps, and knows how many of its connections are in use; for one thread. */
final class Faults {

    private static final Set<String> STEPS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "setAutoCommit");

    /** What happens at a step, instead of it or besides. */
    interface Fault {
        @Nullable Object at(Connection connection, Callable<@Nullable Object> step) throws Exception;
    }

    static final Fault CUT_BEFORE = (connection, step) -> {
        connection.abort(Runnable::run);
        throw new SQLNonTransientConnectionException("cut before it", "08006");
    };

    static final Fault CUT_AFTER = (connection, step) -> {
        step.call();
        connection.abort(Runnable::run);
        throw new SQLNonTransientConnectionException("cut after it", "08006");
    };

    static Fault failing(SQLException trouble) {
        return (connection, step) -> {
            throw trouble;
        };
    }

    private final DataSource real;
    private final AtomicInteger open = new AtomicInteger();
    private String counted = "";
    private int steps;
    private int first;
    private int last;
    private Fault fault = CUT_BEFORE;
    private boolean rollsBack = true;

    Faults(DataSource real) {
        this.real = real;
    }

    /** Fails at the steps from the first to the last one, counted from 1 and from now on. */
    void arm(int from, int to, Fault how) {
        disarm();
        first = from;
        last = to;
        fault = how;
    }

    void disarm() {
        steps = 0;
        counted = "";
        first = 0;
        last = -1;
        rollsBack = true;
    }

    /** Besides, nothing can be rolled back until it is disarmed. */
    void refuseRollback() {
        rollsBack = false;
    }

    /** The steps that there were since then. */
    int steps() {
        return steps;
    }

    /** The name of the last one. */
    String lastStep() {
        return counted;
    }

    int connectionsInUse() {
        return open.get();
    }

    DataSource pool() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = invoked(real, method, arguments);
            return result instanceof Connection connection ? opened(connection) : result;
        });
    }

    private Connection opened(Connection connection) {
        open.incrementAndGet();
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("close")) {
                open.decrementAndGet();
            }
            if (method.getName().equals("rollback") && !rollsBack) {
                throw new SQLException("no rollback", "58000");
            }
            Object result = stepped(connection, connection, method, arguments);
            return result instanceof Statement statement ? prepared(statement, connection) : result;
        });
    }

    private Statement prepared(Statement statement, Connection connection) {
        Class<? extends Statement> kind =
                statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return proxy(kind, (self, method, arguments) -> stepped(statement, connection, method, arguments));
    }

    private @Nullable Object stepped(Object target, Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (!STEPS.contains(method.getName())) {
            return invoked(target, method, arguments);
        }
        steps++;
        counted = method.getName();
        return steps >= first && steps <= last
                ? fault.at(connection, () -> method.invoke(target, arguments))
                : invoked(target, method, arguments);
    }

    private static @Nullable Object invoked(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
