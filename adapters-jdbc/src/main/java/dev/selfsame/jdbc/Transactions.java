package dev.selfsame.jdbc;

/** Where sessions come from. */
interface Transactions {

    /** Reads; each statement sees what is committed when it starts. */
    <T> T read(Work<T> work);

    /** Does what helps but isn't needed, after a write. */
    void tidy(Work<?> work);

    /** Does all of it or nothing, and again where others were in the way. */
    <T> T write(Work<T> work);
}
