package app.winnow.desktop.outcomes;

import app.winnow.insight.CoverageGrid.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** For whom nothing supports an outcome, or much does, in a short line: the first two audiences by name, each with its languages. */
final class GapWords {
    private static final int NAMED = 2;

    private GapWords() { }

    static String of(List<Cell> gaps) {
        if (gaps.size() == 1 && gaps.get(0).audience().isEmpty() && gaps.get(0).language().isEmpty()) {
            return Words.of("gap.all");
        }
        return Words.of("gap.some", named(gaps));
    }

    /** For whom much supports it: how many offerings at most, and whom. */
    static String pile(List<Cell> piles) {
        int most = piles.stream().mapToInt(cell -> cell.supporting().size()).max().orElse(0);
        boolean everyone = piles.size() == 1 && piles.get(0).audience().isEmpty() && piles.get(0).language().isEmpty();
        return everyone ? Words.of("pile.all", most) : Words.of("pile.some", most, named(piles));
    }

    private static String named(List<Cell> gaps) {
        Map<String, List<String>> languages = new LinkedHashMap<>();
        gaps.forEach(gap -> languages.computeIfAbsent(gap.audience(), any -> new ArrayList<>()).add(gap.language()));
        String named = languages.entrySet().stream().limit(NAMED).map(entry -> whom(entry.getKey(), String.join(", ", entry.getValue()))).collect(Collectors.joining("; "));
        return languages.size() > NAMED ? Words.of("gap.more", named, languages.size() - NAMED) : named;
    }

    /** People, in which languages: "" = everyone, any. */
    private static String whom(String audience, String language) {
        if (audience.isEmpty()) {
            return language.isEmpty() ? Words.of("gap.everyone") : Words.of("gap.language", language);
        }
        return language.isEmpty() ? audience : Words.of("gap.both", audience, language);
    }
}
