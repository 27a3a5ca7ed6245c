package app.winnow.desktop.plan;

import app.winnow.model.Portfolio;
import app.winnow.task.Progress;
import app.winnow.verdict.Verdicts;
import java.nio.file.Path;
import java.util.List;

/** Writes the drafts of the aids into a folder; a failure carries a sentence for people as its message. Called off the window's thread. */
@FunctionalInterface
public interface WritesAids {
    /** How many drafts there are, how many of them were there already and stayed, and every file that was written. */
    record Written(int drafts, int kept, List<Path> files) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** Writes the drafts of this portfolio's aids; {@code suggestedToo} takes settled suggestions where nobody has decided. */
    Written write(Portfolio portfolio, Verdicts verdicts, boolean suggestedToo, Path folder, Progress progress) throws Exception;
}
