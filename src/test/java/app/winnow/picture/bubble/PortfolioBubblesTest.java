package app.winnow.picture.bubble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.picture.Box;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Marks;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import app.winnow.picture.Zoom;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Built;
import app.winnow.verdict.Verdicts;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where offerings stand on the portfolio map, what is said of them, and what stands in for them. */
class PortfolioBubblesTest {

    @Test
    void what_serves_an_outcome_more_stands_further_right_and_what_takes_more_hours_higher() {
        Looked map = Looked.at(new Drawn().with("weak", 60, 10, 1, 0).with("strong", 600, 100, 1, 3).seen());
        assertThat(map.x("strong")).isGreaterThan(map.x("weak") + 300);
        assertThat(map.y("strong")).isLessThan(map.y("weak") - 200);
    }

    @Test
    void by_months_what_was_not_updated_for_longer_stands_higher() {
        Looked map = Looked.at(new Drawn().with("new", 60, 10, 2, 1).with("old", 60, 10, 60, 1).with("undated", 60, 10, null, 1).seen(), "up", "months");
        Box field = map.picture().zoomed();
        assertThat(map.y("old")).isLessThan(map.y("new") - 100);
        assertThat(map.y("undated")).isGreaterThan(field.bottom());
    }

    @Test
    void unknown_is_never_at_zero() {
        Looked map = Looked.at(new Drawn().with("unseen", 60, 10, 1, null).with("unmeasured", null, 10, 1, 2).with("neither", null, null, null, null)
                .with("nothing", 0, 0, 0, 0).with("known", 60, 10, 1, 3).seen());
        Box field = map.picture().zoomed();
        assertThat(map.x("unseen")).isLessThan(field.x());
        assertThat(map.y("unmeasured")).isGreaterThan(field.bottom());
        assertThat(map.x("unmeasured")).isBetween(field.x(), field.right());
        assertThat(map.x("neither")).isLessThan(field.x());
        assertThat(map.y("neither")).isGreaterThan(field.bottom());
        assertThat(map.x("nothing")).isBetween(field.x(), field.right());
        assertThat(map.y("nothing")).isBetween(field.bottom() - 20, field.bottom());
    }

    @Test
    void the_area_grows_with_the_people_who_complete_it_and_is_dashed_where_nobody_knows() {
        Looked map = Looked.at(new Drawn().with("some", 60, 100, 1, 0).with("many", 60, 400, 1, 3).with("unknown", null, null, 1, 1).seen());
        assertThat(map.radius("many")).isCloseTo(2 * map.radius("some"), within(.1));
        assertThat(map.radius("unknown")).isLessThanOrEqualTo(map.radius("some"));
        assertThat(map.dots().dashed()[map.dot("unknown")]).isEqualTo((byte) 1);
        assertThat(map.dots().dashed()[map.dot("many")]).isZero();
    }

    @Test
    void decided_is_solid_suggested_pale_and_open_hollow_each_in_the_shape_of_its_disposition() {
        Seen seen = new Drawn().with("decided", 60, 10, 1, 2).decided(Disposition.RETIRE).with("open", 60, 10, 1, 2).seen();
        Looked map = Looked.at(seen);
        int decided = map.dot("decided");
        assertThat(map.dots().ink()[decided]).isEqualTo((byte) Ink.RETIRE.ordinal());
        assertThat(map.dots().style()[decided]).isEqualTo((byte) Fill.Style.SOLID.ordinal());
        assertThat(map.dots().symbol()[decided]).isEqualTo((byte) Symbol.CROSS.ordinal());
        assertThat(map.dots().style()[map.dot("open")]).isEqualTo((byte) Fill.Style.HOLLOW.ordinal());
        Portfolio drawn = DrawnAudit.of(3, 40);
        Verdicts verdicts = Verdicts.of(drawn, DrawnAudit.AS_OF);
        Looked suggested = Looked.at(Seen.of(drawn, verdicts));
        String code = drawn.offerings().get(IntStream.range(0, 40).filter(at -> verdicts.at(at).isSettled()).findFirst().orElseThrow()).code();
        assertThat(suggested.dots().style()[suggested.dot(code)]).isEqualTo((byte) Fill.Style.PALE.ordinal());
    }

