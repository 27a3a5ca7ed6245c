package app.winnow.picture.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.Coverage;
import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Cause;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetOutcome;
import app.winnow.picture.Ask;
import app.winnow.picture.Frame;
import app.winnow.picture.Layer;
import app.winnow.picture.Legible;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Marks;
import app.winnow.picture.Meanings;
import app.winnow.picture.Picture;
import app.winnow.picture.Seen;
import app.winnow.picture.Shape;
import app.winnow.picture.Zoom;
import app.winnow.verdict.Built;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything that serves an outcome is in its band, alone or counted with others, and what is missing is said. */
class OutcomeMapTest {
    private static final Frame FRAME = Frame.of(1_182, 640);
    private static final double[][] FRAMES = {{400, 300}, {640, 360}, {797, 432}, {1_182, 640}, {500, 900}, {1_736, 952}, {3_840, 2_160}};

    private final OutcomeMap kind = new OutcomeMap();

    @Test
    void every_link_of_every_outcome_is_drawn_alone_or_in_a_bundle_in_any_frame() {
        for (int outcomes : new int[] {1, 3, 12, 40}) {
            Seen seen = seen(drawn(outcomes, outcomes, 120));
            for (double[] size : FRAMES) {
                Picture picture = kind.draw(seen, Ask.of(Frame.of(size[0], size[1])));
                for (int row = 0; row < picture.table().size(); row++) {
                    int mark = picture.table().mark(row);
                    assertThat(mark).as(picture.table().cell(row, 0) + " " + picture.table().cell(row, 3)).isNotEqualTo(Marks.NONE);
                    if (picture.table().figure(row, 2) > 0) {
                        String title = picture.table().cell(row, 3);
                        assertThat(IntStream.of(picture.marks().meanings().offerings(mark)).mapToObj(at -> seen.portfolio().offerings().get(at).title())).contains(title);
                    }
                }
            }
        }
    }

    @Test
    void the_counts_of_an_outcome_are_those_of_its_coverage() {
        Built built = drawn(4, 5, 200);
        Seen seen = seen(built);
        Coverage coverage = Coverage.of(built.portfolio());
        for (Coverage.Line line : coverage.lines()) {
            Picture alone = kind.draw(seen, new Ask(FRAME, Zoom.ALL, Place.outcome(line.outcome()).inside(), Map.of()));
            int[] strengths = new int[4];
            int evidenced = 0;
            for (int row = 0; row < alone.table().size(); row++) {
                if (alone.table().figure(row, 2) > 0) {
                    strengths[(int) alone.table().figure(row, 2)]++;
                    evidenced += alone.table().cell(row, 4).startsWith("measured") ? 1 : 0;
                }
            }
            assertThat(List.of(strengths[1], strengths[2], strengths[3], evidenced)).containsExactly(line.touching(), line.supporting(), line.needed(), line.evidenced());
            Set<Integer> marked = new TreeSet<>();
            Meanings meanings = alone.marks().meanings();
            IntStream.range(0, meanings.count()).filter(mark -> !meanings.key(mark).startsWith("card ")).forEach(mark -> IntStream.of(meanings.offerings(mark)).forEach(marked::add));
            assertThat(marked).hasSizeGreaterThanOrEqualTo(line.serving());
        }
    }

    @Test
    void words_stand_apart_and_no_line_runs_through_them_with_one_three_and_twelve_outcomes() {
        for (int outcomes : new int[] {1, 3, 12, 60}) {
            Seen seen = seen(drawn(100 + outcomes, outcomes, 150));
            for (Frame frame : Legible.FRAMES) {
                Legible.check(kind.draw(seen, Ask.of(frame)), outcomes + " outcomes in " + frame);
                Legible.check(kind.draw(seen, new Ask(frame, Zoom.ALL, "outcome:O1", Map.of())), "one of " + outcomes + " in " + frame);
            }
        }
    }

