package app.winnow.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints one line a figure: its name, what we need, and what it is held against. A run that failed has no number. */
final class Lines {
    private final PrintStream out;

    Lines(PrintStream out) {
        this.out = out;
    }

    /** Beside a peer measured in the same run. */
    void beside(String name, double ours, double reference) {
        print(name, ours, "reference", reference);
    }

    /** Against a limit, where there is no peer. */
    void within(String name, double ours, double limit) {
        print(name, ours, "limit", limit);
    }

    /** Where the peer is not on this machine. */
    void skipped(String name) {
        out.println(name + " skipped");
        out.flush();
    }

    private void print(String name, double ours, String against, double other) {
        out.println(name + " ours=" + number(ours) + " " + against + "=" + number(other) + " ratio=" + (Double.isNaN(ours / other) ? "failed" : String.format(Locale.ROOT, "%.3f", ours / other)));
        out.flush();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "failed" : value == Math.rint(value) || value >= 100 ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
    }
}
