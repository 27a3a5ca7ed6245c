package app.winnow.desktop.kit.raster;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.Box;
import app.winnow.picture.Colours;
import app.winnow.picture.Ink;
import app.winnow.picture.Marks;
import app.winnow.picture.Meaning;
import app.winnow.picture.Outlines;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineRingTest {
    private static final double[] TRIANGLE = {10, 10, 90, 10, 10, 70};
    private final Raster raster = new Raster(100, 80);
    private final RingRaster rings = new RingRaster();

    private void ring() {
        Marks marks = Marks.outlined(List.of(new Box(10, 10, 80, 60)), new Outlines(List.of(TRIANGLE)), Meaning.all(List.of(new Meaning("a", "a", List::of, new int[0], ""))));
        rings.at(new Place(1, 0, 0, Colours.LIGHT));
        rings.focused(raster, marks, 0);
    }

    private int pixel(int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    @Test
    void it_follows_the_outline_and_leaves_the_corners_of_the_box_and_the_inside() {
        ring();
        int ink = 0xff000000 | Colours.LIGHT.of(Ink.INK);
        assertThat(pixel(40, 10)).isEqualTo(ink);
        assertThat(pixel(10, 40)).isEqualTo(ink);
        assertThat(pixel(50, 40)).isEqualTo(ink);
        assertThat(pixel(88, 68)).isZero();
        assertThat(pixel(30, 30)).isZero();
    }

    @Test
    void the_same_ring_again_on_a_clear_raster_is_the_same() {
        ring();
        int[] first = raster.pixels().clone();
        raster.clear();
        ring();
        assertThat(Arrays.equals(raster.pixels(), first)).isTrue();
    }
}