    @Test
    void an_outcome_that_300_offerings_serve_shows_the_weightiest_and_counts_the_others() {
        Built built = new Built().outcome("O1", "gap", "knowledge");
        for (int at = 0; at < 300; at++) {
            built.offering("C" + at).fact("C" + at, Field.DURATION, 60.0).fact("C" + at, Field.COMPLETIONS, (double) at).say("C" + at, "serves", "O1 2");
        }
        Picture picture = kind.draw(seen(built), Ask.of(FRAME));
        assertThat(picture.marks().of("C299")).isNotEqualTo(Marks.NONE);
        assertThat(picture.marks().of("C0")).isEqualTo(Marks.NONE);
        int alone = (int) IntStream.range(0, 300).filter(at -> picture.marks().of("C" + at) != Marks.NONE).count();
        int bundle = picture.marks().of("O1 together 2");
        int others = picture.marks().meanings().offerings(bundle).length;
        assertThat(alone).isBetween(300 - others, 80);
        assertThat(others).isBetween(200, 290);
        assertThat(texts(picture)).contains("and " + others + " more support it", "support it \u00b7 300");
    }

    @Test
    void evidence_is_a_full_line_and_a_claim_a_dashed_one() {
        Built built = new Built().outcome("O1", "gap", "knowledge").offering("A").offering("B").say("A", "serves", "O1 3 level 3 2026-01-01").say("B", "serves", "O1 3");
        Picture picture = kind.draw(seen(built), Ask.of(FRAME));
        assertThat(join(picture, "A").edge().isDashed()).isFalse();
        assertThat(join(picture, "B").edge().isDashed()).isTrue();
    }

    private static Shape.Poly join(Picture picture, String key) {
        return picture.layers().stream().map(Layer.Group.class::cast).filter(group -> group.mark() >= 0 && group.mark() == picture.marks().of(key)).flatMap(group -> group.shapes().stream())
                .filter(Shape.Poly.class::isInstance).map(Shape.Poly.class::cast).findFirst().orElseThrow();
    }

    @Test
    void what_is_missing_is_said_and_that_nobody_has_looked_is_no_gap() {
        Built built = new Built();
        built.outcome("O1", "", "");
        assertThat(said(built)).contains("there is no catalog yet");
        built.offering("A").offering("B");
        assertThat(said(built)).contains("nobody has looked at 2 offerings");
        built.say("A", "serves", "none").say("B", "serves", "none");
        assertThat(said(built)).contains("nothing serves it").doesNotContain("nobody has looked");
        built.say("A", "serves", "O1 1");
        assertThat(said(built)).contains("touched only").contains("claimed only");
        built.say("A", "serves", "O1 2");
        assertThat(said(built)).contains("claimed only").doesNotContain("touched only");
        built.say("A", "serves", "O1 2 level 3 2026-01-01");
        assertThat(said(built)).doesNotContain("claimed only:");
        Picture filtered = kind.draw(Seen.only(built.portfolio(), built.verdicts(), new BitSet()), Ask.of(FRAME));
        assertThat(filtered.words()).contains("the filter leaves nothing that serves it");
    }

    private String said(Built built) {
        return kind.draw(seen(built), Ask.of(FRAME)).words();
    }

    @Test
    void causes_with_their_owners_cells_in_order_and_aids_stand_at_the_other_side() {
        Built built = new Built().outcome("O1", "gap", "instruments(Spare Parts); knowledge").offering("A").offering("G").listsConfirmed().say("G", "kind", "aid")
                .say("A", "serves", "O1 2").say("G", "serves", "O1 2");
        Outcome outcome = built.portfolio().outcome("O1").orElseThrow();
        built.apply(SetOutcome.from(built.portfolio(), "O1", outcome.withCleared(Set.of(Cause.DATA)).withEnablers("a second screen")));
        built.apply(SetDecision.from(built.portfolio(), "A", Decision.of(Disposition.REPLACE, "", new Decision.By("A. Decider", Built.AS_OF)).withAid(new AidPlan(AidValue.INSTEAD, "Fault tree"))));
        List<String> names = names(kind.draw(seen(built), Ask.of(FRAME)));
        assertThat(names).contains("tools: Spare Parts can remove it", "knowledge: learning can help", "aid there: G", "aid to be built: Fault tree", "helps besides: a second screen", "in order: data",
                "nobody asked about: incentives, fit of person and job, what people care about");
    }

