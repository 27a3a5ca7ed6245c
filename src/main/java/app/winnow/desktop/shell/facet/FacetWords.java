package app.winnow.desktop.shell.facet;

import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Figures;
import app.winnow.insight.Hours;
import app.winnow.insight.facet.Bands;
import app.winnow.insight.facet.Facet;
import app.winnow.model.Disposition;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Worded;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Facets and their values in the words of the screen. */
public final class FacetWords {
    private static final int HOUR = 60;
    private static final int DAY = 1440;
    private static final int AS_CHIP = 3;

    private FacetWords() { }

    /** The facet's name; hours and completions by what they are of. */
    public static String name(Facet facet, Hours.Basis basis) {
        String key = "facet." + facet.word();
        return Words.of(facet == Facet.HOURS || facet == Facet.USAGE ? key + "." + basis.name().toLowerCase(Locale.ROOT) : key);
    }

    /** A value; outcomes are named from this portfolio. */
    public static String value(Facet facet, String value, Portfolio portfolio) {
        String own = "value." + facet.word() + "." + (value.isEmpty() ? "unknown" : value.replaceAll("[ ()]+", "-"));
        if (facet == Facet.OUTCOME && !isSpecial(value)) {
            return portfolio.outcome(value).map(Outcome::sentence).orElse(value);
        } else if (isFixed(facet) && Words.has(own)) {
            return Words.of(own);
        } else if (value.isEmpty()) {
            return Words.of("nobody-said");
        } else if (facet == Facet.SUGGESTED || facet == Facet.DECIDED) {
            return Worded.find(Disposition.class, value).map(DispositionWords::verb).orElse(value);
        }
        return facet.bands() != null && facet.bands().has(value) ? band(facet, facet.bands(), value) : value;
    }

    /** Whether its values are words of ours and not those of somebody's catalog. */
    private static boolean isFixed(Facet facet) {
        return switch (facet) {
            case CATEGORY, TYPE, UNIT, OWNER, LANGUAGE, UPDATED -> false;
            default -> true;
        };
    }

    private static boolean isSpecial(String value) {
        return List.of(Facet.NOBODY_SAID, Facet.NONE, Facet.LINKED).contains(value);
    }

    private static String band(Facet facet, Bands bands, String word) {
        int from = Integer.parseInt(word);
        int end = bands.end(word);
        if (end < 0) {
            return Words.of("band.more", figure(facet, from));
        }
        return from == 0 ? Words.of("band.under", figure(facet, end)) : facet == Facet.USAGE ? Words.of("band.to", figure(facet, from), figure(facet, end - 1))
                : Words.of("band.to", figure(facet, from), figure(facet, end));
    }

    private static String figure(Facet facet, int value) {
        if (facet != Facet.LENGTH) {
            return Figures.whole(value);
        }
        return value < HOUR ? Words.of("minutes", value) : value < DAY ? Words.of("hours", value / HOUR) : Words.of("days", value / DAY);
    }

    /** What is picked in a facet in one phrase: "Unit: Sales or Service". */
    static String phrase(String name, Facet facet, Collection<String> values, Portfolio portfolio) {
        String or = Words.of("or");
        String words = values.stream().limit(AS_CHIP).map(value -> value(facet, value, portfolio)).map(FacetWords::shortened).collect(Collectors.joining(or));
        return Words.of("chip", name, values.size() > AS_CHIP ? words + Words.of("chip.more", values.size() - AS_CHIP) : words);
    }

    private static String shortened(String words) {
        return words.length() > 40 ? words.substring(0, 39) + "\u2026" : words;
    }
}
