package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void the_ends_of_the_values_are_the_ends_of_the_pixels_upwards_too() {
        assertThat(new Scale(10, 20, 100, 300).at(15)).isEqualTo(200);
        assertThat(new Scale(0, 8, 400, 0).at(0)).isEqualTo(400);
        assertThat(new Scale(0, 8, 400, 0).at(8)).isZero();
    }

    @Test
    void ticks_are_round_inside_the_scale_evenly_apart_and_not_many_more_than_asked_for() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            double low = random.nextInt(4) == 0 ? 0 : Math.rint(random.nextGaussian() * 1000);
            double high = low + Math.pow(10, random.nextInt(8)) * (1 + random.nextDouble() * 8);
            double most = 3 + random.nextInt(8);
            List<Tick> ticks = new Scale(low, high, 0, 700).ticks(most);
            assertThat(ticks.size()).as("seed " + seed).isBetween(1, (int) most + 1);
            assertThat(ticks).extracting(Tick::at).allMatch(at -> at >= -1e-6 && at <= 700 + 1e-6).isSorted();
            for (int at = 2; at < ticks.size(); at++) {
                assertThat(ticks.get(at).at() - ticks.get(at - 1).at()).isCloseTo(ticks.get(1).at() - ticks.get(0).at(), within(1e-6));
            }
            if (ticks.size() > 1) {
                double step = value(ticks.get(1)) - value(ticks.get(0));
                assertThat(step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9))).as("seed " + seed).satisfiesAnyOf(one -> assertThat(one).isCloseTo(1, within(1e-6)), one -> assertThat(one).isCloseTo(2, within(1e-6)), one -> assertThat(one).isCloseTo(5, within(1e-6)));
            }
        }
    }

    @Test
    void a_tick_says_the_value_of_its_place() {
        Scale scale = new Scale(0, 4_200, 0, 420);
        assertThat(scale.ticks(5)).extracting(Tick::text).containsExactly("0", "1,000", "2,000", "3,000", "4,000");
        assertThat(scale.ticks(5).get(3).at()).isCloseTo(300, within(1e-9));
        assertThat(new Scale(-.2, .2, 0, 100).ticks(4)).extracting(Tick::text).containsExactly("-0.2", "-0.1", "0", "0.1", "0.2");
    }

    private static double value(Tick tick) {
        return Double.parseDouble(tick.text().replace(",", ""));
    }
}