    @Test
    void a_level_that_is_only_designed_for_is_not_shown_as_measured() {
        Offering hoped = Offering.imported("hoped", "Hoped", SourceRows.NONE, Facts.of(Map.of(Field.LEVEL, "4", Field.DURATION, 60.0)));
        Offering scored = Offering.imported("scored", "Scored", SourceRows.NONE, Facts.of(Map.of(Field.AVG_SCORE, 80.0, Field.DURATION, 60.0)));
        Portfolio portfolio = Portfolio.empty("Levels").draft().offerings(Chunks.of(List.of(hoped, scored))).done();
        Looked map = Looked.at(Seen.of(portfolio, Verdicts.of(portfolio, Drawn.DAY)), "colour", "level");
        assertThat(map.dots().style()[map.dot("hoped")]).isEqualTo((byte) Fill.Style.HOLLOW.ordinal());
        assertThat(map.dots().ink()[map.dot("scored")]).isEqualTo((byte) Ink.step(3).ordinal());
        assertThat(map.picture().legend()).extracting(LegendLine::name).contains("2 learning", "not measured");
    }

    @Test
    void each_way_to_colour_counts_every_offering_in_one_line_of_the_legend() {
        Seen seen = Drawn.many(5, 300).seen();
        for (String colour : List.of("disposition", "level", "age", "aid")) {
            Looked map = Looked.at(seen, "colour", colour);
            List<LegendLine> lines = map.picture().legend().stream().filter(line -> !line.key().isEmpty()).toList();
            assertThat(lines).as(colour).extracting(LegendLine::key).doesNotHaveDuplicates();
            assertThat(lines.stream().mapToInt(LegendLine::count).sum()).as(colour).isEqualTo(300);
            for (LegendLine line : lines) {
                long marks = IntStream.range(map.dots().first(), map.marks().count()).filter(mark -> map.marks().meanings().line(mark).equals(line.key())).count();
                assertThat(marks).as(line.name()).isEqualTo(line.count());
            }
        }
    }

    @Test
    void the_legend_says_how_many_of_a_line_are_decided() {
        Looked map = Looked.at(new Drawn().with("A", 60, 10, 1, 2).decided(Disposition.SLIM).with("B", 60, 10, 1, 2).decided(Disposition.SLIM).with("C", 60, 10, 1, 2).seen());
        assertThat(map.picture().legend()).extracting(LegendLine::said).contains("slim: 2, 2 of them decided", "open: 1");
    }

    @Test
    void the_same_audit_is_the_same_picture() {
        for (int size : new int[] {1, 40, 600, 20_000}) {
            assertThat(Looked.at(Drawn.many(9, size).seen()).painted()).isEqualTo(Looked.at(Drawn.many(9, size).seen()).painted());
        }
    }

    @Test
    void every_offering_is_drawn_once_by_a_bubble_or_in_a_cell() {
        for (int size : new int[] {1, 40, 600, 20_000}) {
            Looked map = Looked.at(Drawn.many(4, size).seen());
            assertThat(map.offerings()).isEqualTo(IntStream.range(0, size).toArray());
        }
    }

    @Test
    void up_to_six_hundred_bubbles_none_hides_another() {
        Looked map = Looked.at(Drawn.many(11, 600).seen());
        Marks marks = map.marks();
        assertThat(map.dots().count()).isEqualTo(600);
        for (int one = map.dots().first(); one < marks.count(); one++) {
            for (int other = map.dots().first(); other < one; other++) {
                double apart = Math.hypot(marks.middleX(one) - marks.middleX(other), marks.middleY(one) - marks.middleY(other));
                assertThat(apart).isGreaterThan(.5 * Math.max(marks.box(one).width(), marks.box(other).width()) / 2);
            }
        }
    }

