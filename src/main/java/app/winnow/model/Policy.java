package app.winnow.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cut-offs, scales and rates that the rules use. Each default is a workshop default of ours unless a source is named.
 * {@code asOf} is the only clock of an audit; null = today.
 */
public record Policy(LocalDate asOf, Rules rules, Costs costs, Shares shares, Rates rates, Map<Integer, Integer> levelTargets) {

    /** What we suggest until people change it. */
    public static final Policy WORKSHOP = new Policy(null, Rules.WORKSHOP, new Costs(1, 2, 2, 3, 3, 5), new Shares(0.7, 0.5, 0.3),
            new Rates(8, null, "", 40, 6), Map.of(0, 100, 1, 90, 2, 60, 3, 30, 4, 10, 5, 5));

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

        /** Whether this impact of 1-7 is low. */
        public boolean isLow(int impact) {
            return impact <= lowImpact;
        }
    }

    /** What asking costs: one dial, the links of one offering, a pair, an outcome, a unit, a list. */
    public record Costs(double dial, double links, double pair, double outcome, double unit, double list) { }

    /** The share of length (or of completions) that remains after slimming: at least saving, expected, at most saving. */
    public record Shares(double most, double expected, double least) { }

    /** Hours in a working day, cost of an hour (null = nobody has said) with its currency, and expert hours to build and to keep up an aid a year. */
    public record Rates(double hoursPerDay, Double costPerHour, String currency, double aidBuildHours, double aidUpkeepHours) { }

    public Policy {
        levelTargets = Map.copyOf(levelTargets);
    }

    /** The as-of date, if one is set. */
    public Optional<LocalDate> asOfDate() {
        return Optional.ofNullable(asOf);
    }

    /** The same policy as of another date; null = today. */
    public Policy withAsOf(LocalDate date) {
        return new Policy(date, rules, costs, shares, rates, levelTargets);
    }
}
