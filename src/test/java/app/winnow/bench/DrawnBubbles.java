package app.winnow.bench;

import app.winnow.picture.Box;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.Symbol;
import java.util.List;
import java.util.Random;
import javafx.scene.chart.BubbleChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

/** So many drawn bubbles with places from 0 to 1, as a picture of ours and as a chart of JavaFX: the same places, radii and eight groups in both. */
final class DrawnBubbles {
    private static final int GROUPS = 8;
    /** Radii in pixels: many small ones, few large ones. */
    private static final double LEAST = 2;
    private static final double MOST = 9;

    private final float[] x;
    private final float[] y;
    private final float[] radius;
    private final byte[] ink;
    private final byte[] style;
    private final byte[] symbol;
    private final byte[] dashed;

    DrawnBubbles(int count, long seed) {
        Random random = new Random(seed);
        x = new float[count];
        y = new float[count];
        radius = new float[count];
        ink = new byte[count];
        style = new byte[count];
        symbol = new byte[count];
        dashed = new byte[count];
        for (int at = 0; at < count; at++) {
            x[at] = random.nextFloat();
            y[at] = random.nextFloat();
            radius[at] = (float) (LEAST + (MOST - LEAST) * Math.pow(random.nextFloat(), 4));
            int group = random.nextInt(GROUPS);
            ink[at] = (byte) (Ink.KEEP.ordinal() + group);
            symbol[at] = (byte) Symbol.values()[group].ordinal();
            style[at] = (byte) (random.nextBoolean() ? Fill.Style.SOLID : Fill.Style.PALE).ordinal();
        }
    }

    int count() {
        return x.length;
    }

    /** The picture of the part from {@code low} to {@code high} of both ways: every bubble gets its place anew. */
    Picture picture(Frame frame, double low, double high) {
        int count = count();
        float[] acrossAt = new float[count];
        float[] downAt = new float[count];
        double across = frame.width() / (high - low);
        double down = frame.height() / (high - low);
        for (int at = 0; at < count; at++) {
            acrossAt[at] = (float) ((x[at] - low) * across);
            downAt[at] = (float) (frame.height() - (y[at] - low) * down);
        }
        Layer.Dots dots = new Layer.Dots(0, acrossAt, downAt, radius, ink, style, symbol, dashed);
        Marks marks = Marks.round(acrossAt, downAt, radius, new Unnamed(count));
        return new Picture(frame, "", List.of(dots), marks, List.of(), "", null, List.of(), new Box(0, 0, frame.width(), frame.height()));
    }

    /** JavaFX's chart of them, without animation, legend and grid; a bubble's size is in units of the axis across. */
    BubbleChart<Number, Number> chart(NumberAxis across, NumberAxis up, double width) {
        BubbleChart<Number, Number> chart = new BubbleChart<>(across, up);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.setVerticalGridLinesVisible(false);
        for (int group = 0; group < GROUPS; group++) {
            XYChart.Series<Number, Number> series = new XYChart.Series<>();
            for (int at = 0; at < count(); at++) {
                if (ink[at] == Ink.KEEP.ordinal() + group) {
                    series.getData().add(new XYChart.Data<>(x[at], y[at], radius[at] / width));
                }
            }
            chart.getData().add(series);
        }
        return chart;
    }
}
