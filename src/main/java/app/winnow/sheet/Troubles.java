package app.winnow.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what was not read as it stands; after {@link Limits#TROUBLES} of them the rest is only counted. */
final class Troubles {
    private final List<Grid.Trouble> listed = new ArrayList<>();
    private int unlisted;

    void add(int rowNumber, String message) {
        if (listed.size() < Limits.TROUBLES) {
            listed.add(new Grid.Trouble(rowNumber, message));
        } else {
            unlisted++;
        }
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
