package app.winnow.picture.coverage;

import app.winnow.insight.CoverageGrid;
import app.winnow.model.Outcome;
import app.winnow.picture.Group;
import app.winnow.picture.Grouping;
import app.winnow.picture.Groups;
import app.winnow.picture.Seen;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where something should support an outcome and nothing does, in the whole audit: a filter opens no gap. By audience as {@link CoverageGrid} has it, language by language; by unit where the sponsor
 * named one; by other groups nothing says that an outcome should be served in each.
 */
final class Gaps {
    private final Grouping grouping;
    private final BitSet unserved = new BitSet();
    private final Map<String, BitSet> supported = new HashMap<>();
    private final Map<String, List<String>> audiences = new HashMap<>();

    Gaps(Shown shown, List<Outcome> outcomes, Groups groups) {
        grouping = groups.grouping();
        Seen seen = shown.seen();
        unserved.set(0, outcomes.size());
        BitSet[] byGroup = IntStream.range(0, groups.count()).mapToObj(code -> supported.computeIfAbsent(plain(groups.group(code).text()), any -> new BitSet())).toArray(BitSet[]::new);
        for (int at = 0; at < seen.portfolio().offerings().size(); at++) {
            if (!seen.known(at).isWithdrawn()) {
                BitSet its = byGroup[groups.of(at)];
                shown.served(at, (row, link) -> {
                    if (link.strength() >= 2) {
                        unserved.clear(row);
                        its.set(row);
                    }
                });
            }
        }
        if (grouping == Grouping.AUDIENCE) {
            grid(seen, outcomes);
        }
    }

    private void grid(Seen seen, List<Outcome> outcomes) {
        Map<String, Integer> rows = new HashMap<>();
        outcomes.forEach(outcome -> rows.put(outcome.id(), rows.size()));
        CoverageGrid.now(seen.portfolio(), seen.verdicts().ties(), IntStream.range(0, seen.portfolio().offerings().size()).mapToObj(seen::known).toList()).cells().stream()
                .filter(CoverageGrid.Cell::isGap).forEach(cell -> audiences.computeIfAbsent(key(rows.get(cell.outcome()), cell.audience()), any -> new ArrayList<>()).add(cell.language()));
    }

    /** The outcomes that nothing supports anywhere, by row. */
    BitSet unserved() {
        return unserved;
    }

    /** What is missing in a group for this outcome; null where nothing is. */
    Gap at(int row, Group group, boolean isNamed) {
        if (!group.isNamed()) {
            return null;
        }
        // What is for everyone is for these, too.
        boolean isWhole = !isSupported(row, group.text()) && !isSupported(row, "");
        if (grouping == Grouping.AUDIENCE) {
            List<String> languages = audiences.get(key(row, group.text()));
            return languages == null ? null : new Gap(isWhole, languages.stream().filter(language -> !language.isBlank()).toList());
        }
        return isNamed && isWhole ? new Gap(true, List.of()) : null;
    }

    private boolean isSupported(int row, String text) {
        BitSet its = supported.get(plain(text));
        return its != null && its.get(row);
    }

    private static String key(int row, String text) {
        return row + " " + plain(text);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
