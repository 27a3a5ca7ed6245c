package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ZoomTest {
    private static final double NEAR = 1e-9;

    @Test
    void however_one_zooms_and_moves_nothing_beyond_the_whole_is_seen_and_never_less_than_a_hundredth() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Zoom zoom = Zoom.ALL;
            for (int step = 0; step < 200; step++) {
                zoom = random.nextBoolean() ? zoom.around(random.nextDouble(), random.nextDouble(), Math.exp(random.nextGaussian())) : zoom.moved(random.nextGaussian(), random.nextGaussian());
                assertThat(zoom.left()).isBetween(0.0, 1.0);
                assertThat(zoom.top()).isBetween(0.0, 1.0);
                assertThat(zoom.right()).isLessThanOrEqualTo(1 + NEAR);
                assertThat(zoom.bottom()).isLessThanOrEqualTo(1 + NEAR);
                assertThat(zoom.right() - zoom.left()).isGreaterThanOrEqualTo(.01 - NEAR);
                assertThat(zoom.bottom() - zoom.top()).isGreaterThanOrEqualTo(.01 - NEAR);
            }
        }
    }

    @Test
    void the_place_that_one_zooms_around_stays_where_it_is() {
        Random random = new Random(3);
        for (int times = 0; times < 200; times++) {
            Zoom before = Zoom.ALL.around(random.nextDouble(), random.nextDouble(), 1.5 + random.nextDouble());
            double x = random.nextDouble();
            double y = random.nextDouble();
            Zoom after = before.around(x, y, 1 + random.nextDouble());
            assertThat(after.left() + x * (after.right() - after.left())).isCloseTo(before.left() + x * (before.right() - before.left()), within(NEAR));
            assertThat(after.top() + y * (after.bottom() - after.top())).isCloseTo(before.top() + y * (before.bottom() - before.top()), within(NEAR));
        }
    }

    @Test
    void nearer_is_larger_and_all_the_way_out_is_the_whole() {
        Zoom nearer = Zoom.ALL.around(.25, .75, 4);
        assertThat(nearer.across()).isCloseTo(4, within(NEAR));
        assertThat(nearer.down()).isCloseTo(4, within(NEAR));
        assertThat(nearer.around(.1, .9, .0001)).isEqualTo(Zoom.ALL);
    }

    @Test
    void moving_keeps_the_size_and_stops_at_the_edge() {
        Zoom zoom = new Zoom(.2, .2, .6, .6);
        assertThat(zoom.moved(.5, 0).left()).isCloseTo(.4, within(NEAR));
        assertThat(zoom.moved(9, -9).right()).isCloseTo(1, within(NEAR));
        assertThat(zoom.moved(9, -9).top()).isZero();
        assertThat(zoom.moved(9, -9).across()).isCloseTo(zoom.across(), within(NEAR));
    }
}
