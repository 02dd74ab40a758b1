package dev.selfsame.inmemory;

import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import java.util.List;

/** The orders in which a segment numbers its rows; equal names or aliases are in the order of their ids, absent ones last. */
enum RankSpace {
    ID,
    NAME,
    ALIAS;

    /** The space whose order the first key asks for; the status has none of its own, it divides that of the next key. */
    static RankSpace of(List<Sorter> keys) {
        for (Sorter key : keys) {
            if (key.field() != SortField.CLOUD_STATUS) {
                return key.field() == SortField.NAME ? NAME : ALIAS;
            }
        }
        return ID;
    }
}
