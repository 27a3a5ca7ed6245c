package app.winnow.picture.treemap;

/**
 * What changes in a group by the plan: what is left, and what goes of it, decided and only suggested apart; what grows where it merges into something longer; what is still open and counted as it is
 * today. {@code staying} counts the offerings that are still offered, {@code unknown} those of which nobody can say how much of them is left.
 */
record Sums(double now, double left, double decided, double suggested, double grows, double open, int staying, int unknown) {

    static Sums of(Scene scene, Node node) {
        double[] sums = new double[6];
        int[] counts = new int[2];
        Left left = scene.sight().left(scene.asked().area());
        for (int place = node.from; place < node.to; place++) {
            int at = scene.nest().leaves[place];
            double now = scene.nest().sizes[place];
            double goes = left.released(at, now);
            double stays = left.of(at);
            boolean isKnown = !Double.isNaN(stays);
            sums[0] += now;
            sums[1] += isKnown ? stays : 0;
            sums[left.isDecided(at) ? 2 : 3] += goes;
            sums[4] += isKnown ? Math.max(0, stays - now) : 0;
            sums[5] += left.isOpen(at) ? now : 0;
            counts[0] += left.goes(at) ? 0 : 1;
            counts[1] += isKnown ? 0 : 1;
        }
        return new Sums(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], counts[0], counts[1]);
    }

    /** All that goes. */
    double goes() {
        return decided + suggested;
    }
}
