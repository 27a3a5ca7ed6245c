package app.winnow.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what was not read as it stands; after {@link Limits#TROUBLES} of them the rest is only counted. */
final class Troubles {
    private final List<Grid.Trouble> listed = new ArrayList<>();
    private int unlisted;
    private String firstCut;

    void add(int rowNumber, String message) {
        if (listed.size() < Limits.TROUBLES) {
            listed.add(new Grid.Trouble(rowNumber, message));
        } else {
            unlisted++;
        }
    }

    /** The same where a text is too long to be kept whole. */
    void cut(int rowNumber, String message) {
        firstCut = firstCut == null ? message : firstCut;
        add(rowNumber, message);
    }

    /** The sentence about the first text that was cut. */
    Optional<String> firstCut() {
        return Optional.ofNullable(firstCut);
    }

    /** In row order; the count of those not listed comes last. */
    List<Grid.Trouble> all() {
        List<Grid.Trouble> all = new ArrayList<>(listed);
        all.sort(Comparator.comparingInt(Grid.Trouble::rowNumber));
        if (unlisted > 0) {
            all.add(new Grid.Trouble(0, Say.of("trouble.more", unlisted)));
        }
        return List.copyOf(all);
    }
}
