package app.winnow.picture.coverage;

import app.winnow.picture.Box;
import app.winnow.picture.Colours;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Numbers;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import app.winnow.picture.Shape.Weight;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** The layers of a sheet. Evidenced is solid, only claimed a frame that grows with the figure; attention is for what should be served and is not. */
final class Painted {
    private static final double LINE = 1.25;

    private final Matrix matrix;
    private final Sheet sheet;
    private final Figures figures;
    private final Heat heat;
    private final Words words;
    private final Piles piles;
    private final List<Layer> layers = new ArrayList<>();

    Painted(Matrix matrix, Sheet sheet, Figures figures, Heat heat, Words words, Piles piles) {
        this.matrix = matrix;
        this.sheet = sheet;
        this.figures = figures;
        this.heat = heat;
        this.words = words;
        this.piles = piles;
    }

    List<Layer> layers(List<Piece> pieces) {
        ground();
        for (int mark = 0; mark < pieces.size(); mark++) {
            Piece piece = pieces.get(mark);
            List<Shape> shapes = piece.isCell() ? cell(piece) : piece.row() != null ? rowHead(piece) : columnHead(piece);
            if (!shapes.isEmpty()) {
                layers.add(new Layer.Group(mark, shapes));
            }
        }
        return layers;
    }

    /** Hairlines between the rows, and the sums. */
    private void ground() {
        List<Shape> shapes = new ArrayList<>();
        double right = sheet.right() + sheet.rows().stream().mapToDouble(row -> sheet.rowSum(row).width()).max().orElse(0);
        sheet.rows().forEach(row -> shapes.add(new Shape.Line(0, row.at(), right, row.at(), Edge.LINE)));
        if (!sheet.rows().isEmpty()) {
            shapes.add(new Shape.Line(0, sheet.bottom(), right, sheet.bottom(), Edge.LINE));
        }
        Box top = sheet.corner(true);
        Box foot = sheet.corner(false);
        shapes.add(new Shape.Text(figures.inAll(), top.right() - 4 * sheet.scale(), sheet.head() - 5 * sheet.scale() - .5 * LINE * sheet.type().size(), sheet.type(), Align.RIGHT, Ink.INK_2, 0));
        if (sheet.width(figures.inAll()) < foot.width() - 4 * sheet.scale()) {
            shapes.add(new Shape.Text(figures.inAll(), 2 * sheet.scale(), foot.y() + .85 * sheet.type().size(), sheet.type(), Align.LEFT, Ink.INK_2, 0));
        }
        layers.add(Layer.Group.ground(shapes));
    }

    private List<Shape> cell(Piece piece) {
        Cell cell = piece.cell();
        List<Shape> shapes = new ArrayList<>();
        double value = cell == null ? Double.NaN : cell.value(figures.measure());
        Ink ink = Ink.INK_2;
        if (piece.isFold()) {
            shapes.add(new Shape.Rect(inset(piece.box(), .5), 2, Fill.solid(Ink.SURFACE), cell != null && cell.gaps() > 0 ? Edge.of(Ink.ATTENTION) : Edge.LINE));
        } else if (cell != null && cell.gaps() > 0) {
            ink = Ink.ATTENTION;
            shapes.add(new Shape.Rect(inset(piece.box(), .75), 2, Fill.solid(Ink.ATTENTION_PAPER), new Edge(Ink.ATTENTION, 1.5, false)));
        } else if (cell != null && cell.evidenced() > 0 && !Double.isNaN(value)) {
            Ink step = Ink.step(heat.step(value));
            ink = Colours.upon(step);
            shapes.add(new Shape.Rect(piece.box(), 2, Fill.solid(step), Edge.NONE));
        } else if (cell != null && cell.count() > 0) {
            ink = Ink.INK;
            shapes.add(frame(piece.box(), heat.step(value)));
        }
        middle(shapes, figure(cell), piece.box(), ink);
        corners(shapes, piece, ink);
        return shapes;
    }

    /** What is only claimed: a frame that is the wider and darker the greater the figure is. */
    private Shape frame(Box box, int step) {
        double wide = Math.min(.2 * Math.min(box.width(), box.height()), (.75 + .45 * step) * sheet.scale());
        Ink ink = Ink.step(Math.max(3, step));
        return new Shape.Rect(inset(box, wide / 2), 2, new Fill(ink, Fill.Style.HOLLOW), new Edge(ink, wide, false));
    }

    private String figure(Cell cell) {
        return cell == null ? Numbers.UNKNOWN : cell.count() > 0 ? figures.of(cell) : cell.gaps() > 0 ? words.of("cell.gap") : Numbers.UNKNOWN;
    }

    private void corners(List<Shape> shapes, Piece piece, Ink ink) {
        if (piles.isMarked(piece)) {
            corner(shapes, piece.box(), ink, true);
        }
        if (!piece.isFold() && piece.cell() != null && piece.cell().lacksLanguages()) {
            corner(shapes, piece.box(), Ink.ATTENTION, false);
        }
    }

