package dev.selfsame.resthost.tenant;

import java.util.List;

/** A JSON value and where it begins; numbers count as texts, since no setting is a number. */
sealed interface Json {

    Spot spot();

    /** Line and column, from 1. */
    record Spot(int line, int column) {}

    /** A text, or the literal of a number. */
    record Text(Spot spot, String value) implements Json {}

    /** True or false. */
    record Flag(Spot spot, boolean value) implements Json {}

    /** Null. */
    record Nothing(Spot spot) implements Json {}

    /** A list. */
    record Items(Spot spot, List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** An object; its names differ. */
    record Fields(Spot spot, List<Field> values) implements Json {
        public Fields {
            values = List.copyOf(values);
        }
    }

    /** One name of an object with its value. */
    record Field(Spot spot, String name, Json value) {}
}
