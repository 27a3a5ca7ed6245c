package app.winnow.insight.quality;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Built;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityTest {
    private static final Fact IMPACT = Fact.of(Ask.IMPACT);
    private static final Fact KIND = Fact.of(Ask.KIND);
    private static final Fact SERVES = Fact.of(Ask.SERVES);
    private static final Fact COMPLETIONS = new Fact(Field.COMPLETIONS, null);
    private static final Fact LENGTH = new Fact(Field.DURATION, null);
    private final Built built = new Built().outcome("O1", "gap", "knowledge").complete("", "", true);

    private Quality quality(Slice by) {
        return Quality.of(built.verdicts(), by, () -> { });
    }

    private Built imported(String code, Map<Field, Object> facts) {
        return built.apply(new AddOffering(Offering.imported(code, code, SourceRows.NONE, Facts.of(facts))));
    }

    @Test
    void a_fact_is_answered_by_a_person_imported_assumed_or_unknown() {
        imported("A", Map.of(Field.DURATION, 60.0, Field.COMPLETIONS, 10.0));
        imported("B", Map.of(Field.ENROLMENTS, 7.0));
        imported("C", Map.of()).fact("C", Field.DURATION, 30.0);
        built.say("A", "impact", "5").say("A", "kind", "aid").list(Ask.KIND, app.winnow.model.Kind.COURSE);
        Quality quality = quality(Slice.UNIT);
        assertThat(quality.all(LENGTH)).extracting(Cell::imported, Cell::answered, Cell::unknown).containsExactly(1, 1, 1);
        assertThat(quality.all(COMPLETIONS)).extracting(Cell::imported, Cell::assumed, Cell::unknown).as("enrolments stand in").containsExactly(1, 1, 1);
        assertThat(quality.all(KIND)).extracting(Cell::answered, Cell::assumed, Cell::unknown).as("a list speaks for the rest").containsExactly(1, 2, 0);
        assertThat(quality.all(IMPACT)).extracting(Cell::answered, Cell::unknown).containsExactly(1, 2);
    }

    @Test
    void hours_of_what_is_unknown_are_summed_and_those_nobody_knows_are_counted() {
        imported("A", Map.of(Field.DURATION, 60.0, Field.COMPLETIONS, 10.0));
        imported("B", Map.of(Field.DURATION, 30.0, Field.COMPLETIONS, 4.0));
        imported("C", Map.of(Field.DURATION, 30.0));
        built.say("A", "impact", "5");
        assertThat(quality(Slice.UNIT).all(IMPACT)).extracting(Cell::unknownHours, Cell::unmeasured).containsExactly(2.0, 1);
    }

    @Test
    void groups_come_by_size_and_differ_in_more_than_case_and_blanks() {
        for (String unit : List.of("Deck", "deck ", "DECK", "Engine", "")) {
            built.offering("A" + unit, new Scope(unit, "", ""));
        }
        Quality quality = quality(Slice.UNIT);
        assertThat(quality.groups()).containsExactly("Deck", "", "Engine");
        assertThat(quality.cell(IMPACT, 0).unknown()).isEqualTo(3);
        assertThat(quality.offerings(IMPACT, 0, Certainty.UNKNOWN)).containsExactly("ADeck", "Adeck ", "ADECK");
        assertThat(quality(Slice.OWNER).groups()).containsExactly("");
    }

    @Test
    void an_outcome_that_was_written_later_leaves_the_links_unknown() {
        built.offering("A").say("A", "serves", "O1 2");
        assertThat(quality(Slice.UNIT).all(SERVES)).extracting(Cell::answered, Cell::unknown).containsExactly(1, 0);
        built.outcome("O2", "", "");
        assertThat(quality(Slice.UNIT).all(SERVES)).extracting(Cell::answered, Cell::unknown).containsExactly(0, 1);
    }

    @Test
    void what_is_prescribed_counts_only_where_somebody_outside_requires_the_offering() {
        built.offering("A").offering("B").offering("C").say("A", "required by", "law: Dock Act").say("B", "required by", "nobody");
        assertThat(quality(Slice.UNIT).all(Fact.of(Ask.PRESCRIBED)).all()).isEqualTo(1);
    }

    @Test
    void withdrawn_offerings_are_in_no_count() {
        built.offering("A").offering("B").say("B", "status", "withdrawn");
        assertThat(quality(Slice.UNIT).all(IMPACT).all()).isEqualTo(1);
    }

    @Test
    void an_unknown_costs_the_suggestions_that_stay_open_because_of_it() {
        built.listsConfirmed().offering("A").offering("B").offering("C");
        built.say("A", "serves", "O1 2").say("A", "response", "referenced");
        built.say("B", "serves", "none");
        Quality quality = quality(Slice.UNIT);
        assertThat(quality.all(IMPACT)).as("unknown for three, deciding for one: B serves nothing whatever its impact, of C the links come first")
                .extracting(Cell::unknown, Cell::open).containsExactly(3, 1);
        assertThat(quality.all(SERVES).open()).isEqualTo(1);
        assertThat(quality.next(IMPACT, -1).map(NextQuestion::question)).contains(new Question.OfFact("A", Ask.IMPACT));
        assertThat(quality.next(KIND, -1)).isEmpty();
    }

    @Test
    void the_next_question_is_the_one_that_shrinks_most_for_its_cost_and_a_list_helps_everyone() {
        for (int at = 0; at < 12; at++) {
            built.offering("A" + at);
        }
        Quality quality = quality(Slice.UNIT);
        List<NextQuestion> next = quality.next(100);
        assertThat(next).extracting(NextQuestion::question).isEqualTo(built.verdicts().questions().next());
        NextQuestion list = quality.next(KIND, 0).orElseThrow();
        assertThat(list.question()).isEqualTo(new Question.OfFact("*", Ask.KIND));
        assertThat(list.offerings()).isEqualTo(12);
        assertThat(list.cost()).isEqualTo(built.portfolio().policy().costs().list());
    }

    @Test
    void counting_can_be_stopped() {
        built.offering("A");
        Assertions.assertThatThrownBy(() -> Quality.of(built.verdicts(), Slice.UNIT, () -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void groups_add_up_to_all_whatever_the_audit_and_only_open_suggestions_are_kept_open(long seed) {
        Portfolio audit = forgetful(DrawnAudit.of(seed, 200), seed);
        Verdicts verdicts = Verdicts.of(audit, DrawnAudit.AS_OF);
        long open = verdicts.all().stream().filter(verdict -> !verdict.isSettled()).count();
        for (Slice by : Slice.values()) {
            Quality quality = Quality.of(verdicts, by, () -> { });
            for (Fact fact : Fact.all()) {
                Cell sum = Cell.NONE;
                for (int group = 0; group < quality.groups().size(); group++) {
                    Cell one = quality.cell(fact, group);
                    sum = new Cell(sum.answered() + one.answered(), sum.imported() + one.imported(), sum.assumed() + one.assumed(), sum.unknown() + one.unknown(), 0,
                            sum.unmeasured() + one.unmeasured(), sum.open() + one.open());
                    assertThat(quality.offerings(fact, group, Certainty.UNKNOWN)).hasSize(one.unknown());
                }
                Cell all = quality.all(fact);
                assertThat(sum).isEqualTo(new Cell(all.answered(), all.imported(), all.assumed(), all.unknown(), 0, all.unmeasured(), all.open()));
                assertThat((long) all.open()).isLessThanOrEqualTo(open);
            }
        }
    }

    @Test
    void what_a_question_helps_is_whoever_asks_it() {
        Portfolio audit = forgetful(DrawnAudit.of(7, 120), 7);
        Verdicts verdicts = Verdicts.of(audit, DrawnAudit.AS_OF);
        for (NextQuestion next : Quality.of(verdicts, Slice.UNIT, () -> { }).next(1000)) {
            if (next.question() instanceof Question.OfFact fact && fact.ask() != Ask.PRESCRIBED && !fact.code().equals("*")) {
                long asking = verdicts.all().stream().filter(verdict -> asks(verdict, next.question())).count();
                assertThat(next.offerings()).as(next.toString()).isEqualTo((int) asking);
            }
        }
    }

    private static boolean asks(Verdict verdict, Question question) {
        return !verdict.isSettled() && verdict.asks().contains(question);
    }

    private static Portfolio forgetful(Portfolio known, long seed) {
        Random random = new Random(seed);
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : known.offerings()) {
            app.winnow.model.Answers answers = offering.answers();
            for (Ask<?> ask : List.of(Ask.IMPACT, Ask.RESPONSE, Ask.SIZE, Ask.SERVES, Ask.REQUIRED_BY)) {
                answers = random.nextInt(3) == 0 ? answers.with(ask, null) : answers;
            }
            offerings.add(offering.withAnswers(answers));
        }
        return known.draft().offerings(Chunks.of(offerings)).done();
    }
}
