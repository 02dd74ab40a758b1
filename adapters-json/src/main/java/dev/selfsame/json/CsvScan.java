package dev.selfsame.json;

/** Follows the characters of one row, after RFC 4180, to find its end. */
final class CsvScan {

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_WITHIN,
        OVER,
        BAD
    }

    private State state = State.FIELD_START;
    private int field = 1;
    private int lineEnds;
    private boolean afterReturn;

    void take(char c) {
        if (state == State.QUOTED) {
            takeQuoted(c);
        } else if (c == ',') {
            state = State.FIELD_START;
            field++;
        } else if (c == '\n' || c == '\r') {
            state = State.OVER;
        } else if (c == '"' && state != State.PLAIN) {
            state = State.QUOTED;
        } else {
            state = state == State.QUOTE_WITHIN ? State.BAD : State.PLAIN;
        }
    }

    private void takeQuoted(char c) {
        if (c == '"') {
            state = State.QUOTE_WITHIN;
        } else if (c == '\r' || (c == '\n' && !afterReturn)) {
            lineEnds++;
        }
        afterReturn = c == '\r';
    }

    /** Whether the last character has ended the row. */
    boolean isOver() {
        return state == State.OVER || state == State.BAD;
    }

    /** Whether the last character may not stand where it does. */
    boolean isBad() {
        return state == State.BAD;
    }

    /** Whether a quote is open. */
    boolean isQuoted() {
        return state == State.QUOTED;
    }

    /** The field that has been reached, from 1. */
    int field() {
        return field;
    }

    /** How many line ends there are within quotes. */
    int lineEnds() {
        return lineEnds;
    }
}
