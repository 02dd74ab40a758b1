package dev.selfsame.identity;

/** How far what a person is to have and what the accounts have are apart. */
public enum Fulfilment {
    /** Not at all. */
    SETTLED,
    /** Something is to be changed that isn't planned yet. */
    OPEN,
    /** Something is to be changed, but the plan was refused: it waits for somebody to approve it. */
    HELD,
    /** What is to be changed is accepted, and on its way. */
    UNDER_WAY
}
