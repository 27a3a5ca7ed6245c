package app.winnow.insight;

import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.verdict.Known;
import app.winnow.verdict.Ties;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What serves each outcome for whom: outcome x audience x language. An outcome is wanted by the audience and in the language that its sponsor named; where that is
 * blank, by the audiences of the offerings that support it (where nothing does, of those that touch it), and in the languages in which the catalog speaks to them. An offering whose own audience or
 * language is blank counts for all. A path whose members serve the outcome is not counted beside them.
 */
public record CoverageGrid(List<Cell> cells) {
    /** So many offerings that support the same outcome for the same people are a pile-up, a workshop default of ours. */
    public static final int PILE = 5;

    /** One want; "" = everyone, any language. Codes of the offerings that only touch it, that support it at 2 or more, and of the latter those that may stay. */
    public record Cell(String outcome, String unit, String audience, String language, List<String> touching, List<String> supporting, List<String> staying) {

        /** Nothing supports it. */
        public boolean isGap() {
            return supporting.isEmpty();
        }

        /** Something supports it, and nothing that does so stays. */
        public boolean opensUp() {
            return !supporting.isEmpty() && staying.isEmpty();
        }

        /** Much supports it. */
        public boolean isPileUp() {
            return supporting.size() >= PILE;
        }
    }

    public CoverageGrid {
        cells = List.copyOf(cells);
    }

    /** The grid of this portfolio as it is now; everything is taken to stay. */
    public static CoverageGrid now(Portfolio portfolio) {
        Ties ties = new Ties(portfolio);
        return now(portfolio, ties, Known.of(portfolio, ties));
    }

    /** The same where somebody has worked the ties and the facts of this portfolio out already. */
    public static CoverageGrid now(Portfolio portfolio, Ties ties, List<Known> known) {
        return new Maker(portfolio, known, ties, at -> true).grid();
    }

    /** The grid now and after the plan. */
    public static CoverageGrid of(Portfolio portfolio, Verdicts verdicts) {
        List<Known> known = java.util.stream.IntStream.range(0, portfolio.offerings().size()).mapToObj(verdicts::known).toList();
        return new Maker(portfolio, known, verdicts.ties(), at -> Fate.of(portfolio.offerings().get(at), at, verdicts).mayStay()).grid();
    }

    /** The wants of this outcome that nothing supports. */
    public List<Cell> gaps(String outcome) {
        return cells.stream().filter(cell -> cell.outcome().equals(outcome) && cell.isGap()).toList();
    }

    private static final class Maker {
        private final Portfolio portfolio;
        private final List<Known> known;
        private final IntPredicate stays;
        private final Ties ties;
        private final Map<String, Map<String, String>> languages = new HashMap<>();
        private final Map<String, List<Integer>> serving = new HashMap<>();

        Maker(Portfolio portfolio, List<Known> known, Ties ties, IntPredicate stays) {
            this.portfolio = portfolio;
            this.known = known;
            this.stays = stays;
            this.ties = ties;
            for (int at = 0; at < portfolio.offerings().size(); at++) {
                if (!known.get(at).isWithdrawn()) {
                    Scope scope = portfolio.offerings().get(at).scope();
                    add(languages.computeIfAbsent(key(scope.audience()), any -> new TreeMap<>()), scope.language());
                    addServed(at);
                }
            }
        }

        private void addServed(int at) {
            if (known.get(at).links() != null) {
                known.get(at).links().named().forEach((outcome, link) -> {
                    if (link.strength() > 0 && !isInMembers(at, outcome)) {
                        serving.computeIfAbsent(outcome, any -> new ArrayList<>()).add(at);
                    }
                });
            }
        }

        private boolean isInMembers(int at, String outcome) {
            if (known.get(at).kind() != Kind.CONTAINER) {
                return false;
            }
            for (int member : ties.membersOf(at)) {
                Known one = known.get(member);
                Link link = one.isWithdrawn() || one.links() == null ? null : one.links().named().get(outcome);
                if (link != null && link.strength() > 0) {
                    return true;
                }
            }
            return false;
        }

        CoverageGrid grid() {
            List<Cell> cells = new ArrayList<>();
            for (Outcome outcome : portfolio.outcomes()) {
                List<Integer> its = serving.getOrDefault(outcome.id(), List.of());
                Map<Scope, List<Integer>> groups = together(its);
                for (String audience : wanted(outcome.scope().audience(), audiences(outcome, its))) {
                    for (String language : wanted(outcome.scope().language(), spoken(audience, its))) {
                        cells.add(cell(outcome, audience, language, groups));
                    }
                }
            }
            return new CoverageGrid(cells);
        }

        private List<String> audiences(Outcome outcome, List<Integer> its) {
            List<Integer> supporting = its.stream().filter(at -> isSupport(at, outcome)).toList();
            return (supporting.isEmpty() ? its : supporting).stream().map(at -> scope(at).audience()).toList();
        }

        private boolean isSupport(int at, Outcome outcome) {
            return known.get(at).links().named().get(outcome.id()).strength() >= 2;
        }

        /** The languages of what is there for this audience; of everyone, those of what serves the outcome. */
        private Collection<String> spoken(String audience, List<Integer> its) {
            return audience.isEmpty() ? its.stream().map(at -> scope(at).language()).toList() : languages.getOrDefault(key(audience), Map.of()).values();
        }

        /** Offerings of the same audience and language stand together, so that many wants do not look at each of them. */
        private Map<Scope, List<Integer>> together(List<Integer> its) {
            Map<Scope, List<Integer>> groups = new LinkedHashMap<>();
            its.forEach(at -> groups.computeIfAbsent(new Scope("", key(scope(at).audience()), key(scope(at).language())), any -> new ArrayList<>()).add(at));
            return groups;
        }

        private Cell cell(Outcome outcome, String audience, String language, Map<Scope, List<Integer>> groups) {
            Scope wanted = new Scope("", key(audience), key(language));
            List<String> touching = new ArrayList<>();
            List<String> supporting = new ArrayList<>();
            List<String> staying = new ArrayList<>();
            groups.entrySet().stream().filter(group -> group.getKey().concerns(wanted)).flatMap(group -> group.getValue().stream()).sorted().forEach(at -> {
                String code = portfolio.offerings().get(at).code();
                boolean supports = isSupport(at, outcome);
                (supports ? supporting : touching).add(code);
                if (supports && stays.test(at)) {
                    staying.add(code);
                }
            });
            return new Cell(outcome.id(), outcome.scope().unit(), audience, language, touching, supporting, staying);
        }

        private Scope scope(int at) {
            return portfolio.offerings().get(at).scope();
        }

        /** What the sponsor named; else each that occurs, once, as it is first spelled; else "" for all. */
        private static Collection<String> wanted(String named, Collection<String> occurring) {
            if (!named.isBlank()) {
                return List.of(named.strip());
            }
            Map<String, String> all = new TreeMap<>();
            occurring.forEach(word -> add(all, word));
            return all.isEmpty() ? List.of("") : all.values();
        }

        private static void add(Map<String, String> words, String word) {
            if (!word.isBlank()) {
                words.putIfAbsent(key(word), word.strip());
            }
        }

        private static String key(String word) {
            return word.strip().toLowerCase(Locale.ROOT);
        }
    }
}
