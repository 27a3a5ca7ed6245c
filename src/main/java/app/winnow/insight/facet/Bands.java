package app.winnow.insight.facet;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Figures in bands, each from its limit up to the next; the word of a band is its lower limit. What lies below the first limit is in the first band. */
public final class Bands {
    /** Lengths in minutes: a quarter of an hour, an hour, half a day, a day, longer than three days (ours). */
    static final Bands MINUTES = new Bands(0, 15, 60, 240, 480, 1440);
    /** Hours and people: by tens (ours); below 1 is none. */
    static final Bands COUNTS = new Bands(0, 1, 10, 100, 1_000, 10_000);

    private final int[] limits;
    private final List<List<String>> words;

    private Bands(int... limits) {
        this.limits = limits;
        words = Arrays.stream(limits).mapToObj(limit -> List.of(String.valueOf(limit))).toList();
    }

    /** The band of a figure as the only value, unknown when it is. */
    List<String> of(OptionalDouble figure) {
        if (figure.isEmpty()) {
            return Reading.NOBODY_SAID;
        }
        int band = 0;
        while (band + 1 < limits.length && figure.getAsDouble() >= limits[band + 1]) {
            band++;
        }
        return words.get(band);
    }

    /** Where the band with this word ends, -1 for the last one; IllegalArgumentException when there is no such band. */
    public int end(String word) {
        for (int band = 0; band < limits.length; band++) {
            if (String.valueOf(limits[band]).equals(word)) {
                return band + 1 < limits.length ? limits[band + 1] : -1;
            }
        }
        throw new IllegalArgumentException("no band begins at " + word);
    }

    /** Whether a band has this word. */
    public boolean has(String word) {
        return words.contains(List.of(word));
    }
}