    @Test
    void where_thousands_lie_a_cell_says_how_many_and_zooming_in_opens_it() {
        Looked map = Looked.at(Drawn.many(2, 20_000).seen());
        int cell = IntStream.range(0, map.dots().first()).filter(mark -> map.marks().meanings().key(mark).startsWith("cell " + Region.PLOT.ordinal())).boxed()
                .max((one, other) -> map.marks().meanings().offerings(one).length - map.marks().meanings().offerings(other).length).orElseThrow();
        int[] inside = map.marks().meanings().offerings(cell);
        assertThat(map.marks().meanings().name(cell)).isEqualTo(inside.length + " offerings close together");
        assertThat(map.marks().meanings().facts(cell)).isNotEmpty().last().isEqualTo("Zoom in to see each of them.");
        Box field = map.picture().zoomed();
        Zoom near = Zoom.ALL.around((map.marks().middleX(cell) - field.x()) / field.width(), (map.marks().middleY(cell) - field.y()) / field.height(), 40);
        Looked opened = Looked.at(Drawn.many(2, 20_000).seen(), near);
        Portfolio portfolio = Drawn.many(2, 20_000).portfolio();
        long seen = IntStream.of(inside).filter(at -> opened.mark(portfolio.offerings().get(at).code()) != Marks.NONE).count();
        assertThat(seen).isGreaterThan(inside.length / 2);
    }

    @Test
    void quadrants_hold_every_offering_of_the_plot_once_and_each_stands_in_its_own() {
        for (int size : new int[] {40, 600, 3_000}) {
            for (Map<String, String> chosen : List.of(Map.of("up", "hours"), Map.of("up", "months"), Map.of("cut.x", ".37", "cut.y", ".6"))) {
                Seen seen = Drawn.many(6, size).seen();
                BubbleLayout layout = layout(seen, chosen);
                assertThat(IntStream.of(layout.quadrants.counts()).sum()).isEqualTo(layout.inRegion[Region.PLOT.ordinal()]);
                for (int point : layout.drawn) {
                    if (layout.places.region[point] == Region.PLOT.ordinal()) {
                        int quadrant = layout.quadrants.of(layout.points.contribution[point], layout.up.heights()[point]);
                        Box box = layout.quadrants.box(quadrant, layout.plane);
                        assertThat((double) layout.places.x[point]).isBetween(box.x() - 1, box.right() + 1);
                        assertThat((double) layout.places.y[point]).isBetween(box.y() - 1, box.bottom() + 1);
                    }
                }
            }
        }
    }

    @Test
    void the_lines_between_quadrants_halve_what_is_shown_until_people_move_them() {
        Seen seen = Drawn.many(6, 600).seen();
        int[] counts = layout(seen, Map.of()).quadrants.counts();
        int all = IntStream.of(counts).sum();
        assertThat(counts[0] + counts[1]).isCloseTo(all / 2, within(all / 50));
        assertThat(counts[1] + counts[3]).isBetween(all / 4, 3 * all / 4);
        int[] moved = layout(seen, Map.of(PortfolioBubbles.CUT_X, "0.97", PortfolioBubbles.CUT_Y, "1")).quadrants.counts();
        assertThat(moved).containsExactly(all, 0, 0, 0);
        assertThat(layout(seen, Map.of(PortfolioBubbles.CUT_X, "far right", PortfolioBubbles.CUT_Y, "7")).quadrants.counts()).isEqualTo(counts);
    }

    @Test
    void a_line_stands_where_people_put_it_and_the_zoom_moves_it() {
        Seen seen = Drawn.many(6, 600).seen();
        Looked map = Looked.at(seen, PortfolioBubbles.CUT_X, "0.4", PortfolioBubbles.CUT_Y, "0.25");
        Box field = map.picture().zoomed();
        assertThat(map.x(PortfolioBubbles.CUT_X)).isCloseTo(field.x() + .4 * field.width(), within(.01));
        assertThat(map.y(PortfolioBubbles.CUT_Y)).isCloseTo(field.y() + .25 * field.height(), within(.01));
        Looked near = Looked.at(seen, new app.winnow.picture.Ask(Looked.FRAME, new Zoom(.2, .2, .6, .6), "", Map.of(PortfolioBubbles.CUT_X, "0.4", PortfolioBubbles.CUT_Y, "0.25")));
        assertThat(near.x(PortfolioBubbles.CUT_X)).isCloseTo(field.x() + .5 * field.width(), within(.01));
        assertThat(near.y(PortfolioBubbles.CUT_Y)).isCloseTo(field.y() + .125 * field.height(), within(.01));
    }

