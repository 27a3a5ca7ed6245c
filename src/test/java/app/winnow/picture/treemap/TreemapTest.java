package app.winnow.picture.treemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetDecision;
import app.winnow.picture.Ask;
import app.winnow.picture.Box;
import app.winnow.picture.DrawnCatalog;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Layer;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Legible;
import app.winnow.picture.Numbers;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Seen;
import app.winnow.picture.Zoom;
import app.winnow.verdict.Built;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The portfolio as nested rectangles. */
class TreemapTest {
    private static final Frame FRAME = Frame.of(1100, 600);
    private final Treemap treemap = new Treemap();
    private final Built built = new Built();

    private Picture draw(Seen seen, String inside, String... chosen) {
        return draw(seen, FRAME, inside, chosen);
    }

    private Picture draw(Seen seen, Frame frame, String inside, String... chosen) {
        Map<String, String> choices = new HashMap<>();
        for (int at = 0; at < chosen.length; at += 2) {
            choices.put(chosen[at], chosen[at + 1]);
        }
        return treemap.draw(seen, new Ask(frame, Zoom.ALL, inside, choices));
    }

    /** An offering of so many hours (its length) in a category and a unit. */
    private TreemapTest offering(String code, String category, String unit, double hours) {
        built.offering(code).fact(code, Field.DURATION, hours * 60);
        if (!category.isEmpty()) {
            built.fact(code, Field.CATEGORY, List.of(category));
        }
        if (!unit.isEmpty()) {
            built.fact(code, Field.UNIT, unit);
        }
        return this;
    }

    private Seen seen() {
        return Seen.of(built.portfolio(), built.verdicts());
    }

    private static double area(Picture picture, String key) {
        Box box = picture.marks().box(picture.marks().of(key));
        return box.width() * box.height();
    }

