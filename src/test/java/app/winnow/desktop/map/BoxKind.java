package app.winnow.desktop.map;

import app.winnow.model.Field;
import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import app.winnow.picture.Choice;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A kind of picture for tests: a column of boxes, one a unit, and inside a unit one an offering; or, as the kind "rows", one an offering from the start. */
final class BoxKind implements PictureKind {
    static final Choice ORDER = new Choice("order", "Order", List.of(new Choice.Option("code", "code"), new Choice.Option("title", "title")));
    private final String id;
    private int drawn;

    BoxKind(String id) {
        this.id = id;
    }

    /** How often it was asked for a picture. */
    int drawn() {
        return drawn;
    }

    private record One(String key, String name, int[] offerings, String inside) { }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return "Boxes of " + id;
    }

    @Override
    public List<Choice> choices(Seen seen) {
        return List.of(ORDER);
    }

    @Override
    public Picture draw(Seen seen, Ask ask) {
        drawn++;
        List<One> ones = id.equals("rows") || !ask.inside().isEmpty() ? offerings(seen, ask) : units(seen);
        List<Box> boxes = new ArrayList<>();
        double high = ask.frame().height() / Math.max(1, ones.size());
        double left = -ask.zoom().left() * ask.zoom().across() * ask.frame().width();
        for (int at = 0; at < ones.size(); at++) {
            boxes.add(new Box(left + 20, at * high + 2, (ask.frame().width() / 2 - 40) * ask.zoom().across(), high - 4));
        }
        Meanings meanings = meanings(seen, ones);
        List<Layer> layers = new ArrayList<>();
        for (int at = 0; at < boxes.size(); at++) {
            layers.add(new Layer.Group(at, List.of(new Shape.Rect(boxes.get(at), 0, Fill.solid(Ink.STEP_2), Edge.LINE))));
        }
        List<LegendLine> legend = IntStream.range(0, ones.size()).mapToObj(meanings::line).distinct().sorted()
                .map(key -> new LegendLine(key, key, Symbol.CIRCLE, Fill.solid(Ink.KEEP), 1, key + ".")).toList();
        List<Picture.Step> trail = id.equals("rows") ? List.of() : ask.inside().isEmpty() ? List.of(new Picture.Step("All", ""))
                : List.of(new Picture.Step("All", ""), new Picture.Step(ask.inside(), ask.inside()));
        return new Picture(ask.frame(), name(), layers, Marks.boxes(boxes, meanings), legend, ones.size() + " boxes.", table(seen, ones), trail, new Box(0, 0, ask.frame().width(), ask.frame().height()));
    }

    private static List<One> units(Seen seen) {
        List<String> units = Arrays.stream(seen.offerings()).mapToObj(at -> unit(seen, at)).distinct().sorted().toList();
        return units.stream().map(unit -> new One("unit/" + unit, unit, Arrays.stream(seen.offerings()).filter(at -> unit(seen, at).equals(unit)).toArray(), unit)).toList();
    }

    private static List<One> offerings(Seen seen, Ask ask) {
        return Arrays.stream(seen.offerings()).filter(at -> ask.inside().isEmpty() || unit(seen, at).equals(ask.inside()))
                .mapToObj(at -> new One(seen.portfolio().offerings().get(at).code(), seen.portfolio().offerings().get(at).title(), new int[] {at}, ""))
                .sorted(java.util.Comparator.comparing(ask.chosen(ORDER).equals("code") ? One::key : One::name)).toList();
    }

    private static String unit(Seen seen, int at) {
        return seen.portfolio().offerings().get(at).text(Field.UNIT);
    }

    private static Meanings meanings(Seen seen, List<One> ones) {
        return new Meanings() {
            @Override
            public int count() {
                return ones.size();
            }

            @Override
            public String key(int mark) {
                return ones.get(mark).key();
            }

            @Override
            public String name(int mark) {
                return ones.get(mark).name();
            }

            @Override
            public List<String> facts(int mark) {
                return List.of(ones.get(mark).offerings().length + " offerings");
            }

            @Override
            public int[] offerings(int mark) {
                return ones.get(mark).offerings();
            }

            @Override
            public String line(int mark) {
                return ones.get(mark).inside().isEmpty() ? DispositionNames.key(seen.disposition(offerings(mark)[0])) : "";
            }

            @Override
            public Optional<String> inside(int mark) {
                return Optional.of(ones.get(mark).inside()).filter(inside -> !inside.isEmpty());
            }
        };
    }

    private static PictureTable table(Seen seen, List<One> ones) {
        return new PictureTable() {
            @Override
            public List<Column> columns() {
                return List.of(new Column("Name", false), new Column("Minutes", true));
            }

            @Override
            public int size() {
                return ones.size();
            }

            @Override
            public String cell(int row, int column) {
                double figure = figure(row, 1);
                return column == 0 ? ones.get(row).name() : Double.isNaN(figure) ? "\u2013" : String.valueOf((int) figure);
            }

            @Override
            public double figure(int row, int column) {
                return column == 0 ? Double.NaN : Arrays.stream(ones.get(row).offerings())
                        .mapToDouble(at -> seen.portfolio().offerings().get(at).minutes().orElse(Double.NaN)).sum();
            }

            @Override
            public int mark(int row) {
                return row;
            }
        };
    }
}
