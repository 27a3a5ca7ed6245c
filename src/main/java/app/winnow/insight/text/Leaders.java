package app.winnow.insight.text;

import java.util.Arrays;

/**
 * For each offering the outcomes with the highest scores, so that one outcome's scores can change without the others being added up anew. A list holds at most
 * {@link #MOST}; whatever is not in it scores at most its floor. Equal scores stand in the order of the outcomes.
 */
final class Leaders {
    /** More than are shown, so that some may fall out before an offering has to be looked at again. */
    static final int MOST = 8;
    /** Fewer than these are not enough to show. */
    static final int SHOWN = 5;

    private final int size;
    private final int[] outcomes;
    private final float[] scores;
    private final byte[] counts;
    private final float[] floors;

    /** Lists for so many offerings without an outcome yet. */
    Leaders(int size) {
        this.size = size;
        outcomes = new int[size * MOST];
        scores = new float[size * MOST];
        counts = new byte[size];
        floors = new float[size];
    }

    private Leaders(Leaders from) {
        size = from.size;
        outcomes = from.outcomes.clone();
        scores = from.scores.clone();
        counts = from.counts.clone();
        floors = from.floors.clone();
    }

    /** A copy that may be changed while this one stays. */
    Leaders copy() {
        return new Leaders(this);
    }

    /** The list of one offering alone, as that of the offering 0; it may be changed. */
    Leaders only(int offering) {
        Leaders one = new Leaders(1);
        System.arraycopy(outcomes, offering * MOST, one.outcomes, 0, MOST);
        System.arraycopy(scores, offering * MOST, one.scores, 0, MOST);
        one.counts[0] = counts[offering];
        one.floors[0] = floors[offering];
        return one;
    }

    /** How many outcomes lead for an offering. */
    int count(int offering) {
        return counts[offering];
    }

    /** The outcome at this place, 0 = first. */
    int outcome(int offering, int place) {
        return outcomes[offering * MOST + place];
    }

    /** Its score. */
    float score(int offering, int place) {
        return scores[offering * MOST + place];
    }

    /** Whether too many fell out: outcomes that are not in the list may belong there. */
    boolean isShort(int offering) {
        return counts[offering] < SHOWN && floors[offering] > 0;
    }

    /** Forgets an offering's list. */
    void clear(int offering) {
        counts[offering] = 0;
        floors[offering] = 0;
    }

    /** Takes the scores of one outcome that is in no list yet: 0 = it does not speak for the offering. */
    void add(int outcome, float[] column) {
        for (int offering = 0; offering < size; offering++) {
            if (column[offering] > floors[offering]) {
                insert(offering, outcome, column[offering]);
            }
        }
    }

    /** Takes the new scores of one outcome. */
    void change(int outcome, float[] column) {
        for (int offering = 0; offering < size; offering++) {
            change(offering, outcome, column[offering]);
        }
    }

    /** Takes the new score of one outcome for one offering. */
    void change(int offering, int outcome, float score) {
        int first = offering * MOST;
        int count = counts[offering];
        int at = 0;
        while (at < count && outcomes[first + at] != outcome) {
            at++;
        }
        if (at < count) {
            if (scores[first + at] == score) {
                return;
            }
            System.arraycopy(outcomes, first + at + 1, outcomes, first + at, count - at - 1);
            System.arraycopy(scores, first + at + 1, scores, first + at, count - at - 1);
            counts[offering]--;
        }
        if (score > floors[offering]) {
            insert(offering, outcome, score);
        } else if (score > 0) {
            floors[offering] = Math.max(floors[offering], score);
        }
    }

    /** Puts an outcome where its score belongs; what no longer fits raises the floor. */
    void insert(int offering, int outcome, float score) {
        int first = offering * MOST;
        int count = counts[offering];
        int at = count;
        while (at > 0 && (scores[first + at - 1] < score || scores[first + at - 1] == score && outcomes[first + at - 1] > outcome)) {
            at--;
        }
        if (at == MOST) {
            floors[offering] = Math.max(floors[offering], score);
            return;
        }
        if (count == MOST) {
            floors[offering] = Math.max(floors[offering], scores[first + MOST - 1]);
            count--;
        }
        System.arraycopy(outcomes, first + at, outcomes, first + at + 1, count - at);
        System.arraycopy(scores, first + at, scores, first + at + 1, count - at);
        outcomes[first + at] = outcome;
        scores[first + at] = score;
        counts[offering] = (byte) (count + 1);
    }

    /** The outcomes that lead for an offering, at most {@link #SHOWN}. */
    int[] shown(int offering) {
        return Arrays.copyOfRange(outcomes, offering * MOST, offering * MOST + Math.min(SHOWN, counts[offering]));
    }
}
