package app.winnow.picture.outcome;

import app.winnow.picture.DispositionLegend;
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
        int[] all = Servers.indexes(bands.stream().flatMap(band -> band.servings().stream()).toList());
        List<LegendLine> legend = new ArrayList<>(DispositionLegend.of(seen, all));
        if (all.length > 0) {
            legend.add(new LegendLine("", WORDS.of("legend.several"), Symbol.SQUARE, new Fill(Ink.INK_2, Fill.Style.PALE), 0, WORDS.of("legend.several")));
        }
        return legend;
    }
}
