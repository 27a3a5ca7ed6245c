package app.winnow.insight;

import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Portfolio;
import app.winnow.model.Result;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** One way that an audit may stand, to be put beside another: the same offerings by another policy or with other decisions, and what follows. */
public record Version(Portfolio portfolio, Verdicts verdicts, Ledger ledger) {

    /** What follows from this portfolio. */
    public static Version of(Portfolio portfolio, LocalDate today) {
        Verdicts verdicts = Verdicts.of(portfolio, today);
        return new Version(portfolio, verdicts, Ledger.of(portfolio, verdicts, today));
    }

    /** What may become of an offering: what is decided, else everything that is still possible, in the order of lists; empty for what is withdrawn. */
    public List<Disposition> dispositions(int at) {
        Decision decision = portfolio.offerings().get(at).decision();
        return decision != null ? List.of(decision.disposition())
                : verdicts.at(at).results().stream().map(Result::disposition).distinct().sorted().toList();
    }

    /** Whether people decided about it. */
    public boolean isDecided(int at) {
        return portfolio.offerings().get(at).decision() != null;
    }

    /** Whether its suggestions are those of its offerings; they may follow a big portfolio by some moments. */
    public boolean isWhole() {
        return verdicts != null && ledger != null && verdicts.all().size() == portfolio.offerings().size();
    }

    /** Dense indexes of the offerings that do not become the same in all these versions of one audit. */
    public static List<Integer> differing(List<Version> versions) {
        Version first = versions.get(0);
        return IntStream.range(0, first.portfolio().offerings().size())
                .filter(at -> versions.stream().anyMatch(other -> !other.dispositions(at).equals(first.dispositions(at)))).boxed().toList();
    }
}
