package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Dial;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What follows a change is what would be worked out anew, over thousands of small portfolios drawn with a seed. */
class FollowingTest {
    private static final List<Ask<?>> TIES = List.of(Ask.KIND, Ask.MEMBER_OF, Ask.ATTACHED_TO, Ask.PREREQUISITE_OF, Ask.STATUS);

    @Test
    void other_facts_of_one_offering_are_followed_through_all_that_is_tied_to_it() {
        int followed = 0;
        int moved = 0;
        for (long seed = 0; seed < 900; seed++) {
            Portfolio portfolio = RandomPortfolio.tied(seed, 0.1 + seed % 3 * 0.2);
            Verdicts before = Verdicts.of(portfolio, Built.AS_OF);
            before.questions().left();
            Portfolio next = changed(portfolio, seed);
            Optional<Verdicts> after = before.after(next, Built.AS_OF);
            if (after.isPresent()) {
                followed++;
                Verdicts anew = Verdicts.of(next, Built.AS_OF);
                assertSame(after.get(), anew, "seed " + seed);
                int[] differing = after.get().differing(before);
                for (int at = 0; at < next.offerings().size(); at++) {
                    int one = at;
                    boolean told = java.util.Arrays.stream(differing).anyMatch(other -> other == one);
                    assertThat(told || before.dispositions(at) == anew.dispositions(at) && before.mergesInto(at).equals(anew.mergesInto(at)))
                            .as("seed " + seed + " tells of " + at).isTrue();
                    moved += before.dispositions(at) == anew.dispositions(at) ? 0 : 1;
                }
            }
        }
        assertThat(followed).isGreaterThan(250);
        assertThat(moved).isGreaterThan(200);
    }

    @Test
    void several_changes_in_a_row_are_followed() {
        int followed = 0;
        for (long seed = 0; seed < 150; seed++) {
            Portfolio portfolio = RandomPortfolio.tied(seed, 0.2);
            Verdicts verdicts = Verdicts.of(portfolio, Built.AS_OF);
            for (int step = 1; step < 6; step++) {
                portfolio = changed(portfolio, seed * 31 + step);
                Optional<Verdicts> after = verdicts.after(portfolio, Built.AS_OF);
                followed += after.isPresent() ? 1 : 0;
                verdicts = after.isPresent() ? after.get() : Verdicts.of(portfolio, Built.AS_OF);
                verdicts.questions().left();
            }
            assertSame(verdicts, Verdicts.of(portfolio, Built.AS_OF), "seed " + seed);
        }
        assertThat(followed).isGreaterThan(150);
    }

    @Test
    void a_state_that_was_followed_is_let_go() {
        Portfolio portfolio = RandomPortfolio.tied(4, 0.2);
        Verdicts verdicts = Verdicts.of(portfolio, Built.AS_OF);
        verdicts.questions().left();
        WeakReference<Verdicts> first = new WeakReference<>(verdicts.after(portfolio, Built.AS_OF).orElseThrow());
        WeakReference<Findings> state = new WeakReference<>(first.get().findings());
        WeakReference<Asked> asked = new WeakReference<>(first.get().findings().asked());
        for (int step = 0; step < 4; step++) {
            verdicts = (step == 0 ? first.get() : verdicts).after(portfolio, Built.AS_OF).orElseThrow();
            verdicts.questions().left();
        }
        for (int tries = 0; tries < 20 && (state.get() != null || asked.get() != null); tries++) {
            System.gc();
        }
        assertThat(verdicts.size()).isEqualTo(portfolio.offerings().size());
        assertThat(state.get()).isNull();
        assertThat(asked.get()).isNull();
    }