    @Test
    void the_lines_can_be_taken_hold_of_stand_for_no_offering_and_can_be_hidden() {
        Seen seen = Drawn.many(6, 100).seen();
        Looked map = Looked.at(seen);
        int line = map.mark(PortfolioBubbles.CUT_X);
        assertThat(map.marks().at(map.marks().middleX(line), map.picture().zoomed().y() - 5, 2, mark -> true)).isEqualTo(line);
        assertThat(map.marks().meanings().offerings(line)).isEmpty();
        assertThat(map.marks().meanings().facts(line).get(0)).matches("\\d+ on its lower side, \\d+ on its higher side\\.");
        assertThat(Looked.at(seen, "quadrants", "off").mark(PortfolioBubbles.CUT_X)).isEqualTo(Marks.NONE);
    }

    @Test
    void a_bubble_says_what_becomes_of_it_why_and_by_which_figures() {
        Looked map = Looked.at(new Drawn().with("A", 90, 20, 14, 3).decided(Disposition.KEEP).with("B", 60, null, null, null).seen());
        assertThat(map.marks().meanings().name(map.mark("A"))).isEqualTo("Title of A");
        assertThat(map.marks().meanings().facts(map.mark("A"))).contains("Keep, decided", "Reason: agreed",
                "30 seat hours in the file's own period, 20 completions", "Contributes 100 %: would fall without it: O2 (claimed)",
                "Best level measured: 0 input; updated 14 months ago");
        assertThat(map.marks().meanings().facts(map.mark("B"))).contains("Nobody has looked which outcomes it serves.",
                "\u2013 seat hours in the file's own period, \u2013 completions").anyMatch(fact -> fact.startsWith("Open: ")).anyMatch(fact -> fact.startsWith("Still to say: "));
    }

    @Test
    void enrolments_that_stand_in_for_completions_are_called_enrolments() {
        Built built = new Built().offering("A").fact("A", Field.DURATION, 60.0).fact("A", Field.ENROLMENTS, 30.0);
        Looked map = Looked.at(Seen.of(built.portfolio(), built.verdicts()));
        assertThat(map.marks().meanings().facts(map.mark("A"))).contains("30 seat hours in the file's own period, 30 enrolments");
    }

    @Test
    void of_any_offering_something_can_be_said_and_of_any_question() {
        Portfolio drawn = DrawnAudit.of(7, 500);
        Looked map = Looked.at(Seen.of(drawn, Verdicts.of(drawn, DrawnAudit.AS_OF)));
        for (int mark = 0; mark < map.marks().count(); mark++) {
            assertThat(map.marks().meanings().facts(mark)).isNotEmpty().allMatch(fact -> !fact.isBlank() && !fact.contains("{"));
        }
        ResourceBundle words = ResourceBundle.getBundle("app.winnow.picture.bubble.messages");
        assertThat(Ask.all()).allMatch(ask -> words.containsKey("ask." + ask.column().toLowerCase(java.util.Locale.ROOT).replace(' ', '-')));
    }

    @Test
    void the_table_has_every_figure_and_knows_the_mark_of_each_row() {
        Seen seen = Drawn.many(3, 2_000).seen();
        Looked map = Looked.at(seen);
        var table = map.picture().table();
        assertThat(table.size()).isEqualTo(2_000);
        for (int row = 0; row < table.size(); row++) {
            assertThat(map.marks().meanings().offerings(table.mark(row))).contains(row);
            assertThat(table.cell(row, 1)).isEqualTo("C" + row);
            for (int column = 4; column < table.columns().size(); column++) {
                assertThat(table.cell(row, column).equals("\u2013")).isEqualTo(Double.isNaN(table.figure(row, column)));
            }
        }
        assertThat(table.columns().get(5).name()).isEqualTo("seat hours in the file's own period");
    }

