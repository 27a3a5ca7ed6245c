package app.winnow.insight.cover;

import java.util.Arrays;

/**
 * A {@link CoverProblem} written as plain set cover. Capacity counts what an offering goes on using, so every use is 0 or more, and a deeper column covers all that a
 * shallower one of the same offering covers: "one depth an offering" needs no row of its own. Where missing depth has a price, every level of a demand is a row
 * that may be left open for it.
 */
final class Instance {
    private final CoverProblem problem;
    private final double perRisk;
    private final int[] have;
    private final int[] need;
    private final int[] rowNames;
    private final int[] columnNames;
    private final Columns columns;
    private double fixedCost;
    private double fixedUse;
    private double fixedRisk;

    /** The problem with this price of a unit of risk; infinite where all that can be covered must be. */
    Instance(CoverProblem problem, double perRisk) {
        this.problem = problem;
        this.perRisk = perRisk;
        have = new int[problem.demands()];
        need = new int[problem.demands()];
        settleFixed();
        int[] rowOf = new int[CoverProblem.DEPTHS * problem.demands()];
        int[] names = new int[rowOf.length];
        int rows = 0;
        for (int demand = 0; demand < need.length; demand++) {
            for (int level = have[demand] + 1; level <= need[demand]; level++) {
                boolean isRow = mayStayOpen() || level == need[demand];
                rowOf[CoverProblem.DEPTHS * demand + level] = isRow ? rows : -1;
                if (isRow) {
                    names[rows++] = CoverProblem.DEPTHS * demand + level;
                }
            }
        }
        rowNames = Arrays.copyOf(names, rows);
        Writer writer = new Writer(rows, rowOf);
        columns = writer.columns();
        columnNames = writer.names();
    }

    private boolean mayStayOpen() {
        return !Double.isInfinite(perRisk);
    }

    private void settleFixed() {
        int[] reachable = problem.reachable();
        for (int at = 0; at < problem.offerings(); at++) {
            int depth = problem.fixed()[at];
            if (depth != CoverProblem.FREE) {
                fixedCost += problem.cost(at, depth);
                fixedUse += problem.use(at, depth);
                for (int demand : problem.serves()[at]) {
                    have[demand] = Math.max(have[demand], depth);
                }
            }
        }
        for (int demand = 0; demand < need.length; demand++) {
            need[demand] = Math.min(problem.depth()[demand], reachable[demand]);
            fixedRisk += problem.weight()[demand] * Math.max(0, problem.depth()[demand] - Math.max(reachable[demand], have[demand]));
        }
    }

    Columns columns() {
        return columns;
    }

    int demands() {
        return problem.demands();
    }

    /** What is spent whatever is chosen: what is held, and what nobody can cover. */
    double spent() {
        return fixedCost + (mayStayOpen() && fixedRisk > 0 ? perRisk * fixedRisk : 0);
    }

    /** Demand and level of a row, as {@code 4 * demand + level}. */
    int rowName(int row) {
        return rowNames[row];
    }

    /** Offering and depth of a column, as {@code 4 * offering + depth}; -1 for a level that is left open. */
    int columnName(int column) {
        return columnNames[column];
    }

    /** The depths that these columns stand for. */
    int[] depths(int[] chosen) {
        int[] depths = new int[problem.offerings()];
        for (int at = 0; at < depths.length; at++) {
            depths[at] = Math.max(0, problem.fixed()[at]);
        }
        for (int column : chosen) {
            int name = columnNames[column];
            if (name >= 0) {
                int offering = name / CoverProblem.DEPTHS;
                depths[offering] = Math.max(depths[offering], name % CoverProblem.DEPTHS);
            }
        }
        return depths;
    }

    /** What these depths cost, missing depth included where it has a price. */
    double costOf(int[] depths) {
        double cost = problem.costOf(depths);
        return mayStayOpen() ? cost + (perRisk == 0 ? 0 : perRisk * problem.risk(depths)) : cost;
    }

    /** Writes the columns down, growing as they come. */
    private final class Writer {
        private final int rowCount;
        private final int[] rowOf;
        private int[] start = new int[1024];
        private int[] rows = new int[2048];
        private double[] cost = new double[1024];
        private double[] use = new double[1024];
        private int[] names = new int[1024];
        private int size;
        private int end;

        Writer(int rowCount, int[] rowOf) {
            this.rowCount = rowCount;
            this.rowOf = rowOf;
            for (int at = 0; at < problem.offerings(); at++) {
                for (int depth = 1; depth < CoverProblem.DEPTHS && problem.fixed()[at] == CoverProblem.FREE; depth++) {
                    if (problem.has(at, depth)) {
                        add(at, depth);
                    }
                }
            }
            for (int row = 0; row < rowCount && mayStayOpen(); row++) {
                entry(row);
                close(-1, perRisk * problem.weight()[rowNames[row] / CoverProblem.DEPTHS], 0);
            }
        }

        private void add(int offering, int depth) {
            for (int demand : problem.serves()[offering]) {
                for (int level = have[demand] + 1; level <= Math.min(depth, need[demand]); level++) {
                    if (rowOf[CoverProblem.DEPTHS * demand + level] >= 0) {
                        entry(rowOf[CoverProblem.DEPTHS * demand + level]);
                    }
                }
            }
            if (end > start[size]) {
                close(CoverProblem.DEPTHS * offering + depth, problem.cost(offering, depth), problem.use(offering, depth));
            }
        }

        private void entry(int row) {
            if (end == rows.length) {
                rows = Arrays.copyOf(rows, 2 * end);
            }
            rows[end++] = row;
        }

        private void close(int name, double itsCost, double itsUse) {
            if (size + 1 == cost.length) {
                start = Arrays.copyOf(start, 2 * cost.length);
                use = Arrays.copyOf(use, 2 * cost.length);
                names = Arrays.copyOf(names, 2 * cost.length);
                cost = Arrays.copyOf(cost, 2 * cost.length);
            }
            cost[size] = itsCost;
            use[size] = itsUse;
            names[size++] = name;
            start[size] = end;
        }

        Columns columns() {
            return new Columns(rowCount, Arrays.copyOf(start, size + 1), Arrays.copyOf(rows, end), Arrays.copyOf(cost, size), Arrays.copyOf(use, size),
                    problem.capacity() - fixedUse);
        }

        int[] names() {
            return Arrays.copyOf(names, size);
        }
    }
}
