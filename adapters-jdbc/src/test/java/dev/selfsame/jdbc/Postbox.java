package dev.selfsame.jdbc;

import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Takes mails from several processes in a table of its own, and counts how often each came. */
record Postbox(DataSource source, String table) implements Mailer {

    Postbox made() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table + " (mail VARCHAR(200) NOT NULL)");
            return this;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Outcome send(Mail mail) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("INSERT INTO " + table + " (mail) VALUES (?)")) {
            statement.setString(1, mail.key());
            statement.executeUpdate();
            return new Outcome.Done();
        } catch (SQLException failed) {
            return new Outcome.Failed(Outcome.Cause.RETRY, "the postbox is out of reach");
        }
    }

    /** How often each mail came. */
    Map<String, Integer> arrived() {
        Map<String, Integer> mails = new TreeMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT mail, count(*) FROM " + table + " GROUP BY mail")) {
            while (rows.next()) {
                mails.put(rows.getString(1), rows.getInt(2));
            }
            return mails;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
