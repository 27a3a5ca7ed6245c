package app.winnow.desktop.shell.offering;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Result;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The audit at one moment: its offerings, what is suggested for them, and who decides on which day. It never changes, so it may be looked at behind the window. */
record Moment(Portfolio portfolio, Verdicts verdicts, Decision.By by) {

    /** Whether the suggestions are those of just these offerings; they may follow the audit by some moments. */
    boolean isInStep() {
        return verdicts.portfolio() == portfolio;
    }

    /** The same with the suggestions of just these offerings. */
    Moment inStep() {
        return isInStep() ? this : new Moment(portfolio, verdicts.next(portfolio, by.on()), by);
    }

    Optional<Decision> decided(String code) {
        return portfolio.offering(code).flatMap(Offering::decided);
    }

    Optional<Verdict> verdict(String code) {
        return place(code).stream().mapToObj(verdicts::at).findFirst();
    }

    Optional<Known> known(String code) {
        return place(code).stream().mapToObj(verdicts::known).findFirst();
    }

    private OptionalInt place(String code) {
        OptionalInt at = portfolio.indexOf(code);
        return at.isPresent() && at.getAsInt() < verdicts.size() ? at : OptionalInt.empty();
    }

    boolean needsReason(String code, Disposition chosen) {
        List<Result> results = verdict(code).map(Verdict::results).orElse(List.of());
        return chosen != Disposition.PARK && !results.isEmpty() && results.stream().noneMatch(result -> result.disposition() == chosen);
    }

    List<String> mergeTargets(String code) {
        Stream<String> partners = portfolio.pairs().entrySet().stream()
                .filter(entry -> entry.getKey().has(code) && entry.getValue() != PairState.DIFFERENT)
                .sorted(Map.Entry.<Pair, PairState>comparingByValue().reversed())
                .map(entry -> entry.getKey().other(code));
        return Stream.concat(survivors(code), partners).filter(other -> !other.equals(code)).distinct().toList();
    }

    /** The one that the rules name for this to merge into, while merging is among its results. */
    Optional<String> survivor(String code) {
        return survivors(code).findFirst();
    }

    private Stream<String> survivors(String code) {
        return place(code).stream().mapToObj(verdicts::mergesInto).flatMap(List::stream);
    }

    /** A decision so, by who decides; how an earlier one was to be carried out stays. */
    Decision decision(String code, Disposition chosen, String reason) {
        return decision(code, chosen, chosen == Disposition.MERGE ? mergeTargets(code).stream().findFirst().orElse("") : "", reason);
    }

    /** The same, merged into the one with this code; "" where it is not merged. */
    Decision decision(String code, Disposition chosen, String into, String reason) {
        Decision.Carrying carrying = decided(code).map(Decision::carrying).orElse(Decision.Carrying.OPEN);
        return new Decision(chosen, new AidPlan(aid(chosen), ""), into, reason, by, carrying);
    }

    /** An aid beside is optional and off until chosen; instead belongs to every move into the work. */
    private static AidValue aid(Disposition chosen) {
        return chosen == Disposition.REPLACE ? AidValue.INSTEAD : AidValue.NONE;
    }
}
