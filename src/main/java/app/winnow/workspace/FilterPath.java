package app.winnow.workspace;

import app.winnow.insight.facet.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The filters that were chosen one after the other, for going back and forward; a word that is being typed is one step. */
final class FilterPath {
    private static final int MOST = 100;
    private final List<Filter> steps = new ArrayList<>(List.of(Filter.NONE));
    private int at;

    /** Another one was chosen; what could be gone forward to is forgotten. False where it only goes on with a word that was being typed. */
    boolean add(Filter next) {
        steps.subList(at + 1, steps.size()).clear();
        boolean isTyping = at > 0 && steps.get(at).picks().equals(next.picks()) && steps.get(at).codes().equals(next.codes())
                && goesOn(steps.get(at).search(), next.search());
        if (isTyping) {
            steps.set(at, next);
        } else {
            steps.add(next);
            at++;
        }
        if (steps.size() > MOST) {
            steps.remove(0);
            at--;
        }
        return !isTyping;
    }

    private static boolean goesOn(String before, String now) {
        return !before.isEmpty() && !now.isEmpty() && (before.startsWith(now) || now.startsWith(before));
    }

    Optional<Filter> back() {
        return at > 0 ? Optional.of(steps.get(--at)) : Optional.empty();
    }

    Optional<Filter> forward() {
        return at + 1 < steps.size() ? Optional.of(steps.get(++at)) : Optional.empty();
    }
}
