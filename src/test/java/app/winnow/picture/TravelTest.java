package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TravelTest {
    private static final Frame FRAME = Frame.of(400, 300);

    @Test
    void a_mark_goes_from_the_box_it_had_to_the_one_it_gets_whatever_its_number() {
        Picture before = picture(FRAME, List.of("A", "B"), new Box(0, 0, 10, 10), new Box(100, 50, 20, 20));
        Picture next = picture(FRAME, List.of("B", "A"), new Box(200, 50, 40, 30), new Box(0, 100, 10, 10));
        Travel travel = Travel.between(before, before.marks()::box, next);
        assertThat(travel.box(0, 0)).isEqualTo(new Box(100, 50, 20, 20));
        assertThat(travel.box(0, .5)).isEqualTo(new Box(150, 50, 30, 25));
        assertThat(travel.box(0, 1)).isEqualTo(new Box(200, 50, 40, 30));
        assertThat(travel.box(1, .25)).isEqualTo(new Box(0, 25, 10, 10));
    }

    @Test
    void who_is_new_appears_in_its_place() {
        Picture before = picture(FRAME, List.of("A"), new Box(0, 0, 10, 10));
        Picture next = picture(FRAME, List.of("A", "N"), new Box(5, 0, 10, 10), new Box(70, 70, 10, 10));
        Travel travel = Travel.between(before, before.marks()::box, next);
        assertThat(travel.box(1, 0)).isEqualTo(new Box(70, 70, 10, 10));
        assertThat(travel.presence(1, .3)).isEqualTo(.3);
        assertThat(travel.presence(0, .3)).isEqualTo(1);
    }

    @Test
    void a_travel_that_is_cut_short_goes_on_from_where_its_marks_are() {
        Picture first = picture(FRAME, List.of("A"), new Box(0, 0, 10, 10));
        Picture second = picture(FRAME, List.of("A"), new Box(100, 0, 10, 10));
        Picture third = picture(FRAME, List.of("A"), new Box(100, 80, 10, 10));
        Travel half = Travel.between(first, first.marks()::box, second);
        Travel rest = Travel.between(second, mark -> half.box(mark, .5), third);
        assertThat(rest.box(0, 0)).isEqualTo(new Box(50, 0, 10, 10));
        assertThat(rest.box(0, 1)).isEqualTo(new Box(100, 80, 10, 10));
    }

    @Test
    void nothing_travels_into_another_frame_nor_where_all_stay_nor_where_nobody_could_follow() {
        Picture picture = picture(FRAME, List.of("A"), new Box(0, 0, 10, 10));
        Picture wider = picture(Frame.of(500, 300), List.of("A"), new Box(20, 0, 10, 10));
        assertThat(Travel.between(null, mark -> null, picture).isNone()).isTrue();
        assertThat(Travel.between(picture, picture.marks()::box, wider).isNone()).isTrue();
        assertThat(Travel.between(picture, picture.marks()::box, picture(FRAME, List.of("A"), new Box(0, 0, 10, 10))).isNone()).isTrue();
        Picture many = many(Travel.MOST + 1, 0);
        assertThat(Travel.between(many, many.marks()::box, many(Travel.MOST + 1, 5)).isNone()).isTrue();
        Picture fewer = many(Travel.MOST, 0);
        assertThat(Travel.between(fewer, fewer.marks()::box, many(Travel.MOST, 5)).isNone()).isFalse();
    }

    @Test
    void the_way_is_fast_at_first_and_ends_where_it_should() {
        assertThat(Travel.eased(0)).isZero();
        assertThat(Travel.eased(1)).isEqualTo(1);
        assertThat(Travel.eased(2)).isEqualTo(1);
        assertThat(Travel.eased(.5)).isCloseTo(.875, within(1e-9));
    }

    private static Picture many(int count, double x) {
        List<String> keys = IntStream.range(0, count).mapToObj(at -> "M" + at).toList();
        return picture(FRAME, keys, keys.stream().map(key -> new Box(x, 0, 2, 2)).toArray(Box[]::new));
    }

    private static Picture picture(Frame frame, List<String> keys, Box... boxes) {
        return new Picture(frame, "", List.of(), Marks.boxes(new ArrayList<>(List.of(boxes)), new Keys(keys)), List.of(), "", null, List.of(), null);
    }

    private record Keys(List<String> keys) implements Meanings {
        @Override
        public int count() {
            return keys.size();
        }

        @Override
        public String key(int mark) {
            return keys.get(mark);
        }

        @Override
        public String name(int mark) {
            return keys.get(mark);
        }

        @Override
        public List<String> facts(int mark) {
            return List.of();
        }

        @Override
        public int[] offerings(int mark) {
            return new int[0];
        }
    }
}
