package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.DispositionWords;
import app.winnow.insight.GuardLine;
import app.winnow.insight.GuardSort;
import app.winnow.insight.Guards;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.Several;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Deciding on many offerings as one action with one undo: first what it would do is looked at, then it is done. */
final class DecidingMany {
    private final Workspace workspace;
    private final Deciding deciding;

    DecidingMany(Workspace workspace, Deciding deciding) {
        this.workspace = workspace;
        this.deciding = deciding;
    }

    /** What it would do; {@code chosen} null takes for each what is suggested. What people decided otherwise is left unless it is to be overwritten. */
    ManyDecisions look(Collection<String> codes, Disposition chosen, boolean overwrites) {
        List<ManyDecisions.Choice> choices = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        Merging merging = new Merging();
        int same = 0;
        int withdrawn = 0;
        int open = 0;
        for (String code : codes) {
            Optional<Disposition> decided = deciding.offering(code).flatMap(Offering::decided).map(decision -> decision.disposition());
            Optional<Disposition> becomes = chosen == null ? deciding.verdict(code).flatMap(Verdict::disposition) : Optional.of(chosen);
            if (deciding.known(code).filter(Known::isWithdrawn).isPresent()) {
                withdrawn++;
            } else if (becomes.isPresent() && becomes.equals(decided)) {
                same++;
            } else if (becomes.isEmpty() || becomes.get() == Disposition.MERGE && !merging.takes(code)) {
                open++;
            } else {
                if (decided.isPresent()) {
                    otherwise.add(code);
                }
                if (decided.isEmpty() || overwrites) {
                    choices.add(new ManyDecisions.Choice(code, becomes.get(), chosen != null && deciding.needsReason(code, chosen)));
                }
            }
        }
        ManyDecisions.Left left = new ManyDecisions.Left(same, withdrawn, open);
        return new ManyDecisions(chosen, List.copyOf(choices), List.copyOf(otherwise), overwrites, left, guards(choices));
    }

    /** Merges go where the rules say, and never into one that is merged by the same action. */
    private final class Merging {
        private final Set<String> gone = new HashSet<>();
        private final Set<String> kept = new HashSet<>();

        boolean takes(String code) {
            Optional<String> into = deciding.survivor(code).filter(survivor -> !gone.contains(survivor) && !kept.contains(code));
            into.ifPresent(survivor -> {
                gone.add(code);
                kept.add(survivor);
            });
            return into.isPresent();
        }
    }

    /** The guards of the state that would be: of two that are an outcome's only supports, neither is the only one until both go. */
    private Map<GuardSort, List<String>> guards(List<ManyDecisions.Choice> choices) {
        Map<GuardSort, List<String>> all = new EnumMap<>(GuardSort.class);
        Portfolio now = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        if (choices.isEmpty() || verdicts == null || verdicts.size() != now.offerings().size()) {
            return all;
        }
        Portfolio then = new Several("", changes(choices, "")).applyTo(now);
        Guards guards = new Guards(then, verdicts.next(then, workspace.today()));
        for (ManyDecisions.Choice choice : choices) {
            guards.touching(then.indexOf(choice.code()).orElseThrow()).stream().map(GuardLine::sort).distinct()
                    .forEach(sort -> all.computeIfAbsent(sort, none -> new ArrayList<>()).add(choice.code()));
        }
        return all;
    }

    /** Does it as one change; the reason is that of those for which it is against the suggestion. False where nothing can be changed, which the workspace has said. */
    boolean decide(ManyDecisions many, String reason) {
        boolean isOpen = !workspace.isReadOnly() && workspace.tried().get() == null;
        String title = many.chosen() == null ? Words.of("suggested.many", many.choices().size())
                : Words.of("decided.many", DispositionWords.verb(many.chosen()), many.choices().size());
        deciding.apply(changes(many.choices(), reason), title);
        return isOpen;
    }

    private List<Change> changes(List<ManyDecisions.Choice> choices, String reason) {
        Portfolio portfolio = workspace.portfolio().get();
        return choices.stream().<Change>map(choice -> SetDecision.from(portfolio, choice.code(),
                deciding.decision(choice.code(), choice.disposition(), choice.needsReason() ? reason : ""))).toList();
    }
}
