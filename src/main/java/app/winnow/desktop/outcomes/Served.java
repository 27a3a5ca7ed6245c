package app.winnow.desktop.outcomes;

import app.winnow.insight.Coverage;
import app.winnow.insight.CoverageGrid;
import app.winnow.insight.CoverageGrid.Cell;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What serves the outcomes, worked out once for a portfolio: a line an outcome, where nothing supports it, where much does, the most offerings of any, and the units that offerings name. */
record Served(Map<String, Coverage.Line> lines, Map<String, List<Cell>> gaps, Map<String, List<Cell>> piles, int most, List<String> units) {
    /** Nothing is worked out yet. */
    static final Served NOTHING = new Served(Map.of(), Map.of(), Map.of(), 0, List.of());

    /** From the facts that the suggestions were made of. */
    static Served of(Verdicts verdicts) {
        Portfolio portfolio = verdicts.portfolio();
        List<Known> known = IntStream.range(0, verdicts.size()).mapToObj(verdicts::known).toList();
        List<Coverage.Line> lines = Coverage.of(portfolio, known).lines();
        CoverageGrid grid = CoverageGrid.now(portfolio, verdicts.ties(), known);
        return new Served(lines.stream().collect(Collectors.toMap(Coverage.Line::outcome, Function.identity())), by(grid, Cell::isGap), by(grid, Cell::isPileUp),
                lines.stream().mapToInt(Coverage.Line::serving).max().orElse(0), Units.named(portfolio));
    }

    private static Map<String, List<Cell>> by(CoverageGrid grid, Predicate<Cell> which) {
        return grid.cells().stream().filter(which).collect(Collectors.groupingBy(Cell::outcome));
    }
}
