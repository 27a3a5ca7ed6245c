package app.winnow.picture.outcome;

import java.util.Locale;

/**
 * Where people are inside the picture: one outcome alone (its id), or the outcomes of one sponsor, or all (both empty), from so many bands on. Written as {@code outcome:O1},
 * {@code sponsor:head of quality}, {@code 5 sponsor:head of quality}; "" is the top.
 */
record Place(String outcome, String sponsor, boolean hasSponsor, int from) {
    private static final String OUTCOME = "outcome:";
    private static final String SPONSOR = "sponsor:";

    static final Place TOP = new Place("", "", false, 0);

    /** What an inside says; anything else is the top. */
    static Place of(String inside) {
        if (inside.startsWith(OUTCOME)) {
            return outcome(inside.substring(OUTCOME.length()));
        }
        String rest = inside.replaceFirst("^\\d{1,6} ?", "");
        String digits = inside.substring(0, inside.length() - rest.length()).strip();
        int from = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        return rest.startsWith(SPONSOR) ? new Place("", rest.substring(SPONSOR.length()), true, from) : new Place("", "", false, from);
    }

    static Place outcome(String id) {
        return new Place(id, "", false, 0);
    }

    static Place sponsor(String name) {
        return new Place("", key(name), true, 0);
    }

    Place from(int band) {
        return new Place(outcome, sponsor, hasSponsor, band);
    }

    /** Sponsors are the same however their blanks and capitals are written. */
    static String key(String sponsor) {
        return sponsor.strip().toLowerCase(Locale.ROOT);
    }

    boolean isOutcome() {
        return !outcome.isEmpty();
    }

    /** As {@link app.winnow.picture.Ask#inside} takes it. */
    String inside() {
        if (isOutcome()) {
            return OUTCOME + outcome;
        }
        String where = hasSponsor ? SPONSOR + sponsor : "";
        return from == 0 ? where : (from + " " + where).strip();
    }
}
