package app.winnow.report;

import app.winnow.model.Decision;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** What people left open in their decisions and what has to be listed with the problems: a decision that nobody is named for. */
public final class OpenEnds {
    private OpenEnds() { }

    /** One problem a decision without a decider; it is taken all the same. */
    public static List<Problem> of(Portfolio portfolio) {
        List<Problem> open = new ArrayList<>();
        for (Offering offering : portfolio.offerings()) {
            Decision decision = offering.decision();
            if (decision != null && decision.by().name().isBlank()) {
                open.add(new Problem("", 0, "Decided by", offering.code(), Words.of("problem.no-decider", offering.code(), decision.disposition().word())));
            }
        }
        return open;
    }
}