    @Test
    void in_a_room_the_last_two_cells_are_not_shown_whatever_is_known_of_them() {
        Built built = new Built().outcome("O1", "gap", "motives(Site Leadership); data");
        Frame room = new Frame(900, 500, 15);
        Picture picture = kind.draw(seen(built), Ask.of(room));
        assertThat(String.join("|", names(picture)) + picture.words()).doesNotContain("Site Leadership").contains("not shown in a room");
        assertThat(names(kind.draw(seen(built), Ask.of(FRAME)))).contains("what people care about: Site Leadership can remove it");
    }

    @Test
    void in_a_room_without_room_for_it_what_is_not_shown_is_not_counted_as_one_more() {
        Built built = new Built().outcome("O1", "", "").outcome("O2", "", "").outcome("O3", "", "");
        for (int height = 150; height < 500; height += 10) {
            assertThat(texts(kind.draw(seen(built), Ask.of(new Frame(760, height, 15))))).as("%d high", height).noneMatch(text -> text.startsWith("and 1 more") && !text.contains("outcome"));
        }
    }

    @Test
    void sponsors_with_several_outcomes_are_folded_where_not_all_fit_and_opening_leads_down_and_up() {
        Seen seen = seen(drawn(9, 40, 90));
        Picture top = kind.draw(seen, Ask.of(FRAME));
        Meanings meanings = top.marks().meanings();
        int folded = IntStream.range(0, meanings.count()).filter(mark -> meanings.key(mark).startsWith("card sponsor")).findFirst().orElseThrow();
        Picture sponsor = kind.draw(seen, new Ask(FRAME, Zoom.ALL, meanings.inside(folded).orElseThrow(), Map.of()));
        assertThat(sponsor.trail()).hasSize(2);
        assertThat(sponsor.title()).contains(meanings.name(folded).replaceFirst(":.*", ""));
        assertThat(meanings.name(folded)).matches("Head of department [A-Z]: \\d+ outcomes");
        int card = IntStream.range(0, sponsor.marks().count()).filter(mark -> sponsor.marks().meanings().key(mark).startsWith("card O")).findFirst().orElseThrow();
        Picture alone = kind.draw(seen, new Ask(FRAME, Zoom.ALL, sponsor.marks().meanings().inside(card).orElseThrow(), Map.of()));
        assertThat(alone.trail()).hasSize(3);
        assertThat(alone.trail().get(1).inside()).isEqualTo(sponsor.trail().get(1).inside());
        assertThat(alone.trail().get(0).inside()).isEmpty();
        assertThat(names(alone)).contains(sponsor.marks().meanings().name(card));
    }

    @Test
    void outcomes_that_do_not_fit_are_counted_and_opening_them_goes_on_until_all_were_seen() {
        Seen seen = seen(drawn(21, 60, 40));
        Frame small = new Frame(640, 360, 15);
        Set<String> cards = new TreeSet<>();
        String inside = "";
        for (int pages = 0; pages < 60 && inside != null; pages++) {
            Picture page = kind.draw(seen, new Ask(small, Zoom.ALL, inside, Map.of()));
            Meanings meanings = page.marks().meanings();
            IntStream.range(0, meanings.count()).mapToObj(meanings::key).filter(key -> key.startsWith("card ")).forEach(key -> assertThat(cards.add(key)).as(key).isTrue());
            int others = page.marks().of("others");
            inside = others == Marks.NONE ? null : meanings.inside(others).orElseThrow();
        }
        assertThat(inside).isNull();
        assertThat(cards).hasSize((int) seen.portfolio().outcomes().stream().map(Outcome::sponsor).distinct().count());
    }

