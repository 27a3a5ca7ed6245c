package app.winnow.desktop.shell.facet;

import app.winnow.insight.facet.Found;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The whole filter in one sentence, nothing shortened, for what leaves the window and must say by itself what it shows. */
public final class FilterWords {
    private FilterWords() { }

    /** "Only 240 of 1,187 offerings: Unit: Sales or Service; has "quote"."; "" while all are shown. Outcomes are named from this portfolio. */
    public static String of(Found found, Portfolio portfolio) {
        if (found.filter().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (!found.filter().codes().isEmpty()) {
            parts.add(Words.of("chip.marked.before", found.filter().codes().size()));
        }
        found.filter().picks().forEach((facet, values) -> parts.add(Words.of("chip", FacetWords.name(facet, found.basis()),
                values.stream().map(value -> FacetWords.value(facet, value, portfolio)).collect(Collectors.joining(Words.of("or"))))));
        if (!found.filter().search().isBlank()) {
            parts.add(Words.of("chip.search", found.filter().search().strip()));
        }
        return Words.of("caption", found.count(), found.all(), String.join(Words.of("caption.and"), parts));
    }
}
