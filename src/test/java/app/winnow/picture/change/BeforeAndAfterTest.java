package app.winnow.picture.change;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.Ledger;
import app.winnow.model.Portfolio;
import app.winnow.picture.Ask;
import app.winnow.picture.DrawnPlans;
import app.winnow.picture.Frame;
import app.winnow.picture.Legible;
import app.winnow.picture.Marks;
import app.winnow.picture.Numbers;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Zoom;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeforeAndAfterTest {
    private final BeforeAndAfter kind = new BeforeAndAfter();

    private static Ask of(Frame frame, Counted counted) {
        return new Ask(frame, Zoom.ALL, "", Map.of("counted", counted.word()));
    }

    @Test
    void words_are_whole_inside_the_frame_and_apart_at_every_size() {
        for (long seed = 0; seed < 6; seed++) {
            Seen seen = DrawnPlans.seen(seed, seed < 2 ? 6 : 60 * (int) seed);
            for (Frame frame : Legible.FRAMES) {
                for (Counted counted : Counted.values()) {
                    Picture picture = kind.draw(seen, of(frame, counted));
                    Legible.check(picture, "seed " + seed + " " + frame + " " + counted);
                    assertThat(Legible.spilled(picture)).isEmpty();
                }
            }
        }
    }

    @Test
    void the_figures_that_are_written_are_those_of_the_ledger() {
        for (long seed = 0; seed < 30; seed++) {
            Seen seen = DrawnPlans.seen(seed, 100);
            Ledger ledger = Ledger.of(seen.portfolio(), seen.verdicts(), DrawnAudit.AS_OF);
            List<String> written = Legible.texts(kind.draw(seen, of(Frame.of(1366, 768), Counted.ITEMS))).stream().map(Shape.Text::words).toList();
            assertThat(written).contains(Numbers.whole(ledger.offerings().before().expected()), Numbers.whole(ledger.offerings().after().expected()));
        }
    }

    @Test
    void money_and_net_deliverables_have_marks_of_their_own_and_no_bar() {
        Seen seen = DrawnPlans.seen(2, 100);
        Picture picture = kind.draw(seen, of(Frame.of(1100, 620), Counted.SEATS));
        Marks marks = picture.marks();
        assertThat(marks.meanings().name(marks.of("cash"))).isEqualTo("Money a year");
        assertThat(marks.meanings().facts(marks.of("net")).get(0)).contains("net deliverables by decisions: stops ");
        assertThat(picture.words()).contains("Time is never money.").doesNotContain("ROI");
        assertThat(marks.meanings().offerings(marks.of("total today"))).isNotEmpty();
    }

    @Test
    void a_step_stands_for_its_offerings_and_belongs_to_its_line_of_the_legend() {
        Seen seen = DrawnPlans.seen(2, 100);
        Picture picture = kind.draw(seen, of(Frame.of(1366, 768), Counted.SEATS));
        Marks marks = picture.marks();
        int steps = 0;
        for (int mark = 0; mark < marks.count(); mark++) {
            String line = marks.meanings().line(mark);
            if (!line.isEmpty()) {
                steps++;
                assertThat(picture.legend()).anyMatch(legend -> legend.key().equals(line));
                assertThat(marks.meanings().offerings(mark)).isNotEmpty();
                boolean isDecided = marks.meanings().key(mark).startsWith("decided");
                assertThat(Arrays.stream(marks.meanings().offerings(mark)).allMatch(at -> seen.isDecided(at) == isDecided)).isTrue();
            }
        }
        assertThat(steps).isGreaterThan(4);
    }

    @Test
    void a_filter_leaves_the_change_of_what_it_shows() {
        Portfolio portfolio = DrawnPlans.of(3, 100);
        Verdicts verdicts = Verdicts.of(portfolio, DrawnAudit.AS_OF);
        BitSet even = new BitSet();
        BitSet odd = new BitSet();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            (at % 2 == 0 ? even : odd).set(at);
        }
        Change all = Change.of(Seen.of(portfolio, verdicts), Counted.SEATS);
        Change one = Change.of(Seen.only(portfolio, verdicts, even), Counted.SEATS);
        Change other = Change.of(Seen.only(portfolio, verdicts, odd), Counted.SEATS);
        assertThat(one.after().expected() + other.after().expected()).isCloseTo(all.after().expected(), org.assertj.core.api.Assertions.within(1e-6));
        assertThat(one.before().unknown() + other.before().unknown()).isEqualTo(all.before().unknown());
    }

    @Test
    void where_nobody_knows_the_figure_it_says_so_and_draws_no_bar() {
        Portfolio portfolio = DrawnAudit.of(1, 20);
        Seen seen = Seen.of(portfolio, Verdicts.of(portfolio, DrawnAudit.AS_OF));
        Picture picture = kind.draw(seen, of(Frame.of(640, 480), Counted.SEATS));
        assertThat(Legible.texts(picture).stream().map(Shape.Text::words)).anyMatch(words -> words.startsWith("Nobody knows the seat hours a year"));
        assertThat(Legible.shapes(picture)).noneMatch(Shape.Rect.class::isInstance);
        assertThat(kind.choices(seen).get(0).options().get(0).key()).isEqualTo("catalog");
        assertThat(Legible.texts(picture).stream().map(Shape.Text::words)).contains(Numbers.UNKNOWN);
    }

    @Test
    void an_empty_audit_and_a_filter_that_leaves_nothing_say_so() {
        Portfolio empty = Portfolio.empty("empty");
        Picture nothing = kind.draw(Seen.of(empty, Verdicts.of(empty, DrawnAudit.AS_OF)), Ask.of(Frame.of(400, 300)));
        assertThat(nothing.words()).isEqualTo("There is no offering to draw yet. Open a catalog first.");
        Portfolio portfolio = DrawnPlans.of(1, 30);
        Picture filtered = kind.draw(Seen.only(portfolio, Verdicts.of(portfolio, DrawnAudit.AS_OF), new BitSet()), Ask.of(Frame.of(400, 300)));
        assertThat(filtered.words()).isEqualTo("The filter leaves no offering. Take a part of it away.");
    }

    @Test
    void the_table_has_every_step_with_its_range_and_the_other_units_below() {
        Seen seen = DrawnPlans.seen(7, 100);
        Picture picture = kind.draw(seen, of(Frame.of(400, 300), Counted.SEATS));
        Change change = Change.of(seen, Counted.SEATS);
        assertThat(picture.table().size()).isEqualTo(Bars.of(change, Integer.MAX_VALUE).size() + 6);
        for (int row = 0; row < picture.table().size() - 6; row++) {
            assertThat(picture.table().mark(row)).as(picture.table().cell(row, 0)).isNotNegative();
        }
        assertThat(picture.table().figure(0, 3)).isEqualTo(change.before().expected());
    }
}
