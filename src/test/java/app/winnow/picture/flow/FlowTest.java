package app.winnow.picture.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.model.Portfolio;
import app.winnow.picture.Advances;
import app.winnow.picture.Ask;
import app.winnow.picture.DrawnPlans;
import app.winnow.picture.Frame;
import app.winnow.picture.Legible;
import app.winnow.picture.Lettering;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import app.winnow.picture.Zoom;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowTest {
    private final Flow flow = new Flow();

    private static Ask by(Frame frame, String what) {
        return new Ask(frame, Zoom.ALL, "", Map.of("by", what));
    }

    @Test
    void words_are_whole_inside_the_frame_and_apart_at_every_size() {
        for (long seed = 0; seed < 6; seed++) {
            Seen seen = DrawnPlans.seen(seed, seed < 2 ? 6 : 60 * (int) seed);
            for (Frame frame : Legible.FRAMES) {
                for (String what : List.of("hours", "count")) {
                    Picture picture = flow.draw(seen, by(frame, what));
                    Legible.check(picture, "seed " + seed + " " + frame + " by " + what);
                    assertThat(Legible.spilled(picture)).isEmpty();
                }
            }
        }
    }

    @Test
    void what_flows_into_a_node_flows_out_of_the_others_and_heights_are_in_proportion() {
        for (long seed = 0; seed < 20; seed++) {
            Seen seen = DrawnPlans.seen(seed, 120);
            FlowNames names = new FlowNames(new Words("flow"), seen.hours().basis(), true);
            FlowLayout layout = new FlowLayout(Flows.of(seen, true, new Forms(), new AidTypes()), names, new Lettering(new Advances(), 12), Frame.of(1100, 620));
            double total = layout.fitting().drawn().total();
            double pixels = layout.bands().stream().mapToDouble(FlowLayout.Band::height).sum() / total;
            for (List<FlowLayout.Node> side : List.of(layout.lefts(), layout.rights())) {
                assertThat(side.stream().mapToDouble(FlowLayout.Node::amount).sum()).isCloseTo(total, within(1e-6));
                assertThat(side).allSatisfy(node -> assertThat(node.height()).isCloseTo(pixels * node.amount(), within(1e-6)));
            }
            for (FlowLayout.Node node : layout.rights()) {
                double in = layout.bands().stream().filter(band -> band.strand().goal().equals(node.goal())).mapToDouble(FlowLayout.Band::height).sum();
                assertThat(in).isCloseTo(node.height(), within(1e-6));
            }
            layout.bands().forEach(band -> assertThat(band.height()).isCloseTo(pixels * band.strand().amount(), within(1e-6)));
        }
    }

    @Test
    void what_is_drawn_higher_than_it_is_is_said_to_be() {
        int said = 0;
        for (long seed = 0; seed < 30; seed++) {
            Seen seen = DrawnPlans.seen(seed, 2 + 5 * (int) seed);
            FlowNames names = new FlowNames(new Words("flow"), seen.hours().basis(), true);
            FlowLayout layout = new FlowLayout(Flows.of(seen, true, new Forms(), new AidTypes()), names, new Lettering(new Advances(), 12), Frame.of(1100, 620));
            boolean isThin = layout.bands().stream().anyMatch(FlowLayout.Band::isThin);
            assertThat(String.join(" ", layout.fitting().caption()).contains("less than a pixel")).isEqualTo(isThin);
            said += isThin ? 1 : 0;
        }
        assertThat(said).isBetween(3, 29);
    }

    @Test
    void every_offering_shown_is_in_one_band_and_found_under_the_pointer_there() {
        Seen seen = DrawnPlans.seen(3, 120);
        Picture picture = flow.draw(seen, by(Frame.of(1100, 620), "hours"));
        Marks marks = picture.marks();
        BitSet found = new BitSet();
        for (int mark = 0; mark < marks.count(); mark++) {
            boolean isNode = marks.meanings().key(mark).startsWith("today ") || marks.meanings().key(mark).startsWith("then ");
            if (!isNode) {
                Arrays.stream(marks.meanings().offerings(mark)).forEach(at -> {
                    assertThat(found.get(at)).isFalse();
                    found.set(at);
                });
            }
            int self = mark;
            assertThat(marks.at(marks.middleX(mark), marks.middleY(mark), .5, other -> other == self)).isEqualTo(mark);
        }
        assertThat(found.stream().toArray()).isEqualTo(seen.offerings());
    }

    @Test
    void a_band_is_found_along_its_curve_and_not_in_the_corners_of_its_box() {
        Seen seen = DrawnPlans.seen(3, 120);
        Marks marks = flow.draw(seen, by(Frame.of(1100, 620), "hours")).marks();
        int steep = 0;
        for (int mark = 0; mark < marks.count(); mark++) {
            if (marks.outline(mark).length > 0 && marks.box(mark).height() > 200) {
                steep++;
                int self = mark;
                double x = marks.box(mark).x() + marks.box(mark).width() / 2;
                boolean isInTop = marks.at(x, marks.box(mark).y() + 1, 1, other -> other == self) == mark;
                assertThat(isInTop).isFalse();
            }
        }
        assertThat(steep).isPositive();
    }

    @Test
    void the_table_has_the_figures_of_the_picture_and_each_row_its_mark() {
        for (Frame frame : List.of(Frame.of(400, 300), Frame.of(1366, 768))) {
            Seen seen = DrawnPlans.seen(5, 150);
            Picture picture = flow.draw(seen, by(frame, "hours"));
            double sum = 0;
            int count = 0;
            for (int row = 0; row < picture.table().size(); row++) {
                sum += Double.isNaN(picture.table().figure(row, 4)) ? 0 : picture.table().figure(row, 4);
                count += picture.table().figure(row, 3);
                assertThat(picture.table().mark(row)).isNotNegative();
            }
            assertThat(sum).isCloseTo(Flows.of(seen, true, new Forms(), new AidTypes()).total(), within(1e-6));
            assertThat(count).isEqualTo(seen.offerings().length);
        }
    }

    @Test
    void an_empty_audit_and_a_filter_that_leaves_nothing_say_so() {
        Portfolio empty = Portfolio.empty("empty");
        Picture nothing = flow.draw(Seen.of(empty, Verdicts.of(empty, DrawnAudit.AS_OF)), Ask.of(Frame.of(400, 300)));
        assertThat(nothing.words()).isEqualTo("There is no offering to draw yet. Open a catalog first.");
        assertThat(Legible.texts(nothing)).isNotEmpty();
        Portfolio portfolio = DrawnPlans.of(1, 30);
        Picture filtered = flow.draw(Seen.only(portfolio, Verdicts.of(portfolio, DrawnAudit.AS_OF), new BitSet()), Ask.of(Frame.of(400, 300)));
        assertThat(filtered.words()).isEqualTo("The filter leaves no offering. Take a part of it away.");
        assertThat(filtered.marks().count()).isZero();
    }

    @Test
    void it_is_counted_by_offerings_first_where_nobody_knows_any_hours() {
        Portfolio portfolio = DrawnAudit.of(1, 10);
        Portfolio bare = portfolio.draft().offerings(app.winnow.model.Chunks.of(portfolio.offerings().stream().map(offering -> offering.withImported(offering.rows(), app.winnow.model.Facts.NONE)).toList())).done();
        Seen seen = Seen.of(bare, Verdicts.of(bare, DrawnAudit.AS_OF));
        assertThat(flow.choices(seen).get(0).options().get(0).key()).isEqualTo("count");
        assertThat(flow.choices(DrawnPlans.seen(1, 30)).get(0).options().get(0).key()).isEqualTo("hours");
    }

    @Test
    void the_words_name_every_goal_with_its_figures() {
        Seen seen = DrawnPlans.seen(6, 150);
        Picture picture = flow.draw(seen, by(Frame.of(1100, 620), "count"));
        assertThat(picture.words()).startsWith(seen.offerings().length + " offerings by today's form");
        assertThat(picture.words()).contains("stays as it is: ").contains("stopped: ").contains("still open: ");
    }
}
