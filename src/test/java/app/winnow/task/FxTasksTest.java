package app.winnow.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work runs beside the window and what it says arrives on the window's thread. */
class FxTasksTest {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private FxTasks tasks;

    @BeforeAll
    static void toolkit() {
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException runsAlready) {
            // Another test started it.
        }
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void start() throws Exception {
        tasks = onWindow(FxTasks::new);
    }

    @AfterEach
    void stop() throws Exception {
        onWindow(() -> {
            tasks.close();
            return null;
        });
    }

    @Test
    void the_result_arrives_on_the_windows_thread_and_the_work_runs_elsewhere() throws Exception {
        Running running = onWindow(() -> tasks.run("Count", progress -> Platform.isFxApplicationThread() ? "window" : "beside",
                value -> heard.add(value + " " + Platform.isFxApplicationThread()), failure -> heard.add("failed")));
        assertThat(next()).isEqualTo("beside true");
        assertThat(onWindow(() -> running.state().get())).isEqualTo(Running.State.DONE);
        assertThat(onWindow(() -> tasks.running().size())).isZero();
    }

    @Test
    void a_failure_arrives_whatever_it_is() throws Exception {
        onWindow(() -> tasks.run("Fail", progress -> {
            throw new OutOfMemoryError("too much");
        }, value -> heard.add("done"), failure -> heard.add(failure.getMessage() + " " + Platform.isFxApplicationThread())));
        assertThat(next()).isEqualTo("too much true");
    }

    @Test
    void progress_is_shown_and_the_task_is_listed_while_it_runs() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        Running running = onWindow(() -> {
            Running started = tasks.run("Read", progress -> {
                progress.report(30, 40, "row 30");
                return shown.await(20, TimeUnit.SECONDS);
            }, value -> heard.add("done"), failure -> heard.add("failed"));
            started.what().addListener((property, before, now) -> heard.add(now + " " + started.fraction().get()));
            return started;
        });
        assertThat(next()).isEqualTo("row 30 0.75");
        assertThat(onWindow(() -> List.copyOf(tasks.running()))).containsExactly(running);
        assertThat(running.title()).isEqualTo("Read");
        shown.countDown();
        assertThat(next()).isEqualTo("done");
    }

    @Test
    void what_was_cancelled_delivers_nothing_and_is_told_to_stop() throws Exception {
        // The work must have begun: what is cancelled before its turn never runs at all.
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        BlockingQueue<String> worker = new LinkedBlockingQueue<>();
        Running running = onWindow(() -> tasks.run("Wait", progress -> {
            began.countDown();
            cancelled.await(20, TimeUnit.SECONDS);
            try {
                progress.checkCancelled();
                worker.add("went on");
            } catch (java.util.concurrent.CancellationException stop) {
                worker.add("stopped");
                throw stop;
            }
            return "value";
        }, heard::add, failure -> heard.add("failed")));
        assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();
        onWindow(() -> {
            running.cancel();
            return null;
        });
        cancelled.countDown();
        assertThat(worker.poll(20, TimeUnit.SECONDS)).isEqualTo("stopped");
        onWindow(() -> tasks.run("After", progress -> "after", heard::add, failure -> heard.add("failed")));
        assertThat(next()).isEqualTo("after");
        assertThat(onWindow(() -> running.state().get())).isEqualTo(Running.State.CANCELLED);
    }

    @Test
    void in_a_lane_the_newest_wins_even_when_the_older_one_ends_later() throws Exception {
        CountDownLatch newerIsDone = new CountDownLatch(1);
        onWindow(() -> tasks.run("lane", "Older", progress -> {
            newerIsDone.await(20, TimeUnit.SECONDS);
            return "older";
        }, heard::add, failure -> heard.add("failed")));
        onWindow(() -> tasks.run("lane", "Newer", progress -> "newer", heard::add, failure -> heard.add("failed")));
        assertThat(next()).isEqualTo("newer");
        newerIsDone.countDown();
        onWindow(() -> tasks.run("other lane", "Last", progress -> "last", heard::add, failure -> heard.add("failed")));
        assertThat(next()).isEqualTo("last");
    }

    @Test
    void what_waits_for_the_drawing_runs_on_the_windows_thread_and_never_after_closing() throws Exception {
        onWindow(() -> {
            tasks.whenDrawn(() -> heard.add("drawn " + Platform.isFxApplicationThread()));
            return null;
        });
        assertThat(next()).isEqualTo("drawn true");
        FxTasks closed = onWindow(FxTasks::new);
        onWindow(() -> {
            closed.whenDrawn(() -> heard.add("too late"));
            closed.close();
            tasks.whenDrawn(() -> tasks.whenDrawn(() -> heard.add("later")));
            return null;
        });
        assertThat(next()).isEqualTo("later");
    }

    @Test
    void a_queue_keeps_its_order_and_closing_it_waits() {
        InOrder queue = tasks.inOrder("test");
        List<Integer> done = new ArrayList<>();
        for (int at = 0; at < 1_000; at++) {
            int number = at;
            queue.add(() -> done.add(number));
        }
        queue.close();
        assertThat(done).hasSize(1_000).isSorted();
    }

    private String next() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get(20, TimeUnit.SECONDS);
    }
}
