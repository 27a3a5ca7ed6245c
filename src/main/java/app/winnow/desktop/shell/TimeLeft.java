package app.winnow.desktop.shell;

import java.util.function.LongSupplier;

/** How long work will still take, judged by how far it has come since it began; nothing while that is mere guessing. */
final class TimeLeft {
    private static final double NANOS = 1e9;
    private static final double PATIENCE = 2;
    private static final double LEAST = 0.05;
    private final LongSupplier nanos;
    private long began;
    private double last;

    /** Judges by this clock, in nanoseconds. */
    TimeLeft(LongSupplier nanos) {
        this.nanos = nanos;
        began = nanos.getAsLong();
    }

    /** The seconds left at this fraction (0 to 1, -1 = not known); -1 while nobody can know. Work that begins a new part is judged anew. */
    double seconds(double fraction) {
        if (fraction < last) {
            began = nanos.getAsLong();
        }
        last = fraction;
        double taken = (nanos.getAsLong() - began) / NANOS;
        return fraction < LEAST || taken < PATIENCE ? -1 : taken * (1 - fraction) / fraction;
    }

    /** In words, "" while nobody can know: the seconds by fives, minutes from two on. */
    String words(double fraction) {
        double seconds = seconds(fraction);
        if (seconds < 0) {
            return "";
        }
        return seconds >= 120 ? Words.of("task.minutes-left", Math.round(seconds / 60)) : Words.of("task.seconds-left", 5 * Math.max(1, Math.round(seconds / 5)));
    }
}
