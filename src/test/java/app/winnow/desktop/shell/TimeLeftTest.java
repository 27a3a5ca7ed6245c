package app.winnow.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private final AtomicLong nanos = new AtomicLong();
    private final TimeLeft left = new TimeLeft(nanos::get);

    private void after(long seconds) {
        nanos.addAndGet(seconds * 1_000_000_000L);
    }

    @Test
    void nothing_is_said_while_it_would_be_guessing() {
        assertThat(left.words(0.5)).isEmpty();
        after(10);
        assertThat(left.words(-1)).isEmpty();
        assertThat(left.words(0.01)).isEmpty();
    }

    @Test
    void what_was_done_so_far_tells_what_is_left() {
        after(10);
        assertThat(left.seconds(0.25)).isEqualTo(30);
        assertThat(left.words(0.25)).isEqualTo("about 30 s left");
        after(590);
        assertThat(left.words(0.5)).isEqualTo("about 10 min left");
        after(1);
        assertThat(left.words(0.999)).isEqualTo("about 5 s left");
    }

    @Test
    void a_part_that_begins_anew_is_judged_anew() {
        after(100);
        left.seconds(0.9);
        left.seconds(0.0);
        after(4);
        assertThat(left.seconds(0.5)).isEqualTo(4);
    }
}
