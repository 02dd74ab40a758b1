package dev.selfsame.refresh;

import dev.selfsame.transform.Calculation;

/** An attribute mapping whose transform is compiled. */
record Mapping(String attribute, Calculation calculation, boolean isPlain) {

    /** Whether it need not be calculated again as long as what it takes from accounts is the same. */
    boolean isSkippable() {
        return !isPlain && calculation.isOfAccountsOnly();
    }
}
