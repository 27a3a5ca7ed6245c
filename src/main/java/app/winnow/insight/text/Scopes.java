package app.winnow.insight.text;

import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which outcomes concern which offerings, by unit, audience and language; each different scope is looked at once. */
final class Scopes {
    private final int[] ofOffering;
    private final List<boolean[]> concerns = new ArrayList<>();

    /** The scopes of this portfolio; quick where no outcome is about a part of the company. */
    Scopes(Portfolio portfolio) {
        boolean isEvery = portfolio.outcomes().stream().allMatch(outcome -> outcome.scope().equals(Scope.ALL));
        ofOffering = isEvery ? null : new int[portfolio.offerings().size()];
        Map<Scope, Integer> numbers = new HashMap<>();
        for (int at = 0; ofOffering != null && at < ofOffering.length; at++) {
            ofOffering[at] = numbers.computeIfAbsent(portfolio.offerings().get(at).scope(), scope -> numbers.size());
        }
        for (Outcome outcome : portfolio.outcomes()) {
            boolean[] met = new boolean[numbers.size()];
            numbers.forEach((scope, number) -> met[number] = outcome.scope().concerns(scope));
            concerns.add(met);
        }
    }

    /** Whether the outcome at this place concerns the offering with this dense index. */
    boolean concerns(int outcome, int offering) {
        return ofOffering == null || concerns.get(outcome)[ofOffering[offering]];
    }
}
