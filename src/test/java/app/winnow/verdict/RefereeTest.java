package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Portfolio;
import app.winnow.model.Result;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The suggestions against a slow second reading of the decision model, over small portfolios drawn with a seed: some thousands, or as many as
 * {@code -Dreferee=100000} says.
 */
class RefereeTest {
    private static final int PORTFOLIOS = Integer.getInteger("referee", 3000);
    private static final double MOST = 700;
    private static final Set<String> WHILE_UNSEEN = Set.of("kind", "purpose", "required by", "prescribed", "new or change", "obstacles", "serves");

    /** One portfolio with both readings. */
    private record Drawn(long seed, Portfolio portfolio, Verdicts verdicts, Referee referee) {
        String where(int at) {
            return "seed " + seed + ", offering " + portfolio.offerings().get(at);
        }

        Verdict verdict(int at) {
            return verdicts.at(at);
        }

        Set<String> results(int at) {
            return verdict(at).results().stream().map(Result::word).collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> asks(int at) {
            return lower(verdict(at).asks().stream().map(ask -> ask.word("")));
        }

        /** The facts that decide, without those that wait until somebody has looked at the links of the offering that they are about. */
        Set<String> deciding(int at) {
            Set<String> all = referee.deciding(at);
            String code = portfolio.offerings().get(at).code();
            boolean isUnseen = all.contains("serves of " + code);
            return lower(all.stream().filter(ask -> {
                String[] parts = ask.split(" of ");
                if (parts.length < 2 || ask.startsWith("same as")) {
                    return !isUnseen || ask.startsWith("complete");
                }
                return WHILE_UNSEEN.contains(parts[0]) ? !isUnseen || parts[1].equals(code) : !all.contains("serves of " + parts[1]) && !isUnseen;
            }));
        }

        private static Set<String> lower(Stream<String> words) {
            return words.map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What was compared, so that no check passes for want of cases. */
    private static final class Seen {
        private int alone;
        private int aloneOpen;
        private int tied;
        private int tiedOpen;
        private int wider;
        private int known;
        private int asked;
        private int later;
        private int silent;
    }

    @Test
    void an_offering_by_itself_has_exactly_the_results_and_questions_of_all_completions_and_neighbours_never_take_one_away() {
        Seen seen = new Seen();
        for (long seed = 0; seed < PORTFOLIOS; seed++) {
            Portfolio portfolio = RandomPortfolio.of(seed, MOST);
            Drawn drawn = new Drawn(seed, portfolio, Verdicts.of(portfolio, Built.AS_OF), new Referee(portfolio).judged());
            for (int at = 0; at < portfolio.offerings().size(); at++) {
                if (drawn.referee().isByItself(at)) {
                    checkByItself(drawn, at, seen);
                } else {
                    checkTied(drawn, at, seen);
                }
                if (drawn.referee().size() == 1 && !drawn.referee().results(at).isEmpty()) {
                    checkKnown(drawn, at, seen);
                }
            }
        }
        assertThat(seen.alone).as("offerings by themselves").isGreaterThan(PORTFOLIOS / 2);
        assertThat(seen.aloneOpen).as("open ones").isGreaterThan(PORTFOLIOS / 10);
        assertThat(seen.tied).as("offerings with neighbours").isGreaterThan(PORTFOLIOS);
        assertThat(seen.tiedOpen).as("open ones").isGreaterThan(PORTFOLIOS / 10);
        assertThat(seen.wider).as("wider than need be").isLessThan(seen.tiedOpen / 25);
        assertThat(seen.later).as("with a question that comes only when others are answered").isLessThanOrEqualTo(1 + seen.tiedOpen / 100);
        assertThat(seen.silent).as("with no question though one decides").isLessThanOrEqualTo(PORTFOLIOS / 20_000);
        assertThat(seen.known).as("fully known ones").isGreaterThan(PORTFOLIOS / 3);
        assertThat(seen.asked).as("questions").isGreaterThan(PORTFOLIOS / 3);
    }

    private static void checkByItself(Drawn drawn, int at, Seen seen) {
        seen.alone++;
        seen.aloneOpen += drawn.referee().results(at).size() > 1 ? 1 : 0;
        assertThat(drawn.results(at)).as(drawn.where(at)).isEqualTo(drawn.referee().results(at));
        Set<String> deciding = drawn.deciding(at);
        seen.asked += deciding.size();
        assertThat(drawn.asks(at)).as(drawn.where(at)).isEqualTo(deciding);
        Set<String> rules = drawn.referee().rules(at);
        assertThat(drawn.verdict(at).rule()).as(drawn.where(at)).isEqualTo(rules.size() == 1 ? rules.iterator().next() : null);
        Set<String> unclamped = drawn.referee().unclamped(at);
        String one = unclamped.size() == 1 && drawn.referee().dispositions(at).size() == 1 ? unclamped.iterator().next() : null;
        Result found = drawn.verdict(at).unclamped();
        assertThat(found == null ? null : found.word()).as(drawn.where(at)).isEqualTo(one);
    }

    /** Neighbours enter by the set of their results: nothing is lost, and while something decides something is asked. */
    private static void checkTied(Drawn drawn, int at, Seen seen) {
        Set<String> expected = drawn.referee().results(at);
        seen.tied++;
        seen.tiedOpen += expected.size() > 1 ? 1 : 0;
        seen.wider += drawn.results(at).equals(expected) ? 0 : 1;
        assertThat(drawn.results(at)).as(drawn.where(at)).containsAll(expected);
        Set<String> deciding = drawn.deciding(at);
        Set<String> asked = drawn.asks(at);
        seen.asked += deciding.size();
        seen.silent += asked.isEmpty() && !deciding.isEmpty() ? 1 : 0;
        seen.later += asked.containsAll(deciding) ? 0 : 1;
    }

    private static void checkKnown(Drawn drawn, int at, Seen seen) {
        seen.known++;
        assertThat(drawn.results(at)).as(drawn.where(at)).isEqualTo(drawn.referee().results(at));
        assertThat(drawn.referee().rules(at)).as(drawn.where(at)).containsExactly(drawn.verdict(at).rule());
        assertThat(drawn.referee().unclamped(at)).as(drawn.where(at)).containsExactly(drawn.verdict(at).unclamped().word());
        assertThat(drawn.verdict(at).asks()).as(drawn.where(at)).isEmpty();
        assertThat(drawn.verdict(at).isProtected()).as(drawn.where(at)).isNotNull();
    }
}
