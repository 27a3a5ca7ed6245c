package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.model.Disposition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody needs to see three kinds of light to read a picture, nor any colour at all. */
class ColoursTest {
    /** Two dispositions are at least this far apart: some twenty steps that can just be told apart side by side. */
    private static final double PAIR = 20;
    /** Neighbouring steps of the ramp, the first one and paper among them. */
    private static final double STEP = 10;
    /** Where a colour still counts as neutral. */
    private static final double NEUTRAL = 11;

    @Test
    void words_on_a_solid_colour_can_be_read_in_every_look() {
        for (Ink under : Arrays.copyOfRange(Ink.values(), Ink.KEEP.ordinal(), Ink.DARK.ordinal())) {
            for (Colours look : Colours.values()) {
                assertThat(Colours.contrast(look.of(under), look.of(Colours.upon(under)))).as(look + " " + under).isGreaterThanOrEqualTo(4);
            }
        }
        assertThat(Colours.contrast(0x000000, 0xFFFFFF)).isEqualTo(21);
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void every_two_dispositions_are_told_apart_by_every_kind_of_sight(Colours colours) {
        Disposition[] all = Disposition.values();
        for (Sight sight : Sight.values()) {
            for (int one = 0; one < all.length; one++) {
                for (int two = one + 1; two < all.length; two++) {
                    assertThat(away(sight, colours.of(Ink.of(all[one])), colours.of(Ink.of(all[two])))).as("%s and %s by %s", all[one], all[two], sight).isGreaterThanOrEqualTo(PAIR);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void every_step_of_the_ramp_is_told_from_the_next_and_the_first_from_paper(Colours colours) {
        for (Sight sight : Sight.values()) {
            int before = colours.of(Ink.PAPER);
            for (int step = 1; step <= Ink.STEPS; step++) {
                int now = colours.of(Ink.step(step));
                assertThat(away(sight, before, now)).as("step %s by %s", step, sight).isGreaterThanOrEqualTo(STEP);
                before = now;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void the_ramp_runs_one_way_and_is_neutral_so_that_it_is_never_taken_for_a_disposition(Colours colours) {
        List<Lab> steps = IntStream.rangeClosed(1, Ink.STEPS).mapToObj(step -> Sight.NORMAL.of(colours.of(Ink.step(step)))).toList();
        assertThat(steps).allMatch(step -> step.chroma() < NEUTRAL);
        double way = colours == Colours.LIGHT ? -1 : 1;
        for (int at = 1; at < steps.size(); at++) {
            assertThat(way * (steps.get(at).lightness() - steps.get(at - 1).lightness())).isPositive();
        }
    }

    @Test
    void every_disposition_has_a_symbol_of_its_own_so_that_pictures_read_without_any_colour() {
        Set<Symbol> symbols = Arrays.stream(Disposition.values()).map(Symbol::of).collect(Collectors.toSet());
        assertThat(symbols).hasSize(Disposition.values().length);
        assertThat(Fill.of(null, false).style()).as("open shares its circle with keep, and is hollow").isEqualTo(Fill.Style.HOLLOW);
    }

    /** Pairs 1, 4, 7 and 17 of the table with which Sharma, Wu and Dalal check a computation of CIEDE2000. */
    @Test
    void the_distance_is_that_of_its_authors() {
        assertThat(new Lab(50, 2.6772, -79.7751).away(new Lab(50, 0, -82.7485))).isCloseTo(2.0425, within(1e-4));
        assertThat(new Lab(50, -1.3802, -84.2814).away(new Lab(50, 0, -82.7485))).isCloseTo(1.0000, within(1e-4));
        assertThat(new Lab(50, 0, 0).away(new Lab(50, -1, 2))).isCloseTo(2.3669, within(1e-4));
        assertThat(new Lab(50, 2.5, 0).away(new Lab(73, 25, -18))).isCloseTo(27.1492, within(1e-4));
    }

    @Test
    void a_colour_that_somebody_cannot_see_is_found_out() {
        assertThat(away(Sight.NORMAL, 0xC08000, 0x80A000)).isGreaterThan(PAIR);
        assertThat(away(Sight.DEUTERANOPIA, 0xC08000, 0x80A000)).as("two that differ by red and green only").isLessThan(PAIR);
    }

    private static double away(Sight sight, int one, int two) {
        return sight.of(one).away(sight.of(two));
    }
}
