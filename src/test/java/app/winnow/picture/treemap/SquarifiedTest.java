package app.winnow.picture.treemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rectangles in a rectangle. */
class SquarifiedTest {

    @Test
    void the_example_of_the_paper_comes_out_as_in_the_paper() {
        double[] sizes = {6, 6, 4, 3, 2, 2, 1};
        Squarified laid = new Squarified(7);
        laid.lay(sizes, 0, 7, 0, 0, 0, 6, 4);
        assertThat(laid.width[0]).isCloseTo(3, within(1e-5f));
        assertThat(laid.height[0]).isCloseTo(2, within(1e-5f));
        assertThat(laid.y[1]).isCloseTo(2, within(1e-5f));
        assertThat(laid.width[2]).isCloseTo(12 / 7f, within(1e-5f));
        assertThat(laid.height[2]).isCloseTo(7 / 3f, within(1e-5f));
    }

    @Test
    void areas_are_in_proportion_fill_the_rectangle_and_never_overlap() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            int count = 1 + random.nextInt(120);
            double spread = random.nextInt(4);
            double[] sizes = random.doubles(count, 0, 1).map(size -> Math.exp(spread * 3 * size)).sorted().toArray();
            for (int at = 0; at < count / 2; at++) {
                double one = sizes[at];
                sizes[at] = sizes[count - 1 - at];
                sizes[count - 1 - at] = one;
            }
            double wide = 20 + random.nextInt(2000);
            double high = 20 + random.nextInt(2000);
            Squarified laid = new Squarified(count + 3);
            laid.lay(sizes, 0, count, 3, 7, 9, 7 + wide, 9 + high);
            double scale = wide * high / Arrays.stream(sizes).sum();
            double area = 0;
            for (int at = 3; at < count + 3; at++) {
                assertThat((double) laid.width[at] * laid.height[at]).isCloseTo(sizes[at - 3] * scale, within(.002 * sizes[at - 3] * scale + .5));
                assertThat(laid.x[at] >= 7 - 1e-3 && laid.y[at] >= 9 - 1e-3 && laid.x[at] + laid.width[at] <= 7 + wide + 1e-3 && laid.y[at] + laid.height[at] <= 9 + high + 1e-3).isTrue();
                area += (double) laid.width[at] * laid.height[at];
                for (int other = 3; other < at; other++) {
                    double across = Math.min(laid.x[at] + laid.width[at], laid.x[other] + laid.width[other]) - Math.max(laid.x[at], laid.x[other]);
                    double down = Math.min(laid.y[at] + laid.height[at], laid.y[other] + laid.height[other]) - Math.max(laid.y[at], laid.y[other]);
                    assertThat(across > 1e-2 && down > 1e-2).as(at + " and " + other + " of seed " + seed).isFalse();
                }
            }
            assertThat(area).isCloseTo(wide * high, within(1e-3 * wide * high));
        }
    }

    @Test
    void nothing_left_to_lay_out_in_gives_rectangles_without_a_size_and_not_without_an_end() {
        Squarified laid = new Squarified(3);
        laid.lay(new double[] {3, 2, 1}, 0, 3, 0, 5, 5, 5, 5);
        assertThat(laid.width).containsOnly(0);
        laid.lay(new double[] {3, 2, 1}, 0, 3, 0, 5, 5, 9, 4);
        assertThat(laid.height).containsOnly(0);
    }
}
