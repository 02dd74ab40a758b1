package dev.selfsame.inmemory;

/**
 * The sizes that an index works by; other values give the same answers at another speed.
 *
 * @param recent how many changed identities are kept unindexed
 * @param growth a segment is merged into the one before unless that is more than this many times as large
 * @param few how many candidates are looked at one by one
 * @param checkpointed how many rows a segment has at least to be given checkpoints
 * @param rowCost nanoseconds that it takes to look at one row, which is seldom in the processor's cache
 */
record IndexTuning(int recent, int growth, int few, int checkpointed, double rowCost) {

    static final IndexTuning USUAL = new IndexTuning(128, 6, 64, 1 << 14, 100);

    /** Checkpoints of a column, per segment. */
    static final int CHECKPOINTS = 16;
}
