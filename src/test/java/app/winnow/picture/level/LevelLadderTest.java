package app.winnow.picture.level;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.LevelShares;
import app.winnow.insight.OfferingLevels;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Measure;
import app.winnow.model.Policy;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetPolicy;
import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.Fill;
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
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bars hold the courses that insight counts, and what could be measured is never counted as measured. */
class LevelLadderTest {
    private static final Frame FRAME = Frame.of(1_100, 560);

    private final LevelLadder kind = new LevelLadder();

    @Test
    void every_bar_holds_as_many_courses_as_insight_counts_for_any_choice_and_filter() {
        for (int seed = 0; seed < 12; seed++) {
            Built built = drawn(seed, 60);
            BitSet shown = new BitSet();
            IntStream.range(0, 60).filter(at -> at % 5 != 0).forEach(shown::set);
            Seen seen = seed % 2 == 0 ? Seen.of(built.portfolio(), built.verdicts()) : Seen.only(built.portfolio(), built.verdicts(), shown);
            List<OfferingLevels> levels = LevelShares.each(built.portfolio(), built.verdicts());
            List<OfferingLevels> these = IntStream.of(seen.offerings()).mapToObj(levels::get).toList();
            for (Whose whose : Whose.values()) {
                LevelShares shares = LevelShares.of(these, whose.required());
                Tally tally = new Tally(seen, whose);
                assertThat(List.of(tally.now(), tally.stay())).containsExactly(shares.now(), shares.stay());
                for (LevelShares.Rung rung : shares.rungs()) {
                    assertThat(tally.part(Part.Sort.NOW, rung.level()).count()).isEqualTo(rung.now());
                    assertThat(tally.part(Part.Sort.AFTER, rung.level()).count()).isEqualTo(rung.measured());
                    assertThat(tally.part(Part.Sort.AFTER, rung.level()).count() + tally.part(Part.Sort.COULD, rung.level()).count()).isEqualTo(rung.could());
                    assertThat(tally.part(Part.Sort.UNSAID, rung.level()).count()).isEqualTo(rung.unknown());
                }
                int open = tally.apart().stream().filter(apart -> apart.why() == Apart.Why.OPEN).mapToInt(apart -> apart.offerings().length).sum();
                assertThat(open).isEqualTo(shares.open());
            }
        }
    }

    @Test
    void what_could_be_measured_is_hollow_and_no_course_of_it_is_in_a_filled_bar_of_its_level() {
        Seen seen = seen(drawn(3, 80));
        Picture picture = kind.draw(seen, Ask.of(FRAME));
        int hollow = 0;
        for (Layer layer : picture.layers()) {
            if (layer instanceof Layer.Group group && group.mark() >= 0 && picture.marks().meanings().key(group.mark()).endsWith(" could")) {
                String level = picture.marks().meanings().key(group.mark()).substring(0, 1);
                assertThat(group.shapes()).allMatch(shape -> shape instanceof Shape.Rect rect && rect.fill().style() == Fill.Style.HOLLOW);
                int measured = picture.marks().of(level + " after");
                assertThat(measured == Marks.NONE ? new int[0] : picture.marks().meanings().offerings(measured)).doesNotContain(picture.marks().meanings().offerings(group.mark()));
                hollow++;
            }
        }
        assertThat(hollow).isGreaterThan(2);
    }

    @Test
    void the_length_of_a_part_is_its_share_and_parts_of_a_bar_follow_each_other() {
        Picture picture = kind.draw(seen(drawn(5, 200)), Ask.of(FRAME));
        Marks marks = picture.marks();
        double whole = length(marks, "0 after") + length(marks, "0 could") + length(marks, "0 unsaid");
        Tally tally = new Tally(seen(drawn(5, 200)), Whose.FREE);
        for (Part part : tally.parts()) {
            if (part.count() > 3) {
                assertThat(length(marks, part.key()) / whole).as(part.key()).isCloseTo((double) part.count() / part.of(), org.assertj.core.api.Assertions.within(.01));
            }
        }
        assertThat(marks.box(marks.of("0 could")).x()).isCloseTo(marks.box(marks.of("0 after")).right(), org.assertj.core.api.Assertions.within(.01));
    }

    private static double length(Marks marks, String key) {
        return marks.of(key) == Marks.NONE ? 0 : marks.box(marks.of(key)).width();
    }

    @Test
    void of_fewer_than_ten_courses_nothing_is_said_in_percent() {
        Built few = built(4);
        few.fact("C0", Field.RATING, 4.0).fact("C1", Field.RATING, 4.0).fact("C2", Field.RATING, 4.0);
        decideAll(few, 4);
        String words = kind.draw(seen(few), Ask.of(FRAME)).words();
        assertThat(words).contains("now 3 of 4").doesNotContain("75 %");
        Built many = built(25);
        many.fact("C0", Field.RATING, 4.0);
        decideAll(many, 25);
        assertThat(kind.draw(seen(many), Ask.of(FRAME)).words()).contains("now 1 of 25, 4 %");
        assertThat(Shares.percent(1, 900)).isEqualTo("under 1 %");
        assertThat(Shares.percent(899, 900)).isEqualTo("over 99 %");
        assertThat(Shares.percent(900, 900)).isEqualTo("100 %");
    }

