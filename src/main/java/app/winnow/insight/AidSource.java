package app.winnow.insight;

/** Where an aid comes from, in the order in which they are taken (decision model, section 2): one that is there, one that is built for another offering too, a new one. */
public enum AidSource { EXISTS, SHARED, NEW }
