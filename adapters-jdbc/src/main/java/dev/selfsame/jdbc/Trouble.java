package dev.selfsame.jdbc;

import dev.selfsame.ports.StoreUnavailable;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

/** What a database's errors mean; its own words, which may hold personal data, are in the cause only. */
final class Trouble {

    static final String WRONG_VERSION = "SS001";
    private static final String COMMIT = "SS002";

    /** The beginnings of SQL states by which a database says that it has not committed. */
    private static final List<String> NOT_COMMITTED = List.of("23", "25", "40", "53", "HYT");

    /** The beginnings of SQL states, and what they mean. */
    private record Meaning(String explanation, List<String> states, List<Integer> codes) {}

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(
                    "The database was lost while it committed: whether anything is recorded is not known",
                    List.of(COMMIT),
                    List.of()),
            new Meaning(
                    "The database's user lacks a privilege", List.of("42501", "28"), List.of(1142, 1143, 1044, 90096)),
            new Meaning(
                    "The tables are not there, or not those of this version: call migrate()",
                    List.of("42P01", "42S02", "42S22", "42S04", "42703", "3F000", "42S"),
                    List.of(1146, 1054, 90079)),
            new Meaning("The database can be read only", List.of("25006"), List.of(1290, 1792, 90097)),
            new Meaning("The database has no room left", List.of("53100", "53200"), List.of(1021, 1114)),
            new Meaning("The database accepts no more connections", List.of("53300"), List.of(1040, 1203)),
            new Meaning("The database is shutting down or starting", List.of("57P"), List.of(90098, 90121)),
            new Meaning(
                    "The database was busy for too long",
                    List.of("40", "55P03", "HYT00"),
                    List.of(1205, 1020, 50200, 90131)),
            new Meaning("The database can't be reached", List.of("08"), List.of(90067)));

    private Trouble() {}

    static SQLException whileCommitting(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return NOT_COMMITTED.stream().noneMatch(state::startsWith)
                ? new SQLException("lost while committing", COMMIT, cause)
                : cause;
    }

    static StoreUnavailable unavailable(SQLException trouble) {
        return new StoreUnavailable(explanation(trouble), trouble);
    }

    private static String explanation(SQLException trouble) {
        String state = String.valueOf(trouble.getSQLState());
        if (state.equals(WRONG_VERSION) || state.equals("0A000")) {
            return String.valueOf(trouble.getMessage());
        }
        return MEANINGS.stream()
                .filter(meaning -> meaning.codes().contains(trouble.getErrorCode())
                        || meaning.states().stream().anyMatch(state::startsWith))
                .map(Meaning::explanation)
                .findFirst()
                .orElseGet(() -> unknown(trouble, state));
    }

    private static String unknown(SQLException trouble, String state) {
        if (trouble instanceof SQLTransientConnectionException) {
            return "No connection was to be had from the pool in time";
        }
        if (trouble instanceof SQLNonTransientConnectionException) {
            return "The database can't be reached";
        }
        return "The database has failed (SQLSTATE " + state + ", error " + trouble.getErrorCode() + ")";
    }

    /** What others find out and tell anyway. */
    static void mention(String what, Throwable cause) {
        System.getLogger(Trouble.class.getName()).log(System.Logger.Level.DEBUG, what, cause);
    }

    static void log(String what, Throwable cause) {
        System.getLogger(Trouble.class.getName()).log(System.Logger.Level.WARNING, what, cause);
    }
}
