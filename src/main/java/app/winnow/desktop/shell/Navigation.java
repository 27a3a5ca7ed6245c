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

    /**
     * Remembers a step that people took on a page, for going back and forward. Steps of one {@code kind} that follow each other are one (zooming on); "" stands for itself.
     * What is changed in the audit is no such step.
     */
    default void took(String kind, Runnable back, Runnable forward) { }

    /** Goes one step back: a page, a filter, what was marked, or a step on a page. Nothing happens at the first. */
    default void back() { }

    /** Goes one step forward again. */
    default void forward() { }

    /** The spreadsheet that the audit was started from and that waits to be imported, null for none: the outcomes are asked for first. */
    ReadOnlyObjectProperty<Path> waiting();
}
