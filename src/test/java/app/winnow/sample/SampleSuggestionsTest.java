package app.winnow.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.intake.form.AnswersForm;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.intake.form.Read;
import app.winnow.model.Chunks;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Result;
import app.winnow.model.SourceRows;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules make of the sample: with the truth nothing is open, and what it opens with has something of everything. */
class SampleSuggestionsTest {
    private static final Sample SAMPLE = new Sample();
    private static Portfolio opening;
    private static Verdicts suggested;
    private static Verdicts settledByTruth;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        SAMPLE.copyTo(folder);
        Portfolio truth = answered(folder, "outcomes-truth.csv", "answers-truth.csv");
        settledByTruth = Verdicts.of(proposing(truth), SAMPLE.asOf());
        opening = answered(folder, "outcomes.csv", "answers.csv");
        suggested = Verdicts.of(opening, SAMPLE.asOf());
    }

    @Test
    void with_the_truth_no_question_is_left_and_nothing_contradicts_itself() {
        assertThat(settledByTruth.questions().left()).isZero();
        assertThat(settledByTruth.problems()).isEmpty();
        assertThat(settledByTruth.all()).allMatch(verdict -> verdict.results().size() <= 1);
        assertThat(dispositions(settledByTruth).keySet()).containsExactlyInAnyOrder(Disposition.KEEP, Disposition.SLIM, Disposition.REPLACE, Disposition.MERGE,
                Disposition.MOVE_OUT, Disposition.RETIRE, Disposition.HAND_BACK);
    }

    @Test
    void the_program_opens_with_every_disposition_suggested_and_much_open() {
        assertThat(dispositions(suggested).keySet()).isEqualTo(dispositions(settledByTruth).keySet());
        assertThat(suggested.all().stream().filter(Verdict::isSettled).count()).isBetween(90L, 150L);
        assertThat(suggested.questions().left()).isGreaterThan(100);
    }

    @Test
    void what_is_still_possible_holds_what_is_true() {
        for (int at = 0; at < suggested.all().size(); at++) {
            assertThat(possible(suggested.at(at))).as(opening.offerings().get(at).code()).containsAll(possible(settledByTruth.at(at)));
        }
    }

    @Test
    void a_decision_has_a_reason_where_it_goes_against_the_suggestion() {
        for (int at = 0; at < suggested.all().size(); at++) {
            Offering offering = opening.offerings().get(at);
            Set<Disposition> possible = possible(suggested.at(at));
            offering.decided().ifPresent(decision -> assertThat(decision.reason().isEmpty()).as(offering.code())
                    .isEqualTo(possible.contains(decision.disposition())));
        }
    }

    private static Map<Disposition, Long> dispositions(Verdicts verdicts) {
        return new TreeMap<>(verdicts.all().stream().filter(Verdict::isSettled)
                .collect(Collectors.groupingBy(verdict -> verdict.disposition().orElseThrow(), Collectors.counting())));
    }

    private static Set<Disposition> possible(Verdict verdict) {
        return verdict.results().stream().map(Result::disposition).collect(Collectors.toSet());
    }

    /** The offerings with what the rules read of the catalog, and what both files say of them; a cell that is not understood fails the test. */
    private static Portfolio answered(Path folder, String outcomes, String answers) {
        Portfolio portfolio = Portfolio.empty("Quillmere").draft().offerings(Chunks.of(offerings())).done();
        try (Book book = Books.open(folder.resolve(outcomes))) {
            portfolio = applied(OutcomesForm.read(OutcomesForm.sheet(book), outcomes, portfolio), portfolio);
        }
        try (Book book = Books.open(folder.resolve(answers))) {
            return proposing(applied(AnswersForm.read(AnswersForm.sheet(book), answers, portfolio, SAMPLE.asOf()), portfolio));
        }
    }

    private static Portfolio applied(Read read, Portfolio portfolio) {
        assertThat(read.problems()).isEmpty();
        return read.change().applyTo(portfolio);
    }

    /** Every pair that the truth answers, proposed where it is not answered. */
    private static Portfolio proposing(Portfolio portfolio) {
        Map<Pair, PairState> pairs = new HashMap<>(portfolio.pairs());
        for (Map<String, String> row : SampleRows.of(SAMPLE.answersTruth())) {
            for (String column : List.of("Same as", "Not same as")) {
                SampleRows.several(row.get(column)).forEach(other -> pairs.putIfAbsent(Pair.of(row.get("Code"), other), PairState.PROPOSED));
            }
        }
        return portfolio.draft().pairs(pairs).done();
    }

    private static List<Offering> offerings() {
        Map<String, List<Map<String, String>>> courses = SampleRows.of(SAMPLE.catalog()).stream()
                .collect(Collectors.groupingBy(row -> row.get("Course ID"), LinkedHashMap::new, Collectors.toList()));
        return courses.entrySet().stream().map(course -> offering(course.getKey(), course.getValue())).toList();
    }

    private static Offering offering(String code, List<Map<String, String>> rows) {
        Map<String, String> first = rows.get(0);
        Map<Field, Object> facts = new HashMap<>(Map.of(Field.UNIT, first.get("Department")));
        if (!first.get("Audience").isEmpty()) {
            facts.put(Field.AUDIENCE, first.get("Audience"));
        }
        if (!first.get("Last Updated").isEmpty()) {
            facts.put(Field.UPDATED, LocalDate.parse(first.get("Last Updated")));
        }
        if (!first.get("Parent").isEmpty()) {
            facts.put(Field.PARENT, List.of(first.get("Parent")));
        }
        if (!first.get("Completed").isEmpty()) {
            facts.put(Field.COMPLETIONS, rows.stream().mapToDouble(row -> Double.parseDouble(row.get("Completed"))).sum());
        }
        return Offering.imported(code, first.get("Title"), SourceRows.NONE, Facts.of(facts));
    }
}
