package app.winnow.picture.coverage;

import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The legend of a coverage matrix, and which of its lines a cell belongs to: gaps, steps, what nobody has measured, looked at or knows. */
final class Tint {
    private static final String GAP = "gap";
    private static final String UNKNOWN = "unknown";
    private static final String NOT_LOOKED_AT = "not-looked-at";

    private final Figures figures;
    private final Heat heat;
    private final Words words;

    Tint(Figures figures, Heat heat, Words words) {
        this.figures = figures;
        this.heat = heat;
        this.words = words;
    }

    String line(Piece piece) {
        Cell cell = piece.cell();
        if (piece.isFold()) {
            return "";
        }
        if (cell != null && cell.gaps() > 0) {
            return GAP;
        }
        if (cell == null || cell.count() == 0) {
            return NOT_LOOKED_AT;
        }
        double value = cell.value(figures.measure());
        return Double.isNaN(value) ? UNKNOWN : "step-" + heat.step(value);
    }

    List<LegendLine> legend(List<Piece> pieces, Piles piles) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        pieces.stream().filter(piece -> piece.isCell() && !piece.isFold()).forEach(piece -> counts.merge(line(piece), 1, Integer::sum));
        List<LegendLine> lines = new ArrayList<>();
        for (int step : heat.steps()) {
            String name = figures.measure() == Measure.LEVEL ? words.of("legend.level." + heat.range(step)) : heat.range(step);
            add(lines, "step-" + step, name, new Fill(Ink.step(step), Fill.Style.SOLID), counts);
        }
        add(lines, UNKNOWN, words.of(figures.measure() == Measure.LEVEL ? "legend.unknown.level" : "legend.unknown.hours"), new Fill(Ink.STEP_3, Fill.Style.HOLLOW), counts);
        add(lines, GAP, words.of("legend.gap"), Fill.solid(Ink.ATTENTION), counts);
        add(lines, NOT_LOOKED_AT, words.of("legend.not-looked-at"), Fill.NONE, counts);
        if (figures.measure() != Measure.LEVEL) {
            explain(lines, words.of("legend.evidenced"), Symbol.SQUARE, Fill.solid(Ink.STEP_5));
            explain(lines, words.of("legend.claimed"), Symbol.SQUARE, new Fill(Ink.STEP_5, Fill.Style.HOLLOW));
        }
        if (piles.isAny()) {
            explain(lines, words.of("legend.pile-up", piles.least()), Symbol.TRIANGLE, Fill.solid(Ink.INK));
        }
        if (pieces.stream().anyMatch(piece -> piece.isCell() && !piece.isFold() && piece.cell() != null && piece.cell().lacksLanguages())) {
            explain(lines, words.of("legend.languages"), Symbol.TRIANGLE, Fill.solid(Ink.ATTENTION));
        }
        return lines;
    }

    private void add(List<LegendLine> lines, String key, String name, Fill fill, Map<String, Integer> counts) {
        int count = counts.getOrDefault(key, 0);
        if (count > 0) {
            lines.add(new LegendLine(key, name, Symbol.SQUARE, fill, count, words.of("legend.said", name, count)));
        }
    }

    private static void explain(List<LegendLine> lines, String name, Symbol symbol, Fill fill) {
        lines.add(new LegendLine("", name, symbol, fill, 0, name));
    }
}