    @Test
    void nothing_to_show_is_a_picture_that_says_so() {
        Portfolio empty = Portfolio.empty("Empty");
        Looked none = Looked.at(Seen.of(empty, Verdicts.of(empty, Drawn.DAY)));
        assertThat(none.picture().words()).isEqualTo("There are no offerings yet. Import a catalog first.");
        assertThat(none.texts()).isNotEmpty();
        Portfolio two = new Drawn().with("A", 1, 1, 1, 1).with("B", 1, 1, 1, 1).portfolio();
        Looked filtered = Looked.at(Seen.only(two, Verdicts.of(two, Drawn.DAY), new BitSet()));
        assertThat(filtered.picture().words()).startsWith("The filter leaves no offering.");
        assertThat(filtered.marks().count()).isZero();
        assertThat(filtered.picture().table().size()).isZero();
    }

    @Test
    void withdrawn_offerings_are_not_on_the_map() {
        Offering gone = Offering.imported("gone", "Gone", SourceRows.NONE, Facts.NONE).withAnswers(Answers.NONE.with(Ask.STATUS, app.winnow.model.Status.WITHDRAWN));
        Offering there = Offering.imported("there", "There", SourceRows.NONE, Facts.NONE);
        Portfolio portfolio = Portfolio.empty("Two").draft().offerings(Chunks.of(List.of(gone, there))).done();
        Looked map = Looked.at(Seen.of(portfolio, Verdicts.of(portfolio, Drawn.DAY)));
        assertThat(map.mark("gone")).isEqualTo(Marks.NONE);
        assertThat(map.mark("there")).isNotEqualTo(Marks.NONE);
    }

    @Test
    void the_words_say_how_many_nobody_has_looked_at_and_name_each_quadrant() {
        String words = Looked.at(new Drawn().with("A", 60, 10, 1, 0).with("B", 90, 20, 1, 3).with("C", 30, 5, 1, 1).with("D", 60, 80, 1, 2).with("E", null, 1, 1, null).seen())
                .picture().words();
        assertThat(words).startsWith("5 offerings by what they contribute to an outcome and by seat hours in the file's own period. Nobody has looked at 1 of them. "
                + "The hours of 1 are unknown.").contains("Serves much, takes many hours: 2.", "Serves little, takes few hours: 2.");
    }

    @Test
    void in_a_low_frame_words_share_a_line_and_leave_the_height_to_the_bubbles() {
        Seen seen = new Drawn().with("A", 60, 10, 1, 0).with("B", 90, 20, 1, 3).with("C", 30, 5, 1, 1).with("D", null, 80, 1, 2).with("E", 60, 1, 1, null).seen();
        app.winnow.picture.Frame low = new app.winnow.picture.Frame(1180, 460, 22);
        Looked map = Looked.at(seen, app.winnow.picture.Ask.of(low));
        assertThat(map.picture().zoomed().height()).isGreaterThan(low.height() / 2);
        assertThat(map.texts()).extracting(Shape.Text::words).contains("hours \u2191", "1 nobody has looked at", "unknown", "serves none").doesNotContain("serves an outcome more \u2192");
        assertThat(Looked.at(seen).texts()).extracting(Shape.Text::words).contains("1 nobody has looked at", "hours", "unknown", "serves an outcome more \u2192");
    }

    private static BubbleLayout layout(Seen seen, Map<String, String> chosen) {
        app.winnow.picture.Words words = new app.winnow.picture.Words("bubble");
        app.winnow.picture.Ask ask = new app.winnow.picture.Ask(Looked.FRAME, Zoom.ALL, "", chosen);
        return new BubbleLayout(new Points(seen), ask, Wanted.of(ask, words), new app.winnow.picture.Advances(), words);
    }
}
