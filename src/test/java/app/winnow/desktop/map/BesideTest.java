package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.picture.Box;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BesideTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 500;

    private static boolean meet(Box one, Box other) {
        return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom();
    }

    private static boolean isInside(Box card) {
        return card.x() >= 0 && card.y() >= 0 && card.right() <= WIDTH && card.bottom() <= HEIGHT;
    }

    @Test
    void a_card_is_inside_the_picture_and_never_over_a_mark_that_leaves_room() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            double size = 4 + random.nextInt(200);
            Box mark = new Box(random.nextDouble() * (WIDTH - size), random.nextDouble() * (HEIGHT - size), size, size);
            Box card = Beside.of(mark, 280, 60 + random.nextInt(150), WIDTH, HEIGHT);
            assertThat(isInside(card)).as(mark + " " + card).isTrue();
            assertThat(meet(mark, card)).as(mark + " " + card).isFalse();
        }
    }

    @Test
    void beside_a_mark_across_the_whole_width_it_goes_above_or_below() {
        Box mark = new Box(0, 20, WIDTH, 60);
        assertThat(Beside.of(mark, 280, 120, WIDTH, HEIGHT).y()).isEqualTo(92);
        Box low = new Box(0, 400, WIDTH, 90);
        assertThat(Beside.of(low, 280, 120, WIDTH, HEIGHT).bottom()).isEqualTo(388);
    }

    @Test
    void where_a_mark_fills_everything_it_goes_into_a_corner() {
        Box card = Beside.of(new Box(0, 0, WIDTH, HEIGHT), 280, 120, WIDTH, HEIGHT);
        assertThat(isInside(card)).isTrue();
        assertThat(card.x()).isZero();
    }

    @Test
    void a_mark_outside_of_what_is_seen_leaves_the_card_inside() {
        assertThat(isInside(Beside.of(new Box(-300, 100, 40, 40), 280, 120, WIDTH, HEIGHT))).isTrue();
        assertThat(isInside(Beside.of(new Box(1_200, -80, 40, 40), 280, 120, WIDTH, HEIGHT))).isTrue();
    }
}
