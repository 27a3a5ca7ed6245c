package app.winnow.insight;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which aids a plan has to build. First comes one that exists (kept, linked at 2 or more to the same outcome, for the same audience and language or
 * blank; one marked as the same job before others), then one already planned for that outcome, then one new (decision model, section 2).
 */
final class NewAids {
    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final Map<String, Outcome> outcomes;
    /** Kept aids by the outcome that they support. */
    private final Map<String, List<Integer>> existing;
    /** Kept aids by the offering that they are marked the same job as. */
    private final Map<Integer, List<Integer>> marked;
    private final Map<String, List<Integer>> planned;
    private final Map<String, Integer> named;
    private final Map<String, Integer> titles = new HashMap<>();

    NewAids(Portfolio portfolio, Verdicts verdicts) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        outcomes = new HashMap<>();
        existing = new HashMap<>();
        marked = new HashMap<>();
        planned = new HashMap<>();
        named = new HashMap<>();
        portfolio.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
        IntStream.range(0, portfolio.offerings().size()).filter(this::isKeptAid)
                .forEach(at -> supported(at).forEach(outcome -> existing.computeIfAbsent(outcome, any -> new ArrayList<>()).add(at)));
        portfolio.pairs().forEach((pair, state) -> {
            OptionalInt one = portfolio.indexOf(pair.first());
            OptionalInt other = portfolio.indexOf(pair.second());
            if (state == PairState.SAME && one.isPresent() && other.isPresent()) {
                mark(one.getAsInt(), other.getAsInt());
                mark(other.getAsInt(), one.getAsInt());
            }
        });
    }

    /** What is there and planned as before, seen from a next state in which no aid is another one. */
    private NewAids(NewAids before, Portfolio portfolio, Verdicts verdicts) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        outcomes = before.outcomes;
        existing = before.existing;
        marked = before.marked;
        planned = before.planned;
        named = before.named;
    }

    /** The same in a next state in which no aid that is there, and nothing that is built for others, is another one. */
    NewAids after(Portfolio next, Verdicts theirs) {
        return new NewAids(this, next, theirs);
    }

    /** Whether an aid that is built for an offering before this one in the catalog serves this one, too; asked once all have their aids. */
    boolean isShared(int index) {
        Scope scope = portfolio.offerings().get(index).scope();
        return supported(index).stream().anyMatch(outcome -> planned.getOrDefault(outcome, List.of()).stream().anyMatch(founder -> founder < index && isFor(founder, scope)));
    }

    private void mark(int aid, int offering) {
        if (isKeptAid(aid)) {
            marked.computeIfAbsent(offering, any -> new ArrayList<>()).add(aid);
        }
    }

    /** Whether the aid of this offering has to be built; what has to be built once serves the others that come later. */
    boolean isNew(int index, Fate fate) {
        return fate.aid().value() != AidValue.NONE && place(index, fate.aid()).source() == AidSource.NEW;
    }

    /** Whether an aid that is kept may do the job. */
    boolean exists(int index) {
        Scope scope = portfolio.offerings().get(index).scope();
        return marked.containsKey(index) || supported(index).stream().anyMatch(outcome -> serving(existing, outcome, scope).isPresent());
    }

    /** Where an aid comes from, and the offering that it is built for first or that is the aid. */
    private record Place(AidSource source, int founder) { }

    /** Where the aid of this offering comes from, each offering once and in the order of the catalog: what is built for one serves those that come later. */
    AidChoice.From of(int index, AidPlan aid) {
        Place place = place(index, aid);
        if (place.source() != AidSource.EXISTS) {
            return new AidChoice.From(place.source(), List.of(), 0, code(place.founder()));
        }
        return place.founder() == index ? new AidChoice.From(AidSource.EXISTS, ranked(index), marked.getOrDefault(index, List.of()).size(), "")
                : new AidChoice.From(AidSource.EXISTS, List.of(code(place.founder())), 0, "");
    }

    private Place place(int index, AidPlan aid) {
        String what = aid.what().strip();
        if (!what.isEmpty()) {
            return named(index, what);
        }
        if (exists(index)) {
            return new Place(AidSource.EXISTS, index);
        }
        Scope scope = portfolio.offerings().get(index).scope();
        List<String> supported = supported(index);
        for (String outcome : supported) {
            Optional<Integer> founder = serving(planned, outcome, scope);
            if (founder.isPresent()) {
                return new Place(AidSource.SHARED, founder.get());
            }
        }
        supported.stream().limit(1).forEach(outcome -> planned.computeIfAbsent(outcome, any -> new ArrayList<>()).add(index));
        return new Place(AidSource.NEW, index);
    }

    private Place named(int index, String what) {
        OptionalInt offering = offering(what);
        if (offering.isPresent() && offering.getAsInt() != index) {
            return new Place(AidSource.EXISTS, offering.getAsInt());
        }
        Integer founder = named.putIfAbsent(key(what), index);
        return founder == null ? new Place(AidSource.NEW, index) : new Place(AidSource.SHARED, founder);
    }

    /** The outcome that the aid of this offering serves first, "" when it supports none. */
    String outcome(int index) {
        return supported(index).stream().findFirst().orElse("");
    }

    /** Aids that may do, those marked the same job first, then by the weight of the outcome, by how much they serve it, by their place in the catalog. */
    private List<String> ranked(int index) {
        Scope scope = portfolio.offerings().get(index).scope();
        Set<Integer> ranked = new LinkedHashSet<>(marked.getOrDefault(index, List.of()));
        for (String outcome : supported(index)) {
            existing.getOrDefault(outcome, List.of()).stream().filter(aid -> aid != index && isFor(aid, scope))
                    .sorted(Comparator.comparingInt((Integer aid) -> -strength(aid, outcome)).thenComparing(aid -> aid)).forEach(ranked::add);
        }
        return ranked.stream().map(this::code).toList();
    }

    private int strength(int aid, String outcome) {
        return verdicts.known(aid).links().named().get(outcome).strength();
    }

    private OptionalInt offering(String what) {
        if (portfolio.indexOf(what).isPresent()) {
            return portfolio.indexOf(what);
        }
        if (titles.isEmpty()) {
            for (int at = 0; at < portfolio.offerings().size(); at++) {
                titles.putIfAbsent(key(portfolio.offerings().get(at).title()), at);
            }
        }
        Integer at = titles.get(key(what));
        return at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private String code(int index) {
        return portfolio.offerings().get(index).code();
    }

    private Optional<Integer> serving(Map<String, List<Integer>> aids, String outcome, Scope scope) {
        return aids.getOrDefault(outcome, List.of()).stream().filter(aid -> isFor(aid, scope)).findFirst();
    }

    private boolean isFor(int aid, Scope scope) {
        Scope other = portfolio.offerings().get(aid).scope();
        return Scope.meets(other.audience(), scope.audience()) && Scope.meets(other.language(), scope.language());
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
