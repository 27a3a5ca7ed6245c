package app.winnow.picture;

import app.winnow.model.Disposition;

/** A colour by what it means; which colour that is, each look says ({@link Colours}). The steps run from little to much, and are of one hue. */
public enum Ink {
    PAPER, SURFACE, LINE, INK, INK_2, INK_3, SELECTION, HOVER, ATTENTION, ATTENTION_PAPER,
    KEEP, SLIM, REPLACE, MERGE, MOVE_OUT, RETIRE, HAND_BACK, PARK,
    STEP_1, STEP_2, STEP_3, STEP_4, STEP_5, STEP_6,
    /** Near-black and white in every look: for words on colours that are as light, or as dark, in all of them. */
    DARK, BRIGHT;

    private static final Ink[] ALL = values();
    /** How many steps there are. */
    public static final int STEPS = 6;

    /** The colour of a disposition; null is open, which is secondary ink. */
    public static Ink of(Disposition disposition) {
        return disposition == null ? INK_2 : ALL[KEEP.ordinal() + disposition.ordinal()];
    }

    /** A step from 1 (little) to 6 (much). */
    public static Ink step(int step) {
        return ALL[STEP_1.ordinal() + Math.max(1, Math.min(STEPS, step)) - 1];
    }

    /** By its ordinal, as columns of marks hold it. */
    public static Ink at(int ordinal) {
        return ALL[ordinal];
    }
}
