package app.winnow.insight;

import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.verdict.Known;
import app.winnow.verdict.Ties;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which offerings support each outcome at 2 or more and may stay. A path whose members support it stands for none of its own, so that nothing is counted
 * twice.
 */
final class Supports {
    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final Ties ties;
    private final Map<String, List<Integer>> staying = new HashMap<>();

    Supports(Portfolio portfolio, Verdicts verdicts) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        ties = verdicts.ties();
    }

    /** The ids of the outcomes that this offering supports or that would fall without it, in the order they were written. */
    List<String> supported(int at) {
        Links links = verdicts.known(at).links();
        return links == null ? List.of() : portfolio.outcomes().stream().map(outcome -> outcome.id())
                .filter(id -> isSupport(links, id) && !isInMembers(at, id)).toList();
    }

    /** Whether nothing else that may stay supports this outcome for the people of this offering. */
    boolean isOnly(int at, String outcome) {
        Scope own = portfolio.offerings().get(at).scope();
        return staying.computeIfAbsent(outcome, this::staying).stream().filter(other -> other != at).map(other -> portfolio.offerings().get(other).scope())
                .noneMatch(other -> Scope.meets(own.audience(), other.audience()) && Scope.meets(own.language(), other.language()));
    }

    private List<Integer> staying(String outcome) {
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Links links = verdicts.known(at).links();
            if (links != null && isSupport(links, outcome) && !verdicts.known(at).isWithdrawn() && !isInMembers(at, outcome)
                    && Fate.of(portfolio.offerings().get(at), at, verdicts).mayStay()) {
                all.add(at);
            }
        }
        return all;
    }

    private static boolean isSupport(Links links, String outcome) {
        Link link = links.named().get(outcome);
        return link != null && link.strength() >= 2;
    }

    private boolean isInMembers(int at, String outcome) {
        Known known = verdicts.known(at);
        if (known.kind() != Kind.CONTAINER) {
            return false;
        }
        for (int member : ties.membersOf(at)) {
            Links links = verdicts.known(member).links();
            if (!verdicts.known(member).isWithdrawn() && links != null && isSupport(links, outcome)) {
                return true;
            }
        }
        return false;
    }
}
