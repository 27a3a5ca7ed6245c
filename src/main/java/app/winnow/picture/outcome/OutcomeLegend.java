package app.winnow.picture.outcome;

import app.winnow.model.Disposition;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Seen;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** The dispositions of what serves the outcomes, each offering once, and what the other signs mean. */
final class OutcomeLegend {
    private static final Words WORDS = OutcomeMap.WORDS;

    private OutcomeLegend() { }

    static List<LegendLine> of(Seen seen, List<Band> bands) {
        int[] all = bands.stream().flatMap(band -> band.servings().stream()).mapToInt(Serving::at).distinct().toArray();
        int[] counts = new int[Disposition.values().length + 1];
        for (int at : all) {
            Disposition disposition = seen.disposition(at);
            counts[disposition == null ? counts.length - 1 : disposition.ordinal()]++;
        }
        List<LegendLine> legend = new ArrayList<>();
        for (int line = 0; line < counts.length; line++) {
            Disposition disposition = line == counts.length - 1 ? null : Disposition.values()[line];
            if (counts[line] > 0) {
                String name = DispositionNames.of(disposition);
                legend.add(new LegendLine(DispositionNames.key(disposition), name, Symbol.of(disposition), Fill.of(disposition, true), counts[line], WORDS.of("legend.said", name, counts[line])));
            }
        }
        if (all.length > 0) {
            legend.add(new LegendLine("", WORDS.of("legend.several"), Symbol.SQUARE, new Fill(Ink.INK_2, Fill.Style.PALE), 0, WORDS.of("legend.several")));
        }
        return legend;
    }
}
