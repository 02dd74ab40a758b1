package dev.selfsame.benchmarks;

import java.util.List;

/** Measures one thing beside its peers, and says what was to be reached. */
interface Benchmark {

    /**
     * The targets, measured now.
     *
     * @param quick whether a rough figure in little time is enough: smaller data, fewer rounds
     */
    List<Target> run(boolean quick);
}
