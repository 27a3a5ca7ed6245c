package app.winnow.desktop.shell.offering;

import app.winnow.insight.GuardLine;
import app.winnow.insight.Guards;
import app.winnow.insight.Levels;
import app.winnow.insight.OfferingLevels;
import app.winnow.insight.ReadBack;
import app.winnow.insight.Sweep;
import app.winnow.insight.Urgency;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is to be looked at besides a suggestion: guards, the read-back, levels, reach, and the sweep. Nothing is said until suggestions have been worked out. */
public final class Checks {
    private final Workspace workspace;
    private Of last;

    /** Guards and levels of one state of the audit; they are worked out once for it. */
    private record Of(Portfolio portfolio, Verdicts verdicts, Guards guards, Levels levels) { }

    Checks(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All guards of the offering with this code. */
    public List<GuardLine> guards(String code) {
        return now().map(of -> place(of, code).stream().mapToObj(of.guards()::of).flatMap(List::stream).toList()).orElse(List.of());
    }

    /** The guards that touch what the plan says of it. */
    public List<GuardLine> touching(String code) {
        return now().map(of -> place(of, code).stream().mapToObj(of.guards()::touching).flatMap(List::stream).toList()).orElse(List.of());
    }

    /** Whether the plan takes it away and nobody was asked which guards there are. */
    public boolean isUnasked(String code) {
        return now().filter(of -> place(of, code).stream().anyMatch(at -> of.guards().isTouched(at) && !of.guards().isAsked(at))).isPresent();
    }

    /** What is promised with its decision; empty where that removes nothing. */
    public Optional<ReadBack> readBack(String code) {
        return now().flatMap(of -> place(of, code).stream().mapToObj(at -> ReadBack.of(of.portfolio(), of.verdicts(), at)).flatMap(Optional::stream).findFirst());
    }

    /** At which levels it was measured, and could be. */
    public Optional<OfferingLevels> levels(String code) {
        return now().flatMap(of -> place(of, code).stream().mapToObj(of.levels()::of).findFirst());
    }

    /** How soon it should be looked at. */
    public Optional<Urgency> urgency(String code) {
        return now().flatMap(of -> place(of, code).stream().mapToObj(at -> Urgency.of(of.portfolio(), at, of.verdicts().asOf())).findFirst());
    }

    /** What is known to have had no activity at all, decided ones included. */
    public List<Sweep.Line> sweep() {
        return now().map(of -> Sweep.of(of.portfolio(), of.verdicts())).orElse(List.of());
    }

    private static OptionalInt place(Of of, String code) {
        return of.portfolio().indexOf(code);
    }

    /** Suggestions may follow the audit by some moments; those of fewer or more offerings say nothing of this one. */
    private Optional<Of> now() {
        Portfolio portfolio = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        if (verdicts == null || verdicts.all().size() != portfolio.offerings().size()) {
            return Optional.empty();
        }
        if (last == null || last.portfolio() != portfolio || last.verdicts() != verdicts) {
            last = new Of(portfolio, verdicts, new Guards(portfolio, verdicts), new Levels(portfolio, verdicts));
        }
        return Optional.of(last);
    }
}
