package app.winnow.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps in which people said something of a file, oldest first, and those that they took back, the last of them last. A new value after each step. */
record Trail(List<Step> done, List<Step> undone) {
    /** No step. */
    static final Trail NONE = new Trail(List.of(), List.of());

    /** One step in words, with what was said before and after it. */
    record Step(String title, FileSaid before, FileSaid after) { }

    Trail {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** One step further; what was taken back is let go. */
    Trail with(Step step) {
        return new Trail(and(done, step), List.of());
    }

    /** One step back; there is one. */
    Trail back() {
        return new Trail(done.subList(0, done.size() - 1), and(undone, done.get(done.size() - 1)));
    }

    /** The step again that was taken back last; there is one. */
    Trail again() {
        return new Trail(and(done, undone.get(undone.size() - 1)), undone.subList(0, undone.size() - 1));
    }

    /** What undo takes back. */
    Optional<Step> last() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
    }

    /** What redo does again. */
    Optional<Step> next() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(undone.size() - 1));
    }

    private static List<Step> and(List<Step> steps, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
