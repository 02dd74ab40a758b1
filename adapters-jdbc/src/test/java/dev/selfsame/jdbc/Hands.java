package dev.selfsame.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What somebody does in a database by hand. */
final class Hands {

    private Hands() {}

    static void run(DataSource pool, String... statements) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The rows, each with its columns as texts. */
    static List<List<String>> read(DataSource pool, String question) {
        try (Connection connection = pool.getConnection()) {
            return read(connection, question);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static List<List<String>> read(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                all.add(row);
            }
            return all;
        }
    }
}
