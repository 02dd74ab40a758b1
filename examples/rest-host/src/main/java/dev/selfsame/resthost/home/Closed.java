package dev.selfsame.resthost.home;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a database lets nobody in, by the beginning of its SQL state or its own code, and without its words. */
record Closed(String reason, List<String> states, List<Integer> codes) {

    private static final List<Closed> REASONS = List.of(
            new Closed("the database refuses the user or the password", List.of("28", "08004"), List.of()),
            new Closed("there is no such database", List.of("3D"), List.of(1049, 90146, 90149)),
            new Closed("another program has the database's file open", List.of(), List.of(90020)),
            new Closed(
                    "the database's driver doesn't understand this URL",
                    List.of(),
                    List.of(90011, 90046, 90088, 90113)),
            new Closed("the database can't be reached", List.of("08"), List.of(90067)));

    static String why(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(Closed::why)
                .orElse("the database can't be opened");
    }

    private static String why(SQLException trouble) {
        String state = Optional.ofNullable(trouble.getSQLState()).orElse("unknown");
        return REASONS.stream()
                .filter(closed -> closed.explains(state, trouble.getErrorCode()))
                .findFirst()
                .map(Closed::reason)
                .orElseGet(() ->
                        "the database can't be opened (SQLSTATE " + state + ", error " + trouble.getErrorCode() + ")");
    }

    private boolean explains(String state, int code) {
        return codes.contains(code) || states.stream().anyMatch(state::startsWith);
    }
}
