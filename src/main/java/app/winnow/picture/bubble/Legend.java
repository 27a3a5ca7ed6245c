package app.winnow.picture.bubble;

import app.winnow.model.Disposition;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the colours mean, with how many offerings have each and of how many people decided; then what solid, pale and dashed mean. */
record Legend(Shades shades, Words words) {

    List<LegendLine> lines(int size, ColourBy colour) {
        List<LegendLine> lines = new ArrayList<>();
        for (Shades.Group group : shades.groups(IntStream.range(0, size).toArray())) {
            Shade shade = group.shade();
            lines.add(new LegendLine(shade.key(), shade.name(), shade.symbol(), shade.fill(), group.count(), shades.said(group)));
        }
        if (colour == ColourBy.DISPOSITION) {
            lines.add(explained("key.decided", Fill.of(Disposition.KEEP, true)));
            lines.add(explained("key.suggested", Fill.of(Disposition.KEEP, false)));
        }
        lines.add(explained("key.area", new Fill(Ink.INK_2, Fill.Style.HOLLOW)));
        return lines;
    }

    private LegendLine explained(String key, Fill fill) {
        return new LegendLine("", words.of(key), Symbol.CIRCLE, fill, 0, words.of(key));
    }
}
