package app.winnow.report;

import app.winnow.insight.CashDates;
import app.winnow.insight.GuardLine;
import app.winnow.insight.ReadBack;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.WhichSlim;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the sheet Plan that say whether a row is decided, what guards it, which slim, and how it is read back and taken back. */
final class PlanChecks {
    private final PlanContent content;
    private final WhichSlim slims;

    PlanChecks(PlanContent content) {
        this.content = content;
        slims = new WhichSlim(content.portfolio());
    }

    /** The cells from Standing to Cash stops on, of the row with this number. */
    void write(SheetPen pen, Styles styles, int row, int at) {
        Offering offering = content.offering(at);
        Verdict verdict = content.verdict(at);
        String suggestion = PlanSheet.suggestion(verdict);
        pen.formula("IF(F" + row + "<>\"\",\"decided\",IF(LEFT(C" + row + ",5)=\"open:\",\"open\",IF(C" + row + "=\"withdrawn\",\"withdrawn\",\"suggested\")))",
                standing(offering, suggestion), styles.text);
        pen.text(guards(at));
        pen.text(isSlim(offering, suggestion) ? slims.of(offering, content.verdicts().known(at)).word() : "");
        pen.text(verdict.unclamped() == null || verdict.results().contains(verdict.unclamped()) ? "" : verdict.unclamped().disposition().word());
        Optional<ReadBack> back = ReadBack.of(content.portfolio(), content.verdicts(), at);
        pen.date(back.map(ReadBack::on).orElse(null));
        pen.text(back.map(ReadBack::mustNotFall).orElse(""));
        pen.text(back.map(ReadBack::wayBack).orElse(""));
        pen.date(back.flatMap(any -> CashDates.on(offering)).orElse(null));
    }

    /** Whether it is decided, suggested, open or withdrawn. */
    static String standing(Offering offering, String suggestion) {
        return offering.decision() != null ? "decided" : suggestion.startsWith(PlanSheet.OPEN + ":") ? "open"
                : suggestion.equals(PlanSheet.WITHDRAWN) ? "withdrawn" : "suggested";
    }

    /** The words of the guards; that nobody was asked for more is said, too. */
    private String guards(int at) {
        List<GuardLine> lines = content.guards().touching(at);
        String words = lines.stream().map(line -> line.sort().word()).distinct().collect(Collectors.joining("; "));
        boolean mayGo = content.guards().isTouched(at);
        return !mayGo || content.guards().isAsked(at) ? words : words.isEmpty() ? Words.of("guards.not-asked") : words + "; " + Words.of("guards.rest-not-asked");
    }

    private static boolean isSlim(Offering offering, String suggestion) {
        Decision decision = offering.decision();
        return decision == null ? suggestion.equals(Disposition.SLIM.word()) : decision.disposition() == Disposition.SLIM;
    }
}
