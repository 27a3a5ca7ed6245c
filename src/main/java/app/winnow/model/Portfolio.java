package app.winnow.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything one audit knows, as an immutable value that threads share freely. Offerings have dense indexes in the order they came;
 * a changed fact copies one chunk. Made by {@link #empty} and changed only through {@code model.change}.
 */
public final class Portfolio {
    private final String name;
    private final List<Outcome> outcomes;
    private final SortedMap<UnitAudience, Boolean> complete;
    private final List<CatalogImport> imports;
    private final Chunks<Offering> offerings;
    private final CodeIndex index;
    private final Answers lists;
    private final SortedMap<Pair, PairState> pairs;
    private final Policy policy;
    private final SortedMap<String, Scenario> scenarios;
    private final SortedMap<Integer, WrittenRule> rules;
    private final SortedMap<String, View> views;

    private Portfolio(Draft draft) {
        name = draft.name;
        outcomes = draft.outcomes;
        complete = draft.complete;
        imports = draft.imports;
        offerings = draft.offerings;
        index = draft.index;
        lists = draft.lists;
        pairs = draft.pairs;
        policy = draft.policy;
        scenarios = draft.scenarios;
        rules = draft.rules;
        views = draft.views;
    }

    /** An audit in which nothing has been said yet. */
    public static Portfolio empty(String name) {
        return new Draft(name).done();
    }

    /** The audit's name. */
    public String name() {
        return name;
    }

    /** Outcomes in the order of their serials. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** The outcome with this id. */
    public java.util.Optional<Outcome> outcome(String id) {
        for (Outcome outcome : outcomes) {
            if (outcome.id().equals(id)) {
                return java.util.Optional.of(outcome);
            }
        }
        return java.util.Optional.empty();
    }

    /** The serial that the next outcome gets. Serials of removed outcomes are not used again while their links remain. */
    public int nextSerial() {
        int highest = outcomes.isEmpty() ? 0 : outcomes.get(outcomes.size() - 1).serial();
        for (Offering offering : offerings) {
            highest = Math.max(highest, offering.answers().get(Ask.SERVES).map(Links::seen).orElse(0));
        }
        return highest + 1;
    }

    /** What sponsors said of all outcomes being written down; a missing key is unknown. */
    public SortedMap<UnitAudience, Boolean> complete() {
        return complete;
    }

    /** Imported files in the order they came. */
    public List<CatalogImport> imports() {
        return imports;
    }

    /** Offerings by dense index. */
    public Chunks<Offering> offerings() {
        return offerings;
    }

    /** The dense index of a code. */
    public OptionalInt indexOf(String code) {
        int at = index.of(code);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** The offering with this code. */
    public java.util.Optional<Offering> offering(String code) {
        int at = index.of(code);
        return at < 0 ? java.util.Optional.empty() : java.util.Optional.of(offerings.get(at));
    }

    /** Answers that hold for every offering with nothing of its own (the confirmed lists). */
    public Answers lists() {
        return lists;
    }

    /** Where an offering stands: as people said, else as its file says, else as the list says for all; empty while nobody knows. */
    public java.util.Optional<Status> status(Offering offering) {
        return offering.answers().get(Ask.STATUS).or(() -> offering.facts(Field.STATUS).status()).or(() -> lists.get(Ask.STATUS));
    }

    /** Pairs that somebody proposed or answered; all others are different. */
    public SortedMap<Pair, PairState> pairs() {
        return pairs;
    }

    /** The policy in force. */
    public Policy policy() {
        return policy;
    }

    /** Kept copies of decisions and policy, by name. */
    public SortedMap<String, Scenario> scenarios() {
        return scenarios;
    }

    /** Rules that people wrote for matching, by number. */
    public SortedMap<Integer, WrittenRule> rules() {
        return rules;
    }

    /** Kept ways of looking at the catalog, by name. */
    public SortedMap<String, View> views() {
        return views;
    }

    /** A draft of the next state that starts from this one. */
    public Draft draft() {
        return new Draft(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portfolio that && name.equals(that.name) && outcomes.equals(that.outcomes) && complete.equals(that.complete)
                && imports.equals(that.imports) && offerings.equals(that.offerings) && lists.equals(that.lists) && pairs.equals(that.pairs)
                && policy.equals(that.policy) && scenarios.equals(that.scenarios) && rules.equals(that.rules) && views.equals(that.views);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + offerings.size();
    }

    /** The next state of a portfolio while it is being made; only changes use it. */
    public static final class Draft {
        private String name;
        private List<Outcome> outcomes = List.of();
        private SortedMap<UnitAudience, Boolean> complete = Collections.emptySortedMap();
        private List<CatalogImport> imports = List.of();
        private Chunks<Offering> offerings = Chunks.of(List.of());
        private CodeIndex index = CodeIndex.EMPTY;
        private Answers lists = Answers.NONE;
        private SortedMap<Pair, PairState> pairs = Collections.emptySortedMap();
        private Policy policy = Policy.WORKSHOP;
        private SortedMap<String, Scenario> scenarios = Collections.emptySortedMap();
        private SortedMap<Integer, WrittenRule> rules = Collections.emptySortedMap();
        private SortedMap<String, View> views = Collections.emptySortedMap();

        private Draft(String name) {
            this.name = name;
        }

        private Draft(Portfolio from) {
            name = from.name;
            outcomes = from.outcomes;
            complete = from.complete;
            imports = from.imports;
            offerings = from.offerings;
            index = from.index;
            lists = from.lists;
            pairs = from.pairs;
            policy = from.policy;
            scenarios = from.scenarios;
            rules = from.rules;
            views = from.views;
        }

        public Draft name(String next) {
            name = next;
            return this;
        }

        /** Sorted by serial. */
        public Draft outcomes(List<Outcome> next) {
            outcomes = isSorted(next) ? List.copyOf(next) : next.stream().sorted(java.util.Comparator.comparingInt(Outcome::serial)).toList();
            return this;
        }

        private static boolean isSorted(List<Outcome> outcomes) {
            int last = 0;
            for (Outcome outcome : outcomes) {
                if (outcome.serial() < last) {
                    return false;
                }
                last = outcome.serial();
            }
            return true;
        }

        public Draft complete(Map<UnitAudience, Boolean> next) {
            complete = Collections.unmodifiableSortedMap(new TreeMap<>(next));
            return this;
        }

        public Draft imports(List<CatalogImport> next) {
            imports = List.copyOf(next);
            return this;
        }

        /** Replaces one offering, whose code stays. */
        public Draft offering(int at, Offering next) {
            if (!offerings.get(at).code().equals(next.code())) {
                throw new IllegalArgumentException("a code never changes: " + next.code());
            }
            offerings = offerings.with(at, next);
            return this;
        }

        /** Takes all offerings away but the first ones. */
        public Draft first(int count) {
            return offerings(offerings.first(count));
        }

        /** Replaces all offerings; IllegalArgumentException when two have one code. */
        public Draft offerings(Chunks<Offering> next) {
            index = new CodeIndex(next);
            offerings = next;
            return this;
        }

        public Draft lists(Answers next) {
            lists = next;
            return this;
        }

        public Draft pairs(Map<Pair, PairState> next) {
            pairs = Collections.unmodifiableSortedMap(new TreeMap<>(next));
            return this;
        }

        public Draft policy(Policy next) {
            policy = next;
            return this;
        }

        public Draft scenarios(Map<String, Scenario> next) {
            scenarios = Collections.unmodifiableSortedMap(new TreeMap<>(next));
            return this;
        }

        public Draft rules(Map<Integer, WrittenRule> next) {
            rules = Collections.unmodifiableSortedMap(new TreeMap<>(next));
            return this;
        }

        public Draft views(Map<String, View> next) {
            views = Collections.unmodifiableSortedMap(new TreeMap<>(next));
            return this;
        }

        /** The finished state. */
        public Portfolio done() {
            return new Portfolio(this);
        }
    }
}
