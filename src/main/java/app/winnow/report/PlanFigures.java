package app.winnow.report;

import app.winnow.insight.Effect;
import app.winnow.report.Figure.End;
import app.winnow.report.Figure.Of;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which figures of the ledger the sheet Plan has columns for: hours in sight, the rest folded away, and a range only where one is wide. */
final class PlanFigures {
    /** How many of them are in sight. */
    static final int SHOWN = 4;

    private PlanFigures() { }

    /** The figures in the order of their columns. */
    static List<Figure> columns(List<Effect> effects) {
        List<Figure> columns = new ArrayList<>(List.of(new Figure(Of.HOURS, false, End.EXPECTED), new Figure(Of.HOURS, true, End.EXPECTED),
                new Figure(Of.HOURS, true, End.LOW), new Figure(Of.HOURS, true, End.HIGH)));
        for (Of of : Of.values()) {
            for (boolean after : of.hasBefore() ? new boolean[] {false, true} : new boolean[] {true}) {
                Figure expected = new Figure(of, after, End.EXPECTED);
                add(columns, expected);
                if (effects.stream().anyMatch(effect -> !expected.range(effect).isExact())) {
                    add(columns, expected.at(End.LOW));
                    add(columns, expected.at(End.HIGH));
                }
            }
        }
        return columns;
    }

    private static void add(List<Figure> columns, Figure figure) {
        if (!columns.contains(figure)) {
            columns.add(figure);
        }
    }

    /** The sum over all offerings for which it is known, without the noise of adding fractions. */
    static double sum(Figure figure, List<Effect> effects) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Effect effect : effects) {
            double value = figure.value(effect);
            sum = Double.isNaN(value) ? sum : sum.add(BigDecimal.valueOf(value));
        }
        return sum.doubleValue();
    }

    /** For how many offerings it is unknown. */
    static long unknown(Figure figure, List<Effect> effects) {
        return effects.stream().filter(effect -> Double.isNaN(figure.value(effect))).count();
    }
}
