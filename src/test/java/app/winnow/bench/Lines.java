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

    /** Beside a peer measured in the same run, of which ours may take this share. */
    void beside(String name, double ours, double reference, double most) {
        out.println(line(name, ours, "reference", reference) + " limit=" + String.format(Locale.ROOT, "%.3f", most));
        out.flush();
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

    /** What has to be known beside the figures: on what they were taken. */
    void said(String name, String words) {
        out.println(name + " " + words);
        out.flush();
    }

    private void print(String name, double ours, String against, double other) {
        out.println(line(name, ours, against, other));
        out.flush();
    }

    private static String line(String name, double ours, String against, double other) {
        return name + " ours=" + number(ours) + " " + against + "=" + number(other) + " ratio=" + (Double.isNaN(ours / other) ? "failed" : String.format(Locale.ROOT, "%.3f", ours / other));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "failed" : value == Math.rint(value) || value >= 100 ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
    }
}
