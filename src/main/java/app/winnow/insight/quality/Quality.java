package app.winnow.insight.quality;

import app.winnow.insight.Hours;
import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is known of an audit and what is not: a cell for each fact and each group of offerings (by unit, owner or category), what each unknown keeps open, and the
 * questions in the order to ask them: what shrinks most for what it costs, first (decision model, section 5). Immutable.
 */
public final class Quality {
    private final Verdicts verdicts;
    private final Slice by;
    private final Hours hours;
    private final List<String> groups;
    private final Map<Fact, List<Cell>> cells;
    private final List<Question> order;
    private final Questions questions;

    private Quality(Verdicts verdicts, Slice by, Hours hours, Count count) {
        this.verdicts = verdicts;
        this.by = by;
        this.hours = hours;
        List<Integer> places = IntStream.range(0, count.names.size()).boxed()
                .sorted(Comparator.<Integer>comparingInt(place -> -count.sizes.get(place)).thenComparing(count.names::get)).toList();
        groups = places.stream().map(count.names::get).toList();
        cells = new HashMap<>();
        for (int fact = 0; fact < Fact.all().size(); fact++) {
            List<Cell.Tally> tallies = count.tallies.get(fact);
            List<Cell> line = new ArrayList<>(List.of(count.all.get(fact).cell()));
            places.forEach(place -> line.add(tallies.get(place).cell()));
            cells.put(Fact.all().get(fact), line);
        }
        order = verdicts.questions().next();
        questions = count.questions;
    }

    /** The quality of the state behind these suggestions; {@code each} is run at every offering and may throw to stop. */
    public static Quality of(Verdicts verdicts, Slice by, Runnable each) {
        Hours hours = Hours.of(verdicts.portfolio());
        // Each offering's questions come in the order of the whole, which is worked out here.
        verdicts.questions().next();
        Count count = new Count(verdicts, by);
        for (int at = 0; at < verdicts.size(); at++) {
            each.run();
            count.add(at, hours.at(at).orElse(Double.NaN));
        }
        return new Quality(verdicts, by, hours, count);
    }

    /** What offerings are put together by. */
    public Slice by() {
        return by;
    }

    /** What the hours are of. */
    public Hours.Basis basis() {
        return hours.basis();
    }

    /** The names of the groups, the one with the most offerings first; "" = nobody has said. */
    public List<String> groups() {
        return groups;
    }

    /** One fact of all offerings. */
    public Cell all(Fact fact) {
        return cells.get(fact).get(0);
    }

    /** One fact of the offerings of the group at this place. */
    public Cell cell(Fact fact, int group) {
        return cells.get(fact).get(group + 1);
    }

    /** Questions that can still change a suggestion, at most so many, in the order to ask them. */
    public List<NextQuestion> next(int most) {
        return order.stream().limit(most).map(questions::of).toList();
    }

    /** The first of them about this fact in the group at this place (-1 = all); empty where none is. */
    public Optional<NextQuestion> next(Fact fact, int group) {
        return order.stream().filter(question -> isAbout(question, fact, group)).findFirst().map(questions::of);
    }

    private boolean isAbout(Question question, Fact fact, int group) {
        if (!(question instanceof Question.OfFact one) || one.ask() != fact.ask()) {
            return false;
        }
        return group < 0 || one.code().equals(Questions.LIST) || verdicts.portfolio().offering(one.code()).filter(offering -> isIn(offering, group)).isPresent();
    }

    private boolean isIn(Offering offering, int group) {
        return group < 0 || Slice.key(by.of(offering)).equals(Slice.key(groups.get(group)));
    }

    /** Codes of the offerings of the group at this place (-1 = all) of which the fact is known in this way, the most hours first. */
    public List<String> offerings(Fact fact, int group, Certainty certainty) {
        Portfolio portfolio = verdicts.portfolio();
        return IntStream.range(0, portfolio.offerings().size()).filter(at -> !verdicts.known(at).isWithdrawn() && isIn(portfolio.offerings().get(at), group)
                && certainty(fact, at) == certainty).boxed()
                .sorted(Comparator.comparingDouble(at -> -hours.at(at).orElse(-1))).map(at -> portfolio.offerings().get(at).code()).toList();
    }

    /** How a fact of the offering with this dense index is known. */
    public Certainty certainty(Fact fact, int at) {
        return fact.of(verdicts.portfolio(), verdicts.portfolio().offerings().get(at), verdicts.known(at));
    }

    /** The hours of the offering with this dense index; empty while they are unknown. */
    public OptionalDouble hours(int at) {
        return hours.at(at);
    }

    /** The facts of the offering with this dense index that keep its suggestion open. */
    public List<Fact> keepsOpen(int at) {
        Set<Ask<?>> deciding = deciding(verdicts, at, verdicts.at(at).isSettled() ? List.of() : verdicts.at(at).asks());
        return Fact.all().stream().filter(fact -> fact.ask() != null && deciding.contains(fact.ask())).toList();
    }

    private static Set<Ask<?>> deciding(Verdicts verdicts, int at, List<Question> asks) {
        String code = verdicts.portfolio().offerings().get(at).code();
        Set<Ask<?>> own = new HashSet<>();
        for (Question question : asks) {
            if (question instanceof Question.OfFact fact && fact.code().equals(code)) {
                own.add(fact.ask());
            }
        }
        return own;
    }

    /** The state that it is of. */
    public Portfolio portfolio() {
        return verdicts.portfolio();
    }

    /** One pass over all offerings. */
    private static final class Count {
        private final Verdicts verdicts;
        private final Slice by;
        private final Questions questions;
        private final Map<String, Integer> places = new HashMap<>();
        /** The same by every spelling that occurs. */
        private final Map<String, Integer> spelled = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<Integer> sizes = new ArrayList<>();
        private final List<Cell.Tally> all = new ArrayList<>();
        private final List<List<Cell.Tally>> tallies = new ArrayList<>();

        Count(Verdicts verdicts, Slice by) {
            this.verdicts = verdicts;
            this.by = by;
            questions = new Questions(verdicts);
            Fact.all().forEach(fact -> {
                all.add(new Cell.Tally());
                tallies.add(new ArrayList<>());
            });
        }

        void add(int at, double hours) {
            if (verdicts.known(at).isWithdrawn()) {
                return;
            }
            Offering offering = verdicts.portfolio().offerings().get(at);
            int group = place(by.of(offering));
            sizes.set(group, sizes.get(group) + 1);
            Set<Ask<?>> deciding = asked(at, hours);
            for (int fact = 0; fact < all.size(); fact++) {
                Fact one = Fact.all().get(fact);
                Certainty certainty = one.of(verdicts.portfolio(), offering, verdicts.known(at));
                boolean keepsOpen = one.ask() != null && deciding.contains(one.ask());
                all.get(fact).add(certainty, hours, keepsOpen);
                tallies.get(fact).get(group).add(certainty, hours, keepsOpen);
            }
        }

        private Set<Ask<?>> asked(int at, double hours) {
            if (verdicts.at(at).isSettled()) {
                return Set.of();
            }
            List<Question> asks = verdicts.at(at).asks();
            questions.add(at, hours, asks);
            return deciding(verdicts, at, asks);
        }

        private int place(String name) {
            Integer known = spelled.get(name);
            if (known == null) {
                known = places.getOrDefault(Slice.key(name), names.size());
                spelled.put(name, known);
            }
            if (known < names.size()) {
                return known;
            }
            places.put(Slice.key(name), known);
            names.add(name);
            sizes.add(0);
            tallies.forEach(line -> line.add(new Cell.Tally()));
            return names.size() - 1;
        }
    }
}
