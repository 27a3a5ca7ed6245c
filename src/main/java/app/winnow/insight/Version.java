package app.winnow.insight;

import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One way that an audit may stand, to be put beside another: the same offerings by another policy or with other decisions, and what follows. */
public record Version(Portfolio portfolio, Verdicts verdicts, Ledger ledger) {
    private static final int STOPS = 1 << Disposition.RETIRE.ordinal() | 1 << Disposition.MOVE_OUT.ordinal();
    private static final int SUPPORTS = 2;

    /** What follows from this portfolio. */
    public static Version of(Portfolio portfolio, LocalDate today) {
        return of(portfolio, Verdicts.of(portfolio, today), today);
    }

    /** The same, quickly where little is different from what these suggestions are for. */
    public static Version after(Verdicts before, Portfolio portfolio, LocalDate today) {
        return of(portfolio, before.after(portfolio, today).orElseGet(() -> Verdicts.of(portfolio, today)), today);
    }

    private static Version of(Portfolio portfolio, Verdicts verdicts, LocalDate today) {
        return new Version(portfolio, verdicts, Ledger.of(portfolio, verdicts, today));
    }

    /** What may become of an offering, as bits by ordinal: what is decided, else everything that is still possible; 0 for what is withdrawn. */
    public int possible(int at) {
        Decision decision = portfolio.offerings().get(at).decision();
        return decision != null ? 1 << decision.disposition().ordinal() : verdicts.dispositions(at);
    }

    /** The same as a list, in the order of lists. */
    public List<Disposition> dispositions(int at) {
        int possible = possible(at);
        return Arrays.stream(Disposition.values()).filter(disposition -> (possible & 1 << disposition.ordinal()) != 0).toList();
    }

    /** Whether people decided about it. */
    public boolean isDecided(int at) {
        return portfolio.offerings().get(at).decision() != null;
    }

    /** How many offerings people decided about. */
    public int decided() {
        return (int) IntStream.range(0, portfolio.offerings().size()).filter(this::isDecided).count();
    }

    /** Whether its suggestions are those of its offerings; they may follow a big portfolio by some moments. */
    public boolean isWhole() {
        return verdicts != null && ledger != null && verdicts.size() == portfolio.offerings().size();
    }

    /**
     * For each outcome that offerings support (linked at 2 or more), how many of them go on serving it in some form: all but those that can only stop or move
     * out. In the order of the outcomes; one that nothing supports is not in it.
     */
    public Map<Outcome, Integer> stillServed() {
        Map<String, Integer> staying = new HashMap<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Links links = verdicts.known(at).links();
            if (links != null && !verdicts.known(at).isWithdrawn()) {
                int stays = (possible(at) & ~STOPS) != 0 ? 1 : 0;
                for (Map.Entry<String, Link> link : links.named().entrySet()) {
                    if (link.getValue().strength() >= SUPPORTS) {
                        staying.merge(link.getKey(), stays, Integer::sum);
                    }
                }
            }
        }
        Map<Outcome, Integer> served = new LinkedHashMap<>();
        portfolio.outcomes().stream().filter(outcome -> staying.containsKey(outcome.id())).forEach(outcome -> served.put(outcome, staying.get(outcome.id())));
        return served;
    }

    /** Dense indexes of the offerings that do not become the same in all these versions of one audit. */
    public static List<Integer> differing(List<Version> versions) {
        Version first = versions.get(0);
        return IntStream.range(0, first.portfolio().offerings().size())
                .filter(at -> versions.stream().anyMatch(other -> other.possible(at) != first.possible(at))).boxed().toList();
    }
}
