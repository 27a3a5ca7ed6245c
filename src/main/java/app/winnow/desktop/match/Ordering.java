package app.winnow.desktop.match;

import app.winnow.insight.facet.Found;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import javafx.beans.value.ChangeListener;

/** In which order the offerings come, and which of them: those that the filter of all pages leaves. */
final class Ordering {
    private final Workspace workspace;
    private final Tasks tasks;
    private final Agenda agenda;
    private final Runnable then;
    private final ChangeListener<Found> found = (property, was, is) -> narrow(was, is);
    private MatchQueue.Order by = MatchQueue.Order.HOURS;

    /** {@code then} is run whenever offerings come otherwise than before. */
    Ordering(Workspace workspace, Tasks tasks, Agenda agenda, Runnable then) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.agenda = agenda;
        this.then = then;
        workspace.filtering().found().addListener(found);
        agenda.narrow(workspace.filtering().found().get());
    }

    /** What is answered just now stays in the queue, even where the filter asks for what is not answered: nothing may vanish under the keys. */
    private void narrow(Found was, Found is) {
        if (!was.filter().equals(is.filter()) || was.all() != is.all()) {
            agenda.narrow(is);
            then.run();
        }
    }

    /** Whether only some of the offerings are gone through. */
    boolean isFiltered() {
        return !workspace.filtering().found().get().filter().isEmpty();
    }

    MatchQueue.Order by() {
        return by;
    }

    /** The other order. What settles most is found behind the window, and stays as it was found until somebody asks for it again. */
    void toggle() {
        by = by == MatchQueue.Order.HOURS ? MatchQueue.Order.SETTLES : MatchQueue.Order.HOURS;
        if (by == MatchQueue.Order.HOURS) {
            put(MatchQueue.of(workspace.verdicts().get()));
        } else {
            again();
        }
    }

    /** Other offerings are there. */
    void again() {
        if (by == MatchQueue.Order.SETTLES) {
            Verdicts now = workspace.verdicts().get();
            tasks.run(this, Words.of("task.order"), progress -> MatchQueue.settling(now), made -> take(now, made), failure -> {
                throw new IllegalStateException(failure);
            });
        }
    }

    private void take(Verdicts of, MatchQueue made) {
        if (by == made.by() && agenda.fits(of)) {
            put(made);
        }
    }

    private void put(MatchQueue queue) {
        agenda.put(queue);
        then.run();
    }

    void close() {
        workspace.filtering().found().removeListener(found);
    }
}
