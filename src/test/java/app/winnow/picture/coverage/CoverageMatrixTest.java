package app.winnow.picture.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.insight.Coverage;
import app.winnow.insight.CoverageGrid;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.change.SetOutcome;
import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import app.winnow.picture.DrawnCatalog;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Legible;
import app.winnow.picture.Numbers;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Zoom;
import app.winnow.verdict.Built;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Outcomes by groups as a heat map. */
class CoverageMatrixTest {
    private static final Frame FRAME = Frame.of(1100, 600);
    private final CoverageMatrix coverage = new CoverageMatrix();
    private final Built built = new Built();

    private Picture draw(Seen seen, String inside, String... chosen) {
        return draw(seen, FRAME, inside, chosen);
    }

    private Picture draw(Seen seen, Frame frame, String inside, String... chosen) {
        Map<String, String> choices = new HashMap<>();
        for (int at = 0; at < chosen.length; at += 2) {
            choices.put(chosen[at], chosen[at + 1]);
        }
        return coverage.draw(seen, new Ask(frame, Zoom.ALL, inside, choices));
    }

    private Seen seen() {
        return Seen.of(built.portfolio(), built.verdicts());
    }

    private CoverageMatrixTest offering(String code, String unit, String serves) {
        built.offering(code, new Scope(unit, "", ""));
        if (!serves.isEmpty()) {
            built.say(code, "serves", serves);
        }
        return this;
    }

    private static int mark(Picture picture, String name) {
        return IntStream.range(0, picture.marks().count()).filter(mark -> picture.marks().meanings().name(mark).equals(name)).findFirst().orElse(-1);
    }

    private static List<Shape> shapes(Picture picture, int mark) {
        return picture.layers().stream().map(Layer.Group.class::cast).filter(group -> group.mark() == mark).flatMap(group -> group.shapes().stream()).toList();
    }

