package app.winnow.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.Accounts;
import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The ledger and the score that follow a change are those that would be added up anew, over portfolios drawn with a seed. */
class AccountsFollowingTest {
    private static final List<Ask<?>> TIES = List.of(Ask.KIND, Ask.MEMBER_OF, Ask.ATTACHED_TO, Ask.PREREQUISITE_OF, Ask.STATUS, Ask.PRESCRIBED, Ask.REQUIRED_BY);

    @Test
    void the_ledger_and_the_score_follow_answers_decisions_and_lengths() {
        int moved = 0;
        for (long seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            Portfolio portfolio = RandomPortfolio.tied(seed, 0.15);
            for (int at = 0; at < portfolio.offerings().size(); at++) {
                portfolio = portfolio.draft().offering(at, measured(portfolio.offerings().get(at), random)).done();
            }
            Verdicts verdicts = Verdicts.of(portfolio, Built.AS_OF);
            Accounts accounts = Accounts.of(verdicts);
            for (int step = 0; step < 5; step++) {
                portfolio = changed(portfolio, random, seed * 7 + step);
                Verdicts next = verdicts.after(portfolio, Built.AS_OF).orElse(null);
                next = next == null ? Verdicts.of(portfolio, Built.AS_OF) : next;
                Accounts after = accounts.after(next);
                Accounts anew = Accounts.of(next);
                assertThat(after.ledger()).as("seed " + seed + " step " + step).isEqualTo(anew.ledger());
                assertThat(after.score()).as("seed " + seed + " step " + step).isEqualTo(anew.score());
                assertThat(after.effects()).as("seed " + seed + " step " + step).isEqualTo(anew.effects());
                moved += after.ledger().equals(accounts.ledger()) ? 0 : 1;
                verdicts = next;
                accounts = after;
            }
        }
        assertThat(moved).isGreaterThan(700);
    }

    private static Portfolio changed(Portfolio portfolio, Random random, long seed) {
        int at = random.nextInt(portfolio.offerings().size());
        Offering was = portfolio.offerings().get(at);
        Offering is = switch (random.nextInt(3)) {
            case 0 -> was.withDecision(decision(portfolio, random));
            case 1 -> measured(was, random);
            default -> was.withAnswers(answers(was, random, seed));
        };
        return portfolio.draft().offering(at, is).done();
    }

    private static Offering measured(Offering offering, Random random) {
        return offering.withOwn(Facts.of(random.nextInt(5) == 0 ? Map.of() : Map.of(Field.DURATION, 30.0 * (1 + random.nextInt(8)), Field.MAINTENANCE, (double) random.nextInt(9))));
    }

    private static Decision decision(Portfolio portfolio, Random random) {
        Disposition disposition = Disposition.values()[random.nextInt(Disposition.values().length)];
        AidPlan aid = new AidPlan(AidValue.values()[random.nextInt(3)], random.nextInt(3) == 0 ? "Quick card" : "");
        String into = disposition == Disposition.MERGE ? portfolio.offerings().get(random.nextInt(portfolio.offerings().size())).code() : "";
        return random.nextInt(4) == 0 ? null : new Decision(disposition, aid, into, "", Decision.By.UNKNOWN, Decision.Carrying.OPEN);
    }

    private static Answers answers(Offering was, Random random, long seed) {
        Portfolio other = RandomPortfolio.tied(seed + 99_999, 0.2);
        Answers answers = other.offerings().get(random.nextInt(other.offerings().size())).answers();
        for (Ask<?> tie : TIES) {
            answers = keep(answers, tie, was);
        }
        return answers;
    }

    private static <T> Answers keep(Answers answers, Ask<T> ask, Offering was) {
        return answers.with(ask, was.answers().get(ask).orElse(null));
    }
}
