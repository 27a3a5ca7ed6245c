package app.winnow.picture.treemap;

import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The legend of a treemap: a line a disposition or step that occurs, with how many leaves it has, and what solid, pale and hatched mean. */
final class Legend {
    private Legend() { }

    static List<LegendLine> of(Scene scene) {
        Tones tones = scene.tones();
        int[] counts = new int[tones.all().size()];
        for (int at = scene.top().from; at < scene.top().to; at++) {
            counts[tones.code(scene.nest().leaves[at])]++;
        }
        boolean isDisposition = scene.asked().colour() == Colour.DISPOSITION;
        Map<String, LegendLine> lines = new LinkedHashMap<>();
        for (int code = 0; code < counts.length; code++) {
            Tone tone = tones.all().get(code);
            int decided = tone.fill().style() == Fill.Style.SOLID ? counts[code] : 0;
            LegendLine before = lines.get(tone.key());
            int count = counts[code] + (before == null ? 0 : before.count());
            if (count > 0) {
                String said = scene.words().of(isDisposition && !tone.key().equals("open") ? "legend.said.decided" : "legend.said", tone.name(), count, before == null ? decided : before.count());
                lines.put(tone.key(), new LegendLine(tone.key(), tone.name(), tone.symbol(), before == null && isDisposition && !tone.key().equals("open")
                        ? Fill.solid(tone.fill().ink()) : before == null ? tone.fill() : before.fill(), count, said));
            }
        }
        List<LegendLine> all = new ArrayList<>(lines.values());
        if (isDisposition) {
            explain(all, scene, "decided", Fill.solid(Ink.INK_2));
            explain(all, scene, "suggested", new Fill(Ink.INK_2, Fill.Style.PALE));
        }
        if (scene.asked().isAfter()) {
            explain(all, scene, "goes", new Fill(Ink.INK_2, Fill.Style.HATCHED));
        }
        return all;
    }

    private static void explain(List<LegendLine> all, Scene scene, String what, Fill fill) {
        String name = scene.words().of("legend." + what);
        all.add(new LegendLine("", name, Symbol.SQUARE, fill, 0, name));
    }
}
