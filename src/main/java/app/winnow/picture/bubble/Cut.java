package app.winnow.picture.bubble;

/**
 * Where an axis is cut in two: {@code least} is the smallest value that counts as much, {@code line} the place of the cut between it and the next one below, so
 * that nothing stands on the line. As a share of the axis from low to high.
 */
record Cut(double least, double line) {

    /** At the middle one of these heights, above or below it, whichever halves them better; null where all are the same. */
    static Cut middle(double[] heights) {
        if (heights.length < 2) {
            return null;
        }
        double middle = Ranked.at(heights, heights.length / 2);
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        int less = 0;
        int upTo = 0;
        for (double height : heights) {
            if (height < middle) {
                less++;
                below = Math.max(below, height);
            } else if (height > middle) {
                above = Math.min(above, height);
            }
            upTo += height <= middle ? 1 : 0;
        }
        boolean isAbove = less == 0 || upTo < heights.length && Math.abs(2 * upTo - heights.length) < Math.abs(2 * less - heights.length);
        double least = isAbove ? above : middle;
        return least == Double.POSITIVE_INFINITY ? null : new Cut(least, (least + (isAbove ? middle : below)) / 2);
    }

    /** Here, as people put it. */
    static Cut at(double line) {
        return new Cut(line, line);
    }

    /** Where the bins of an axis across are halved best; null where only one holds any. */
    static Cut middle(Across across) {
        int best = -1;
        for (int bin = across.from(across.from(0) + 1); bin <= Across.BINS; bin = across.from(bin + 1)) {
            if (best < 0 || Math.abs(2 * across.below(bin) - across.all()) < Math.abs(2 * across.below(best) - across.all())) {
                best = bin;
            }
        }
        return best < 0 ? null : between(across, best);
    }

    /** At this share of the plot, as people put it: before the first bin whose middle is not left of it. */
    static Cut across(double line) {
        return new Cut(Math.ceil(Across.contribution(line) * Across.BINS - 1e-9), line);
    }

    private static Cut between(Across across, int bin) {
        return new Cut(bin, (Across.middle(across.before(bin)) + Across.middle(bin)) / 2);
    }
}
