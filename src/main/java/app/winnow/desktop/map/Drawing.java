package app.winnow.desktop.map;

import app.winnow.picture.Ask;
import app.winnow.picture.Choice;
import app.winnow.picture.Picture;
import app.winnow.picture.PictureKind;
import app.winnow.picture.Seen;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Works pictures out: within the frame where that fits into one, else behind the window, one at a time and after it the newest that was asked for, so that people see
 * the picture follow a slider instead of waiting for its end. For the window's thread.
 */
final class Drawing {
    /** Up to so many offerings every kind is there within a frame. */
    private static final int AT_ONCE = 1_000;
    /** Above, a kind whose last picture took no longer than this an offering; measured, because kinds and machines differ. */
    private static final double FRAME_NANOS = 12_000_000;

    private final Tasks tasks;
    private final Consumer<Drawn> show;
    private final Map<String, Double> nanosEach = new HashMap<>();
    private Running running;
    private Asked waiting;
    private int asked;
    private int shown;

    /** A picture that is asked for. */
    record Asked(PictureKind kind, Seen seen, Ask ask) { }

    /** A picture with what may be chosen of its kind. */
    record Drawn(Asked asked, Picture picture, List<Choice> choices) { }

    private record Timed(Drawn drawn, double nanosEach) { }

    Drawing(Tasks tasks, Consumer<Drawn> show) {
        this.tasks = tasks;
        this.show = show;
    }

    /** Asks for a picture; it is shown before this returns where that is quick. */
    void ask(Asked next) {
        if (isQuick(next)) {
            waiting = null;
            show(++asked, draw(next));
        } else if (running != null) {
            waiting = next;
        } else {
            behind(next);
        }
    }

    private boolean isQuick(Asked next) {
        int count = next.seen().portfolio().offerings().size();
        return count <= AT_ONCE || nanosEach.getOrDefault(next.kind().id(), FRAME_NANOS) * count <= FRAME_NANOS;
    }

    private static Timed draw(Asked asked) {
        long start = System.nanoTime();
        Drawn drawn = new Drawn(asked, asked.kind().draw(asked.seen(), asked.ask()), asked.kind().choices(asked.seen()));
        return new Timed(drawn, (System.nanoTime() - start) / (double) Math.max(1, asked.seen().portfolio().offerings().size()));
    }

    private void behind(Asked next) {
        int number = ++asked;
        boolean[] isOver = {false};
        Running work = tasks.run(Words.of("task"), progress -> draw(next), timed -> {
            isOver[0] = true;
            running = null;
            show(number, timed);
            goOn();
        }, failure -> {
            running = null;
            throw new IllegalStateException(failure);
        });
        if (isOver[0]) {
            return;
        }
        running = work;
        work.state().addListener((property, was, is) -> {
            if (is == Running.State.CANCELLED && running == work) {
                running = null;
                goOn();
            }
        });
    }

    private void goOn() {
        Asked newest = waiting;
        waiting = null;
        if (newest != null) {
            ask(newest);
        }
    }

    /** What was asked for before the picture that is there comes too late. */
    private void show(int number, Timed timed) {
        nanosEach.put(timed.drawn().asked().kind().id(), timed.nanosEach());
        if (number > shown) {
            shown = number;
            show.accept(timed.drawn());
        }
    }

    /** Nobody looks any more. */
    void close() {
        waiting = null;
        if (running != null) {
            running.cancel();
        }
    }
}
