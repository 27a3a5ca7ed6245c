package app.winnow.insight.facet;

import app.winnow.model.Worded;

/** What offerings are told apart by, in the order of lists. The words stand in saved views, so they never change. */
public enum Facet implements Worded {
    CATEGORY, TYPE, UNIT, OWNER, LANGUAGE,
    /** Ids of the outcomes that it serves at strength 1 or more, and {@link #LINKED}, {@link #NONE}, or unknown while not all of those that concern it were looked at. */
    OUTCOME,
    /** The disposition that is suggested, {@link #OPEN} while several are possible; a withdrawn offering has no value. */
    SUGGESTED,
    /** The disposition that people decided, {@link #OPEN} while they have not. */
    DECIDED,
    /** Whether a person has answered anything about it: {@link #LINKED} is yes, {@link #NONE} no. */
    ANSWERED,
    /** On what basis it is required, by the words of files. */
    REQUIRED,
    STATUS,
    /** The highest level that somebody measured, 0-5. */
    LEVEL,
    /** The year in which it was changed last. */
    UPDATED,
    /** Its own length in minutes, in bands. */
    LENGTH,
    /** Hours of people's time where they are known, in bands ({@link app.winnow.insight.Hours}). */
    HOURS,
    /** Completions, in bands; enrolments where those are unknown. */
    USAGE,
    /** The facts that nobody has said, by the words of files. */
    UNKNOWN;

    /** The value of what nobody has said. */
    public static final String NOBODY_SAID = "";
    /** The value of what is not decided yet. */
    public static final String OPEN = "(open)";
    /** The value of an offering that serves no outcome, and of one that nobody has answered anything about. */
    public static final String NONE = "(none)";
    /** The value of an offering that serves some outcome, and of one that somebody has answered something about. */
    public static final String LINKED = "(some)";

    @Override
    public String word() {
        return Worded.of(this);
    }

    /** The bands of a facet of figures; null for any other. */
    public Bands bands() {
        return switch (this) {
            case LENGTH -> Bands.MINUTES;
            case HOURS, USAGE -> Bands.COUNTS;
            default -> null;
        };
    }
}
