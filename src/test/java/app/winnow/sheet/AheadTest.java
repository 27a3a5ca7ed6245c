package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is made ahead comes in its order, fails where it is taken, and is never left half made. */
class AheadTest {
    @Test
    void pieces_come_in_their_order_and_at_most_one_is_made_ahead() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Ahead<Integer> pieces = new Ahead<>(() -> made.incrementAndGet() <= 500 ? made.get() : null);
        for (int at = 1; at <= 500; at++) {
            assertThat(pieces.take()).isEqualTo(at);
            assertThat(made.get()).isBetween(at, at + 1);
        }
        assertThat(pieces.take()).isNull();
        assertThat(pieces.take()).isNull();
        assertThat(made.get()).isEqualTo(501);
    }

    @Test
    void what_a_piece_throws_reaches_whoever_takes_it_as_it_is() throws Exception {
        IOException broken = new IOException("broken");
        AtomicInteger made = new AtomicInteger();
        Ahead<Integer> pieces = new Ahead<>(() -> {
            if (made.incrementAndGet() == 2) {
                throw broken;
            }
            return made.get();
        });
        assertThat(pieces.take()).isEqualTo(1);
        assertThatThrownBy(pieces::take).isSameAs(broken);
        assertThat(pieces.take()).isNull();
    }

    @Test
    void closing_waits_for_the_piece_that_is_being_made() throws Exception {
        AtomicBoolean within = new AtomicBoolean();
        AtomicInteger made = new AtomicInteger();
        Ahead<Integer> pieces = new Ahead<>(() -> {
            within.set(true);
            for (int at = 0; at < 2_000; at++) {
                Thread.onSpinWait();
            }
            within.set(false);
            return made.incrementAndGet();
        });
        pieces.take();
        pieces.close();
        assertThat(within).isFalse();
        assertThat(pieces.take()).isNull();
    }

    @Test
    void a_stream_unpacked_ahead_gives_the_same_bytes_however_they_are_asked_for() throws Exception {
        Random random = new Random(3);
        byte[] bytes = new byte[900_001];
        random.nextBytes(bytes);
        byte[] read = new byte[bytes.length + 1];
        int at = 0;
        try (AheadStream in = new AheadStream(new ByteArrayInputStream(bytes), Progress.silent())) {
            for (int count = 0; count >= 0; count = in.read(read, at, Math.min(read.length - at, 1 + random.nextInt(300_000)))) {
                at += count;
            }
            assertThat(in.read()).isEqualTo(-1);
        }
        assertThat(at).isEqualTo(bytes.length);
        assertThat(read).startsWith(bytes);
    }
}