    @Test
    void a_sponsor_may_be_chosen_and_what_is_not_there_any_more_is_the_top() {
        Seen seen = seen(drawn(9, 12, 30));
        String sponsor = kind.choices(seen).get(0).options().get(2).key();
        Picture chosen = kind.draw(seen, new Ask(FRAME, Zoom.ALL, "", Map.of("sponsor", sponsor)));
        assertThat(chosen.title()).contains(kind.choices(seen).get(0).options().get(2).name());
        assertThat(kind.draw(seen, new Ask(FRAME, Zoom.ALL, "outcome:gone", Map.of())).trail()).hasSize(1);
        assertThat(kind.draw(seen, new Ask(FRAME, Zoom.ALL, "sponsor:gone", Map.of())).trail()).hasSize(1);
        assertThat(kind.draw(seen, new Ask(FRAME, Zoom.ALL, "999", Map.of())).marks().count()).isPositive();
    }

    @Test
    void a_statement_that_no_frame_holds_gives_way_to_the_number_of_its_outcome() {
        Built built = new Built().outcome("O1", "gap", "");
        built.apply(SetOutcome.from(built.portfolio(), "O1", built.portfolio().outcome("O1").orElseThrow().withSentence("Do it well ".repeat(400).strip())));
        Picture picture = kind.draw(seen(built), Ask.of(new Frame(400, 300, 15)));
        Legible.check(picture, "a long statement");
        assertThat(texts(picture)).contains("O1");
        assertThat(picture.words()).contains("Do it well Do it well");
    }

    @Test
    void words_of_any_length_stay_inside_and_apart() {
        Built built = new Built().outcome("O1", "gap", "instruments(" + "Procurement and everything else ".repeat(9).strip() + "); incentives").outcome("O2", "gap", "").outcome("O3", "gap", "");
        Outcome outcome = built.portfolio().outcome("O1").orElseThrow();
        built.apply(SetOutcome.from(built.portfolio(), "O1", outcome.withSponsor("Sponsor of many names ".repeat(9)).withEnablers("a second screen ".repeat(40)).withCleared(Set.of(Cause.DATA, Cause.MOTIVES))
                .withMeasure(new Measure("Pieces of every kind ".repeat(12), "pieces per million hours of work", "1,234,567.89", "of all ".repeat(20), ""))));
        built.apply(SetOutcome.from(built.portfolio(), "O3", built.portfolio().outcome("O3").orElseThrow().withSentence("Donaudampfschifffahrt".repeat(12)).withSponsor("\u76d1\u7763".repeat(30))));
        for (int at = 0; at < 20; at++) {
            String code = "C" + at + (at % 2 == 0 ? "" : "-" + "0123456789".repeat(12));
            built.offering(code).say(code, "serves", "O1 " + (1 + at % 3) + (at % 4 == 0 ? "" : "; O3 2"));
        }
        for (Frame frame : Legible.FRAMES) {
            for (String inside : List.of("", "outcome:O1", "outcome:O2", "outcome:O3")) {
                Legible.check(kind.draw(seen(built), new Ask(frame, Zoom.ALL, inside, Map.of())), inside + " in " + frame);
            }
        }
    }

    @Test
    void the_legend_counts_each_offering_once_by_what_becomes_of_it() {
        Built built = new Built().outcome("O1", "gap", "").outcome("O2", "gap", "").offering("A").offering("B").say("A", "serves", "O1 2; O2 3").say("B", "serves", "O1 1");
        built.apply(SetDecision.from(built.portfolio(), "A", Decision.of(Disposition.KEEP, "", new Decision.By("A. Decider", Built.AS_OF))));
        Picture picture = kind.draw(seen(built), Ask.of(FRAME));
        assertThat(picture.legend().stream().filter(line -> !line.key().isEmpty()).mapToInt(LegendLine::count).sum()).isEqualTo(2);
        assertThat(picture.legend().get(0).key()).isEqualTo("keep");
        assertThat(picture.marks().meanings().line(picture.marks().of("A"))).isEqualTo("keep");
    }

