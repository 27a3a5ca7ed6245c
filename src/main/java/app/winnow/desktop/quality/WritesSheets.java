package app.winnow.desktop.quality;

import app.winnow.insight.quality.OwnerGroup;
import app.winnow.task.Progress;
import app.winnow.verdict.Verdicts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes owners' sheets into a folder; a failure carries a sentence for people as its message. Called off the window's thread. */
public interface WritesSheets {
    /** The files that were written, and how many stayed as they were. */
    record Written(List<Path> files, int kept) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /** How many of these owners' sheets are in the folder already. */
    int existing(List<OwnerGroup> owners, Path folder);

    /** Writes the sheets of these owners, to be returned by this day; those that are there already are replaced or kept. */
    Written write(Verdicts verdicts, List<OwnerGroup> owners, LocalDate due, Path folder, boolean replaces, Progress progress) throws Exception;
}