    private static int header(Picture picture, String name) {
        return IntStream.range(0, picture.marks().count()).filter(mark -> picture.marks().meanings().name(mark).equals(name) && picture.marks().meanings().inside(mark).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void rectangles_of_a_group_are_in_proportion_and_lie_in_its_box_without_overlapping() {
        offering("A", "Sales", "", 8).offering("B", "Sales", "", 4).offering("C", "Sales", "", 2).offering("D", "Plant", "", 7);
        Picture picture = draw(seen(), "", "second", "none", "area", "catalog");
        assertThat(area(picture, "A") / area(picture, "B")).isCloseTo(2, within(.01));
        assertThat(area(picture, "B") / area(picture, "C")).isCloseTo(2, within(.01));
        Box sales = picture.marks().box(header(picture, "Sales"));
        assertThat(picture.marks().box(picture.marks().of("A")).y()).isGreaterThanOrEqualTo(sales.bottom() - .01);
        assertThat(Legible.lines(picture)).contains("Sales \u00B7 14 h", "Plant \u00B7 7 h");
        assertApart(picture);
    }

    @Test
    void without_groups_the_whole_frame_is_in_proportion() {
        offering("A", "Sales", "", 30).offering("B", "", "", 10).offering("C", "", "", 5);
        Picture picture = draw(seen(), "", "first", "none", "second", "none", "area", "catalog");
        assertThat(area(picture, "A")).isCloseTo(1100 * 600 * 30 / 45.0, within(60.0));
        assertThat(area(picture, "A") + area(picture, "B") + area(picture, "C")).isCloseTo(1100 * 600, within(60.0));
        assertThat(picture.trail()).isEmpty();
    }

    @Test
    void what_is_unknown_and_what_is_nothing_stand_below_and_apart() {
        offering("A", "Sales", "", 30).offering("Z", "Sales", "", 0);
        built.offering("U").offering("V");
        Picture picture = draw(seen(), "", "area", "catalog");
        int unknown = IntStream.range(0, picture.marks().count()).filter(mark -> picture.marks().meanings().name(mark).contains("nobody has said")).findFirst().orElseThrow();
        assertThat(picture.marks().meanings().offerings(unknown)).containsExactly(2, 3);
        assertThat(picture.marks().of("U")).isEqualTo(-1);
        assertThat(picture.words()).contains("Of 2 nobody has said the catalog hours").contains("1 has no catalog hours").contains("4 offerings with 30 catalog hours");
        assertThat(cells(picture, "U")).contains(Numbers.UNKNOWN);
        assertThat(cells(picture, "Z")).contains("0");
    }

    @Test
    void an_offering_of_several_categories_is_counted_once_and_the_words_say_so() {
        offering("A", "Sales", "", 30).offering("B", "Plant", "", 10);
        built.fact("B", Field.CATEGORY, List.of("Plant", "Sales"));
        Picture picture = draw(seen(), "", "area", "catalog");
        assertThat(picture.words()).contains("2 offerings with 40 catalog hours").contains("1 has several categories; each stands once, in the first");
        assertThat(picture.marks().meanings().facts(picture.marks().of("B"))).contains("category: Plant, the first of several");
    }

    @Test
    void a_group_opens_by_its_name_whatever_it_is_called_and_the_trail_leads_back() {
        String name = "Sales/EMEA 100 % = a";
        offering("A", name, "North", 30).offering("B", name, "South", 10).offering("C", "Plant", "North", 20);
        Seen seen = seen();
        Picture all = draw(seen, "", "area", "catalog");
        String inside = all.marks().meanings().inside(header(all, name)).orElseThrow();
        Picture sales = draw(seen, inside, "area", "catalog");
        assertThat(sales.marks().of("C")).isEqualTo(-1);
        assertThat(sales.trail()).extracting(Picture.Step::name).containsExactly("All", name);
        Picture north = draw(seen, sales.marks().meanings().inside(header(sales, "North")).orElseThrow(), "area", "catalog");
        assertThat(north.marks().of("B")).isEqualTo(-1);
        assertThat(north.marks().of("A")).isNotNegative();
        assertThat(north.title()).contains(name).contains("North");
        assertThat(draw(seen, north.trail().get(1).inside(), "area", "catalog").words()).isEqualTo(sales.words());
        assertThat(draw(seen, north.trail().get(0).inside(), "area", "catalog").words()).isEqualTo(all.words());
    }

    @Test
    void a_place_that_is_no_longer_there_leads_as_far_as_there_is() {
        offering("A", "Sales", "North", 30);
        Seen seen = seen();
        assertThat(draw(seen, "category=Gone/unit=North", "area", "catalog").words()).isEqualTo(draw(seen, "", "area", "catalog").words());
        assertThat(draw(seen, "category=Sales/unit=Gone", "area", "catalog").trail()).hasSize(2);
        assertThat(draw(seen, "%/%2/\u0000", "area", "catalog").trail()).hasSize(1);
    }

    @Test
    void after_the_plan_every_offering_keeps_its_place_and_what_goes_is_hatched() {
        offering("A", "Sales", "", 30).offering("B", "Sales", "", 10).offering("C", "Sales", "", 20);
        decide("A", Disposition.RETIRE);
        decide("B", Disposition.KEEP);
        Picture now = draw(seen(), "", "area", "catalog");
        Picture after = draw(seen(), "", "area", "catalog", "when", "after");
        for (int mark = 0; mark < now.marks().count(); mark++) {
            assertThat(after.marks().box(mark)).isEqualTo(now.marks().box(mark));
        }
        Layer.Tiles tiles = tiles(after).get(0);
        assertThat(style(tiles, after.marks().of("A"))).isEqualTo(Fill.Style.HATCHED);
        assertThat(style(tiles, after.marks().of("B"))).isEqualTo(Fill.Style.SOLID);
        assertThat(style(tiles, after.marks().of("C"))).isEqualTo(Fill.Style.HOLLOW);
        assertThat(after.words()).contains("2 offerings are still offered, with 30 catalog hours; 30 h are released, 30 h by decisions and 0 h by suggestions").contains("20 h belong to offerings that are still open");
        assertThat(after.marks().meanings().facts(after.marks().of("A"))).contains("after the plan 0 h, 30 h less");
    }

    @Test
    void of_what_is_slimmed_the_part_that_goes_is_hatched_under_the_same_number() {
        built.offering("A").fact("A", Field.DURATION, 600.0).fact("A", Field.COMPLETIONS, 10.0);
        decide("A", Disposition.SLIM);
        Picture after = draw(seen(), "", "when", "after");
        Layer.Tiles stays = tiles(after).get(0);
        Layer.Tiles goes = tiles(after).get(1);
        double left = built.portfolio().policy().shares().expected();
        Box box = after.marks().box(0);
        assertThat((double) stays.width()[0] * stays.height()[0]).isCloseTo(left * box.width() * box.height(), within(5.0));
        assertThat((double) goes.width()[0] * goes.height()[0]).isCloseTo((1 - left) * box.width() * box.height(), within(5.0));
        assertThat(style(goes, 0)).isEqualTo(Fill.Style.HATCHED);
    }

    @Test
    void colours_say_levels_ages_and_aid_fit_in_steps_and_leave_hollow_what_nobody_has_said() {
        offering("A", "", "", 3).offering("B", "", "", 3);
        built.fact("A", Field.RATING, 4.0).fact("A", Field.UPDATED, Built.AS_OF.minusMonths(13)).answer("A", app.winnow.model.Ask.STEPS, app.winnow.model.Steps.MANY);
        for (String[] one : new String[][] {{"level", "1 reaction", "not measured"}, {"age", "1 to 2 years ago", "nobody has said"}, {"aid", "1 term speaks for an aid", "not rated"}}) {
            Picture picture = draw(seen(), "", "colour", one[0], "area", "catalog");
            assertThat(picture.legend()).filteredOn(line -> !line.key().isEmpty()).extracting(LegendLine::name).containsExactly(one[1], one[2]);
            assertThat(style(tiles(picture).get(0), picture.marks().of("A"))).isEqualTo(Fill.Style.SOLID);
            assertThat(style(tiles(picture).get(0), picture.marks().of("B"))).isEqualTo(Fill.Style.HOLLOW);
            assertThat(picture.legend().stream().map(LegendLine::key)).contains(picture.marks().meanings().line(picture.marks().of("A")));
        }
    }

    @Test
    void only_what_the_catalog_says_can_be_chosen() {
        offering("A", "", "North", 3);
        assertThat(options(0)).containsExactly("unit", "none");
        assertThat(options(2)).containsExactly("catalog", "count");
        built.fact("A", Field.CATEGORY, List.of("Sales")).fact("A", Field.COMPLETIONS, 5.0).fact("A", Field.COST, 100.0);
        assertThat(options(0)).containsExactly("category", "unit", "none");
        assertThat(options(1)).containsExactly("unit", "none", "category");
        assertThat(options(2)).containsExactly("seats", "catalog", "cost", "count");
        assertThat(draw(seen(), "", "first", "unit", "second", "unit").trail()).hasSize(1);
    }

    private List<String> options(int choice) {
        return treemap.choices(seen()).get(choice).options().stream().map(option -> option.key()).toList();
    }

    @Test
    void an_empty_audit_and_an_empty_filter_say_so() {
        Picture empty = draw(seen(), "");
        assertThat(empty.words()).isEqualTo("There is no offering to draw yet.");
        assertThat(Legible.lines(empty)).containsExactly("There is no offering to draw yet.");
        offering("A", "Sales", "", 30);
        Picture filtered = draw(Seen.only(built.portfolio(), built.verdicts(), new BitSet()), "");
        assertThat(filtered.words()).isEqualTo("The filter leaves no offering.");
        assertThat(filtered.marks().count()).isZero();
        assertThat(filtered.table().size()).isZero();
    }

    @Test
    void words_table_and_marks_agree_with_a_slow_recount_up_to_a_hundred_thousand_offerings() {
        for (int size : new int[] {50, 900, 100_000}) {
            Portfolio portfolio = DrawnCatalog.of(size, size, 9, 6);
            BitSet some = new BitSet();
            IntStream.range(0, size).filter(at -> at % 7 != 3).forEach(some::set);
            Seen all = DrawnCatalog.seen(portfolio);
            for (Seen seen : List.of(all, Seen.only(portfolio, all.verdicts(), some))) {
                recount(seen, draw(seen, ""), size);
            }
        }
    }

    /** By category, then by unit, as seat hours a year. */
    private void recount(Seen seen, Picture picture, int size) {
        Map<String, Double> hours = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        double sum = 0;
        int leaves = 0;
        for (int at : seen.offerings()) {
            Offering offering = seen.portfolio().offerings().get(at);
            String category = offering.texts(Field.CATEGORY).stream().map(String::strip).filter(text -> !text.isEmpty()).findFirst().orElse("nobody has said");
            boolean isCounted = seen.known(at).kind() != app.winnow.model.Kind.CONTAINER && (seen.known(at).status() == null || seen.known(at).status() == app.winnow.model.Status.OFFERED);
            double its = isCounted ? seen.hours().at(at).orElse(0) : 0;
            hours.merge(category, its, Double::sum);
            counts.merge(category, 1, Integer::sum);
            sum += its;
            leaves += its > 0 ? 1 : 0;
            int mark = size > 1000 ? -2 : picture.marks().of(offering.code());
            assertThat(mark >= 0).isEqualTo(mark != -2 && its > 0);
        }
        assertThat(picture.words()).contains(Numbers.whole(seen.offerings().length) + " offerings with " + Names.figure(sum));
        PictureTable table = picture.table();
        Map<String, Double> found = new TreeMap<>();
        Map<String, Double> foundCounts = new TreeMap<>();
        double[] rows = new double[2];
        for (int row = 0; row < table.size(); row++) {
            if (!table.cell(row, 2).equals("all")) {
                rows[0]++;
                rows[1] += Double.isNaN(table.figure(row, 4)) ? 0 : table.figure(row, 4);
            } else if (table.cell(row, 1).equals("all")) {
                found.put(table.cell(row, 0), table.figure(row, 4));
                foundCounts.put(table.cell(row, 0), table.figure(row, 3));
            }
        }
        assertThat((int) rows[0]).isEqualTo(seen.offerings().length);
        assertThat(rows[1]).isCloseTo(sum, within(1e-6 * sum));
        found.forEach((category, its) -> assertThat(its).as(category).isCloseTo(hours.get(category), within(1e-6 * its)));
        foundCounts.forEach((category, its) -> assertThat(its.intValue()).as(category).isEqualTo(counts.get(category)));
        assertThat(found.keySet()).isEqualTo(hours.entrySet().stream().filter(one -> one.getValue() > 0).map(Map.Entry::getKey).collect(Collectors.toSet()));
        assertThat(tiles(picture).get(0).count()).isEqualTo(leaves);
        assertThat(picture.legend().stream().mapToInt(LegendLine::count).sum()).isEqualTo(leaves);
    }

    @Test
    void every_frame_and_text_size_holds_its_words_whole_apart_and_inside() {
        for (int seed = 1; seed <= 3; seed++) {
            Seen seen = DrawnCatalog.seen(DrawnCatalog.of(seed, 30 * seed * seed * seed, 12, 8 * seed));
            for (double[] size : new double[][] {{400, 300}, {611, 377}, {1366, 600}, {1920, 1080}, {3840, 2160}}) {
                for (double text : new double[] {12, 15}) {
                    for (String first : List.of("category", "outcome", "none")) {
                        for (String area : List.of("seats", "cost", "count")) {
                            Picture picture = draw(seen, new Frame(size[0], size[1], text), "", "first", first, "area", area, "when", area.equals("seats") ? "after" : "now");
                            Legible.check(picture, picture.frame().toString());
                        }
                    }
                }
            }
        }
    }

    @Test
    void leaves_of_a_drawn_audit_do_not_overlap_and_add_up_within_each_group() {
        Seen seen = DrawnCatalog.seen(DrawnCatalog.of(4, 500, 9, 5));
        Picture picture = draw(seen, "", "second", "none");
        assertApart(picture);
        Map<String, List<Double>> scales = new TreeMap<>();
        for (int mark = 0; mark < tiles(picture).get(0).count(); mark++) {
            int at = picture.marks().meanings().offerings(mark)[0];
            Box box = picture.marks().box(mark);
            if (box.width() * box.height() > 30) {
                scales.computeIfAbsent(picture.marks().meanings().facts(mark).get(0).replace(", the first of several", ""), any -> new ArrayList<>())
                        .add(box.width() * box.height() / seen.hours().at(at).orElseThrow());
            }
        }
        assertThat(scales).hasSizeGreaterThan(4);
        scales.forEach((group, its) -> assertThat(its).as(group).allMatch(scale -> Math.abs(scale / its.get(0) - 1) < .02));
    }

    @Test
    void a_next_state_is_drawn_as_if_nothing_had_been_drawn_before() {
        Portfolio portfolio = DrawnCatalog.of(9, 300, 9, 5);
        treemap.draw(DrawnCatalog.seen(portfolio), Ask.of(FRAME));
        Portfolio next = portfolio.draft().policy(portfolio.policy().withAsOf(Built.AS_OF.plusYears(1))).done();
        assertThat(treemap.draw(DrawnCatalog.seen(next), Ask.of(FRAME)).words()).isEqualTo(new Treemap().draw(DrawnCatalog.seen(next), Ask.of(FRAME)).words());
        int changed = IntStream.range(0, 300).filter(at -> portfolio.offerings().get(at).decided().isEmpty()).findFirst().orElseThrow();
        Portfolio decided = SetDecision.from(portfolio, portfolio.offerings().get(changed).code(), Decision.of(Disposition.RETIRE, "", Decision.By.UNKNOWN)).applyTo(portfolio);
        Ask after = new Ask(FRAME, Zoom.ALL, "", Map.of("when", "after", "area", "count"));
        Picture drawn = treemap.draw(DrawnCatalog.seen(decided), after);
        Picture fresh = new Treemap().draw(DrawnCatalog.seen(decided), after);
        assertThat(drawn.words()).isEqualTo(fresh.words());
        assertThat(tiles(drawn).get(0).style()).isEqualTo(tiles(fresh).get(0).style());
    }

    private void decide(String code, Disposition disposition) {
        built.apply(SetDecision.from(built.portfolio(), code, Decision.of(disposition, "", Decision.By.UNKNOWN)));
    }

    private static List<Layer.Tiles> tiles(Picture picture) {
        return picture.layers().stream().filter(Layer.Tiles.class::isInstance).map(Layer.Tiles.class::cast).toList();
    }

    private static Fill.Style style(Layer.Tiles tiles, int mark) {
        return Fill.Style.values()[tiles.style()[mark]];
    }

    private static List<String> cells(Picture picture, String title) {
        PictureTable table = picture.table();
        int row = IntStream.range(0, table.size()).filter(at -> IntStream.range(0, table.columns().size()).anyMatch(column -> table.cell(at, column).equals(title))).findFirst().orElseThrow();
        return IntStream.range(0, table.columns().size()).mapToObj(column -> table.cell(row, column)).toList();
    }

    private static void assertApart(Picture picture) {
        Box[] boxes = IntStream.range(0, picture.marks().count()).mapToObj(picture.marks()::box).toArray(Box[]::new);
        for (int at = 0; at < boxes.length; at++) {
            for (int other = 0; other < at; other++) {
                double across = Math.min(boxes[at].right(), boxes[other].right()) - Math.max(boxes[at].x(), boxes[other].x());
                double down = Math.min(boxes[at].bottom(), boxes[other].bottom()) - Math.max(boxes[at].y(), boxes[other].y());
                assertThat(across > .01 && down > .01).as(Arrays.toString(new Box[] {boxes[at], boxes[other]})).isFalse();
            }
        }
    }
}
