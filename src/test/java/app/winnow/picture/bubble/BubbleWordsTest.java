package app.winnow.picture.bubble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Marks;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Zoom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words in the portfolio map: in any frame none is outside, none over another and none over a bubble. */
class BubbleWordsTest {
    private static final double[][] FRAMES = {{400, 300}, {520, 900}, {900, 320}, {1100, 600}, {1366, 620}, {1920, 980}, {3840, 2160}, {750, 200}, {750, 260}};
    private static final List<Zoom> ZOOMS = List.of(Zoom.ALL, new Zoom(.2, .3, .6, .6), new Zoom(.75, .05, .95, .4), new Zoom(.4, .4, .41, .41));

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 600, 20_000})
    void no_words_touch_others_or_leave_the_frame(int size) {
        Seen seen = Drawn.many(8, size).seen();
        for (double[] frame : size > 600 ? new double[][] {FRAMES[0], FRAMES[4]} : FRAMES) {
            for (double text : new double[] {12, 15}) {
                for (Zoom zoom : ZOOMS) {
                    for (String up : List.of("hours", "months")) {
                        words(Looked.at(seen, new Ask(new Frame(frame[0], frame[1], text), zoom, "", Map.of("up", up))),
                                frame[0] + " x " + frame[1] + " at " + text + " by " + up + " in " + zoom);
                    }
                }
            }
        }
    }

    private static void words(Looked map, String where) {
        List<Shape.Text> texts = map.texts();
        List<Box> boxes = texts.stream().map(Looked::box).toList();
        Frame frame = map.picture().frame();
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            if (box.x() < 0 || box.y() < 0 || box.right() > frame.width() || box.bottom() > frame.height()) {
                fail(texts.get(at).words() + " leaves " + where);
            }
            for (int before = 0; before < at; before++) {
                if (meet(box, boxes.get(before))) {
                    fail(texts.get(at).words() + " lies on " + texts.get(before).words() + ", " + where);
                }
            }
        }
        assertThat(texts).isNotEmpty();
    }

    @Test
    void no_name_lies_on_a_bubble_or_on_a_cell() {
        for (int size : new int[] {40, 600, 20_000}) {
            Looked map = Looked.at(Drawn.many(8, size).seen());
            assertThat(map.names()).isNotEmpty();
            for (Shape.Text name : map.names()) {
                Box box = Looked.box(name);
                for (int mark = map.marks().of(PortfolioBubbles.CUT_Y) + 1; mark < map.marks().count(); mark++) {
                    assertThat(meet(box, map.marks().box(mark))).as(name.words()).isFalse();
                }
            }
        }
    }

    @Test
    void the_offering_with_the_most_hours_is_named() {
        Looked map = Looked.at(new Drawn().with("A", 60, 10, 1, 0).with("B", 900, 80, 1, 3).with("C", 30, 5, 1, 1).seen());
        assertThat(map.names()).extracting(Shape.Text::words).contains("Title of B");
    }

    @Test
    void zooming_in_names_more_of_what_is_seen() {
        Seen seen = Drawn.many(8, 600).seen();
        Looked all = Looked.at(seen);
        Looked near = Looked.at(seen, new Zoom(.3, .2, .7, .6));
        Set<String> there = IntStream.range(near.dots().first(), near.marks().count()).mapToObj(near.marks().meanings()::key).collect(Collectors.toSet());
        long before = all.names().stream().filter(name -> there.stream().anyMatch(code -> isBeside(all, code, name))).count();
        assertThat(near.names().size()).isGreaterThan((int) before);
    }

    private static boolean isBeside(Looked map, String code, Shape.Text name) {
        Box box = Looked.box(name);
        Box bubble = map.marks().box(map.mark(code));
        return map.mark(code) != Marks.NONE && box.x() < bubble.right() + 8 && bubble.x() < box.right() + 8 && box.y() < bubble.bottom() + 20 && bubble.y() < box.bottom() + 20;
    }

    @Test
    void a_bubble_keeps_its_key_whatever_the_frame_the_zoom_and_the_colour() {
        Seen seen = Drawn.many(8, 600).seen();
        Looked one = Looked.at(seen, new Ask(Frame.of(1400, 800), Zoom.ALL, "", Map.of("colour", "age")));
        Looked other = Looked.at(seen, new Zoom(.1, .1, .9, .9));
        for (int mark = other.dots().first(); mark < other.marks().count(); mark++) {
            String key = other.marks().meanings().key(mark);
            assertThat(one.marks().meanings().offerings(one.mark(key))).isEqualTo(other.marks().meanings().offerings(mark));
        }
    }

    @Test
    void what_the_zoom_shows_stands_inside_its_part_of_the_frame_and_the_ticks_follow() {
        Seen seen = Drawn.many(8, 600).seen();
        Looked near = Looked.at(seen, new Zoom(.3, .2, .5, .3));
        Box field = near.picture().zoomed();
        for (int mark = near.dots().first(); mark < near.marks().count(); mark++) {
            boolean isLeft = near.marks().middleX(mark) < field.x();
            boolean isBelow = near.marks().middleY(mark) > field.bottom();
            Box box = near.marks().box(mark);
            assertThat(isLeft || isBelow || box.x() >= field.x() && box.right() <= field.right() && box.y() >= field.y() && box.bottom() <= field.bottom()).isTrue();
        }
        List<String> ticks = near.texts().stream().map(Shape.Text::words).toList();
        assertThat(ticks).doesNotContain("0").filteredOn(words -> words.matches("[\\d,.]+")).hasSizeGreaterThanOrEqualTo(2);
    }

    private static boolean meet(Box one, Box other) {
        return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom() && other.y() < one.bottom();
    }
}
