package app.winnow.report;

import app.winnow.insight.Capacity;
import app.winnow.insight.Effect;
import app.winnow.insight.Range;
import app.winnow.report.Figure.End;
import app.winnow.report.Figure.Of;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.CellStyle;

/** The parts of the sheet Summary that keep decisions and suggestions apart, and say what the plan gives and takes of the makers' time. */
final class SummaryApart {
    private final SummaryPen lines;
    private final PlanContent content;
    private final PlanSheet plan;

    SummaryApart(SummaryPen lines, PlanContent content, PlanSheet plan) {
        this.lines = lines;
        this.content = content;
        this.plan = plan;
    }

    void write() {
        lines.section(Words.of("summary.apart"));
        lines.headings(List.of("Released", "Decided, low", "Decided", "Decided, high", "Suggested, low", "Suggested", "Suggested, high"), false);
        for (Of of : Of.values()) {
            lines.pen().row();
            lines.pen().text(Words.of("figure." + of.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            for (String standing : List.of("decided", "suggested")) {
                for (End end : End.values()) {
                    cell(of, standing, end);
                }
            }
        }
        lines.note(Words.of("summary.note-apart"));
        makers();
    }

    // prefix: figure.
    private void cell(Of of, String standing, End end) {
        IntPredicate which = at -> isStanding(at, standing);
        CellStyle style = of.isWhole() ? lines.styles().whole : lines.styles().hours;
        if (!of.hasBefore()) {
            Figure net = new Figure(of, true, end);
            lines.pen().formula("SUMIFS(" + plan.cells(net) + "," + of(standing) + ")", sum(net, which), style);
            return;
        }
        Figure before = new Figure(of, false, End.EXPECTED);
        Figure after = new Figure(of, true, end == End.LOW ? End.HIGH : end == End.HIGH ? End.LOW : End.EXPECTED);
        IntPredicate known = at -> which.test(at) && isKnown(before, at) && isKnown(after, at);
        if (isUnknown(which, known, before)) {
            lines.pen().unknown();
            return;
        }
        String both = of(standing) + "," + plan.cells(before) + ",\">=0\"," + plan.cells(after) + ",\">=0\")";
        lines.pen().formula("SUMIFS(" + plan.cells(before) + "," + both + "-SUMIFS(" + plan.cells(after) + "," + both, sum(before, known) - sum(after, known), style);
    }

    /** Nothing of it is known: then the sum is not zero, but unknown. */
    private boolean isUnknown(IntPredicate which, IntPredicate known, Figure before) {
        boolean missing = content.order().stream().anyMatch(at -> which.test(at) && !known.test(at));
        return missing && sum(before, known) == 0;
    }

    private String of(String standing) {
        return plan.cells(PlanSheet.STANDING) + ",\"" + standing + "\"";
    }

    private boolean isStanding(int at, String standing) {
        return PlanChecks.standing(content.offering(at), PlanSheet.suggestion(content.verdict(at))).equals(standing);
    }

    private boolean isKnown(Figure figure, int at) {
        return !Double.isNaN(figure.value(content.effects().get(at)));
    }

    private double sum(Figure figure, IntPredicate which) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Effect> effects = content.effects();
        for (int at = 0; at < effects.size(); at++) {
            if (which.test(at)) {
                sum = sum.add(BigDecimal.valueOf(figure.value(effects.get(at))));
            }
        }
        return sum.doubleValue();
    }

    private void makers() {
        Capacity capacity = Capacity.of(content.portfolio(), content.verdicts());
        lines.section(Words.of("summary.makers"));
        lines.headings(List.of("Figure", "Low", "Expected", "High", "Not known"), false);
        range(Words.of("summary.maintenance-released"), capacity.released());
        range(Words.of("summary.upkeep"), capacity.upkeep());
        range(Words.of("summary.freed"), capacity.freed());
        range(Words.of("summary.expert-hours"), capacity.expertHours());
        lines.note(Words.of("summary.note-makers"));
    }

    private void range(String label, Range range) {
        SheetPen pen = lines.pen();
        pen.row();
        pen.text(label);
        boolean nothingKnown = range.unknown() > 0 && range.low() == 0 && range.high() == 0;
        for (double value : new double[] {range.low(), range.expected(), range.high()}) {
            if (nothingKnown) {
                pen.unknown();
            } else {
                pen.number(value, lines.styles().hours);
            }
        }
        pen.number(range.unknown(), lines.styles().whole);
    }
}
