package app.winnow.desktop.shell.offering;

import app.winnow.task.Progress;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Looks at what people wish before it is done: at once where few are marked, else behind the window, where the newest wish wins and an audit that changed meanwhile is looked at
 * again. For the window's thread.
 */
final class LookFirst {
    /** Up to so many nobody waits for the look. */
    static final int AT_ONCE = 250;

    private final Deciding deciding;
    private final Tasks tasks;
    private final Hearer hearer;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private Wish wish;
    private Moment moment;
    private Running running;

    /** Who asked: hears what was seen, which is never outdated; and that it was given up in the task bar, or failed. */
    record Hearer(Consumer<ManyDecisions> seen, Runnable left) { }

    LookFirst(Deciding deciding, Tasks tasks, Hearer hearer) {
        this.deciding = deciding;
        this.tasks = tasks;
        this.hearer = hearer;
    }

    /** What is being looked at, once that takes longer than a moment; "" otherwise. */
    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** The wish that was looked at last, or is now; null for none. */
    Wish wish() {
        return wish;
    }

    /** Whether it is still being looked at. */
    boolean isLooking() {
        return running != null;
    }

    /** Whether these are other offerings, or another state of the audit, than those looked at. */
    boolean isOutdated(List<String> codes) {
        return wish != null && (deciding.now().portfolio() != moment.portfolio() || !wish.codes().equals(codes));
    }

    /** Looks at this wish instead of any other. */
    void ask(Wish next) {
        stop();
        wish = next;
        moment = deciding.now();
        if (next.codes().size() <= AT_ONCE && moment.isInStep()) {
            see(ManyLook.at(moment, next, Progress.SILENT));
        } else {
            behind(next, moment);
        }
    }

    private void behind(Wish next, Moment now) {
        int count = next.codes().size();
        Running work = tasks.run(this, Words.of("task.looking", count), progress -> ManyLook.at(now, next, progress), this::arrived, this::failed);
        if (work.state().get().isOver()) {
            return;
        }
        running = work;
        work.state().addListener((property, was, is) -> {
            if (is == Running.State.CANCELLED && work == running) {
                hearer.left().run();
            }
        });
        tasks.whenDrawn(() -> {
            if (work == running) {
                words.set(Words.of("marked.looking", count));
            }
        });
    }

    private void arrived(ManyDecisions look) {
        running = null;
        if (isOutdated(wish.codes())) {
            ask(wish);
        } else {
            see(look);
        }
    }

    /** What follows may be another look, which says its own words. */
    private void see(ManyDecisions look) {
        hearer.seen().accept(look);
        if (running == null) {
            words.set("");
        }
    }

    private void failed(Throwable failure) {
        running = null;
        hearer.left().run();
        throw new IllegalStateException(failure);
    }

    /** Looks at nothing any more. */
    void leave() {
        stop();
        wish = null;
        words.set("");
    }

    private void stop() {
        Running work = running;
        running = null;
        if (work != null) {
            work.cancel();
        }
    }
}
