package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HatchingTest {

    @Test
    void strokes_cover_an_area_evenly_and_stay_inside_it() {
        List<double[]> strokes = Hatching.strokes(new double[][] {{10, 20, 130, 20, 130, 80, 10, 80}});
        double length = 0;
        for (double[] stroke : strokes) {
            assertThat(stroke[0]).isBetween(10.0, 130.0);
            assertThat(stroke[2]).isBetween(10.0, 130.0);
            assertThat(stroke[1]).isBetween(20 - 1e-9, 80 + 1e-9);
            assertThat(stroke[3]).isBetween(20 - 1e-9, 80 + 1e-9);
            length += Math.hypot(stroke[2] - stroke[0], stroke[3] - stroke[1]);
        }
        assertThat(length).isCloseTo(120 * 60 / (Hatching.APART / Math.sqrt(2)), within(60.0));
    }

    @Test
    void strokes_run_from_lower_left_to_upper_right() {
        assertThat(Hatching.strokes(new double[][] {{0, 0, 50, 0, 50, 50, 0, 50}})).isNotEmpty().allMatch(stroke -> stroke[2] > stroke[0] && stroke[3] < stroke[1]);
    }

    @Test
    void a_stroke_stops_at_a_hole_and_goes_on_behind_it() {
        double[] outside = {0, 0, 60, 0, 60, 60, 0, 60};
        double[] hole = {20, 20, 40, 20, 40, 40, 20, 40};
        List<double[]> strokes = Hatching.strokes(new double[][] {outside, hole});
        assertThat(strokes).allMatch(stroke -> {
            double x = (stroke[0] + stroke[2]) / 2;
            double y = (stroke[1] + stroke[3]) / 2;
            return !(x > 20 && x < 40 && y > 20 && y < 40);
        });
        assertThat(strokes.stream().filter(stroke -> Math.abs(stroke[0] + stroke[1] - 60) < 1e-9)).hasSize(2);
    }

    @Test
    void areas_side_by_side_share_their_pattern() {
        List<double[]> left = Hatching.strokes(new double[][] {{0, 0, 33, 0, 33, 30, 0, 30}});
        List<double[]> right = Hatching.strokes(new double[][] {{33, 0, 70, 0, 70, 30, 33, 30}});
        assertThat(right.stream().filter(stroke -> stroke[0] == 33)).isNotEmpty()
                .allMatch(stroke -> left.stream().anyMatch(other -> Math.abs(other[2] - stroke[0]) < 1e-9 && Math.abs(other[3] - stroke[1]) < 1e-9));
    }
}
