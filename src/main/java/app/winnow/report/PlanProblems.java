package app.winnow.report;

import app.winnow.model.CatalogImport;
import app.winnow.model.Decision;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;

/** Everything that a plan and {@code audit --json} list as not understood, contradictory or left open, in one order. */
public final class PlanProblems {
    private PlanProblems() { }

    /** Of the catalogs, of other files that were read ({@code read}), of the answers against each other, and decisions that nobody is named for. */
    public static List<Problem> of(Portfolio portfolio, Verdicts verdicts, List<Problem> read) {
        List<Problem> all = new ArrayList<>();
        for (CatalogImport imported : portfolio.imports()) {
            all.addAll(imported.problems());
        }
        all.addAll(read);
        all.addAll(verdicts.problems());
        for (Offering offering : portfolio.offerings()) {
            Decision decision = offering.decision();
            if (decision != null && decision.by().name().isBlank()) {
                all.add(new Problem("", 0, "Decided by", offering.code(), Words.of("problem.no-decider", offering.code(), decision.disposition().word())));
            }
        }
        return List.copyOf(all);
    }
}
