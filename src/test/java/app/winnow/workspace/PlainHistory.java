package app.winnow.workspace;

import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.RenameAudit;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetPair;
import app.winnow.model.change.SetPolicy;
import app.winnow.model.change.SetTitle;
import app.winnow.model.change.Several;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What somebody does in their first minutes with an audit named "Audit". */
final class PlainHistory {
    private PlainHistory() { }

    static List<Change> changes() {
        Outcome outcome = Outcome.of("O1", 1, "Close service calls at the first visit");
        Decision decision = Decision.of(Disposition.RETIRE, "Nobody needs it", new Decision.By("Kim", LocalDate.of(2026, 11, 23)));
        return List.of(
                SetOutcome.added(outcome),
                SetOutcome.added(Outcome.of("O2", 2, "Answer a complaint within a day")),
                new SetOutcome("O1", outcome, outcome.withWeight(3)),
                offering("A-1", "Valve repair"), offering("A-2", "Valve repair 2"), offering("A-3", "Writing well"),
                new Several("Two facts", List.of(new SetFact("A-1", Field.DURATION, null, 90.0), new SetFact("A-1", Field.TAGS, null, List.of("a", "b")))),
                new SetAnswer<>("A-1", Ask.KIND, null, Kind.COURSE),
                new SetAnswer<>("A-1", Ask.SERVES, null, Links.of(Map.of("O1", Link.claimed(3)), 2)),
                new SetAnswer<>("A-1", Ask.IMPACT, null, 6),
                new SetListAnswer<>(Ask.NEW_OR_CHANGE, null, false),
                new SetComplete(new UnitAudience("Service", ""), null, true),
                new SetPair(Pair.of("A-1", "A-2"), null, PairState.DIFFERENT),
                new SetTitle("A-3", "Writing well", "Writing clearly"),
                new SetDecision("A-3", null, decision),
                new SetPolicy(Policy.WORKSHOP, Policy.WORKSHOP.withAsOf(LocalDate.of(2026, 11, 30))),
                new RenameAudit("Audit", "Service academy"),
                new SetDecision("A-3", decision, null));
    }

    static Portfolio portfolio() {
        return new Several("all", changes()).applyTo(Portfolio.empty("Audit"));
    }

    private static Change offering(String code, String title) {
        return new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.UNIT, "Service"))));
    }
}
