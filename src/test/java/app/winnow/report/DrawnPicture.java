package app.winnow.report;

import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import app.winnow.picture.Caption;
import app.winnow.picture.Choice;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Marks;
import app.winnow.picture.Meanings;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pictures for tests of the files: every kind of layer and shape, with whatever title and words a test wants. */
final class DrawnPicture {
    static final Caption CAPTION = new Caption("Ferries 2026", List.of("Only 3 of 12 offerings: Unit: Deck."), LocalDate.of(2026, 6, 30));
    private final Frame frame;
    private final List<Layer> layers = new ArrayList<>();
    private final List<LegendLine> legend = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private String title = "What becomes of them";

    DrawnPicture(double width, double height) {
        frame = Frame.of(width, height);
    }

    DrawnPicture titled(String words) {
        title = words;
        return this;
    }

    DrawnPicture ground(Shape... shapes) {
        layers.add(Layer.Group.ground(List.of(shapes)));
        return this;
    }

    DrawnPicture mark(String name, Shape... shapes) {
        layers.add(new Layer.Group(names.size(), List.of(shapes)));
        names.add(name);
        return this;
    }

    DrawnPicture legend(String key, String name, Symbol symbol, Fill fill, int count) {
        legend.add(new LegendLine(key, name, symbol, fill, count, name));
        return this;
    }

    /** So many dots of every disposition, symbol and standing, wherever chance puts them. */
    DrawnPicture dots(int count) {
        Random random = new Random(7);
        float[][] places = new float[3][count];
        byte[][] looks = new byte[4][count];
        int first = names.size();
        for (int at = 0; at < count; at++) {
            places[0][at] = (float) (random.nextDouble() * frame.width());
            places[1][at] = (float) (random.nextDouble() * frame.height());
            places[2][at] = (float) (1.5 + random.nextDouble() * 8);
            looks[0][at] = (byte) (Ink.KEEP.ordinal() + at % 8);
            looks[1][at] = (byte) (at % 5 == 0 ? Fill.Style.SOLID : at % 5 == 1 ? Fill.Style.HOLLOW : Fill.Style.PALE).ordinal();
            looks[2][at] = (byte) (at % 8);
            looks[3][at] = (byte) (at % 3 == 0 ? 1 : 0);
            names.add("Offering " + at);
        }
        layers.add(new Layer.Dots(first, places[0], places[1], places[2], looks[0], looks[1], looks[2], looks[3]));
        return this;
    }

    /** Tiles side by side over this box, one of each style in turn. */
    DrawnPicture tiles(Box box, int across, int down) {
        int count = across * down;
        float[][] sides = new float[4][count];
        byte[] ink = new byte[count];
        byte[] style = new byte[count];
        int first = names.size();
        for (int at = 0; at < count; at++) {
            sides[0][at] = (float) (box.x() + box.width() / across * (at % across));
            sides[1][at] = (float) (box.y() + box.height() / down * (at / across));
            sides[2][at] = (float) (box.width() / across);
            sides[3][at] = (float) (box.height() / down);
            ink[at] = (byte) (Ink.KEEP.ordinal() + at % 8);
            style[at] = (byte) (at % 4);
            names.add("Tile " + at);
        }
        layers.add(new Layer.Tiles(first, sides[0], sides[1], sides[2], sides[3], ink, style));
        return this;
    }

    Picture picture() {
        List<Box> boxes = names.stream().map(name -> new Box(0, 0, 1, 1)).toList();
        return new Picture(frame, title, layers, Marks.boxes(boxes, meanings()), legend, title + ", and all of it in words.", NO_TABLE, List.of(), null);
    }

    /** One of everything. */
    static DrawnPicture ofEverything() {
        Edge ink = Edge.of(Ink.INK);
        return new DrawnPicture(640, 400)
                .ground(new Shape.Rect(new Box(10, 10, 100, 60), 6, Fill.solid(Ink.SURFACE), Edge.LINE),
                        new Shape.Line(10, 90, 300, 90, new Edge(Ink.INK_3, 1, true)),
                        new Shape.Text("takes more hours", 16, 40, new Shape.Type(12, Shape.Weight.REGULAR), Shape.Align.LEFT, Ink.INK_2, 0),
                        new Shape.Text("serves much", 320, 200, new Shape.Type(15, Shape.Weight.SEMIBOLD), Shape.Align.CENTER, Ink.INK, -90),
                        new Shape.Text("1,240 h", 630, 20, new Shape.Type(32, Shape.Weight.LIGHT), Shape.Align.RIGHT, Ink.INK, 0))
                .mark("Ribbon", new Shape.Ribbon(20, 120, 180, 300, 140, 160, new Fill(Ink.SLIM, Fill.Style.PALE), Edge.NONE))
                .mark("Hatched", new Shape.Rect(new Box(20, 200, 80, 60), 0, new Fill(Ink.RETIRE, Fill.Style.HATCHED), Edge.of(Ink.RETIRE)))
                .mark("Hollow", new Shape.Rect(new Box(120, 200, 80, 60), 0, new Fill(Ink.MERGE, Fill.Style.HOLLOW), Edge.NONE))
                .mark("Closed", new Shape.Poly(new double[] {220, 200, 300, 200, 260, 260}, true, Fill.solid(Ink.MOVE_OUT), ink))
                .mark("Open", new Shape.Poly(new double[] {220, 270, 260, 280, 300, 270}, false, Fill.NONE, ink))
                .mark("Sign", new Shape.Sign(Symbol.CROSS, 340, 230, 14, Fill.solid(Ink.RETIRE), Edge.NONE))
                .dots(40)
                .tiles(new Box(400, 240, 200, 120), 4, 2)
                .legend("keep", "keep", Symbol.CIRCLE, Fill.solid(Ink.KEEP), 1240)
                .legend("retire", "stop offering", Symbol.CROSS, Fill.solid(Ink.RETIRE), 3)
                .legend("", "area: completions a year", Symbol.CIRCLE, new Fill(Ink.INK_2, Fill.Style.HOLLOW), 0);
    }

    /** A kind that always draws the same, whatever is seen. */
    static PictureKind kind(String id, DrawnPicture drawn) {
        return new PictureKind() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String name() {
                return id;
            }

            @Override
            public List<Choice> choices(Seen seen) {
                return List.of();
            }

            @Override
            public Picture draw(Seen seen, Ask ask) {
                return drawn.picture();
            }
        };
    }

    private Meanings meanings() {
        List<String> all = List.copyOf(names);
        return new Meanings() {
            @Override
            public int count() {
                return all.size();
            }

            @Override
            public String key(int mark) {
                return String.valueOf(mark);
            }

            @Override
            public String name(int mark) {
                return all.get(mark);
            }

            @Override
            public List<String> facts(int mark) {
                return List.of();
            }

            @Override
            public int[] offerings(int mark) {
                return new int[0];
            }
        };
    }

    private static final PictureTable NO_TABLE = new PictureTable() {
        @Override
        public List<Column> columns() {
            return List.of();
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public String cell(int row, int column) {
            return "";
        }

        @Override
        public double figure(int row, int column) {
            return Double.NaN;
        }

        @Override
        public int mark(int row) {
            return Marks.NONE;
        }
    };
}
