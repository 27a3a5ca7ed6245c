package app.winnow.desktop.overlaps;

import app.winnow.insight.overlap.Overlaps;
import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import java.util.function.Consumer;

/** Looks through the catalog behind the window, again once it says other things of its offerings. */
final class Search {
    private final Tasks tasks;
    private Portfolio about;
    private Running running;
    private Overlaps found;

    Search(Tasks tasks) {
        this.tasks = tasks;
    }

    /** What was found; null while nothing was. */
    Overlaps found() {
        return found;
    }

    /** Whether what was found is about other offerings than these, or nothing was looked for yet. */
    boolean isStale(Portfolio now) {
        return about == null || !isSame(about, now);
    }

    /** Starts looking, and says when it is done, or when people stopped it; what is still looked for is given up. */
    void start(Portfolio now, Runnable done, Runnable stopped, Consumer<Throwable> failed) {
        about = now;
        running = tasks.run(this, Words.of("task"), progress -> Overlaps.of(now, (at, of) -> {
            progress.checkCancelled();
            progress.report(at, of, "");
        }), overlaps -> {
            found = overlaps;
            done.run();
        }, failure -> {
            about = null;
            failed.accept(failure);
        });
        Running mine = running;
        mine.state().addListener((property, was, is) -> {
            if (is == Running.State.CANCELLED && mine == running) {
                stopped.run();
            }
        });
    }

    void forget() {
        about = null;
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Whether titles, facts, kinds and states are those that were looked through; links and decisions play no part. */
    private static boolean isSame(Portfolio was, Portfolio now) {
        if (was.offerings() == now.offerings()) {
            return was.lists().equals(now.lists());
        }
        if (was.offerings().size() != now.offerings().size() || !was.lists().equals(now.lists())) {
            return false;
        }
        for (int at = 0; at < now.offerings().size(); at++) {
            Offering one = was.offerings().get(at);
            Offering other = now.offerings().get(at);
            if (one != other && !isSame(one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Offering one, Offering other) {
        return one.code().equals(other.code()) && one.title().equals(other.title()) && one.imported().equals(other.imported()) && one.own().equals(other.own())
                && one.answers().get(Ask.KIND).equals(other.answers().get(Ask.KIND)) && one.answers().get(Ask.STATUS).equals(other.answers().get(Ask.STATUS));
    }
}
