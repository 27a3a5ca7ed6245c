package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** What is under a place, inside an area and next in a direction is what a slow look at every mark finds. */
class MarksTest {
    private static final IntPredicate ALL = mark -> true;
    private static final IntPredicate EVERY_THIRD = mark -> mark % 3 == 0;

    @Test
    void at_a_place_is_the_nearest_mark_within_reach_and_of_those_that_lie_over_each_other_the_uppermost() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Marks marks = drawn(random, seed * 23, seed % 2 == 0);
            for (int times = 0; times < 60; times++) {
                double x = random.nextDouble() * 900 - 50;
                double y = random.nextDouble() * 700 - 50;
                double reach = random.nextInt(4) * 6;
                IntPredicate wanted = times % 2 == 0 ? ALL : EVERY_THIRD;
                assertThat(marks.at(x, y, reach, wanted)).as("seed " + seed + " at " + x + ", " + y).isEqualTo(slowlyAt(marks, x, y, reach, wanted));
            }
        }
    }

    @Test
    void within_an_area_are_the_marks_whose_middle_is_in_it_for_a_lasso_that_crosses_itself_too() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Marks marks = drawn(random, 300, seed % 2 == 0);
            double[] area = new double[2 * (3 + random.nextInt(9))];
            for (int at = 0; at < area.length; at++) {
                area[at] = random.nextDouble() * 800;
            }
            BitSet slow = new BitSet();
            for (int mark = 0; mark < marks.count(); mark++) {
                if (EVERY_THIRD.test(mark) && crossings(area, marks.middleX(mark), marks.middleY(mark)) % 2 == 1) {
                    slow.set(mark);
                }
            }
            assertThat(marks.within(area, EVERY_THIRD)).as("seed " + seed).isEqualTo(slow);
        }
    }

    @Test
    void a_rectangle_is_an_area_and_less_than_three_corners_is_none() {
        Marks marks = Marks.boxes(List.of(new Box(0, 0, 10, 10), new Box(20, 0, 10, 10), new Box(40, 40, 10, 10)), named(3));
        assertThat(marks.within(new double[] {1, 1, 30, 1, 30, 30, 1, 30}, ALL).stream()).containsExactly(0, 1);
        assertThat(marks.within(new double[] {1, 1, 30, 30}, ALL).isEmpty()).isTrue();
        assertThat(marks.within(new double[0], ALL).isEmpty()).isTrue();
    }

    @Test
    void the_next_mark_lies_in_the_direction_and_none_that_does_is_nearer_and_more_in_line() {
        int[][] directions = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Marks marks = drawn(random, 5 + seed * 20, seed % 2 == 0);
            for (int times = 0; times < 40; times++) {
                int from = random.nextInt(marks.count());
                int[] direction = directions[times % 4];
                IntPredicate wanted = times % 3 == 0 ? EVERY_THIRD : ALL;
                assertThat(marks.next(from, direction[0], direction[1], wanted)).as("seed " + seed).isEqualTo(slowlyNext(marks, from, direction, wanted));
            }
        }
    }

    @Test
    void every_mark_of_a_row_is_reached_by_going_right_and_the_way_back_is_the_same() {
        Marks row = Marks.boxes(List.of(new Box(0, 0, 10, 10), new Box(300, 2, 40, 8), new Box(12, 0, 30, 30), new Box(700, 0, 5, 5)), named(4));
        assertThat(row.next(0, 1, 0, ALL)).isEqualTo(2);
        assertThat(row.next(2, 1, 0, ALL)).isEqualTo(1);
        assertThat(row.next(1, 1, 0, ALL)).isEqualTo(3);
        assertThat(row.next(3, 1, 0, ALL)).isEqualTo(Marks.NONE);
        assertThat(row.next(3, -1, 0, ALL)).isEqualTo(1);
        assertThat(row.next(0, 0, -1, ALL)).isEqualTo(Marks.NONE);
    }

    @Test
    void a_mark_is_found_by_its_key_and_a_picture_without_marks_has_none() {
        Marks marks = drawn(new Random(1), 50, true);
        assertThat(marks.of("K17")).isEqualTo(17);
        assertThat(marks.of("somewhere else")).isEqualTo(Marks.NONE);
        Marks none = Marks.boxes(List.of(), named(0));
        assertThat(none.at(3, 3, 100, ALL)).isEqualTo(Marks.NONE);
        assertThat(none.of("K0")).isEqualTo(Marks.NONE);
        assertThat(none.within(new double[] {0, 0, 9, 0, 9, 9}, ALL).isEmpty()).isTrue();
    }

    @Test
    void marks_in_one_place_and_marks_in_one_line_are_found_like_any_others() {
        Marks heap = Marks.boxes(java.util.Collections.nCopies(400, new Box(5, 5, 0, 0)), named(400));
        assertThat(heap.at(5, 5, 0, ALL)).isEqualTo(399);
        assertThat(heap.at(5, 5, 0, mark -> mark < 12)).isEqualTo(11);
        Marks line = Marks.boxes(java.util.stream.IntStream.range(0, 400).mapToObj(at -> new Box(at * 3, 7, 2, 2)).toList(), named(400));
        assertThat(line.at(300.5, 8, 1, ALL)).isEqualTo(100);
    }

    @Test
    void a_round_mark_is_the_circle_in_its_box() {
        Marks round = Marks.round(new float[] {50}, new float[] {50}, new float[] {20}, named(1));
        assertThat(round.box(0)).isEqualTo(new Box(30, 30, 40, 40));
        assertThat(round.at(32, 32, 0, ALL)).as("a corner of the box").isEqualTo(Marks.NONE);
        assertThat(round.at(50, 31, 0, ALL)).isZero();
    }

    @Test
    void cells_may_lie_below_circles_and_what_they_cover_at_their_corners_is_the_cell() {
        Marks mixed = Marks.mixed(new float[] {0, 20}, new float[] {0, 20}, new float[] {100, 40}, new float[] {100, 40}, 1, named(2));
        assertThat(mixed.at(40, 40, 0, ALL)).isEqualTo(1);
        assertThat(mixed.at(22, 22, 0, ALL)).isZero();
        assertThat(mixed.isRound()).isFalse();
    }

    private static int slowlyAt(Marks marks, double x, double y, double reach, IntPredicate wanted) {
        int best = Marks.NONE;
        double least = reach;
        for (int mark = marks.count() - 1; mark >= 0; mark--) {
            double away = away(marks, mark, x, y);
            if (wanted.test(mark) && (away < least || away <= least && best == Marks.NONE)) {
                best = mark;
                least = away;
            }
        }
        return best;
    }

    private static double away(Marks marks, int mark, double x, double y) {
        Box box = marks.box(mark);
        if (marks.isRound(mark)) {
            return Math.max(0, Math.hypot(marks.middleX(mark) - x, marks.middleY(mark) - y) - box.width() / 2);
        }
        double nearX = Math.max(box.x(), Math.min(box.right(), x));
        double nearY = Math.max(box.y(), Math.min(box.bottom(), y));
        return Math.hypot(nearX - x, nearY - y);
    }

    private static int crossings(double[] area, double x, double y) {
        int count = 0;
        for (int at = 0; at < area.length; at += 2) {
            int to = (at + 2) % area.length;
            boolean spans = area[at + 1] > y != area[to + 1] > y;
            if (spans && area[at] + (y - area[at + 1]) / (area[to + 1] - area[at + 1]) * (area[to] - area[at]) > x) {
                count++;
            }
        }
        return count;
    }

    private static int slowlyNext(Marks marks, int from, int[] direction, IntPredicate wanted) {
        int best = Marks.NONE;
        double least = Double.MAX_VALUE;
        for (int mark = 0; mark < marks.count(); mark++) {
            double dx = marks.middleX(mark) - marks.middleX(from);
            double dy = marks.middleY(mark) - marks.middleY(from);
            double along = direction[0] != 0 ? dx * direction[0] : dy * direction[1];
            double aside = Math.abs(direction[0] != 0 ? dy : dx);
            if (along > .5 && aside <= 3 * along && along + 2.5 * aside < least && wanted.test(mark)) {
                best = mark;
                least = along + 2.5 * aside;
            }
        }
        return best;
    }

    private static Marks drawn(Random random, int count, boolean isRound) {
        float[][] sides = new float[4][count];
        for (int at = 0; at < count; at++) {
            sides[0][at] = random.nextInt(800);
            sides[1][at] = random.nextInt(600);
            sides[2][at] = random.nextInt(20) == 0 ? 200 : random.nextInt(30);
            sides[3][at] = random.nextInt(30);
        }
        return isRound ? Marks.round(sides[0], sides[1], sides[3], named(count)) : Marks.boxes(sides[0], sides[1], sides[2], sides[3], named(count));
    }

    private static Meanings named(int count) {
        return Meaning.all(java.util.stream.IntStream.range(0, count).mapToObj(at -> new Meaning("K" + at, "Mark " + at, List::of, new int[] {at}, "")).toList());
    }
}