    private static List<String> words(Picture picture, String name) {
        return shapes(picture, mark(picture, name)).stream().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).words()).toList();
    }

    private static Fill fill(Picture picture, String name) {
        return shapes(picture, mark(picture, name)).stream().filter(Shape.Rect.class::isInstance).map(shape -> ((Shape.Rect) shape).fill()).findFirst().orElseThrow();
    }

    @Test
    void a_cell_stands_for_its_offerings_and_shows_how_many_they_are() {
        built.outcome("O1", "", "").outcome("O2", "", "");
        offering("A", "North", "O1 2").offering("B", "North", "O1 1; O2 3").offering("C", "South", "O2 2").offering("D", "South", "none");
        Picture picture = draw(seen(), "");
        assertThat(picture.marks().meanings().offerings(mark(picture, "do O1, North"))).containsExactly(0, 1);
        assertThat(words(picture, "do O1, North")).containsExactly("2");
        assertThat(mark(picture, "do O1, South")).isEqualTo(-1);
        assertThat(picture.marks().meanings().offerings(mark(picture, "do O2"))).containsExactly(1, 2);
        assertThat(picture.marks().meanings().offerings(mark(picture, "North"))).containsExactly(0, 1);
        assertThat(words(picture, "North")).containsExactly("North", "2");
    }

    @Test
    void evidenced_is_solid_and_only_claimed_is_hollow() {
        built.outcome("O1", "", "");
        offering("A", "North", "O1 2 level 3 2026-01-01").offering("B", "South", "O1 3");
        Picture picture = draw(seen(), "");
        assertThat(fill(picture, "do O1, North").style()).isEqualTo(Fill.Style.SOLID);
        assertThat(fill(picture, "do O1, South").style()).isEqualTo(Fill.Style.HOLLOW);
        assertThat(picture.words()).contains("2 links: 1 evidenced, 1 only claimed");
        Picture levels = draw(seen(), "", "cells", "level");
        assertThat(words(levels, "do O1, North")).containsExactly("3");
        assertThat(words(levels, "do O1, South")).containsExactly(Numbers.UNKNOWN);
        assertThat(levels.marks().meanings().facts(mark(levels, "do O1, South"))).contains("nobody has measured an effect");
    }

    @Test
    void nobody_has_looked_is_a_dash_and_serves_none_is_nothing_at_all() {
        built.outcome("O1", "", "").outcome("O2", "", "");
        offering("A", "North", "").offering("B", "South", "none").offering("C", "South", "O1 2");
        Picture picture = draw(seen(), "");
        assertThat(words(picture, "do O1, North")).containsExactly(Numbers.UNKNOWN);
        assertThat(picture.marks().meanings().facts(mark(picture, "do O1, North"))).containsExactly("nobody has looked at 1 offering here for it");
        assertThat(mark(picture, "do O2, South")).isEqualTo(-1);
        assertThat(picture.words()).contains("Nobody has looked at 1 offering yet");
    }

    @Test
    void an_outcome_written_later_was_not_looked_at_unless_it_is_named() {
        built.outcome("O1", "", "");
        offering("A", "North", "none");
        built.outcome("O2", "", "");
        assertThat(mark(draw(seen(), ""), "do O2, North")).isNotNegative();
        built.say("A", "serves", "O2 0");
        assertThat(mark(draw(seen(), ""), "do O2, North")).isEqualTo(-1);
    }

    @Test
    void where_the_sponsor_named_a_unit_and_nothing_there_supports_the_outcome_is_a_gap_and_the_only_attention() {
        built.outcome("O1", "", "", new Scope("north", "", "")).outcome("O2", "", "", new Scope("West", "", ""));
        offering("A", "North", "O1 1").offering("B", "South", "O1 2; O2 2");
        Picture picture = draw(seen(), "");
        assertThat(fill(picture, "do O1, North").ink()).isEqualTo(Ink.ATTENTION_PAPER);
        assertThat(words(picture, "do O2, West")).containsExactly("gap");
        assertThat(picture.words()).contains("2 gaps, the first: do O1, North; do O2, West");
        assertThat(picture.legend()).extracting(LegendLine::key).contains("gap");
        offering("C", "", "O1 2; O2 2");
        assertThat(draw(seen(), "").words()).doesNotContain("gap");
    }

    @Test
    void a_filter_opens_no_gap() {
        built.outcome("O1", "", "", new Scope("North", "", ""));
        offering("A", "North", "O1 2").offering("B", "North", "none");
        BitSet second = new BitSet();
        second.set(1);
        Picture picture = draw(Seen.only(built.portfolio(), built.verdicts(), second), "");
        assertThat(picture.words()).doesNotContain("gap").doesNotContain("Nothing supports");
        assertThat(words(picture, "do O1")).containsExactly("do O1", "0");
    }

    @Test
    void by_audience_the_gaps_are_those_of_the_coverage_grid_with_their_languages() {
        built.outcome("O1", "", "", new Scope("", "Welders", ""));
        built.offering("A", new Scope("", "welders", "en")).say("A", "serves", "O1 2").offering("B", new Scope("", "welders", "de")).say("B", "serves", "O1 1");
        Picture picture = draw(seen(), "", "groups", "audience");
        assertThat(picture.marks().meanings().facts(mark(picture, "do O1, welders"))).contains("nothing supports it here in de, and something should");
        assertThat(picture.words()).contains("Once a language is missing, the first: do O1, welders (de)").doesNotContain("gap");
        built.say("A", "serves", "O1 1");
        assertThat(draw(seen(), "", "groups", "audience").words()).contains("1 gap, the first: do O1, welders");
    }

    @Test
    void five_that_support_the_same_in_one_group_pile_up() {
        built.outcome("O1", "", "");
        IntStream.rangeClosed(1, CoverageGrid.PILE - 1).forEach(at -> offering("A" + at, "North", "O1 2"));
        offering("B", "North", "O1 1");
        assertThat(draw(seen(), "").words()).doesNotContain("pile-up");
        offering("C", "North", "O1 3");
        Picture picture = draw(seen(), "");
        assertThat(picture.words()).contains("1 pile-up of 5 or more, the greatest: do O1, North (5)");
        assertThat(shapes(picture, mark(picture, "do O1, North"))).anyMatch(Shape.Poly.class::isInstance);
    }

    @Test
    void a_path_is_not_counted_beside_its_members_and_the_heaviest_outcome_comes_first() {
        built.outcome("O1", "", "").outcome("O2", "", "");
        Outcome second = built.portfolio().outcome("O2").orElseThrow();
        built.apply(SetOutcome.from(built.portfolio(), "O2", second.withWeight(3)));
        offering("A", "North", "O1 2").offering("P", "North", "O1 2; O2 2");
        built.say("P", "kind", "container").say("A", "member of", "P");
        Picture picture = draw(seen(), "");
        assertThat(words(picture, "do O1, North")).containsExactly("1");
        assertThat(picture.marks().box(mark(picture, "do O2")).y()).isLessThan(picture.marks().box(mark(picture, "do O1")).y());
    }

    @Test
    void what_does_not_fit_is_folded_opens_and_is_reached_to_the_last_outcome_and_group() {
        Seen seen = DrawnCatalog.seen(DrawnCatalog.of(3, 800, 200, 60));
        Set<String> reached = new HashSet<>();
        String inside = "";
        for (int guard = 0; guard < 60 && inside != null; guard++) {
            Picture picture = draw(seen, Frame.of(1130, 560), inside);
            Legible.check(picture, picture.frame().toString());
            IntStream.range(0, picture.marks().count()).mapToObj(picture.marks().meanings()::name).forEach(reached::add);
            inside = IntStream.range(0, picture.marks().count()).filter(mark -> picture.marks().meanings().key(mark).equals("\u001fmore\u001f"))
                    .mapToObj(mark -> picture.marks().meanings().inside(mark).orElseThrow()).findFirst().orElse(null);
            assertThat(picture.trail().get(0).inside()).isEmpty();
        }
        assertThat(seen.portfolio().outcomes()).allMatch(outcome -> reached.contains(outcome.sentence()));
        Picture first = draw(seen, Frame.of(1130, 560), "");
        int more = mark(first, first.marks().meanings().name(IntStream.range(0, first.marks().count()).filter(mark -> first.marks().meanings().key(mark).equals("\u001f\u001fmore")).findFirst().orElseThrow()));
        Picture next = draw(seen, Frame.of(1130, 560), first.marks().meanings().inside(more).orElseThrow());
        assertThat(next.trail()).hasSize(2);
        assertThat(draw(seen, Frame.of(1130, 560), next.trail().get(0).inside()).words()).isEqualTo(first.words());
        assertThat(draw(seen, Frame.of(1130, 560), "nonsense").marks().count()).isEqualTo(first.marks().count());
        assertThat(draw(seen, Frame.of(1130, 560), "9999999,9999999").marks().count()).isPositive();
    }

    @Test
    void a_fold_counts_every_offering_once() {
        Seen seen = DrawnCatalog.seen(DrawnCatalog.of(3, 800, 200, 60));
        Picture picture = draw(seen, Frame.of(700, 400), "");
        for (int mark = 0; mark < picture.marks().count(); mark++) {
            int[] offerings = picture.marks().meanings().offerings(mark);
            assertThat(Arrays.stream(offerings).distinct().sorted().toArray()).isEqualTo(offerings);
        }
    }

    @Test
    void every_cell_of_the_table_agrees_with_a_slow_recount_up_to_a_hundred_thousand_offerings() {
        for (int size : new int[] {60, 1500, 100_000}) {
            Portfolio portfolio = DrawnCatalog.of(size, size, 20, 6);
            Seen all = DrawnCatalog.seen(portfolio);
            BitSet some = new BitSet();
            IntStream.range(0, size).filter(at -> at % 5 != 2).forEach(some::set);
            for (Seen seen : List.of(all, Seen.only(portfolio, all.verdicts(), some))) {
                recount(seen, draw(seen, "").table());
            }
        }
    }

    private static void recount(Seen seen, PictureTable table) {
        Map<String, double[]> cells = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        seen.portfolio().outcomes().forEach(outcome -> names.put(outcome.id(), outcome.sentence()));
        for (int at : seen.offerings()) {
            Offering offering = seen.portfolio().offerings().get(at);
            for (Map.Entry<String, Link> link : seen.known(at).links() == null ? Map.<String, Link>of().entrySet() : seen.known(at).links().named().entrySet()) {
                if (link.getValue().strength() > 0 && !isInMembers(seen, at, link.getKey())) {
                    double[] sums = cells.computeIfAbsent(names.get(link.getKey()) + " | " + offering.text(Field.UNIT), any -> new double[4]);
                    sums[0]++;
                    sums[1] += link.getValue().strength() >= 2 ? 1 : 0;
                    sums[2] += link.getValue().evidence() == null ? 0 : 1;
                    sums[3] += seen.known(at).kind() == Kind.CONTAINER ? 0 : seen.hours().at(at).orElse(0);
                }
            }
        }
        int found = 0;
        for (int row = 0; row < table.size(); row++) {
            double[] sums = cells.get(table.cell(row, 0) + " | " + table.cell(row, 1));
            if (!table.cell(row, 1).equals("all") && table.figure(row, 3) > 0) {
                found++;
                assertThat(new double[] {table.figure(row, 3), table.figure(row, 4), table.figure(row, 5)}).as(table.cell(row, 0) + table.cell(row, 1)).containsExactly(sums[0], sums[1], sums[2]);
                assertThat(Double.isNaN(table.figure(row, 7)) ? 0 : table.figure(row, 7)).isCloseTo(sums[3], within(1e-6 * sums[3] + 1e-9));
            }
        }
        assertThat(found).isEqualTo(cells.size());
    }

    private static boolean isInMembers(Seen seen, int at, String outcome) {
        return seen.known(at).kind() == Kind.CONTAINER && Arrays.stream(seen.verdicts().ties().membersOf(at)).filter(member -> !seen.known(member).isWithdrawn())
                .anyMatch(member -> seen.known(member).links() != null && seen.known(member).links().named().containsKey(outcome) && seen.known(member).links().named().get(outcome).strength() > 0);
    }

    @Test
    void sums_of_rows_are_those_of_the_coverage_where_no_path_stands_in_for_its_members() {
        built.outcome("O1", "", "").outcome("O2", "", "");
        offering("A", "North", "O1 2 level 4 2026-01-01; O2 1").offering("B", "South", "O1 3").offering("C", "", "O1 1");
        built.fact("A", Field.DURATION, 120.0).fact("A", Field.COMPLETIONS, 5.0);
        PictureTable table = draw(seen(), "").table();
        for (Coverage.Line line : Coverage.of(built.portfolio()).lines()) {
            int row = IntStream.range(0, table.size()).filter(at -> table.cell(at, 0).equals("do " + line.outcome()) && table.cell(at, 1).equals("all")).findFirst().orElseThrow();
            assertThat(table.figure(row, 3)).isEqualTo(line.serving());
            assertThat(table.figure(row, 4)).isEqualTo(line.supporting() + line.needed());
            assertThat(table.figure(row, 5)).isEqualTo(line.evidenced());
            assertThat(table.figure(row, 6)).isEqualTo(line.claimed());
            assertThat(Double.isNaN(table.figure(row, 8)) ? 0 : table.figure(row, 8)).isEqualTo(line.bestLevel());
        }
    }

    @Test
    void every_frame_and_text_size_holds_its_words_whole_apart_and_inside_and_cells_do_not_overlap() {
        int[][] sizes = {{12, 5}, {200, 60}, {12, 60}, {200, 5}, {1, 1}};
        for (int[] size : sizes) {
            Seen seen = DrawnCatalog.seen(DrawnCatalog.of(size[0], 300, size[0], size[1]));
            for (double[] frame : new double[][] {{400, 300}, {611, 377}, {1130, 560}, {1920, 1080}, {3840, 2160}}) {
                for (double text : new double[] {12, 15}) {
                    for (String cells : List.of("count", "hours", "level")) {
                        for (String groups : List.of("unit", "owner", "category")) {
                            Picture picture = draw(seen, new Frame(frame[0], frame[1], text), "", "cells", cells, "groups", groups);
                            Legible.check(picture, picture.frame().toString());
                            apart(picture);
                        }
                    }
                }
            }
        }
    }

    private static void apart(Picture picture) {
        for (int mark = 0; mark < picture.marks().count(); mark++) {
            Box box = picture.marks().box(mark);
            assertThat(picture.marks().at(box.x() + box.width() / 2, box.y() + box.height() / 2, 0, any -> true)).isEqualTo(mark);
        }
    }

    @Test
    void readable_at_a_laptop_with_many_outcomes_and_groups() {
        Seen seen = DrawnCatalog.seen(DrawnCatalog.of(5, 800, 200, 60));
        Picture picture = draw(seen, Frame.of(1130, 560), "");
        List<String> lines = Legible.lines(picture);
        assertThat(lines.stream().filter(line -> line.startsWith("Unit "))).hasSizeGreaterThan(30);
        assertThat(lines.stream().filter(line -> line.startsWith("Bring the number"))).hasSizeGreaterThan(15);
        assertThat(lines).anyMatch(line -> line.matches("and \\d+ more outcomes"));
    }

    @Test
    void where_a_sentence_does_not_fit_its_row_says_how_it_begins() {
        for (int at = 1; at <= 9; at++) {
            built.outcome("O" + at, "", "");
            Outcome sending = built.portfolio().outcomes().get(at - 1).withSentence("Send every instrument set number " + at + " to theatre complete and working, at any hour");
            built.apply(SetOutcome.from(built.portfolio(), "O" + at, sending));
        }
        offering("A", "North", "O1 2");
        List<String> lines = Legible.lines(draw(seen(), new Frame(700, 260, 22), ""));
        assertThat(lines).anyMatch(line -> line.matches("O1 Send every.* \u2026")).noneMatch(line -> line.matches("O\\d"));
        assertThat(Legible.lines(draw(seen(), new Frame(260, 260, 22), ""))).contains("O1");
    }

    @Test
    void where_the_name_of_a_group_does_not_fit_its_column_says_how_it_begins() {
        built.outcome("O1", "", "");
        for (int at = 0; at < 12; at++) {
            offering("A" + at, "Data analysis and statistics in the northern region " + (char) ('A' + at), "O1 2");
        }
        offering("B", "Incomprehensibilities-of-communication", "O1 2");
        Frame frame = new Frame(600, 260, 15);
        List<String> lines = Legible.lines(draw(seen(), frame, ""));
        assertThat(lines.stream().filter(line -> line.matches("Data.*\u2026"))).hasSizeGreaterThan(5);
        assertThat(lines).anyMatch(line -> line.matches("Incompre.*\u2026"));
        Legible.check(draw(seen(), frame, ""), "names that begin");
    }

    @Test
    void without_outcomes_or_offerings_it_says_what_comes_first() {
        assertThat(draw(seen(), "").words()).startsWith("No outcome is written down yet.");
        Legible.check(draw(seen(), new Frame(400, 300, 15), ""), "empty");
        built.outcome("O1", "", "");
        assertThat(draw(seen(), "").words()).isEqualTo("There is no offering to draw yet.");
        offering("A", "North", "none");
        assertThat(draw(Seen.only(built.portfolio(), built.verdicts(), new BitSet()), "").words()).isEqualTo("The filter leaves no offering.");
        Picture none = draw(seen(), "");
        assertThat(none.words()).contains("No offering is linked to an outcome").contains("Nothing supports 1 outcome: do O1");
    }

    @Test
    void steps_follow_the_root_of_the_figure_and_the_legend_says_what_each_stands_for() {
        Heat heat = new Heat(Measure.COUNT, 36);
        assertThat(IntStream.of(1, 2, 4, 5, 9, 16, 26, 36).map(value -> heat.step(value))).containsExactly(1, 2, 2, 3, 3, 4, 6, 6);
        for (int value = 1; value <= 36; value++) {
            String[] ends = heat.range(heat.step(value)).split(" \u2013 ");
            assertThat(value).isBetween(Integer.valueOf(ends[0]), Integer.valueOf(ends[ends.length - 1]));
        }
        assertThat(new Heat(Measure.COUNT, 2).steps()).hasSize(2);
        assertThat(new Heat(Measure.LEVEL, 5).steps()).containsExactly(2, 3, 4, 5, 6);
        assertThat(new Heat(Measure.HOURS, 0).steps()).isEmpty();
    }
}
