package app.winnow.report;

import app.winnow.picture.Hatching;
import app.winnow.picture.Outline;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The classes of an SVG file: each look that occurs is written once and has a short name, so that thousands of marks stay small. The same picture always gets the same names. */
final class SvgStyles {
    private static final int LETTERS = 26;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Coat, String> coats = new HashMap<>();
    private final TreeSet<Integer> hatches = new TreeSet<>();

    /** The class of a coat. */
    String of(Coat coat) {
        return coats.computeIfAbsent(coat, key -> of(css(key)));
    }

    private String css(Coat coat) {
        StringBuilder css = new StringBuilder("fill:").append(fill(coat));
        if (coat.isOutlined()) {
            css.append(";stroke:").append(colour(coat.line())).append(coat.width() == 1 ? "" : ";stroke-width:" + SvgPen.number(coat.width()))
                    .append(coat.share() == 1 ? "" : ";stroke-opacity:" + SvgPen.number(coat.share())).append(coat.isDashed() ? ";stroke-dasharray:" + SvgPen.number(Outline.DASH) + "," + SvgPen.number(Outline.GAP) : "");
        }
        return css.toString();
    }

    /** The class of these declarations. */
    String of(String css) {
        String known = names.get(css);
        if (known == null) {
            known = name(names.size());
            names.put(css, known);
        }
        return known;
    }

    private String fill(Coat coat) {
        if (coat.hatch() == Coat.NONE) {
            return coat.fill() == Coat.NONE ? "none" : colour(coat.fill());
        }
        hatches.add(coat.hatch());
        return "url(#" + hatch(coat.hatch()) + ")";
    }

    private static String name(int at) {
        return (at < LETTERS ? "" : name(at / LETTERS - 1)) + (char) ('a' + at % LETTERS);
    }

    private static String hatch(int colour) {
        return "hatch-" + String.format(Locale.ROOT, "%06x", colour);
    }

    /** #rrggbb. */
    static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** The style sheet. */
    void writeSheet(StringBuilder out) {
        names.forEach((css, name) -> out.append('.').append(name).append('{').append(css).append("}\n"));
    }

    /** The patterns of what is hatched: strokes from lower left to upper right on paper. */
    void writePatterns(StringBuilder out, int paper) {
        String size = SvgPen.number(Hatching.APART);
        String half = SvgPen.number(Hatching.APART / 2);
        String over = SvgPen.number(Hatching.APART * 1.5);
        for (int colour : hatches) {
            out.append("<pattern id=\"").append(hatch(colour)).append("\" patternUnits=\"userSpaceOnUse\" width=\"").append(size).append("\" height=\"").append(size).append("\">")
                    .append("<rect width=\"").append(size).append("\" height=\"").append(size).append("\" fill=\"").append(colour(paper)).append("\"/>")
                    .append("<path d=\"M-").append(half).append(' ').append(half).append('L').append(half).append(" -").append(half)
                    .append('M').append("0 ").append(size).append('L').append(size).append(" 0")
                    .append('M').append(half).append(' ').append(over).append('L').append(over).append(' ').append(half)
                    .append("\" fill=\"none\" stroke=\"").append(colour(colour)).append("\" stroke-width=\"").append(SvgPen.number(Hatching.WIDTH)).append("\"/></pattern>\n");
        }
    }
}
