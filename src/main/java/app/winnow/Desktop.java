package app.winnow;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;

/** Opens the window, or says in one line why there is none and does the sample's audit on the command line where that was asked for. */
final class Desktop {
    /** Where the sample's plan goes when no window can open; set by the build's run command. */
    static final String SAMPLE_PLAN = "winnow.sample.plan";
    private static final int DONE = 0;
    private static final int FAULT = 1;
    private static final int REFUSED = 2;
    /** Kept, so that its level is not lost: one line about the class path is of no use to people. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final PrintWriter err;
    private final Function<String[], Integer> commands;

    /** The command line is what is done where there is no screen. */
    Desktop(PrintWriter err, Function<String[], Integer> commands) {
        this.err = err;
        this.commands = commands;
    }

    /** Opens the window and returns when it is closed, with the exit status. */
    int run(String... files) {
        Optional<String> missing = Display.missing(System.getProperty("os.name", ""), System.getProperty("glass.platform"), System.getenv("DISPLAY"));
        if (missing.isPresent()) {
            return withoutWindow(missing.get());
        }
        try {
            TOOLKIT.setLevel(Level.SEVERE);
            Application.launch(WinnowApp.class, files);
            return DONE;
        } catch (Throwable failed) {
            // Whatever the toolkit throws (no GTK, no font, no graphics) reaches people as a sentence.
            return explain(failed);
        }
    }

    private int explain(Throwable failed) {
        if (causes(failed).anyMatch(cause -> touches(cause, "com.sun.javafx.font") || touches(cause, "com.sun.prism"))) {
            return withoutWindow(Words.of("display.font"));
        }
        if (causes(failed).anyMatch(cause -> touches(cause, "app.winnow.WinnowApp"))) {
            err.println(Words.of("fault", causes(failed).reduce((first, last) -> last).orElse(failed)));
            err.flush();
            return FAULT;
        }
        return withoutWindow(Words.of("display.gtk", String.valueOf(failed.getMessage())));
    }

    private int withoutWindow(String sentence) {
        err.println(sentence);
        String plan = System.getProperty(SAMPLE_PLAN, "");
        if (plan.isBlank()) {
            err.println(Words.of("display.hint"));
            err.flush();
            return REFUSED;
        }
        err.flush();
        return commands.apply(new String[] {"audit", "--sample", "--plan", plan});
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private static boolean touches(Throwable cause, String where) {
        return Arrays.stream(cause.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith(where));
    }
}
