package app.winnow.desktop.match;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How long an offering takes: the median of the last twenty. A pause (over a minute and a half) is no pace and starts anew. */
final class Pace {
    private static final int LAST = 20;
    private static final Duration PAUSE = Duration.ofSeconds(90);

    private final Deque<Duration> times = new ArrayDeque<>();
    private Instant before;

    /** One more offering is done now. */
    void done(Instant now) {
        if (before != null) {
            Duration took = Duration.between(before, now);
            if (took.compareTo(PAUSE) <= 0) {
                times.addLast(took);
            }
            if (times.size() > LAST) {
                times.removeFirst();
            }
        }
        before = now;
    }

    /** Seconds an offering; empty until three are done. */
    Optional<Double> seconds() {
        if (times.size() < 3) {
            return Optional.empty();
        }
        double[] sorted = times.stream().mapToDouble(time -> time.toMillis() / 1000.0).sorted().toArray();
        return Optional.of(sorted[sorted.length / 2]);
    }
}