    /** A corner at the right where much supports the same, at the left where a language is missing. */
    private void corner(List<Shape> shapes, Box box, Ink ink, boolean isRight) {
        double size = Math.min(7 * sheet.scale(), .22 * Math.min(box.width(), box.height()));
        if (size >= 3) {
            double at = isRight ? box.right() - 1 : box.x() + 1;
            double to = isRight ? at - size : at + size;
            shapes.add(new Shape.Poly(new double[] {to, box.y() + 1, at, box.y() + 1, at, box.y() + size + 1}, true, Fill.solid(ink), Edge.NONE));
        }
    }

    private List<Shape> rowHead(Piece piece) {
        Slot row = piece.row();
        List<Shape> shapes = new ArrayList<>();
        boolean isUnserved = !row.isFold() && matrix.axes().unserved().get(row.from());
        String name = row.isFold() ? words.of("fold.outcomes", row.count()) : matrix.axes().outcomes().get(row.from()).sentence();
        List<String> lines = sheet.beside(name, row);
        if (lines.isEmpty()) {
            lines = row.isFold() ? sheet.beside(words.of("fold.groups", row.count()), row) : sheet.beginning(name, matrix.axes().outcomes().get(row.from()).id(), row);
        }
        double middle = row.at() + row.size() / 2;
        for (int line = 0; line < lines.size(); line++) {
            shapes.add(new Shape.Text(lines.get(line), 2 * sheet.scale(), middle + (line - (lines.size() - 1) / 2.0) * LINE * sheet.type().size(), sheet.type(), Align.LEFT,
                    row.isFold() ? Ink.INK_2 : Ink.INK, 0));
        }
        Box sum = sheet.rowSum(row);
        String figure = piece.cell() == null || piece.cell().count() == 0 ? none(isUnserved, piece.notLookedAt()) : figures.of(piece.cell());
        if (sheet.width(figure) <= sum.width() - 6 * sheet.scale()) {
            shapes.add(new Shape.Text(figure, sum.right() - 4 * sheet.scale(), middle, new Shape.Type(sheet.type().size(), isUnserved ? Weight.SEMIBOLD : Weight.REGULAR), Align.RIGHT,
                    isUnserved ? Ink.ATTENTION : Ink.INK, 0));
        }
        return shapes;
    }

    /** Nothing serves it: a gap where nothing in the whole audit does, unknown where only nobody has looked. */
    private String none(boolean isUnserved, int notLookedAt) {
        return isUnserved ? words.of("cell.gap") : notLookedAt > 0 ? Numbers.UNKNOWN : "0";
    }

    private List<Shape> columnHead(Piece piece) {
        Slot column = piece.column();
        List<Shape> shapes = new ArrayList<>();
        String name = column.isFold() ? words.of("fold.groups", column.count()) : matrix.axes().groups().get(column.from()).name();
        boolean isNamed = !column.isFold() && matrix.axes().groups().get(column.from()).isNamed();
        List<String> lines = sheet.isUpright() ? sheet.across(name, column) : sheet.upwards(name, column);
        if (lines.isEmpty()) {
            lines = sheet.beginningUpwards(name, column);
        }
        double middle = column.at() + column.size() / 2;
        double foot = sheet.head() - 5 * sheet.scale();
        for (int line = 0; line < lines.size(); line++) {
            double off = (line - (lines.size() - 1) / 2.0) * LINE * sheet.type().size();
            shapes.add(sheet.isUpright()
                    ? new Shape.Text(lines.get(line), middle, foot - (lines.size() - line - .5) * LINE * sheet.type().size(), sheet.type(), Align.CENTER, isNamed ? Ink.INK : Ink.INK_2, 0)
                    : new Shape.Text(lines.get(line), middle + off, foot, sheet.type(), Align.LEFT, isNamed ? Ink.INK : Ink.INK_2, -90));
        }
        if (piece.cell() != null && piece.cell().count() > 0) {
            sum(shapes, figures.of(piece.cell()), sheet.columnSum(column));
        }
        return shapes;
    }

    /** Across, or upwards where it is too wide. */
    private void sum(List<Shape> shapes, String figure, Box box) {
        double wide = sheet.width(figure);
        if (wide > box.width() - 1.5 * sheet.scale() && wide <= box.height() && 1.15 * sheet.type().size() <= box.width()) {
            shapes.add(new Shape.Text(figure, box.x() + box.width() / 2, box.y(), sheet.type(), Align.RIGHT, Ink.INK, -90));
        } else {
            middle(shapes, figure, box, Ink.INK);
        }
    }

    private void middle(List<Shape> shapes, String figure, Box box, Ink ink) {
        if (sheet.width(figure) <= box.width() - 1.5 * sheet.scale() && 1.15 * sheet.type().size() <= box.height()) {
            shapes.add(new Shape.Text(figure, box.x() + box.width() / 2, box.y() + box.height() / 2, sheet.type(), Align.CENTER, ink, 0));
        }
    }

    private static Box inset(Box box, double by) {
        return new Box(box.x() + by, box.y() + by, Math.max(0, box.width() - 2 * by), Math.max(0, box.height() - 2 * by));
    }
}
