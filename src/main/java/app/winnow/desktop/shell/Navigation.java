package app.winnow.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/** How a page sends people to another one without knowing it. What is selected travels through the workspace. */
public interface Navigation {

    /** Brings the page with this id to the front; nothing happens when there is no such page. */
    void go(String page);

    /** Whether there is such a page. */
    boolean has(String page);

    /** Shows the import page and gives it this file, as if it had been dropped on the window. */
    void take(Path file);

    /** The same with several files that were dropped at once. */
    default void take(List<Path> files) {
        take(files.get(0));
    }

    /** The spreadsheet that the audit was started from and that waits to be imported, null for none: the outcomes are asked for first. */
    ReadOnlyObjectProperty<Path> waiting();
}
