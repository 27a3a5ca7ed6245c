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
    private final List<Layer> layers = new ArrayList<>();

    Painted(Matrix matrix, Sheet sheet, Figures figures, Heat heat, Words words) {
        this.matrix = matrix;
        this.sheet = sheet;
        this.figures = figures;
        this.heat = heat;
        this.words = words;
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
        layers.add(Layer.Group.ground(shapes));
    }

    private List<Shape> cell(Piece piece) {
        Cell cell = piece.cell();
        List<Shape> shapes = new ArrayList<>();
        double value = cell == null ? Double.NaN : cell.value(figures.measure());
        boolean isGap = cell != null && cell.gaps() > 0;
        boolean isEmpty = cell == null || cell.count() == 0;
        Ink step = Ink.step(heat.step(value));
        boolean isSolid = !isEmpty && cell.evidenced() > 0 && !Double.isNaN(value);
        if (isGap) {
            shapes.add(new Shape.Rect(inset(piece.box(), .75), 2, Fill.solid(Ink.ATTENTION_PAPER), new Edge(Ink.ATTENTION, 1.5, false)));
        } else if (isSolid) {
            shapes.add(new Shape.Rect(piece.box(), 2, Fill.solid(step), Edge.NONE));
        } else if (!isEmpty) {
            double wide = Math.min(.2 * Math.min(piece.box().width(), piece.box().height()), (.75 + .45 * heat.step(value)) * sheet.scale());
            Ink ink = Ink.step(Math.max(3, heat.step(value)));
            shapes.add(new Shape.Rect(inset(piece.box(), wide / 2), 2, new Fill(ink, Fill.Style.HOLLOW), new Edge(ink, wide, false)));
        }
        Ink ink = isGap ? Ink.ATTENTION : isSolid ? Colours.upon(step) : isEmpty ? Ink.INK_2 : Ink.INK;
        String figure = isEmpty ? isGap ? words.of("cell.gap") : Numbers.UNKNOWN : figures.of(cell);
        middle(shapes, figure, piece.box(), ink, Weight.REGULAR);
        if (!isEmpty && cell.isPileUp() && !piece.isFold()) {
            pile(shapes, piece.box(), isSolid ? Colours.upon(step) : Ink.INK);
        }
        return shapes;
    }

    /** A corner in ink where much supports the same. */
    private void pile(List<Shape> shapes, Box box, Ink ink) {
        double size = Math.min(7 * sheet.scale(), .3 * Math.min(box.width(), box.height()));
        if (size >= 3) {
            shapes.add(new Shape.Poly(new double[] {box.right() - size - 1, box.y() + 1, box.right() - 1, box.y() + 1, box.right() - 1, box.y() + size + 1}, true, Fill.solid(ink), Edge.NONE));
        }
    }

    private List<Shape> rowHead(Piece piece) {
        Slot row = piece.row();
        List<Shape> shapes = new ArrayList<>();
        boolean isUnserved = !row.isFold() && matrix.axes().unserved().get(row.from());
        String name = row.isFold() ? words.of("fold.outcomes", row.count()) : matrix.axes().outcomes().get(row.from()).sentence();
        List<String> lines = sheet.beside(name, row);
        lines = lines.isEmpty() && !row.isFold() ? sheet.beside(matrix.axes().outcomes().get(row.from()).id(), row) : lines;
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
        double middle = column.at() + column.size() / 2;
        double foot = sheet.head() - 5 * sheet.scale();
        for (int line = 0; line < lines.size(); line++) {
            double off = (line - (lines.size() - 1) / 2.0) * LINE * sheet.type().size();
            shapes.add(sheet.isUpright()
                    ? new Shape.Text(lines.get(line), middle, foot - (lines.size() - line - .5) * LINE * sheet.type().size(), sheet.type(), Align.CENTER, isNamed ? Ink.INK : Ink.INK_2, 0)
                    : new Shape.Text(lines.get(line), middle + off, foot, sheet.type(), Align.LEFT, isNamed ? Ink.INK : Ink.INK_2, -90));
        }
        if (piece.cell() != null && piece.cell().count() > 0) {
            middle(shapes, figures.of(piece.cell()), sheet.columnSum(column), Ink.INK, Weight.REGULAR);
        }
        return shapes;
    }

    private void middle(List<Shape> shapes, String figure, Box box, Ink ink, Weight weight) {
        if (sheet.width(figure) <= box.width() - 3 * sheet.scale() && 1.15 * sheet.type().size() <= box.height()) {
            shapes.add(new Shape.Text(figure, box.x() + box.width() / 2, box.y() + box.height() / 2, new Shape.Type(sheet.type().size(), weight), Align.CENTER, ink, 0));
        }
    }

    private static Box inset(Box box, double by) {
        return new Box(box.x() + by, box.y() + by, Math.max(0, box.width() - 2 * by), Math.max(0, box.height() - 2 * by));
    }
}