    @Test
    void another_policy_is_followed_through_all_that_is_tied() {
        int moved = 0;
        for (long seed = 0; seed < 400; seed++) {
            Portfolio portfolio = RandomPortfolio.tied(seed, seed % 2 * 0.3);
            Policy.Rules was = portfolio.policy().rules();
            Random random = new Random(seed);
            int low = random.nextInt(4);
            Policy.Rules rules = new Policy.Rules(low, low + random.nextInt(4), was.cells(), random.nextInt(5), was.accessTarget(), was.directnessTarget(), was.evidenceMonths(), was.countsFrom());
            Policy now = portfolio.policy();
            Portfolio next = portfolio.draft().policy(new Policy(now.asOf(), rules, now.costs(), now.shares(), now.rates(), now.levelTargets())).done();
            Verdicts before = Verdicts.of(portfolio, Built.AS_OF);
            Verdicts after = before.after(next, Built.AS_OF).orElseThrow();
            assertSame(after, Verdicts.of(next, Built.AS_OF), "seed " + seed);
            moved += told(after).equals(told(before)) ? 0 : 1;
        }
        assertThat(moved).isGreaterThan(100);
    }

    @Test
    void where_outcomes_lists_or_ties_are_others_everything_is_worked_out_anew() {
        Built built = new Built().outcome("O1", "", "knowledge");
        built.offering("A");
        built.offering("B");
        Portfolio portfolio = built.portfolio();
        Verdicts before = Verdicts.of(portfolio, Built.AS_OF);
        assertThat(before.after(portfolio, Built.AS_OF)).isPresent();
        assertThat(before.after(portfolio.draft().policy(portfolio.policy().withAsOf(Built.AS_OF.plusDays(1))).done(), Built.AS_OF)).isEmpty();
        assertThat(before.after(portfolio.draft().lists(Answers.NONE.with(Ask.NEW_OR_CHANGE, true)).done(), Built.AS_OF)).isEmpty();
        built.say("A", "member of", "B");
        assertThat(before.after(built.portfolio(), Built.AS_OF)).isEmpty();
    }

    @Test
    void results_alone_are_those_that_the_table_of_all_completions_has() {
        int open = 0;
        for (long seed = 0; seed < 900; seed++) {
            Findings findings = new Findings(RandomPortfolio.tied(seed, seed % 5 * 0.2), Built.AS_OF);
            for (int at = 0; at < findings.size(); at++) {
                if (findings.isJudged(at)) {
                    int table = new Table(findings.signature(at), findings.solver.policy()).results();
                    assertThat(findings.results(at)).as("seed " + seed + " " + at).isEqualTo(table);
                    open += Integer.bitCount(table) > 1 ? 1 : 0;
                }
            }
        }
        assertThat(open).isGreaterThan(600);
    }

    private static List<String> told(Verdicts verdicts) {
        verdicts.questions().next();
        return verdicts.all().stream().map(Verdict::toString).toList();
    }

    private static void assertSame(Verdicts followed, Verdicts anew, String where) {
        assertThat(told(followed)).as(where).isEqualTo(told(anew));
        assertThat(followed.questions().left()).as(where).isEqualTo(anew.questions().left()).isEqualTo(anew.questions().next().size());
        assertThat(followed.questions().next()).as(where).isEqualTo(anew.questions().next());
        assertThat(followed.problems()).as(where).isEqualTo(anew.problems());
    }

    /** One offering with other answers and another size, its ties as they were. */
    private static Portfolio changed(Portfolio portfolio, long seed) {
        Random random = new Random(seed);
        int at = random.nextInt(portfolio.offerings().size());
        Offering was = portfolio.offerings().get(at);
        Portfolio other = RandomPortfolio.tied(seed + 77_777, random.nextInt(4) * 0.2);
        Answers answers = other.offerings().get(random.nextInt(other.offerings().size())).answers().with(Ask.SIZE, new Dial(random.nextInt(5), null));
        for (Ask<?> tie : TIES) {
            answers = keep(answers, tie, was);
        }
        return portfolio.draft().offering(at, was.withAnswers(answers)).done();
    }

    private static <T> Answers keep(Answers answers, Ask<T> ask, Offering was) {
        return answers.with(ask, was.answers().get(ask).orElse(null));
    }
}
