package app.winnow.desktop.kit.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.picture.Colours;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Marks;
import app.winnow.picture.Meanings;
import app.winnow.picture.Symbol;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written into pixels is what a canvas would draw. */
class RasterTest {
    private static final IntPredicate NONE = mark -> false;
    private final Raster raster = new Raster(100, 80);

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void a_dot_covers_the_area_of_its_symbol_and_half_of_its_outline(Symbol symbol) {
        dots(1, NONE, new Dot(50, 40, 25, Ink.RETIRE, Fill.Style.SOLID, symbol));
        double[] measures = measures(symbol, 25);
        assertThat(covered()).isCloseTo(measures[0] + Colours.OUTLINE * measures[1] / 2, within(.03 * measures[0]));
    }

    @Test
    void a_dot_lies_where_it_is_put_to_a_fifth_of_a_pixel() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            double x = 20 + 60 * random.nextDouble();
            double y = 20 + 40 * random.nextDouble();
            raster.clear();
            dots(1, NONE, new Dot(x, y, 1.5 + 6 * random.nextDouble(), Ink.SLIM, Fill.Style.SOLID, Symbol.CIRCLE));
            double[] middle = middle();
            assertThat(middle[0]).isCloseTo(x, within(.2));
            assertThat(middle[1]).isCloseTo(y, within(.2));
        }
    }

    @Test
    void what_lies_beyond_an_edge_does_not_come_in_at_the_other_one() {
        dots(1, NONE, new Dot(-2, 40, 10, Ink.KEEP, Fill.Style.SOLID, Symbol.SQUARE), new Dot(50, -3, 10, Ink.KEEP, Fill.Style.SOLID, Symbol.SQUARE), new Dot(300, 300, 10, Ink.KEEP, Fill.Style.SOLID, Symbol.CIRCLE));
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                boolean isNear = x < 8 && Math.abs(y - 40) < 12 || Math.abs(x - 50) < 12 && y < 8;
                assertThat(isNear || pixel(x, y) == 0).as("%s, %s", x, y).isTrue();
            }
        }
        assertThat(pixel(2, 40)).isNotZero();
    }

    @Test
    void the_later_dot_lies_over_the_earlier_one() {
        dots(1, NONE, new Dot(50, 40, 10, Ink.KEEP, Fill.Style.SOLID, Symbol.CIRCLE), new Dot(52, 40, 10, Ink.HAND_BACK, Fill.Style.SOLID, Symbol.CIRCLE));
        assertThat(pixel(51, 40)).isEqualTo(0xff000000 | Colours.LIGHT.of(Ink.HAND_BACK));
    }

    @Test
    void decided_suggested_and_open_look_different_and_what_is_dimmed_keeps_an_eighth() {
        dots(1, mark -> mark == 3, new Dot(15, 40, 9, Ink.MERGE, Fill.Style.SOLID, Symbol.CIRCLE), new Dot(40, 40, 9, Ink.MERGE, Fill.Style.PALE, Symbol.CIRCLE),
                new Dot(65, 40, 9, Ink.INK_2, Fill.Style.HOLLOW, Symbol.CIRCLE), new Dot(90, 40, 9, Ink.MERGE, Fill.Style.SOLID, Symbol.CIRCLE));
        assertThat(pixel(15, 40)).isEqualTo(0xff000000 | Colours.LIGHT.of(Ink.MERGE));
        assertThat(pixel(40, 40)).isEqualTo(0xff000000 | Colours.LIGHT.onPaper(Ink.MERGE, Colours.PALE));
        assertThat(pixel(65, 40)).isEqualTo(0xff000000 | Colours.LIGHT.of(Ink.PAPER));
        assertThat(pixel(90, 40) >>> 24).isEqualTo((int) Math.round(.12 * 255));
    }

    @Test
    void a_dashed_outline_has_gaps_and_the_whole_one_has_none() {
        Layer.Dots dots = new Layer.Dots(0, new float[] {25, 75}, new float[] {40, 40}, new float[] {20, 20}, new byte[] {(byte) Ink.INK.ordinal(), (byte) Ink.INK.ordinal()},
                new byte[] {(byte) Fill.Style.NONE.ordinal(), (byte) Fill.Style.NONE.ordinal()}, new byte[2], new byte[] {0, 1});
        MarkRaster marks = new MarkRaster();
        marks.at(new Place(1, 0, 0, Colours.LIGHT));
        marks.dots(raster, dots, NONE);
        double whole = 0;
        double dashed = 0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < 50; x++) {
                whole += pixel(x, y) >>> 24;
                dashed += pixel(x + 50, y) >>> 24;
            }
        }
        assertThat(dashed / whole).isCloseTo(2.5 / 4.5, within(.06));
    }

    @Test
    void small_tiles_side_by_side_leave_neither_a_seam_nor_a_hole_at_any_scale() {
        for (double scale : new double[] {1, 1.25, 1.6}) {
            raster.clear();
            tiles(scale, Fill.Style.SOLID, 3.3f, 10, 10);
            int side = (int) Math.floor(33 * scale);
            for (int y = 0; y < Math.min(side, raster.height()); y++) {
                for (int x = 0; x < Math.min(side, raster.width()); x++) {
                    assertThat(pixel(x, y) >>> 24).as("%s, %s at %s", x, y, scale).isEqualTo(255);
                }
            }
        }
    }

    @Test
    void a_tile_that_is_thinner_than_a_pixel_is_still_seen() {
        MarkRaster marks = new MarkRaster();
        marks.at(new Place(1, 0, 0, Colours.LIGHT));
        marks.tiles(raster, new Layer.Tiles(0, new float[] {10.1f}, new float[] {5}, new float[] {.2f}, new float[] {30}, new byte[] {(byte) Ink.KEEP.ordinal()}, new byte[1]), NONE);
        assertThat(covered()).isEqualTo(30);
    }

    @Test
    void larger_tiles_are_kept_apart_by_a_hairline() {
        tiles(1, Fill.Style.SOLID, 10, 5, 5);
        assertThat(pixel(8, 4)).isNotZero();
        assertThat(pixel(9, 4)).isZero();
        assertThat(pixel(10, 4)).isNotZero();
    }

    @Test
    void a_hatched_tile_is_paper_with_strokes_that_go_on_in_the_next_one() {
        tiles(1, Fill.Style.HATCHED, 20, 4, 4);
        int stroke = 0xff000000 | Colours.LIGHT.of(Ink.KEEP);
        int paper = 0xff000000 | Colours.LIGHT.of(Ink.PAPER);
        for (int x = 1; x < 78; x++) {
            if (x % 20 > 0 && x % 20 < 18) {
                assertThat(pixel(x, 10)).isEqualTo((x + 10) % 6 < 2 ? stroke : paper);
            }
        }
    }

    @Test
    void a_ring_goes_round_its_mark_and_leaves_it_free() {
        Marks marks = Marks.round(new float[] {50}, new float[] {40}, new float[] {10}, new Meaning(1));
        RingRaster rings = new RingRaster();
        rings.at(new Place(1, 0, 0, Colours.DARK));
        BitSet one = new BitSet();
        one.set(0);
        rings.selected(raster, marks, one);
        assertThat(pixel(62, 40)).isEqualTo(0xff000000 | Colours.DARK.of(Ink.INK));
        assertThat(pixel(50, 40)).isZero();
        assertThat(pixel(56, 40)).isZero();
        rings.focused(raster, marks, 0);
        assertThat(pixel(65, 40) & 0xff).as("the ring of the focus lies around that of the selection").isGreaterThan(120);
    }

    @Test
    void one_pixel_over_another_is_what_light_would_do() {
        Random random = new Random(2);
        for (int round = 0; round < 10_000; round++) {
            double share = random.nextDouble();
            int over = Raster.colour(random.nextInt(1 << 24), share);
            int under = Raster.colour(random.nextInt(1 << 24), random.nextDouble());
            int both = Raster.over(over, under);
            for (int shift = 0; shift <= 24; shift += 8) {
                double expected = (over >>> shift & 255) + (under >>> shift & 255) * (1 - (over >>> 24) / 255.0);
                assertThat((double) (both >>> shift & 255)).isCloseTo(expected, within(2.0));
            }
        }
    }

    /** So many that none is seen by itself: hundreds of them at one place, below what is looked at. */
    private static Dot[] crowd(double x, Dot... above) {
        Dot[] dots = new Dot[60_000 + above.length];
        Arrays.fill(dots, new Dot(x, 10, 2, Ink.KEEP, Fill.Style.SOLID, Symbol.SQUARE));
        System.arraycopy(above, 0, dots, 60_000, above.length);
        return dots;
    }

    private boolean isSoft() {
        return Arrays.stream(raster.pixels()).map(pixel -> pixel >>> 24).anyMatch(alpha -> alpha > 0 && alpha < 255);
    }

    @Test
    void in_a_crowd_a_mark_has_no_soft_edge_and_covers_as_much_as_before() {
        dots(1, NONE, crowd(10, new Dot(50, 40, 12, Ink.RETIRE, Fill.Style.SOLID, Symbol.CIRCLE)));
        assertThat(isSoft()).isFalse();
        int[] hard = raster.pixels().clone();
        raster.clear();
        dots(1, NONE, new Dot(50, 40, 12, Ink.RETIRE, Fill.Style.SOLID, Symbol.CIRCLE));
        double covered = covered();
        assertThat(IntStream.range(20 * 100, 80 * 100).filter(at -> hard[at] != 0).count()).isCloseTo(Math.round(covered), within(20L));
        assertThat(hard[40 * 100 + 50]).isEqualTo(pixel(50, 40));
    }

    @ParameterizedTest
    @EnumSource(Symbol.class)
    void in_a_crowd_the_smallest_marks_cover_as_much_as_before_too(Symbol symbol) {
        for (Fill.Style style : new Fill.Style[] {Fill.Style.SOLID, Fill.Style.PALE, Fill.Style.HOLLOW}) {
            Dot small = new Dot(50.5, 40.5, 2, Ink.RETIRE, style, symbol);
            raster.clear();
            dots(1, NONE, small);
            double covered = covered();
            raster.clear();
            dots(1, NONE, crowd(10, small));
            long stay = IntStream.range(20 * 100, 80 * 100).filter(at -> raster.pixels()[at] != 0).count();
            assertThat((double) stay).as(style.name()).isBetween(.6 * covered, 1.4 * covered);
        }
    }

    @Test
    void in_a_crowd_a_dimmed_mark_stays_faint_and_a_hollow_one_shows_what_lies_below() {
        Dot faint = new Dot(30, 60, 8, Ink.RETIRE, Fill.Style.SOLID, Symbol.CIRCLE);
        Dot below = new Dot(60, 40, 6, Ink.SLIM, Fill.Style.SOLID, Symbol.SQUARE);
        Dot hollow = new Dot(60, 40, 9, Ink.KEEP, Fill.Style.NONE, Symbol.CIRCLE);
        dots(1, mark -> mark == 60_000, crowd(10, faint, below, hollow));
        assertThat(pixel(30, 60) >>> 24).isBetween(1, 60);
        assertThat(pixel(60, 40)).isEqualTo(Raster.colour(Colours.LIGHT.of(Ink.SLIM), 1));
    }

    @Test
    void a_mark_has_its_soft_edge_again_where_the_crowd_is_out_of_sight() {
        dots(1, NONE, crowd(-500, new Dot(50, 40, 12, Ink.RETIRE, Fill.Style.SOLID, Symbol.CIRCLE)));
        assertThat(isSoft()).isTrue();
    }

    private record Dot(double x, double y, double radius, Ink ink, Fill.Style style, Symbol symbol) { }

    private void dots(double scale, IntPredicate dimmed, Dot... dots) {
        int count = dots.length;
        Layer.Dots columns = new Layer.Dots(0, new float[count], new float[count], new float[count], new byte[count], new byte[count], new byte[count], new byte[count]);
        for (int at = 0; at < count; at++) {
            columns.x()[at] = (float) dots[at].x();
            columns.y()[at] = (float) dots[at].y();
            columns.radius()[at] = (float) dots[at].radius();
            columns.ink()[at] = (byte) dots[at].ink().ordinal();
            columns.style()[at] = (byte) dots[at].style().ordinal();
            columns.symbol()[at] = (byte) dots[at].symbol().ordinal();
        }
        MarkRaster marks = new MarkRaster();
        marks.at(new Place(scale, 0, 0, Colours.LIGHT));
        marks.dots(raster, columns, dimmed);
    }

    private void tiles(double scale, Fill.Style style, float side, int across, int down) {
        int count = across * down;
        Layer.Tiles columns = new Layer.Tiles(0, new float[count], new float[count], new float[count], new float[count], new byte[count], new byte[count]);
        for (int at = 0; at < count; at++) {
            columns.x()[at] = at % across * side;
            columns.y()[at] = at / across * side;
            columns.width()[at] = side;
            columns.height()[at] = side;
            columns.ink()[at] = (byte) Ink.KEEP.ordinal();
            columns.style()[at] = (byte) style.ordinal();
        }
        MarkRaster marks = new MarkRaster();
        marks.at(new Place(scale, 0, 0, Colours.LIGHT));
        marks.tiles(raster, columns, NONE);
    }

    private int pixel(int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    private double covered() {
        double sum = 0;
        for (int pixel : raster.pixels()) {
            sum += pixel >>> 24;
        }
        return sum / 255;
    }

    private double[] middle() {
        double[] sum = new double[3];
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                double alpha = pixel(x, y) >>> 24;
                sum[0] += alpha * (x + .5);
                sum[1] += alpha * (y + .5);
                sum[2] += alpha;
            }
        }
        return new double[] {sum[0] / sum[2], sum[1] / sum[2]};
    }

    /** Area and length of the outline. */
    private static double[] measures(Symbol symbol, double radius) {
        if (symbol.polygons().length == 0) {
            double round = Symbol.ROUND * radius;
            return new double[] {Math.PI * round * round, 2 * Math.PI * round};
        }
        double area = 0;
        double length = 0;
        for (double[] polygon : symbol.polygons()) {
            double twice = 0;
            for (int at = 0, before = polygon.length - 2; at < polygon.length; before = at, at += 2) {
                twice += polygon[before] * polygon[at + 1] - polygon[at] * polygon[before + 1];
                length += Math.hypot(polygon[at] - polygon[before], polygon[at + 1] - polygon[before + 1]) * radius;
            }
            area += Math.abs(twice) / 2 * radius * radius;
        }
        return new double[] {area, length};
    }

    private record Meaning(int count) implements Meanings {
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
            return new int[0];
        }
    }
}
