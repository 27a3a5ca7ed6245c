package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The suggestions against a slow second reading of the decision model, over thousands of small portfolios drawn with a seed. */
class RefereeTest {
    private static final double MOST = 2_000;
    private static final Set<String> WHILE_UNSEEN = Set.of("kind", "purpose", "required by", "prescribed", "new or change", "obstacles", "serves");

    @Test
    void an_offering_by_itself_has_exactly_the_results_of_all_completions() {
        int open = 0;
        for (long seed = 0; seed < 1200; seed++) {
            Portfolio portfolio = RandomPortfolio.alone(seed, 0.08 + seed % 4 * 0.1);
            Referee referee = new Referee(portfolio);
            if (referee.size() <= MOST) {
                Set<String> expected = referee.results().getOrDefault(0, Set.of());
                assertThat(words(portfolio, 0)).as("seed " + seed + ": " + portfolio.offerings().get(0)).isEqualTo(expected);
                open += expected.size() > 1 ? 1 : 0;
            }
        }
        assertThat(open).as("portfolios with something open").isGreaterThan(200);
    }

    @Test
    void a_question_about_an_offering_by_itself_is_asked_when_two_completions_that_differ_in_nothing_else_differ_in_disposition() {
        int asked = 0;
        for (long seed = 0; seed < 700; seed++) {
            Portfolio portfolio = RandomPortfolio.alone(seed, 0.08 + seed % 3 * 0.1);
            Referee referee = new Referee(portfolio);
            if (referee.size() <= 1000 && !words(portfolio, 0).isEmpty()) {
                Set<String> deciding = referee.deciding(0);
                if (deciding.contains("serves")) {
                    deciding.removeIf(ask -> !WHILE_UNSEEN.contains(ask) && !ask.startsWith("complete"));
                }
                List<Question> asks = verdicts(portfolio).at(0).asks();
                Set<String> found = asks.stream().map(ask -> ask.word("A")).collect(Collectors.toCollection(TreeSet::new));
                assertThat(found).as("seed " + seed + ": " + portfolio.offerings().get(0)).isEqualTo(deciding);
                asked += deciding.size();
            }
        }
        assertThat(asked).isGreaterThan(200);
    }

    @Test
    void what_is_fully_known_has_the_one_result_rule_and_unclamped_result_of_the_text() {
        int merged = 0;
        int known = 0;
        for (long seed = 0; seed < 2500; seed++) {
            Portfolio portfolio = RandomPortfolio.tied(seed, 0);
            Referee referee = new Referee(portfolio);
            if (referee.size() == 1) {
                known++;
                Verdicts verdicts = verdicts(portfolio);
                String where = "seed " + seed;
                referee.each((values, results, rules, unclamped) -> results.forEach((at, result) -> {
                    Verdict verdict = verdicts.at(at);
                    assertThat(verdict.results().stream().map(Result::word)).as(where + " " + at).containsExactly(result);
                    assertThat(verdict.rule()).as(where + " " + at).isEqualTo(rules.get(at));
                    assertThat(verdict.unclamped().word()).as(where + " " + at).isEqualTo(unclamped.get(at));
                    assertThat(verdict.asks()).as(where + " " + at).isEmpty();
                }));
                merged += portfolio.pairs().containsValue(PairState.SAME) ? 1 : 0;
            }
        }
        assertThat(known).isGreaterThan(500);
        assertThat(merged).isGreaterThan(300);
    }

    @Test
    void neighbours_never_lose_a_result_and_seldom_add_one() {
        int compared = 0;
        Map<Long, String> wider = new HashMap<>();
        for (long seed = 0; seed < 1500; seed++) {
            Portfolio portfolio = RandomPortfolio.tied(seed, 0.02 + seed % 3 * 0.03);
            Referee referee = new Referee(portfolio);
            if (referee.size() > 1 && referee.size() <= 1500) {
                for (Map.Entry<Integer, Set<String>> expected : referee.results().entrySet()) {
                    Set<String> found = words(portfolio, expected.getKey());
                    assertThat(found).as("seed " + seed + " " + expected.getKey()).containsAll(expected.getValue());
                    compared++;
                    if (!found.equals(expected.getValue())) {
                        wider.put(seed, expected.getKey() + " " + found + " instead of " + expected.getValue());
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
        assertThat(wider.size()).as(wider.toString()).isLessThan(compared / 50);
    }

    @Test
    void an_open_suggestion_always_has_a_question_unless_only_an_unwritten_outcome_or_unnamed_members_keep_it_open() {
        List<String> silent = new ArrayList<>();
        for (long seed = 0; seed < 800; seed++) {
            Portfolio portfolio = RandomPortfolio.tied(seed, 0.05 + seed % 3 * 0.1);
            Verdicts verdicts = verdicts(portfolio);
            boolean isAnsweredNo = portfolio.complete().containsValue(false);
            for (int at = 0; at < portfolio.offerings().size(); at++) {
                Verdict verdict = verdicts.at(at);
                if (!isAnsweredNo && !verdict.results().isEmpty() && !verdict.isSettled() && verdict.asks().isEmpty()
                        && !hasContainer(verdicts)) {
                    silent.add("seed " + seed + " " + portfolio.offerings().get(at).code());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean hasContainer(Verdicts verdicts) {
        return verdicts.all().stream().anyMatch(verdict -> "Container".equals(verdict.rule()));
    }

    private static Verdicts verdicts(Portfolio portfolio) {
        return Verdicts.of(portfolio, Built.AS_OF);
    }

    private static Set<String> words(Portfolio portfolio, int at) {
        return verdicts(portfolio).at(at).results().stream().map(Result::word).collect(Collectors.toCollection(TreeSet::new));
    }
}
