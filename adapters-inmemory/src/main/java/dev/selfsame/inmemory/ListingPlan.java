package dev.selfsame.inmemory;

/** The ways to answer a listing; all give the same answer. */
enum ListingPlan {

    /** Whichever is expected to be quickest. */
    QUICKEST,

    /** Walk the order and look at each row; by bitmap after all where the rows wanted are too rare. */
    WALK,

    /** Look at the candidates of the most selective index, and sort. */
    SORT,

    /** A bitmap in the order asked for, and pages by counting its bits. */
    BITMAP
}
