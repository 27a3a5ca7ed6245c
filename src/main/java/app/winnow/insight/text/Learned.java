package app.winnow.insight.text;

/**
 * What people's links teach about one outcome (after Rocchio 1971): offerings like those that serve it move nearer, offerings like those that it was refused for
 * move away; the fewer there are, the less is believed. {@code yes} and {@code no} are offerings, in order, with how much each counts; the sums are what these say together.
 */
record Learned(Sparse yes, Sparse no, Sparse yesSum, Sparse noSum) {
    /** Nobody has said anything. */
    static final Learned NOTHING = new Learned(Sparse.NONE, Sparse.NONE, Sparse.NONE, Sparse.NONE);

    private static final double NEARER = 2.5;
    private static final double AWAY = 1.5;
    /** Links at which half of what they say is believed. */
    private static final double HALF = 1.5;
    /** An outcome that was linked very often is likelier from the start: its scores count up to this much more, half of it at so many links. */
    private static final double POPULAR = 2;
    private static final double OFTEN = 10;

    /** Adds up what these offerings say. */
    static Learned of(Sparse yes, Sparse no, WordTable table, Bag bag) {
        return yes.size() + no.size() == 0 ? NOTHING : new Learned(yes, no, sum(yes, table, bag), sum(no, table, bag));
    }

    private static Sparse sum(Sparse offerings, WordTable table, Bag bag) {
        for (int at = 0; at < offerings.size(); at++) {
            bag.add(table.at(offerings.words()[at]), offerings.weights()[at]);
        }
        return bag.empty();
    }

    /** Whether nobody has said anything. */
    boolean isNothing() {
        return this == NOTHING;
    }

    /** What an outcome says after it, of what it said before. */
    Sparse on(Sparse before, Bag bag) {
        if (isNothing()) {
            return before;
        }
        bag.add(before, 1);
        bag.add(yesSum, nearer(weight(yes)));
        bag.add(noSum, -away(weight(no)));
        return bag.empty().by(popular(weight(yes)));
    }

    private static double popular(double weight) {
        return 1 + POPULAR * weight / (weight + OFTEN);
    }

    /**
     * The score of an offering had it taught nothing itself. {@code before}, {@code likeYes} and {@code likeNo} are its products with what the outcome said before and
     * with the sums; {@code own} is how much it counts itself, negative where the outcome was refused.
     */
    float without(float before, float likeYes, float likeNo, float own) {
        float yesOwn = Math.max(0, own);
        float noOwn = Math.max(0, -own);
        double sum = before + nearer(weight(yes) - yesOwn) * (likeYes - yesOwn) - away(weight(no) - noOwn) * (likeNo - noOwn);
        return (float) (sum * popular(weight(yes) - yesOwn));
    }

    private static double weight(Sparse of) {
        double sum = 0;
        for (float weight : of.weights()) {
            sum += weight;
        }
        return sum;
    }

    private static double nearer(double weight) {
        return NEARER / (weight + HALF);
    }

    private static double away(double weight) {
        return AWAY / (weight + HALF);
    }
}
