package app.winnow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without a window everything is done when the call returns. */
class DirectTasksTest {
    private final DirectTasks tasks = new DirectTasks();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void the_result_is_there_on_return() {
        Running running = tasks.run("Count", progress -> 42, heard::add, heard::add);
        assertThat(heard).containsExactly(42);
        assertThat(running.state().get()).isEqualTo(Running.State.DONE);
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void the_failure_is_there_on_return() {
        IllegalStateException failure = new IllegalStateException("no");
        tasks.run("lane", "Count", progress -> {
            throw failure;
        }, heard::add, heard::add);
        assertThat(heard).containsExactly(failure);
    }

    @Test
    void what_fails_while_a_result_is_taken_is_not_swallowed() {
        assertThatThrownBy(() -> tasks.run("Count", progress -> 42, value -> {
            throw new IllegalStateException("in the window");
        }, heard::add)).hasMessage("in the window");
        assertThat(heard).isEmpty();
    }
}
