package app.winnow.desktop.shell;

import java.nio.file.Path;
import java.util.List;

/** A page that takes files which somebody dropped anywhere on the window or chose with *Import*. The window shows the page first. */
public interface TakesFiles extends Page {

    /** Whether this page is the one for this file; of the pages that say so the first in the order of pages gets it. Quick: called on the FX thread. */
    default boolean wants(Path file) {
        return true;
    }

    /** Begins with this file. Called on the FX thread; long work goes to {@code task}. */
    void take(Path file);

    /** Begins with several files that were dropped at once, of which it wants the first; a page for one file takes that. */
    default void take(List<Path> files) {
        take(files.get(0));
    }
}
