package app.winnow.picture.outcome;

/** An aid for an outcome: one that is there, one that people decided to build, or one that is only suggested; the offerings it is, or is built for (dense indexes upwards). */
record AidAround(Standing standing, String key, String name, int[] offerings) {
    enum Standing { THERE, PLANNED, SUGGESTED }
}
