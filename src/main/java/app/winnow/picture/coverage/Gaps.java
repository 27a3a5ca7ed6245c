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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where something should support an outcome and nothing does, in the whole audit: a filter opens no gap. By audience as {@link CoverageGrid} has it, language by language; by unit where the sponsor
 * named one; by other groups nothing says that an outcome should be served in each.
 */
final class Gaps {
    private final Grouping grouping;
    private final BitSet unserved = new BitSet();
    private final Set<String> supported = new HashSet<>();
    private final Map<String, List<String>> audiences = new HashMap<>();

    Gaps(Shown shown, List<Outcome> outcomes, Groups groups) {
        grouping = groups.grouping();
        Seen seen = shown.seen();
        unserved.set(0, outcomes.size());
        for (int at = 0; at < seen.portfolio().offerings().size(); at++) {
            if (!seen.known(at).isWithdrawn()) {
                Group group = groups.group(groups.of(at));
                shown.served(at, (row, link) -> {
                    if (link.strength() >= 2) {
                        unserved.clear(row);
                        supported.add(key(row, group.text()));
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

    /** The languages in which a group lacks what supports this outcome, none where it lacks it in any; null where it is no gap. */
    List<String> at(int row, Group group, boolean isNamed) {
        if (!group.isNamed()) {
            return null;
        }
        if (grouping == Grouping.AUDIENCE) {
            List<String> languages = audiences.get(key(row, group.text()));
            return languages == null ? null : languages.stream().filter(language -> !language.isBlank()).toList();
        }
        // What is for all units is for this one, too.
        return isNamed && !supported.contains(key(row, group.text())) && !supported.contains(key(row, "")) ? List.of() : null;
    }

    private static String key(int row, String text) {
        return row + " " + text.strip().toLowerCase(Locale.ROOT);
    }
}
