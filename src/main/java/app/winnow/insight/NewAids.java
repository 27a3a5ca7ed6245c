package app.winnow.insight;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which aids a plan has to build. First comes one that exists (kept, linked at 2 or more to the same outcome, for the same audience and language or
 * blank; one marked as the same job before others), then one already planned for that outcome, then one new (decision model, section 2).
 */
final class NewAids {
    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, List<Scope>> existing = new HashMap<>();
    private final Set<String> aids = new HashSet<>();
    private final Map<String, List<Scope>> planned = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    NewAids(Portfolio portfolio, Verdicts verdicts) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        portfolio.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
        IntStream.range(0, portfolio.offerings().size()).filter(this::isKeptAid).forEach(at -> {
            aids.add(portfolio.offerings().get(at).code());
            supported(at).forEach(outcome -> existing.computeIfAbsent(outcome, any -> new ArrayList<>()).add(portfolio.offerings().get(at).scope()));
        });
    }

    /** Whether the aid of this offering has to be built; what has to be built once serves the others that come later. */
    boolean isNew(int index, Fate fate) {
        if (fate.aid().value() == AidValue.NONE) {
            return false;
        }
        String what = fate.aid().what().strip();
        if (!what.isEmpty()) {
            return !isOffering(what) && named.add(what.toLowerCase(Locale.ROOT));
        }
        if (exists(index)) {
            return false;
        }
        List<String> supported = supported(index);
        Scope scope = portfolio.offerings().get(index).scope();
        if (supported.stream().anyMatch(outcome -> serves(planned, outcome, scope))) {
            return false;
        }
        supported.stream().limit(1).forEach(outcome -> planned.computeIfAbsent(outcome, any -> new ArrayList<>()).add(scope));
        return true;
    }

    /** Whether an aid that is kept may do the job. */
    boolean exists(int index) {
        Offering offering = portfolio.offerings().get(index);
        return supported(index).stream().anyMatch(outcome -> serves(existing, outcome, offering.scope()))
                || aids.stream().anyMatch(aid -> !aid.equals(offering.code()) && portfolio.pairs().get(Pair.of(aid, offering.code())) == PairState.SAME);
    }

    private boolean isOffering(String what) {
        return portfolio.offering(what).isPresent() || portfolio.offerings().stream().anyMatch(offering -> offering.title().equalsIgnoreCase(what));
    }

    private static boolean serves(Map<String, List<Scope>> aids, String outcome, Scope scope) {
        return aids.getOrDefault(outcome, List.of()).stream()
                .anyMatch(other -> Scope.meets(other.audience(), scope.audience()) && Scope.meets(other.language(), scope.language()));
    }

    private boolean isKeptAid(int at) {
        if (verdicts.known(at).kind() != Kind.AID || verdicts.known(at).isWithdrawn()) {
            return false;
        }
        Fate fate = Fate.of(portfolio.offerings().get(at), at, verdicts);
        return fate.dispositions().stream().allMatch(disposition -> disposition == Disposition.KEEP || disposition == Disposition.SLIM);
    }

    /** Outcomes that it supports or that would fall without it, the weightiest first. */
    private List<String> supported(int at) {
        Links links = verdicts.known(at).links();
        return links == null ? List.of() : links.named().entrySet().stream()
                .filter(entry -> entry.getValue().strength() >= 2 && outcomes.containsKey(entry.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Link> entry) -> -entry.getValue().strength() * outcomes.get(entry.getKey()).weight())
                        .thenComparing(entry -> outcomes.get(entry.getKey()).serial()))
                .map(Map.Entry::getKey).toList();
    }
}
