package app.winnow.picture;

import app.winnow.model.Disposition;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The legend of what becomes of offerings: a line for each disposition that occurs, then what is open. */
public final class DispositionLegend {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.picture.messages");

    private DispositionLegend() { }

    /** The lines for these offerings, in the order of lists. */
    public static List<LegendLine> of(Seen seen, int[] offerings) {
        int open = Disposition.values().length;
        int[][] counts = new int[open + 1][2];
        for (int at : offerings) {
            Disposition disposition = seen.disposition(at);
            counts[disposition == null ? open : disposition.ordinal()][seen.isDecided(at) ? 0 : 1]++;
        }
        List<LegendLine> lines = new ArrayList<>();
        for (int at = 0; at <= open; at++) {
            if (counts[at][0] + counts[at][1] > 0) {
                lines.add(line(at == open ? null : Disposition.values()[at], counts[at][0], counts[at][1]));
            }
        }
        return lines;
    }

    private static LegendLine line(Disposition disposition, int decided, int suggested) {
        String name = DispositionNames.of(disposition);
        String said = new MessageFormat(WORDS.getString(disposition == null ? "legend.open" : "legend.line"), Locale.ENGLISH)
                .format(new Object[] {name, decided + suggested, decided});
        return new LegendLine(DispositionNames.key(disposition), name, Symbol.of(disposition), Fill.of(disposition, true), decided + suggested, said);
    }
}
