package app.winnow.picture.coverage;

import app.winnow.insight.CoverageGrid;
import java.util.List;

/** Which pile-ups of a sheet are marked: where there are many, only the greatest, one in ten cells at most and always eight, so that they still stand out (ours). */
final class Piles {
    private static final int ALWAYS = 8;
    private static final int ONE_IN = 10;

    private final int least;
    private final boolean isAny;

    Piles(List<Piece> pieces) {
        List<Piece> cells = pieces.stream().filter(piece -> piece.isCell() && !piece.isFold() && piece.cell() != null).toList();
        int[] supporting = cells.stream().filter(piece -> piece.cell().isPileUp()).mapToInt(piece -> piece.cell().supporting()).sorted().toArray();
        int most = Math.max(ALWAYS, cells.size() / ONE_IN);
        // Those that are as great as the first one left out are left out, too.
        least = supporting.length <= most ? CoverageGrid.PILE : supporting[supporting.length - most - 1] + 1;
        isAny = supporting.length > 0 && supporting[supporting.length - 1] >= least;
    }

    /** From how many offerings on that support the same a cell is marked. */
    int least() {
        return least;
    }

    boolean isAny() {
        return isAny;
    }

    boolean isMarked(Piece piece) {
        return piece.isCell() && !piece.isFold() && piece.cell() != null && piece.cell().supporting() >= least;
    }
}