    @Test
    void without_outcomes_the_picture_says_what_to_do_first() {
        Picture picture = kind.draw(seen(new Built().offering("A")), Ask.of(FRAME));
        assertThat(picture.words()).contains("Write down under Outcomes");
        assertThat(picture.marks().count()).isZero();
        assertThat(texts(picture)).isNotEmpty();
    }

    @Test
    void places_are_written_and_read_alike() {
        for (Place place : List.of(Place.TOP, Place.TOP.from(7), Place.outcome("O1"), Place.sponsor("Head of 5 sites"), Place.sponsor("").from(3), Place.sponsor("12 monkeys").from(12))) {
            assertThat(Place.of(place.inside())).isEqualTo(place);
        }
        assertThat(Place.of("anything else")).isEqualTo(Place.TOP);
    }

    private static List<String> names(Picture picture) {
        return IntStream.range(0, picture.marks().count()).mapToObj(picture.marks().meanings()::name).toList();
    }

    private static List<String> texts(Picture picture) {
        List<String> texts = new ArrayList<>();
        picture.layers().forEach(layer -> ((Layer.Group) layer).shapes().forEach(shape -> {
            if (shape instanceof Shape.Text text) {
                texts.add(text.words());
            }
        }));
        return texts;
    }

    private static Seen seen(Built built) {
        return Seen.of(built.portfolio(), built.verdicts());
    }

    /** Outcomes with short and long sentences, sponsors with one and with many, causes, and offerings that serve some of them. */
    private static Built drawn(int seed, int outcomes, int offerings) {
        Random random = new Random(seed);
        Built built = new Built().listsConfirmed();
        for (int at = 1; at <= outcomes; at++) {
            String id = "O" + at;
            built.outcome(id, "gap", random.nextInt(3) == 0 ? "" : random.nextBoolean() ? "knowledge; instruments(Spare Parts and Procurement)" : "data; motives(Leadership); capacity");
            Outcome outcome = built.portfolio().outcome(id).orElseThrow();
            String sentence = "Bring every stopped machine back to work ".repeat(1 + random.nextInt(3)) + "on day " + at;
            built.apply(SetOutcome.from(built.portfolio(), id, outcome.withSentence(sentence).withSponsor("Head of department " + (char) ('A' + random.nextInt(1 + outcomes / 3)))
                    .withMeasure(random.nextInt(4) == 0 ? Measure.NONE : new Measure("Stops ended on the same day of all stops", "%", "64", random.nextBoolean() ? "82" : "", ""))));
        }
        for (int at = 0; at < offerings; at++) {
            String code = "C" + at;
            built.offering(code).fact(code, Field.DURATION, 10.0 + random.nextInt(900));
            if (random.nextInt(5) > 0) {
                built.fact(code, Field.COMPLETIONS, (double) random.nextInt(2_000));
            }
            if (random.nextInt(6) > 0) {
                built.say(code, "serves", links(random, outcomes));
            }
            if (random.nextInt(2) == 0) {
                Disposition disposition = Disposition.values()[random.nextInt(Disposition.values().length)];
                built.apply(SetDecision.from(built.portfolio(), code, Decision.of(disposition, "", new Decision.By("A. Decider", Built.AS_OF))));
            }
        }
        return built;
    }

    private static String links(Random random, int outcomes) {
        Set<String> links = new TreeSet<>();
        Set<Integer> named = new TreeSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            int outcome = 1 + random.nextInt(outcomes);
            if (named.add(outcome)) {
                links.add("O" + outcome + " " + (1 + random.nextInt(3)) + (random.nextInt(4) == 0 ? " level " + (1 + random.nextInt(5)) + " 2026-01-01" : ""));
            }
        }
        return links.isEmpty() ? "none" : String.join("; ", links);
    }
}
