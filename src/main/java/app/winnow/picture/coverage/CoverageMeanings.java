package app.winnow.picture.coverage;

import app.winnow.picture.Meanings;
import java.util.List;
import java.util.Optional;

/** What the marks of a coverage matrix are: a cell stands for its offerings, a head for those of its row or column; the last row and column open what does not fit. */
final class CoverageMeanings implements Meanings {
    /** No code begins with it. */
    private static final String APART = "\u001f";

    private final Matrix matrix;
    private final List<Piece> pieces;
    private final Place place;
    private final Telling telling;
    private final Tint tint;

    CoverageMeanings(Matrix matrix, List<Piece> pieces, Place place, Telling telling, Tint tint) {
        this.matrix = matrix;
        this.pieces = pieces;
        this.place = place;
        this.telling = telling;
        this.tint = tint;
    }

    @Override
    public int count() {
        return pieces.size();
    }

    @Override
    public String key(int mark) {
        Piece piece = pieces.get(mark);
        String outcome = piece.row() == null ? "" : piece.row().isFold() ? "more" : "=" + matrix.axes().outcomes().get(piece.row().from()).id();
        String group = piece.column() == null ? "" : piece.column().isFold() ? "more" : matrix.axes().groups().get(piece.column().from()).key();
        return APART + outcome + APART + group;
    }

    @Override
    public String name(int mark) {
        return telling.name(pieces.get(mark));
    }

    @Override
    public List<String> facts(int mark) {
        return telling.facts(pieces.get(mark));
    }

    @Override
    public int[] offerings(int mark) {
        Cell cell = pieces.get(mark).cell();
        return cell == null ? new int[0] : cell.offerings();
    }

    @Override
    public String line(int mark) {
        return pieces.get(mark).isCell() ? tint.line(pieces.get(mark)) : "";
    }

    @Override
    public Optional<String> inside(int mark) {
        Piece piece = pieces.get(mark);
        if (!piece.isFold()) {
            return Optional.empty();
        }
        int row = piece.row() != null && piece.row().isFold() ? piece.row().from() : place.row();
        int column = piece.column() != null && piece.column().isFold() ? piece.column().from() : place.column();
        return Optional.of(new Place(row, column).inside());
    }
}
