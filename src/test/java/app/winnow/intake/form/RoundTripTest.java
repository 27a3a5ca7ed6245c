package app.winnow.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back whole: seeded random audits, with awkward codes, ids and texts. */
class RoundTripTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void answers_and_outcomes_come_back_as_they_were(long seed) {
        Portfolio whole = new RandomAudit(seed).portfolio();
        Portfolio bare = withoutAnswers(whole);

        Read read = AnswersForm.read(sheet(AnswersForm.columns(), AnswersForm.rows(whole).toList()), "plan.xlsx", bare, RandomAudit.TODAY);
        Portfolio back = read.change().applyTo(bare);

        assertThat(read.problems()).isEmpty();
        assertThat(back.lists()).isEqualTo(whole.lists());
        assertThat(back.pairs()).isEqualTo(whole.pairs());
        for (Offering offering : whole.offerings()) {
            assertThat(comparable(back.offering(offering.code()).orElseThrow(), whole)).isEqualTo(comparable(offering, whole));
        }
        assertThat(AnswersForm.read(sheet(AnswersForm.columns(), AnswersForm.rows(whole).toList()), "plan.xlsx", whole, RandomAudit.TODAY).saysNothingNew()).isTrue();
        assertThat(AnswersForm.rows(back)).isEqualTo(AnswersForm.rows(whole).toList());

        Portfolio noOutcomes = withoutOutcomes(bare);
        Read outcomes = OutcomesForm.read(sheet(OutcomesForm.columns(), OutcomesForm.rows(whole)), "plan.xlsx", noOutcomes);
        assertThat(outcomes.problems()).isEmpty();
        assertThat(unnumbered(outcomes.change().applyTo(noOutcomes))).isEqualTo(unnumbered(whole));
        assertThat(outcomes.change().applyTo(noOutcomes).complete()).isEqualTo(whole.complete());
    }

    /** Outcomes in their order; a file does not keep the serials of outcomes that are gone. */
    private static List<Outcome> unnumbered(Portfolio portfolio) {
        return portfolio.outcomes().stream().map(outcome -> new Outcome(outcome.id(), 0, outcome.sentence(), outcome.measure(), outcome.sponsor(), outcome.weight(),
                outcome.scope(), outcome.state(), outcome.causes(), outcome.cleared(), outcome.enablers())).toList();
    }

    private static TextGrid sheet(List<String> columns, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(columns));
        all.addAll(rows);
        return TextGrid.of(all);
    }

    /** Links by what they say of each outcome, since a text keeps only that. */
    private static List<Object> comparable(Offering offering, Portfolio portfolio) {
        Answers answers = offering.answers();
        List<Object> links = answers.get(Ask.SERVES).map((Links serves) -> portfolio.outcomes().stream().map(serves::to).map(Object.class::cast).toList()).orElse(List.of());
        return List.of(answers.with(Ask.SERVES, null), links, answers.get(Ask.SERVES).isPresent(), Objects.toString(offering.decision()));
    }

    private static Portfolio withoutAnswers(Portfolio whole) {
        Portfolio next = whole;
        for (Offering offering : whole.offerings()) {
            for (Ask<?> ask : offering.answers().answered()) {
                next = unanswered(next, offering.code(), ask).applyTo(next);
            }
            next = SetDecision.from(next, offering.code(), null).applyTo(next);
        }
        for (Ask<?> ask : whole.lists().answered()) {
            next = unlisted(next, ask).applyTo(next);
        }
        for (var pair : whole.pairs().entrySet()) {
            next = pair.getValue() == PairState.PROPOSED ? next : SetPair.from(next, pair.getKey(), pair.getKey().first().length() % 2 == 0 ? null : PairState.PROPOSED).applyTo(next);
        }
        return next;
    }

    private static Portfolio withoutOutcomes(Portfolio bare) {
        Portfolio next = bare;
        for (var outcome : bare.outcomes()) {
            next = SetOutcome.from(next, outcome.id(), null).applyTo(next);
        }
        for (var about : bare.complete().keySet()) {
            next = SetComplete.from(next, about, null).applyTo(next);
        }
        return next;
    }

    private static <T> Change unanswered(Portfolio portfolio, String code, Ask<T> ask) {
        return SetAnswer.from(portfolio, code, ask, null);
    }

    private static <T> Change unlisted(Portfolio portfolio, Ask<T> ask) {
        return SetListAnswer.from(portfolio, ask, null);
    }
}
