package app.winnow.picture.bubble;

import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** How dark a cell is: four steps of equal factors from the fewest to the most in any cell. */
record Steps(int fewest, int most) {
    /** The darkest steps are left out, so that a sign on a cell can still be seen. */
    private static final int STEPS = 4;

    static Steps of(List<Density.Cell> cells) {
        return new Steps(cells.stream().mapToInt(cell -> cell.points().length).min().orElse(1), cells.stream().mapToInt(cell -> cell.points().length).max().orElse(1));
    }

    int of(int count) {
        return most == fewest ? 1 : 1 + (int) Math.min(STEPS - 1, STEPS * Math.log(count / (double) fewest) / Math.log(most / (double) fewest));
    }

    /** The steps that occur, with the fewest and the most in a cell. */
    List<LegendLine> legend(List<Density.Cell> cells, Words words) {
        List<LegendLine> lines = new ArrayList<>();
        for (int step = 1; step <= STEPS; step++) {
            int shade = step;
            int[] counts = cells.stream().mapToInt(cell -> cell.points().length).filter(count -> of(count) == shade).sorted().toArray();
            if (counts.length > 0) {
                int from = counts[0];
                int to = counts[counts.length - 1];
                String name = from == to ? words.of("density.one", from) : words.of("density", from, to);
                lines.add(new LegendLine("", name, Symbol.SQUARE, Fill.solid(Ink.step(step)), counts.length, words.of("density.said", name, counts.length)));
            }
        }
        return lines;
    }
}
