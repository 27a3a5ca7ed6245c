package app.winnow.cli;

import app.winnow.insight.quality.Cell;
import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.NextQuestion;
import app.winnow.insight.quality.Quality;
import app.winnow.insight.quality.Slice;
import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What is unknown and what to ask next, in lines. */
final class QualitySummary {
    private static final int NEXT = 5;
    private final PrintWriter out;

    QualitySummary(PrintWriter out) {
        this.out = out;
    }

    void print(Audit audit) {
        Quality quality = Quality.of(audit.verdicts(), Slice.UNIT, () -> { });
        out.println(Say.of("quality.head", Say.of("quality.hours." + quality.basis().name().toLowerCase(Locale.ROOT))));
        for (Fact fact : Fact.all()) {
            Cell cell = quality.all(fact);
            out.println(Say.of("quality.fact", fact.word(), cell.unknown(), cell.all(), Math.round(cell.unknownHours()), cell.answered(), cell.imported(), cell.assumed(), cell.open()));
        }
        for (NextQuestion next : quality.next(NEXT)) {
            out.println(Say.of("quality.next", next.question().word(""), next.offerings(), Math.round(next.hours()), new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(next.cost())));
        }
    }
}
