package dev.selfsame.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool of PostgreSQL that has every question explained, with the very values that are asked for. */
final class Explained {

    /** What is sent, and how it is carried out. */
    record Question(String sql, String plan) {
        boolean isListing() {
            return sql.startsWith("SELECT i.id") && sql.contains(" LIMIT ");
        }
    }

    private final DataSource real;
    private final List<Question> questions = new ArrayList<>();

    Explained(DataSource real) {
        this.real = real;
    }

    List<Question> since(Runnable asking) {
        questions.clear();
        asking.run();
        return List.copyOf(questions);
    }

    DataSource pool() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = invoked(real, method, arguments);
            return result instanceof Connection connection ? opened(connection) : result;
        });
    }

    private Connection opened(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = invoked(connection, method, arguments);
            return result instanceof PreparedStatement statement
                            && String.valueOf(arguments[0]).startsWith("SELECT")
                    ? explained(statement, connection, String.valueOf(arguments[0]))
                    : result;
        });
    }

    private PreparedStatement explained(PreparedStatement statement, Connection connection, String sql)
            throws SQLException {
        PreparedStatement explaining = connection.prepareStatement("EXPLAIN " + sql);
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().equals("executeQuery")) {
                questions.add(new Question(sql, plan(explaining)));
            }
            if (method.getName().startsWith("set") || method.getName().equals("close")) {
                invoked(explaining, method, arguments);
            }
            return invoked(statement, method, arguments);
        });
    }

    private static String plan(PreparedStatement explaining) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = explaining.executeQuery()) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
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
