package app.winnow.desktop.shell.offering;

import app.winnow.insight.GuardLine;
import app.winnow.insight.GuardSort;
import app.winnow.insight.Guards;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.Several;
import app.winnow.task.Progress;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at what a wish would do at one moment of the audit, before it is done. It touches nothing that the window shows. */
final class ManyLook {
    private final Moment now;
    private final Progress progress;
    private final Set<String> gone = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    private ManyLook(Moment now, Progress progress) {
        this.now = now;
        this.progress = progress;
    }

    /** What the wish would do. What people decided otherwise is left unless it is to be overwritten. */
    static ManyDecisions at(Moment moment, Wish wish, Progress progress) {
        return new ManyLook(moment.inStep(), progress).look(wish);
    }

    private ManyDecisions look(Wish wish) {
        List<ManyDecisions.Choice> choices = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        Disposition chosen = wish.chosen();
        int same = 0;
        int withdrawn = 0;
        int open = 0;
        for (String code : wish.codes()) {
            progress.checkCancelled();
            Optional<Disposition> decided = now.decided(code).map(Decision::disposition);
            Optional<Disposition> becomes = chosen == null ? now.verdict(code).flatMap(Verdict::disposition) : Optional.of(chosen);
            if (now.known(code).filter(Known::isWithdrawn).isPresent()) {
                withdrawn++;
            } else if (becomes.isPresent() && becomes.equals(decided)) {
                same++;
            } else if (becomes.isEmpty() || becomes.get() == Disposition.MERGE && !merges(code)) {
                open++;
            } else {
                if (decided.isPresent()) {
                    otherwise.add(code);
                }
                if (decided.isEmpty() || wish.overwrites()) {
                    choices.add(new ManyDecisions.Choice(code, becomes.get(), becomes.get() == Disposition.MERGE ? now.survivor(code).orElseThrow() : "", chosen != null && now.needsReason(code, chosen)));
                }
            }
        }
        ManyDecisions.Left left = new ManyDecisions.Left(same, withdrawn, open);
        return new ManyDecisions(chosen, List.copyOf(choices), List.copyOf(otherwise), wish.overwrites(), left, guards(choices));
    }

    /** Merges go where the rules say, and never into one that is merged by the same action. */
    private boolean merges(String code) {
        Optional<String> into = now.survivor(code).filter(survivor -> !gone.contains(survivor) && !kept.contains(code));
        into.ifPresent(survivor -> {
            gone.add(code);
            kept.add(survivor);
        });
        return into.isPresent();
    }

    /** The guards of the state that would be: of two that are an outcome's only supports, neither is the only one until both go. */
    private Map<GuardSort, List<String>> guards(List<ManyDecisions.Choice> choices) {
        Map<GuardSort, List<String>> all = new EnumMap<>(GuardSort.class);
        if (choices.isEmpty()) {
            return all;
        }
        Portfolio then = new Several("", changes(now, choices, "")).applyTo(now.portfolio());
        progress.checkCancelled();
        Guards guards = new Guards(then, now.verdicts().next(then, now.by().on()));
        for (ManyDecisions.Choice choice : choices) {
            progress.checkCancelled();
            guards.touching(then.indexOf(choice.code()).orElseThrow()).stream().map(GuardLine::sort).distinct()
                    .forEach(sort -> all.computeIfAbsent(sort, none -> new ArrayList<>()).add(choice.code()));
        }
        return all;
    }

    /** The choices as changes; the reason is that of those for which it is against the suggestion. */
    static List<Change> changes(Moment now, List<ManyDecisions.Choice> choices, String reason) {
        return choices.stream().<Change>map(choice -> SetDecision.from(now.portfolio(), choice.code(),
                now.decision(choice.code(), choice.disposition(), choice.into(), choice.needsReason() ? reason : ""))).toList();
    }
}
