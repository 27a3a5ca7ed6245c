package app.winnow.report;

import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Picture;
import app.winnow.picture.Shape;
import app.winnow.picture.Symbol;
import java.util.ArrayList;
import java.util.List;

/** What solid and pale mean, for a legend that does not say it: on the screen the page does, on paper nobody is there to ask. */
final class StandingLegend {
    private static final int PALE = Fill.Style.PALE.ordinal();

    private StandingLegend() { }

    /** The picture's legend, and behind it what solid and pale mean where the colours of dispositions are pale somewhere. */
    static List<LegendLine> of(Picture picture) {
        List<LegendLine> legend = new ArrayList<>(picture.legend());
        if (!isSaid(legend) && picture.layers().stream().anyMatch(StandingLegend::hasPale)) {
            legend.add(line(Words.of("picture.decided"), Fill.Style.SOLID));
            legend.add(line(Words.of("picture.suggested"), Fill.Style.PALE));
        }
        return legend;
    }

    /** Solid and pale of one colour stand side by side only where their difference is what is explained. */
    private static boolean isSaid(List<LegendLine> legend) {
        return legend.stream().filter(line -> line.fill().style() == Fill.Style.PALE).anyMatch(pale -> legend.stream().anyMatch(line -> line.fill().equals(Fill.solid(pale.fill().ink()))));
    }

    private static LegendLine line(String words, Fill.Style style) {
        return new LegendLine("", words, Symbol.CIRCLE, new Fill(Ink.KEEP, style), 0, words);
    }

    private static boolean hasPale(Layer layer) {
        if (layer instanceof Layer.Dots dots) {
            return hasPale(dots.style(), dots.ink());
        } else if (layer instanceof Layer.Tiles tiles) {
            return hasPale(tiles.style(), tiles.ink());
        }
        return layer instanceof Layer.Group group && group.mark() >= 0 && group.shapes().stream().map(StandingLegend::fill).anyMatch(fill -> isPale(fill.style().ordinal(), fill.ink()));
    }

    private static boolean hasPale(byte[] styles, byte[] inks) {
        for (int at = 0; at < styles.length; at++) {
            if (isPale(styles[at], Ink.at(inks[at]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPale(int style, Ink ink) {
        return style == PALE && ink.compareTo(Ink.KEEP) >= 0 && ink.compareTo(Ink.PARK) <= 0;
    }

    private static Fill fill(Shape shape) {
        if (shape instanceof Shape.Rect rect) {
            return rect.fill();
        } else if (shape instanceof Shape.Poly poly) {
            return poly.fill();
        } else if (shape instanceof Shape.Ribbon ribbon) {
            return ribbon.fill();
        }
        return shape instanceof Shape.Sign sign ? sign.fill() : Fill.NONE;
    }
}
