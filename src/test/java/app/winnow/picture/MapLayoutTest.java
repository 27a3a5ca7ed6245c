package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.model.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private static final Frame FRAME = Frame.of(1100, 600);
    private static final OptionalDouble UNKNOWN = OptionalDouble.empty();

    @Test
    void what_serves_an_outcome_more_stands_further_right_and_what_takes_more_hours_higher() {
        MapPicture picture = in(point(0, known(0), known(10), known(5)), point(1, known(1), known(1_000), known(5)));
        MapMark weak = picture.of(0).orElseThrow();
        MapMark strong = picture.of(1).orElseThrow();
        assertThat(strong.x()).isGreaterThan(weak.x() + 300);
        assertThat(strong.y()).isLessThan(weak.y() - 200);
    }

    @Test
    void the_area_grows_with_the_people_who_complete_it() {
        MapPicture picture = in(point(0, known(0), known(10), known(100)), point(1, known(1), known(10), known(400)));
        assertThat(picture.of(1).orElseThrow().radius()).isCloseTo(2 * picture.of(0).orElseThrow().radius(), within(.01));
    }

    @Test
    void where_nobody_knows_how_many_people_the_mark_is_the_smallest_and_dashed() {
        MapPicture picture = in(point(0, known(0), UNKNOWN, UNKNOWN), point(1, known(1), known(10), known(400)));
        MapMark unknown = picture.of(0).orElseThrow();
        assertThat(unknown.isDashed()).isTrue();
        assertThat(picture.marks()).allMatch(mark -> mark.radius() >= unknown.radius());
        assertThat(picture.of(1).orElseThrow().isDashed()).isFalse();
    }

    @Test
    void what_nobody_has_looked_at_is_in_the_strip_and_what_has_no_hours_in_the_lane() {
        MapPicture picture = in(point(0, UNKNOWN, known(10), known(1)), point(1, known(1), UNKNOWN, known(1)), point(2, UNKNOWN, UNKNOWN, known(1)),
                point(3, known(1), known(10), known(1)));
        assertThat(inside(picture.strip(), picture.of(0).orElseThrow())).isTrue();
        assertThat(inside(picture.lane(), picture.of(1).orElseThrow())).isTrue();
        assertThat(inside(picture.lane(), picture.of(2).orElseThrow())).isTrue();
        assertThat(inside(picture.plot(), picture.of(3).orElseThrow())).isTrue();
        assertThat(picture.plot().meets(picture.strip()) || picture.plot().meets(picture.lane())).isFalse();
    }

    @Test
    void without_anything_unknown_there_is_no_strip_and_no_lane() {
        MapPicture picture = in(point(0, known(1), known(10), known(1)));
        assertThat(picture.strip().width()).isZero();
        assertThat(picture.lane().height()).isZero();
    }

    @Test
    void bubbles_of_the_same_figures_are_spread_so_that_each_can_be_seen() {
        List<MapPoint> points = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            points.add(point(at, known(1.0 / 3), known(100), known(10 + at)));
        }
        List<MapMark> marks = in(points.toArray(MapPoint[]::new)).marks();
        for (MapMark one : marks) {
            for (MapMark other : marks) {
                if (one != other) {
                    assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y())).isGreaterThan(.5 * Math.max(one.radius(), other.radius()));
                }
            }
        }
    }

    @Test
    void words_below_the_map_stand_beside_each_other_in_frames_of_any_width() {
        MapPoint[] points = {point(0, UNKNOWN, known(10), known(1)), point(1, known(1), known(20), known(1))};
        Advances advances = new Advances();
        for (double width = 120; width < 1_400; width += 20) {
            for (double text : new double[] {12, 15}) {
                List<Tick> words = PortfolioMap.of(List.of(points), app.winnow.insight.Hours.Basis.YEAR).in(new Frame(width, 500, text)).across();
                assertThat(words).as("at " + width).isNotEmpty();
                for (int at = 1; at < words.size(); at++) {
                    double before = words.get(at - 1).at() + advances.width(words.get(at - 1).text(), text) / 2;
                    assertThat(words.get(at).at() - advances.width(words.get(at).text(), text) / 2).as("at " + width).isGreaterThanOrEqualTo(before);
                }
            }
        }
        assertThat(in(points).across()).hasSize(4);
    }

    @Test
    void the_same_portfolio_gives_the_same_picture_and_every_mark_is_inside() {
        Random random = new Random(7);
        MapPoint[] points = new MapPoint[300];
        for (int at = 0; at < points.length; at++) {
            points[at] = point(at, random.nextInt(4) == 0 ? UNKNOWN : known(random.nextInt(4) / 3.0), random.nextInt(5) == 0 ? UNKNOWN
                    : known(random.nextInt(40_000)), random.nextInt(6) == 0 ? UNKNOWN : known(random.nextInt(2_000)));
        }
        MapPicture picture = in(points);
        assertThat(in(points)).isEqualTo(picture);
        Box all = new Box(0, 0, FRAME.width(), FRAME.height());
        assertThat(picture.marks()).hasSize(300).allMatch(mark -> inside(all, mark));
        for (MapLabel label : picture.labels()) {
            assertThat(all.holds(label.box())).isTrue();
            assertThat(picture.labels().stream().filter(other -> other != label && other.box().meets(label.box()))).isEmpty();
            assertThat(picture.marks().stream().filter(mark -> mark.point().index() != label.index()
                    && label.box().meets(mark.x(), mark.y(), mark.radius()))).isEmpty();
        }
        assertThat(picture.labels()).isNotEmpty();
    }

    @Test
    void the_ticks_are_round_hours_from_none_upwards_without_crowding() {
        MapPicture picture = in(point(0, known(0), known(12), known(1)), point(1, known(1), known(30_000), known(1)));
        assertThat(picture.hours()).extracting(Tick::text).contains("0", "100", "1,000", "10,000");
        List<Double> places = picture.hours().stream().map(Tick::at).sorted().toList();
        for (int at = 1; at < places.size(); at++) {
            assertThat(places.get(at) - places.get(at - 1)).isGreaterThan(25);
        }
    }

    @Test
    void the_mark_under_the_pointer_is_the_smaller_one_on_top() {
        MapPicture picture = in(point(0, known(1), known(100), known(900)), point(1, known(0), known(100), known(2)));
        MapMark small = picture.of(1).orElseThrow();
        assertThat(picture.at(small.x() + small.radius() + 2, small.y(), 4)).contains(small);
        assertThat(picture.at(small.x() + 60, small.y() - 90, 4)).isEmpty();
    }

    private static boolean inside(Box box, MapMark mark) {
        return box.holds(new Box(mark.x() - mark.radius(), mark.y() - mark.radius(), 2 * mark.radius(), 2 * mark.radius()));
    }

    private static OptionalDouble known(double value) {
        return OptionalDouble.of(value);
    }

    private static MapPoint point(int index, OptionalDouble contribution, OptionalDouble hours, OptionalDouble completions) {
        return new MapPoint(index, "C" + index, "Course number " + index, Disposition.KEEP, false, contribution, hours, completions);
    }

    private static MapPicture in(MapPoint... points) {
        return PortfolioMap.of(List.of(points), app.winnow.insight.Hours.Basis.YEAR).in(FRAME);
    }
}
