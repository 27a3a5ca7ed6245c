package app.winnow.insight.cover;

import java.util.Random;

/**
 * What to take the unknowns for. {@link #AS_TAGGED} is the set that is shown: it takes what people said, asks for the greatest depth that is still possible, lets an
 * offering at which nobody has looked stay, and counts unknown hours as the middle of the known ones.
 */
interface Guess {
    /** As people tagged them so far. */
    Guess AS_TAGGED = new Edge(true, false, .5);
    /** Whatever is unknown speaks against letting go. */
    Guess CAUTIOUS = new Edge(true, true, 1);
    /** Whatever is unknown speaks for letting go. */
    Guess HOPEFUL = new Edge(false, false, 0);

    /** Which of the depths rule 9 wants, of those that occur so often. */
    int depth(int[] ways);

    /** Which of the known figures, sorted, stands for an unknown one; there is at least one. */
    double figure(double[] known);

    /** Maintenance that may be counted as freed, where it is unknown. */
    double freed(double[] known);

    /** Whether what nobody has said of its purpose or its requirement holds it. */
    boolean isHeldBySilence();

    /** Whether an outcome at which nobody has looked for it keeps an offering as it stands; {@code any} is whether it was looked at for others. */
    boolean staysUnseen(boolean any);

    /** Whether it supports an outcome at which nobody has looked for it. */
    boolean supportsUnseen(double share);

    /** Whether it supports an outcome that is not written down, for which it stays as it is. */
    boolean supportsUnwritten();

    /** One of fifty completions drawn with this seed. */
    static Guess drawn(long seed) {
        return new Drawn(new Random(seed));
    }

    /** The same answer to every unknown. */
    record Edge(boolean isCareful, boolean isCautious, double place) implements Guess {
        @Override
        public int depth(int[] ways) {
            int depth = isCareful ? ways.length - 1 : 0;
            while (ways[depth] == 0) {
                depth += isCareful ? -1 : 1;
            }
            return depth;
        }

        @Override
        public double figure(double[] known) {
            return known[(int) Math.round(place * (known.length - 1))];
        }

        @Override
        public double freed(double[] known) {
            return isCareful ? 0 : known[known.length - 1];
        }

        @Override
        public boolean isHeldBySilence() {
            return isCautious;
        }

        @Override
        public boolean staysUnseen(boolean any) {
            return isCautious || isCareful && !any;
        }

        @Override
        public boolean supportsUnseen(double share) {
            return false;
        }

        @Override
        public boolean supportsUnwritten() {
            return isCautious;
        }
    }

    /** Every unknown drawn by itself: what people said of the others is how likely it is. */
    record Drawn(Random random) implements Guess {
        @Override
        public int depth(int[] ways) {
            int at = random.nextInt(java.util.stream.IntStream.of(ways).sum());
            int depth = 0;
            while (at >= ways[depth]) {
                at -= ways[depth++];
            }
            return depth;
        }

        @Override
        public double figure(double[] known) {
            return known[random.nextInt(known.length)];
        }

        @Override
        public double freed(double[] known) {
            return figure(known);
        }

        @Override
        public boolean isHeldBySilence() {
            return random.nextBoolean();
        }

        @Override
        public boolean staysUnseen(boolean any) {
            return false;
        }

        @Override
        public boolean supportsUnseen(double share) {
            return random.nextDouble() < share;
        }

        /** Strengths 0 to 3 are equally likely. */
        @Override
        public boolean supportsUnwritten() {
            return random.nextBoolean();
        }
    }
}
