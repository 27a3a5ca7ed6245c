package app.winnow.picture.coverage;

import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.picture.Groups;
import app.winnow.picture.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * At how many offerings of a group nobody has looked yet for an outcome that concerns them. Offerings of one scope and group that were looked at up to the same outcome are counted together, so that
 * nobody has to look at every offering for every outcome.
 */
final class NotLookedAt {
    private NotLookedAt() { }

    private record Alike(Scope scope, int group, int seen) { }

    /** By outcome and group. */
    static int[][] count(Seen seen, Groups groups, List<Outcome> outcomes, int size) {
        Map<Alike, Integer> alike = new HashMap<>();
        Map<Scope, boolean[]> concerned = new HashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        outcomes.forEach(outcome -> rows.put(outcome.id(), rows.size()));
        int[][] counts = new int[outcomes.size()][size];
        for (int at : seen.offerings()) {
            Links links = seen.known(at).links();
            Alike its = new Alike(seen.portfolio().offerings().get(at).scope(), groups.of(at), links == null ? 0 : links.seen());
            boolean[] concerning = concerned.computeIfAbsent(its.scope(), scope -> concerning(scope, outcomes));
            alike.merge(its, 1, Integer::sum);
            // What is named was looked at, however late the outcome was written.
            for (String id : links == null ? Set.<String>of() : links.named().keySet()) {
                Integer row = rows.get(id);
                if (row != null && concerning[row] && outcomes.get(row).serial() > its.seen()) {
                    counts[row][its.group()]--;
                }
            }
        }
        alike.forEach((its, count) -> add(counts, its, count, concerned.get(its.scope()), outcomes));
        return counts;
    }

    private static void add(int[][] counts, Alike its, int count, boolean[] concerning, List<Outcome> outcomes) {
        for (int row = 0; row < counts.length; row++) {
            if (concerning[row] && outcomes.get(row).serial() > its.seen()) {
                counts[row][its.group()] += count;
            }
        }
    }

    private static boolean[] concerning(Scope scope, List<Outcome> outcomes) {
        boolean[] concerning = new boolean[outcomes.size()];
        for (int row = 0; row < concerning.length; row++) {
            concerning[row] = outcomes.get(row).scope().concerns(scope);
        }
        return concerning;
    }
}
