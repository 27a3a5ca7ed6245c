package app.winnow;

import app.winnow.cli.Commands;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Where the program starts: no argument or one existing file opens the window, {@code --self-check} tries the program itself, anything else is
 * the command line.
 */
public final class Main {
    private static final String SELF_CHECK = "--self-check";

    private Main() { }

    public static void main(String[] args) {
        if (!opensWindow(args)) {
            // Pictures are drawn without a display, and one that is named may be dead.
            System.setProperty("java.awt.headless", "true");
        }
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8));
        Commands commands = new Commands(out, err, Clock.systemDefaultZone());
        if (args.length == 1 && args[0].equals(SELF_CHECK)) {
            System.exit(new SelfCheck(out, err).run());
        }
        System.exit(opensWindow(args) ? new Desktop(err, commands::run).run(args) : commands.run(args));
    }

    static boolean opensWindow(String... args) {
        return args.length == 0 || args.length == 1 && exists(args[0]);
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
