package app.winnow.insight;

import app.winnow.model.AidPlan;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.Status;
import app.winnow.model.UsageWindow;
import app.winnow.verdict.Known;
import app.winnow.verdict.Ties;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known to have had no activity in the whole time that its usage covers, is not protected, sits in no path, and is needed first by nothing (decision
 * model, section 8). A list, not a rule: people tick, and what they tick is stopped on notice. Unknown usage is never swept.
 */
public final class Sweep {
    private Sweep() { }

    /**
     * One offering of the list, by its dense index: the time in which nobody came, what shows it in words, and the outcomes that it supports at 2 or more all
     * the same.
     */
    public record Line(int offering, UsageWindow window, String shows, List<String> supports) { }

    /** The list in the order of the catalog, decided ones included. */
    public static List<Line> of(Portfolio portfolio, Verdicts verdicts) {
        Ties ties = verdicts.ties();
        Supports supports = new Supports(portfolio, verdicts);
        Quiet quiet = new Quiet(portfolio);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            if (isFree(at, verdicts.known(at), ties)) {
                int one = at;
                quiet.of(portfolio.offerings().get(at)).ifPresent(found -> lines.add(new Line(one, found.window(), found.words(), supports.supported(one))));
            }
        }
        return lines;
    }

    /** Offered, known not to be protected, and tied to nothing; a path lives through its members. */
    private static boolean isFree(int at, Known known, Ties ties) {
        boolean offered = known.status() == null || known.status() == Status.OFFERED;
        return offered && known.isProtected().equals(Optional.of(false)) && ties.neededBy(at).length == 0 && ties.containersOf(at).length == 0
                && ties.membersOf(at).length == 0;
    }

    /** The decision on one of them: hidden from this day on, with the days of the policy that its owner has to claim it. Taking it back restores it. */
    public static Decision onNotice(Line line, Decision.By by, Policy policy, LocalDate today) {
        LocalDate until = today.plusDays(policy.terms().noticeDays());
        String reason = Words.of("sweep.reason", line.shows(), line.window().from(), line.window().to(), until);
        return new Decision(Disposition.RETIRE, AidPlan.NONE, "", reason, by, new Decision.Carrying("", Words.of("sweep.wave"), until, ""));
    }

    /** Whether this decision is one of the sweep's. */
    public static boolean isOnNotice(Decision decision) {
        return decision.disposition() == Disposition.RETIRE && decision.carrying().wave().equals(Words.of("sweep.wave"));
    }
}
