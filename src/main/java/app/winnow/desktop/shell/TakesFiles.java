package app.winnow.desktop.shell;

import java.nio.file.Path;

/** The page that takes a file which somebody dropped anywhere on the window or chose with *Import*. The window shows the page first. */
public interface TakesFiles extends Page {

    /** Begins with this file. Called on the FX thread; long work goes to {@code task}. */
    void take(Path file);
}
