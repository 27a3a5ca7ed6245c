package app.winnow.report;

import app.winnow.insight.Effect;
import app.winnow.insight.Guards;
import app.winnow.insight.Ledger;
import app.winnow.insight.LevelShares;
import app.winnow.insight.OfferingLevels;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.SourceRows;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Everything that a plan is written from: what is known, what is suggested, what changes, what was not understood, and the order of the rows. */
record PlanContent(Portfolio portfolio, Verdicts verdicts, List<Problem> problems, List<Effect> effects, Checks checks,
                   List<Integer> order) {

    /** What has to be looked at before rows are carried out, and at which levels each offering was measured. */
    record Checks(Guards guards, List<OfferingLevels> levels) { }

    static PlanContent of(Portfolio portfolio, Verdicts verdicts, List<Problem> problems) {
        Checks checks = new Checks(new Guards(portfolio, verdicts), LevelShares.each(portfolio, verdicts));
        return new PlanContent(portfolio, verdicts, PlanProblems.of(portfolio, verdicts, problems), Ledger.effects(portfolio, verdicts), checks, order(portfolio));
    }

    /** Dense indexes in the order of the first source row; what was added by hand comes last. */
    private static List<Integer> order(Portfolio portfolio) {
        return IntStream.range(0, portfolio.offerings().size()).boxed().sorted(Comparator.comparingLong(at -> place(portfolio.offerings().get(at)))).toList();
    }

    private static long place(Offering offering) {
        SourceRows rows = offering.rows();
        return rows.size() == 0 ? Long.MAX_VALUE : ((long) rows.source() << 32) + rows.first();
    }

    Offering offering(int at) {
        return portfolio.offerings().get(at);
    }

    Guards guards() {
        return checks.guards();
    }

    List<OfferingLevels> levels() {
        return checks.levels();
    }

    /** How many outcomes it serves at strength 1 or more, by its own links or its container's; empty while nobody has looked, or where it is not judged. */
    OptionalInt outcomesServed(int at) {
        Links links = verdicts.known(at).links();
        if (links == null || verdicts.known(at).isWithdrawn()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) portfolio.outcomes().stream().filter(outcome -> links.to(outcome).map(Link::strength).orElse(0) > 0).count());
    }

    /** Rows of the sheet Outcomes below its headings. */
    int outcomeRows() {
        return Math.max(1, OutcomesForm.rows(portfolio).size());
    }

    Verdict verdict(int at) {
        return verdicts.at(at);
    }
}
