package app.winnow.desktop.plan;

import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.nio.file.Path;

/** Writes the plan to a file; a failure carries a sentence for people as its message. Called off the window's thread. */
@FunctionalInterface
public interface WritesPlan {

    /** Writes the plan of this portfolio whole, or leaves what was there. */
    void write(Portfolio portfolio, Verdicts verdicts, Path file) throws Exception;
}