    @Test
    void targets_of_the_policy_are_marks_where_it_has_them() {
        Built built = built(20);
        decideAll(built, 20);
        assertThat(lines(built)).hasSize(6);
        Policy policy = built.portfolio().policy();
        built.apply(new SetPolicy(policy, policy.withLevelTargets(Map.of(3, 50))));
        assertThat(lines(built)).hasSize(1);
        assertThat(kind.draw(seen(built), Ask.of(FRAME)).words()).contains("the policy wants 50 %").doesNotContain("wants 100 %");
        built.apply(new SetPolicy(built.portfolio().policy(), policy.withLevelTargets(Map.of())));
        Picture none = kind.draw(seen(built), Ask.of(FRAME));
        assertThat(lines(built)).isEmpty();
        assertThat(none.legend()).extracting(LegendLine::name).doesNotContain("target of the policy");
    }

    private List<Shape.Line> lines(Built built) {
        return kind.draw(seen(built), Ask.of(FRAME)).layers().stream().flatMap(layer -> ((Layer.Group) layer).shapes().stream())
                .filter(shape -> shape instanceof Shape.Line line && line.edge().width() == 2).map(Shape.Line.class::cast).toList();
    }

    @Test
    void the_table_has_the_numbers_of_the_bars_and_leads_to_their_marks() {
        Picture picture = kind.draw(seen(drawn(7, 90)), Ask.of(FRAME));
        Meanings meanings = picture.marks().meanings();
        int found = 0;
        for (int row = 0; row < picture.table().size(); row++) {
            int mark = picture.table().mark(row);
            assertThat(picture.table().figure(row, 2)).isEqualTo(mark == Marks.NONE ? 0 : meanings.offerings(mark).length);
            found += mark == Marks.NONE ? 0 : 1;
        }
        assertThat(found).isEqualTo(picture.marks().count());
        assertThat(picture.table().size()).isGreaterThanOrEqualTo(24);
    }

    @Test
    void words_stand_apart_and_inside_in_frames_of_every_size_with_counts_of_every_size() {
        for (int many : new int[] {1, 9, 250}) {
            Built built = drawn(many, many);
            Seen seen = seen(built);
            for (Frame frame : Legible.FRAMES) {
                for (Choice.Option whose : kind.choices(seen).get(0).options()) {
                    Ask ask = new Ask(frame, Zoom.ALL, "", Map.of("courses", whose.key()));
                    Legible.check(kind.draw(seen, ask), many + " offerings, " + ask);
                }
            }
        }
    }

    @Test
    void the_first_choice_is_one_that_has_courses() {
        Built built = new Built().offering("A").say("A", "kind", "course").say("A", "required by", "law: X");
        assertThat(kind.choices(seen(built)).get(0).options().get(0).key()).isEqualTo("required");
        assertThat(kind.choices(seen(built(2))).get(0).options().get(0).key()).isEqualTo("free");
    }

    @Test
    void where_no_course_is_counted_the_picture_says_what_to_do_first() {
        assertThat(kind.draw(seen(new Built()), Ask.of(FRAME)).words()).contains("Import");
        assertThat(kind.draw(seen(new Built().offering("A")), Ask.of(FRAME)).words()).contains("Confirm the list of kinds");
        Built built = built(3);
        Picture none = kind.draw(Seen.only(built.portfolio(), built.verdicts(), new BitSet()), Ask.of(FRAME));
        assertThat(none.words()).contains("filter");
        assertThat(none.marks().count()).isZero();
        for (Frame frame : Legible.FRAMES) {
            Legible.check(kind.draw(seen(new Built().offering("A")), Ask.of(frame)), "empty");
        }
    }

    private static Seen seen(Built built) {
        return Seen.of(built.portfolio(), built.verdicts());
    }

    private static Built built(int many) {
        Built built = new Built().outcome("O1", "gap", "knowledge").complete("", "", true).listsConfirmed();
        IntStream.range(0, many).forEach(at -> built.offering("C" + at));
        return built;
    }

    private static void decideAll(Built built, int many) {
        IntStream.range(0, many).forEach(at -> decide(built, "C" + at, Disposition.KEEP));
    }

    private static void decide(Built built, String code, Disposition disposition) {
        built.apply(SetDecision.from(built.portfolio(), code, Decision.of(disposition, "", new Decision.By("A. Decider", Built.AS_OF))));
    }

    /** Courses of every sort: required or not or unsaid, measured at this level and that, decided, settled and open. */
    private static Built drawn(int seed, int many) {
        Random random = new Random(seed);
        Built built = new Built().outcome("O1", "gap", "knowledge").outcome("O2", "gap", "");
        built.apply(SetOutcome.from(built.portfolio(), "O1", built.portfolio().outcome("O1").orElseThrow().withMeasure(new Measure("Errors", "%", "7", "2", ""))));
        for (int at = 0; at < many; at++) {
            String code = "C" + at;
            built.offering(code);
            if (random.nextInt(6) > 0) {
                built.say(code, "kind", random.nextInt(8) > 0 ? "course" : "aid");
            }
            switch (random.nextInt(5)) {
                case 0 -> built.say(code, "required by", "law: X");
                case 1 -> { }
                default -> built.say(code, "required by", "nobody");
            }
            if (random.nextInt(3) > 0) {
                built.fact(code, Field.COMPLETIONS, (double) random.nextInt(400));
            }
            if (random.nextInt(2) > 0) {
                built.fact(code, Field.RATING, 4.0);
            }
            if (random.nextInt(3) > 0) {
                built.say(code, "serves", "O" + (1 + random.nextInt(2)) + " 2" + (random.nextInt(3) > 0 ? "" : " level " + (1 + random.nextInt(5)) + " 2026-01-01"));
            }
            if (random.nextInt(2) > 0) {
                built.say(code, "directness", String.valueOf(random.nextInt(5)));
            }
            switch (random.nextInt(4)) {
                case 0 -> { }
                case 1 -> decide(built, code, Disposition.RETIRE);
                default -> decide(built, code, Disposition.KEEP);
            }
        }
        return built;
    }
}
