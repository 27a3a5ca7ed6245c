package app.winnow.picture.level;

import java.util.Locale;

/** Courses that are in no share, and why (dense indexes upwards). */
record Apart(Why why, int[] offerings) {

    /** Nobody can say yet whether they stay; they are counted under another choice; nobody has said whether they are courses. */
    enum Why {
        OPEN, FREE, REQUIRED, UNSAID, KIND;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String key() {
        return "apart " + why.word();
    }
}
