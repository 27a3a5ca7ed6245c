package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    private static final double[] TRIANGLE = {0, 0, 10, 0, 0, 10};
    private static final Meanings TWO = Meaning.all(List.of(new Meaning("a", "a", List::of, new int[0], ""), new Meaning("b", "b", List::of, new int[0], "")));

    @Test
    void a_place_is_away_from_an_outline_as_far_as_from_its_nearest_side() {
        Outlines outlines = new Outlines(List.of(TRIANGLE));
        assertThat(outlines.away(0, 2, 2)).isZero();
        assertThat(outlines.away(0, 10, 10)).isCloseTo(Math.sqrt(50), within(1e-9));
        assertThat(outlines.away(0, -3, 5)).isCloseTo(3, within(1e-9));
        assertThat(outlines.away(0, 13, -4)).isCloseTo(5, within(1e-9));
    }

    @Test
    void a_mark_with_an_outline_is_found_inside_it_only_and_one_without_in_its_box() {
        Box box = new Box(0, 0, 10, 10);
        Marks marks = Marks.outlined(List.of(box, new Box(20, 0, 10, 10)), new Outlines(List.of(TRIANGLE)), TWO);
        assertThat(marks.at(2, 2, 0, any -> true)).isZero();
        assertThat(marks.at(9, 9, 0, any -> true)).isEqualTo(Marks.NONE);
        assertThat(marks.at(29, 9, 0, any -> true)).isEqualTo(1);
        assertThat(marks.outline(0)).isSameAs(TRIANGLE);
        assertThat(marks.outline(1)).isEmpty();
    }
}
