package app.winnow.bench;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.PicturePane;
import app.winnow.model.Portfolio;
import app.winnow.picture.Ask;
import app.winnow.picture.Frame;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.picture.Zoom;
import app.winnow.picture.treemap.Treemap;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.util.Arrays;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The treemap of 100,000 offerings, one leaf each, grouped twice: laying its picture out with names, legend and words, in a frame that is a pixel wider or narrower each time, as while a window is
 * dragged; and drawing it, from the request until it is on the screen.
 */
final class MapFiguresTreemap {
    private static final int LEAVES = 100_000;
    private static final int FRAME = 16;
    private static final int DRAW = 20;
    private static final double PATIENCE = 60_000;

    private MapFiguresTreemap() { }

    public static void main(String[] args) {
        Lines lines = new Lines(System.out);
        Portfolio audit = DrawnAudit.of(1, LEAVES);
        Seen seen = Seen.of(audit, Verdicts.of(audit, DrawnAudit.AS_OF));
        Treemap treemap = new Treemap();
        Picture[] pictures = new Picture[2];
        double[] took = new double[Frames.REPAINTS];
        for (int at = -Frames.WARM; at < took.length; at++) {
            Ask ask = new Ask(Frame.of(MapWindow.WIDTH - (at & 1), MapWindow.CONTENT), Zoom.ALL, "", Map.of("area", "count"));
            long start = System.nanoTime();
            pictures[at & 1] = treemap.draw(seen, ask);
            took[Math.max(0, at)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        lines.within("map.treemap.layout.100000", took[took.length / 2], FRAME);
        draw(pictures, lines);
    }

    private static void draw(Picture[] pictures, Lines lines) {
        MapWindow window = new MapWindow();
        window.open();
        PicturePane[] pane = new PicturePane[1];
        window.onScreen(() -> pane[0] = new PicturePane(new ReadOnlyObjectWrapper<>(Look.LIGHT)));
        window.show(pane[0]);
        int[] step = {0};
        Frames frames = new Frames(window, PATIENCE).more(Frames.WARM, Frames.REPAINTS, () -> pane[0].jump(pictures[step[0]++ & 1]));
        lines.within("map.treemap.draw.100000", frames.median(), DRAW);
        Platform.exit();
    }
}
