package app.winnow.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.Colours;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Marks;
import app.winnow.picture.Meanings;
import app.winnow.picture.Picture;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** What the pane puts on the screen, pixel by pixel. */
class PicturePaneTest extends ApplicationTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;
    /** More marks than a canvas takes. */
    private static final int MANY = 2_001;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.LIGHT);
    private final Pane place = new Pane();
    private PicturePane pane;
    private Stretch stretch;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        pane = new PicturePane(look);
        pane.motion().set(false);
        pane.setManaged(false);
        place.getChildren().add(pane);
        pane.resizeRelocate(0, 0, WIDTH, HEIGHT);
        stretch = new Stretch(place);
        scene = new Scene(stretch, WIDTH, HEIGHT);
        look.get().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void thousands_of_dots_look_as_a_few_do() {
        Image few = shown(dots(60, 0));
        Image many = shown(dots(60, MANY));
        double sum = 0;
        int other = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double away = away(few.getPixelReader().getColor(x, y), many.getPixelReader().getColor(x, y));
                sum += away;
                other += away > .35 ? 1 : 0;
            }
        }
        assertThat(sum / (WIDTH * HEIGHT)).as("on average over all pixels").isLessThan(.006);
        assertThat(other).as("pixels that differ by more than a third").isLessThan(60);
        assertThat(painted(few)).as("pixels that are not paper").isGreaterThan(5_000);
    }

    @Test
    void thousands_of_tiles_look_as_a_few_do() {
        Image few = shown(tiles(24, 0));
        Image many = shown(tiles(24, MANY));
        int same = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                same += away(few.getPixelReader().getColor(x, y), many.getPixelReader().getColor(x, y)) < .02 ? 1 : 0;
            }
        }
        assertThat((double) same / (WIDTH * HEIGHT)).isGreaterThan(.98);
        assertThat(painted(few)).isGreaterThan(6_000);
    }

    @Test
    void a_dashed_line_has_gaps_however_wide_it_is() {
        for (double width : new double[] {1, 2, 3}) {
            Shape line = new Shape.Line(20, 50.5, 280, 50.5, new Edge(Ink.INK, width, true));
            Image image = shown(picture(Layer.Group.ground(List.of(line)), Marks.round(new float[0], new float[0], new float[0], new Numbered(0))));
            double dark = 0;
            for (int x = 20; x < 280; x++) {
                dark += 1 - image.getPixelReader().getColor(x, 50).getBrightness();
            }
            assertThat(dark / 260).as("how much of a line of " + width + " is ink").isBetween(.4, .7);
        }
    }

    @Test
    void a_dimmed_mark_keeps_its_place_and_little_of_its_colour() {
        Picture picture = one(MANY);
        assertThat(shown(picture).getPixelReader().getColor(150, 100)).isEqualTo(Palette.LIGHT.of(Ink.RETIRE));
        interact(() -> pane.shown(pane.shown().withDimmed(mark -> mark == 0)));
        assertThat(away(snapshot().getPixelReader().getColor(150, 100), Palette.colour(Colours.LIGHT.onPaper(Ink.RETIRE, .12)))).isLessThan(.02);
        interact(() -> pane.shown(Shown.NOTHING));
        assertThat(snapshot().getPixelReader().getColor(150, 100)).isEqualTo(Palette.LIGHT.of(Ink.RETIRE));
    }

    @Test
    void a_ring_that_moves_paints_no_mark_anew() {
        int[] asked = new int[1];
        interact(() -> {
            pane.jump(one(MANY));
            pane.shown(Shown.NOTHING.withDimmed(mark -> asked[0]++ < 0));
        });
        snapshot();
        int before = asked[0];
        assertThat(before).isGreaterThanOrEqualTo(MANY);
        BitSet first = new BitSet();
        first.set(0);
        interact(() -> pane.shown(pane.shown().withFocused(0).withSelected(first).withLasso(new double[] {10, 10, 30, 10, 30, 30})));
        Image image = snapshot();
        assertThat(asked[0]).isEqualTo(before);
        assertThat(image.getPixelReader().getColor(150 + 22, 100)).as("two pixels of ink around the selected mark").isEqualTo(Palette.LIGHT.ink());
        assertThat(image.getPixelReader().getColor(150, 100)).isEqualTo(Palette.LIGHT.of(Ink.RETIRE));
        assertThat(away(image.getPixelReader().getColor(29, 20), Palette.LIGHT.paper())).as("the lasso").isPositive();
    }

    @Test
    void words_and_marks_lie_over_each_other_in_the_order_of_the_layers() {
        Layer.Group under = Layer.Group.ground(List.of(new Shape.Rect(new app.winnow.picture.Box(0, 0, WIDTH, HEIGHT), 0, Fill.solid(Ink.SURFACE), Edge.NONE)));
        Layer.Group over = Layer.Group.ground(List.of(new Shape.Rect(new app.winnow.picture.Box(140, 90, 4, 4), 0, Fill.solid(Ink.ATTENTION), Edge.NONE)));
        Picture marks = one(MANY);
        Image image = shown(new Picture(marks.frame(), "", List.of(under, marks.layers().get(0), over), marks.marks(), List.of(), "", null, List.of(), null));
        assertThat(image.getPixelReader().getColor(20, 20)).isEqualTo(Palette.LIGHT.surface());
        assertThat(image.getPixelReader().getColor(150, 100)).isEqualTo(Palette.LIGHT.of(Ink.RETIRE));
        assertThat(image.getPixelReader().getColor(142, 92)).isEqualTo(Palette.LIGHT.attention());
    }

    @Test
    void it_is_sharp_in_the_projector_look_wherever_it_stands() {
        interact(() -> {
            look.set(Look.PROJECTOR);
            look.get().dress(scene);
            pane.resizeRelocate(7, 3, 120, 80);
        });
        for (int extra : new int[] {0, MANY}) {
            Image image = shown(tiles(12, extra));
            List<Color> found = new ArrayList<>();
            for (int x = 20; x < 180; x++) {
                Color colour = image.getPixelReader().getColor(x, 40);
                if (!found.contains(colour)) {
                    found.add(colour);
                }
            }
            assertThat(found).as("colours in a row through solid tiles, %s more", extra).containsExactlyInAnyOrder(Palette.LIGHT.paper(), Palette.LIGHT.of(Ink.KEEP), Palette.LIGHT.of(Ink.SLIM));
        }
    }

    @Test
    void it_follows_the_look() {
        shown(one(MANY));
        interact(() -> {
            look.set(Look.DARK);
            look.get().dress(scene);
        });
        assertThat(snapshot().getPixelReader().getColor(150, 100)).isEqualTo(Palette.DARK.of(Ink.RETIRE));
    }

    private Image shown(Picture picture) {
        interact(() -> pane.jump(picture));
        return snapshot();
    }

    private Image snapshot() {
        Image[] image = new Image[1];
        interact(() -> image[0] = scene.snapshot(null));
        return image[0];
    }

    private static double away(Color one, Color two) {
        return (Math.abs(one.getRed() - two.getRed()) + Math.abs(one.getGreen() - two.getGreen()) + Math.abs(one.getBlue() - two.getBlue())) / 3;
    }

    private static int painted(Image image) {
        int painted = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                painted += image.getPixelReader().getColor(x, y).equals(Color.WHITE) ? 0 : 1;
            }
        }
        return painted;
    }

    /** One large mark in the middle, and others outside. */
    private static Picture one(int others) {
        Layer.Dots dots = columns(1 + others);
        dots.x()[0] = 150;
        dots.y()[0] = 100;
        dots.radius()[0] = 20;
        dots.ink()[0] = (byte) Ink.RETIRE.ordinal();
        return picture(dots, Marks.round(dots.x(), dots.y(), dots.radius(), new Numbered(1 + others)));
    }

    /** Marks of every ink, style, symbol and size, and others outside. */
    private static Picture dots(int count, int others) {
        Random random = new Random(9);
        Layer.Dots dots = columns(count + others);
        for (int at = 0; at < count; at++) {
            dots.x()[at] = random.nextInt(WIDTH) + random.nextFloat();
            dots.y()[at] = random.nextInt(HEIGHT) + random.nextFloat();
            dots.radius()[at] = 2 + 14 * random.nextFloat();
            dots.ink()[at] = (byte) (Ink.KEEP.ordinal() + random.nextInt(8));
            dots.style()[at] = (byte) (random.nextInt(3));
            dots.symbol()[at] = (byte) random.nextInt(Symbol.values().length);
        }
        return picture(dots, Marks.round(dots.x(), dots.y(), dots.radius(), new Numbered(count + others)));
    }

    private static Layer.Dots columns(int count) {
        Layer.Dots dots = new Layer.Dots(0, new float[count], new float[count], new float[count], new byte[count], new byte[count], new byte[count], new byte[count]);
        java.util.Arrays.fill(dots.x(), -100);
        java.util.Arrays.fill(dots.radius(), 3);
        return dots;
    }

    /** Solid tiles in a row of six columns, keep and slim in turns, and others outside. */
    private static Picture tiles(int count, int others) {
        int all = count + others;
        Layer.Tiles tiles = new Layer.Tiles(0, new float[all], new float[all], new float[all], new float[all], new byte[all], new byte[all]);
        for (int at = 0; at < all; at++) {
            tiles.x()[at] = at < count ? at % 6 * 20.3f : -100;
            tiles.y()[at] = at < count ? at / 6 * 20.3f : -100;
            tiles.width()[at] = 20.3f;
            tiles.height()[at] = 20.3f;
            tiles.ink()[at] = (byte) (at % 2 == 0 ? Ink.KEEP : Ink.SLIM).ordinal();
        }
        return picture(tiles, Marks.boxes(tiles.x(), tiles.y(), tiles.width(), tiles.height(), new Numbered(all)));
    }

    private static Picture picture(Layer layer, Marks marks) {
        return new Picture(Frame.of(WIDTH, HEIGHT), "", Collections.singletonList(layer), marks, List.of(), "", null, List.of(), null);
    }

    private record Numbered(int count) implements Meanings {
        @Override
        public String key(int mark) {
            return "M" + mark;
        }

        @Override
        public String name(int mark) {
            return key(mark);
        }

        @Override
        public List<String> facts(int mark) {
            return List.of();
        }

        @Override
        public int[] offerings(int mark) {
            return new int[] {mark};
        }
    }
}
