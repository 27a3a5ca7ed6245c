package app.winnow.picture.level;

import app.winnow.picture.Numbers;

/** Counts as people may quote them: always of how many, and in percent only where a percent is not one course's doing. */
final class Shares {
    /** Of fewer courses than these nothing is said in percent; ours. */
    static final int SMALL = 10;
    private static final double LEAST = .005;

    private Shares() { }

    /** "12 of 140". */
    static String counted(int count, int of) {
        return LevelLadder.WORDS.of("share.of", count, of);
    }

    /** "12 of 140, 9 %"; "3 of 4". */
    static String of(int count, int of) {
        return of < SMALL ? counted(count, of) : LevelLadder.WORDS.of("share.percent", count, of, percent(count, of));
    }

    /** "9 %"; nothing that occurs is 0 %, and nothing that is missing leaves 100 %. */
    static String percent(int count, int of) {
        double share = (double) count / of;
        if (count > 0 && share < LEAST) {
            return LevelLadder.WORDS.of("share.under");
        }
        return count < of && share >= 1 - LEAST ? LevelLadder.WORDS.of("share.over") : Numbers.share(share);
    }
}
