package app.winnow.picture.bubble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.picture.Tick;
import app.winnow.picture.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The scales of the portfolio map and what they are found with. */
class ScalesTest {
    private static final Words WORDS = new Words("bubble");

    @Test
    void a_rank_is_what_sorting_would_say() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            double[] values = random.doubles(1 + random.nextInt(40), 0, 5).map(Math::floor).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int rank = random.nextInt(values.length);
            assertThat(Ranked.at(values.clone(), rank)).isEqualTo(sorted[rank]);
            int most = 1 + random.nextInt(9);
            double least = Ranked.greatest(values, values.length, most);
            assertThat(Arrays.stream(values).filter(value -> value > least).count()).isLessThanOrEqualTo(most);
            assertThat(least).isEqualTo(most < sorted.length ? sorted[sorted.length - 1 - most] : Double.NEGATIVE_INFINITY);
        }
    }

    @Test
    void hours_rise_by_round_figures_from_none_without_crowding() {
        Rise rise = Rise.ofHours(12, 30_000);
        List<Tick> ticks = rise.ticks(0, 1, .05);
        assertThat(ticks).extracting(Tick::text).contains("0", "100", "1,000", "10,000");
        assertThat(rise.height(0)).isZero();
        assertThat(rise.value(rise.height(500))).isCloseTo(500, within(1e-6));
        double[] heights = ticks.stream().mapToDouble(Tick::at).sorted().toArray();
        for (int at = 1; at < heights.length; at++) {
            assertThat(heights[at] - heights[at - 1]).isGreaterThanOrEqualTo(.05);
        }
    }

    @Test
    void deep_inside_there_are_round_figures_too() {
        Rise rise = Rise.ofHours(12, 30_000);
        assertThat(rise.ticks(rise.height(410), rise.height(440), .001)).extracting(Tick::text).contains("420", "430");
    }

    @Test
    void ages_are_said_in_years_and_months() {
        Rise rise = Rise.ofMonths(90, months -> Upward.age(months, WORDS));
        assertThat(rise.ticks(0, 1, .05)).extracting(Tick::text).contains("1 year", "3 years").doesNotContain("0 years");
        assertThat(Upward.age(1, WORDS)).isEqualTo("1 month");
        assertThat(Upward.age(18, WORDS)).isEqualTo("18 months");
    }

    @Test
    void a_cut_halves_as_well_as_equal_values_allow_and_nothing_stands_on_it() {
        assertThat(Cut.middle(new double[] {.1, .2, .3, .4})).isEqualTo(new Cut(.3, .25));
        Cut ties = Cut.middle(new double[] {.1, .5, .5, .5, .5, .9, .9});
        assertThat(ties.least()).isEqualTo(.9);
        assertThat(Cut.middle(new double[] {.5, .5, .5})).isNull();
        Across across = new Across(new double[] {0, 0, 1 / 3.0, 2 / 3.0, 1});
        Cut cut = Cut.middle(across);
        assertThat(cut.line()).isGreaterThan(Across.share(1 / 3.0) - .3).isLessThan(Across.share(2 / 3.0));
        assertThat(Cut.across(Across.share(.5)).least()).isEqualTo(Across.bin(.5));
        assertThat(Cut.across(Across.share(1 / 3.0) + .01).least()).isEqualTo(Across.bin(1 / 3.0) + 1.0);
        assertThat(Cut.middle(new Across(new double[] {1, 1, 1}))).isNull();
    }

    @Test
    void bubbles_never_reach_half_the_way_to_the_next_contribution() {
        Across across = new Across(new double[] {0, .25, 1 / 3.0, 1});
        for (double contribution : new double[] {0, .25, 1 / 3.0, 1}) {
            int bin = Across.bin(contribution);
            int next = across.from(bin + 1);
            if (next <= Across.BINS) {
                assertThat(across.right(bin)).isPositive().isLessThan((Across.middle(next) - Across.middle(bin)) / 2);
                assertThat(across.left(next)).isPositive().isLessThan((Across.middle(next) - Across.middle(bin)) / 2);
            }
        }
    }
}
