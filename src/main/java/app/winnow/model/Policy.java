package app.winnow.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cut-offs, scales and rates that the rules use (decision model, section 12). {@code asOf} is the only clock of an audit; null = today. {@code levelTargets}
 * is the share of offerings in percent to be measured at each level 0-5. {@code sources} says where values come from; one without a source that stands at
 * its default is a workshop default of ours.
 */
public record Policy(LocalDate asOf, Rules rules, Costs costs, Shares shares, Rates rates, Map<Integer, Integer> levelTargets, Terms terms,
                     SortedMap<PolicyKey, String> sources) {

    /** What we suggest until people change it. */
    public static final Policy WORKSHOP = new Policy(null, Rules.WORKSHOP, new Costs(1, 2, 2, 3, 3, 5), new Shares(0.7, 0.5, 0.3),
            new Rates(8, null, "", 40, 6), Map.of(0, 100, 1, 90, 2, 60, 3, 30, 4, 10, 5, 5), Terms.WORKSHOP, Collections.emptySortedMap());

    /**
     * Impact up to {@code lowImpact} is low, up to {@code middleImpact} middle, above it high (of 1-7). {@code cells} are the nine results of
     * response x impact, rows low, middle, high; columns referenced, mixed, memorised. Evidence counts for {@code evidenceMonths}.
     */
    public record Rules(int lowImpact, int middleImpact, List<Result> cells, int sizeTarget, int accessTarget, int directnessTarget,
                        int evidenceMonths, int countsFrom) {
        private static final Result REPLACE = new Result(Disposition.REPLACE, AidValue.INSTEAD);
        private static final Result SLIM_BESIDE = new Result(Disposition.SLIM, AidValue.BESIDE);

        /** After Wallace, Gottfredson & Mosher and MIL-HDBK-29612-2A; cut-offs and cells are ours. */
        public static final Rules WORKSHOP = new Rules(2, 4, List.of(
                REPLACE, SLIM_BESIDE, Result.of(Disposition.SLIM),
                REPLACE, SLIM_BESIDE, SLIM_BESIDE,
                SLIM_BESIDE, SLIM_BESIDE, new Result(Disposition.KEEP, AidValue.BESIDE)), 3, 3, 3, 24, 30);

        public Rules {
            cells = List.copyOf(cells);
            if (cells.size() != 9 || lowImpact < 0 || middleImpact < lowImpact || middleImpact > 7) {
                throw new IllegalArgumentException("nine cells, and cut-offs in order");
            }
        }

        /** The cell for an impact of 1-7 and a response. */
        public Result cell(int impact, Response response) {
            int row = impact <= lowImpact ? 0 : impact <= middleImpact ? 1 : 2;
            int column = switch (response) {
                case REFERENCED -> 0;
                case MIXED -> 1;
                case MEMORISED -> 2;
            };
            return cells.get(3 * row + column);
        }

        /** The same rules with another result in a cell, counted by rows from 0. */
        public Rules withCell(int place, Result result) {
            List<Result> next = new ArrayList<>(cells);
            next.set(place, result);
            return new Rules(lowImpact, middleImpact, next, sizeTarget, accessTarget, directnessTarget, evidenceMonths, countsFrom);
        }

        /** Whether this impact of 1-7 is low. */
        public boolean isLow(int impact) {
            return impact <= lowImpact;
        }
    }

    /** What asking costs: one dial, the links of one offering, a pair, an outcome, a unit, a list. */
    public record Costs(double dial, double links, double pair, double outcome, double unit, double list) { }

    /** The share of length (or of completions) that remains after slimming: at least saving, expected, at most saving; 0-1, none above the one before. */
    public record Shares(double most, double expected, double least) {
        public Shares {
            if (most < expected || expected < least) {
                throw new IllegalArgumentException("shares in order");
            }
        }
    }

    /**
     * Hours in a working day, cost of an hour (null = nobody has said) with its currency, and expert hours to build an aid and to keep it up for a year:
     * of an aid whose type nobody has said, and by type.
     */
    public record Rates(double hoursPerDay, Double costPerHour, String currency, double aidBuildHours, double aidUpkeepHours, Map<AidType, Effort> efforts) {
        /** A type of which nothing is said takes what any aid takes. */
        public Rates {
            Map<AidType, Effort> all = new EnumMap<>(AidType.class);
            for (AidType type : AidType.values()) {
                all.put(type, efforts.getOrDefault(type, new Effort(aidBuildHours, aidUpkeepHours)));
            }
            efforts = Collections.unmodifiableMap(all);
        }

        /** Rates with the workshop's efforts by type. */
        public Rates(double hoursPerDay, Double costPerHour, String currency, double aidBuildHours, double aidUpkeepHours) {
            this(hoursPerDay, costPerHour, currency, aidBuildHours, aidUpkeepHours, Effort.WORKSHOP);
        }

        /** What an aid of this type takes; null = nobody has said the type. */
        public Effort effort(AidType type) {
            return type == null ? new Effort(aidBuildHours, aidUpkeepHours) : efforts.get(type);
        }
    }

    /** Expert hours to build an aid, and to keep it up for a year. */
    public record Effort(double buildHours, double upkeepHours) {
        /** By type; ours. */
        public static final Map<AidType, Effort> WORKSHOP = Map.of(AidType.CHECKLIST, new Effort(16, 3), AidType.DECISION_TABLE, new Effort(24, 4),
                AidType.FLOWCHART, new Effort(32, 5), AidType.PROCEDURE, new Effort(40, 6), AidType.REFERENCE, new Effort(40, 8),
                AidType.WORKSHEET, new Effort(24, 3), AidType.WALKTHROUGH, new Effort(60, 12), AidType.TROUBLESHOOTING_GUIDE, new Effort(60, 8),
                AidType.CONVERSATION_GUIDE, new Effort(32, 4));
    }

    /**
     * Spans of time: content is old so many months after its last update, and idle when nobody was active for so many; fewer completions a year than
     * {@code fewCompletions} are few (null = off, which it is by default); owners have so many days of notice before anything stops, and what was removed has
     * its measure read back so many days after. Age and usage never set a direction.
     */
    public record Terms(int oldMonths, int idleMonths, Integer fewCompletions, int noticeDays, int readBackDays) {
        /** Ours. */
        public static final Terms WORKSHOP = new Terms(24, 12, null, 30, 90);
    }

    public Policy {
        levelTargets = Map.copyOf(levelTargets);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** A policy with the workshop's terms, of whose values nobody has named a source. */
    public Policy(LocalDate asOf, Rules rules, Costs costs, Shares shares, Rates rates, Map<Integer, Integer> levelTargets) {
        this(asOf, rules, costs, shares, rates, levelTargets, Terms.WORKSHOP, Collections.emptySortedMap());
    }

    /** The as-of date, if one is set. */
    public Optional<LocalDate> asOfDate() {
        return Optional.ofNullable(asOf);
    }

    /** The same policy as of another date; null = today. */
    public Policy withAsOf(LocalDate date) {
        return new Policy(date, rules, costs, shares, rates, levelTargets, terms, sources);
    }

    /** The same policy with other rules. */
    public Policy withRules(Rules other) {
        return new Policy(asOf, other, costs, shares, rates, levelTargets, terms, sources);
    }

    /** The same policy with other costs of asking. */
    public Policy withCosts(Costs other) {
        return new Policy(asOf, rules, other, shares, rates, levelTargets, terms, sources);
    }

    /** The same policy with other shares that remain. */
    public Policy withShares(Shares other) {
        return new Policy(asOf, rules, costs, other, rates, levelTargets, terms, sources);
    }

    /** The same policy with other rates. */
    public Policy withRates(Rates other) {
        return new Policy(asOf, rules, costs, shares, other, levelTargets, terms, sources);
    }

    /** The same policy with other targets by level. */
    public Policy withLevelTargets(Map<Integer, Integer> other) {
        return new Policy(asOf, rules, costs, shares, rates, other, terms, sources);
    }

    /** The same policy with other spans of time. */
    public Policy withTerms(Terms other) {
        return new Policy(asOf, rules, costs, shares, rates, levelTargets, other, sources);
    }

    /** The same policy in which this value comes from there; "" = nobody has named a source. */
    public Policy withSource(PolicyKey key, String source) {
        SortedMap<PolicyKey, String> next = new TreeMap<>(sources);
        if (source.isBlank()) {
            next.remove(key);
        } else {
            next.put(key, source.strip());
        }
        return new Policy(asOf, rules, costs, shares, rates, levelTargets, terms, next);
    }

    /** Where this value comes from, "" while nobody has named a source. */
    public String source(PolicyKey key) {
        return sources.getOrDefault(key, "");
    }
}
