package app.winnow.bench;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.PicturePane;
import app.winnow.picture.Frame;
import app.winnow.picture.Picture;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.chart.BubbleChart;
import javafx.scene.chart.NumberAxis;

/**
 * Frames of the pictures beside those of JavaFX's BubbleChart, each the median of a hundred, from a request to its pixels on the screen ({@link MapWindow}). A repaint is a step of a zoom, in which
 * every bubble gets another place: ours has the places worked out, the picture made and shown; the chart has the bounds of its axes changed, and lays out and draws its bubbles as
 * it always does. It is built once, before; it has no grid, no legend and no animation. Both take turns. Of the chart there are fewer repaints where a hundred would take minutes, and it is said how many.
 */
final class MapFigures {
    private static final int TURNS = 4;
    /** The chart is warm sooner: each of its frames has ten thousand nodes. */
    private static final int CHART_WARM = 5;
    /** Milliseconds that all frames of the chart may take. */
    private static final double PATIENCE = 150_000;
    private static final int FRAME = 16;

    private final Lines lines = new Lines(System.out);
    private final MapWindow window = new MapWindow();
    private final ReadOnlyObjectProperty<Look> look = new ReadOnlyObjectWrapper<>(Look.LIGHT);
    private final Frame frame = Frame.of(MapWindow.WIDTH, MapWindow.CONTENT);
    private final Random random = new Random(7);
    private int step;

    public static void main(String[] args) {
        MapFigures figures = new MapFigures();
        figures.window.open();
        figures.bubbles();
        figures.answers();
        Platform.exit();
    }

    private void bubbles() {
        DrawnBubbles few = new DrawnBubbles(10_000, 3);
        DrawnBubbles many = new DrawnBubbles(100_000, 4);
        PicturePane pane = pane();
        NumberAxis across = new NumberAxis(0, 1, .1);
        NumberAxis up = new NumberAxis(0, 1, .1);
        List<BubbleChart<Number, Number>> chart = new ArrayList<>();
        window.onScreen(() -> chart.add(few.chart(across, up, frame.width())));
        Frames ofFew = new Frames(window, PATIENCE);
        Frames ofMany = new Frames(window, PATIENCE);
        Frames ofChart = new Frames(window, PATIENCE);
        lines.said("map.window", MapWindow.words());
        for (int turn = 0; turn < TURNS; turn++) {
            window.show(pane);
            ofFew.more(turn == 0 ? Frames.WARM : 3, Frames.REPAINTS / TURNS, () -> pane.jump(zoomed(few)));
            ofMany.more(turn == 0 ? Frames.WARM : 3, Frames.REPAINTS / TURNS, () -> pane.jump(zoomed(many)));
            window.show(chart.get(0));
            ofChart.more(turn == 0 ? CHART_WARM : 1, Frames.REPAINTS / TURNS, () -> zoom(across, up));
        }
        lines.said("map.bubbles.reference", "BubbleChart with 10,000 bubbles, " + ofChart.count() + " repaints");
        lines.beside("map.bubbles.10000", ofFew.median(), ofChart.median(), 1 / 10.0);
        lines.beside("map.bubbles.100000", ofMany.median(), ofChart.median(), 1 / 8.0);
    }

    /** The pointer moves, and a lasso closes, over 100,000 bubbles that lie still. */
    private void answers() {
        PicturePane pane = pane();
        Picture picture = new DrawnBubbles(100_000, 4).picture(frame, 0, 1);
        window.show(pane);
        window.frame(() -> pane.jump(picture));
        Frames hover = new Frames(window, PATIENCE).more(Frames.WARM, Frames.REPAINTS, () -> {
            int mark = picture.marks().at(random.nextDouble() * frame.width(), random.nextDouble() * frame.height(), 6, any -> true);
            pane.shown(pane.shown().withFocused(mark));
        });
        lines.within("map.hover.100000", hover.median(), FRAME);
        Frames select = new Frames(window, PATIENCE).more(Frames.WARM, Frames.REPAINTS, () -> {
            BitSet found = picture.marks().within(lasso(), any -> true);
            pane.shown(pane.shown().withSelected(found));
        });
        lines.within("map.select.100000", select.median(), FRAME);
    }

    private PicturePane pane() {
        PicturePane[] made = new PicturePane[1];
        window.onScreen(() -> made[0] = new PicturePane(look));
        return made[0];
    }

    private Picture zoomed(DrawnBubbles bubbles) {
        double away = step();
        return bubbles.picture(frame, away, 1 - away);
    }

    private void zoom(NumberAxis across, NumberAxis up) {
        double away = step();
        across.setLowerBound(away);
        across.setUpperBound(1 - away);
        up.setLowerBound(away);
        up.setUpperBound(1 - away);
    }

    /** How much of the whole is beyond each side, from 0 to 5 % and back. */
    private double step() {
        return .005 * Math.abs(step++ % 20 - 10);
    }

    /** A round lasso over a sixth of the picture's width, somewhere. */
    private double[] lasso() {
        double radius = frame.width() / 12;
        double x = radius + random.nextDouble() * (frame.width() - 2 * radius);
        double y = radius + random.nextDouble() * (frame.height() - 2 * radius);
        double[] line = new double[2 * 36];
        for (int at = 0; at < line.length; at += 2) {
            line[at] = x + radius * Math.cos(Math.PI * at / 36);
            line[at + 1] = y + radius * Math.sin(Math.PI * at / 36);
        }
        return line;
    }
}
