package app.winnow.desktop.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/**
 * Steps that people take on a page before anything of them is in the audit: what is said to a file that waits to be imported. While there are such steps,
 * undo and redo in front of the page are about them, and never by surprise about the audit.
 */
public interface OwnSteps {

    /** Whether undo is about these steps now, even if there is none to take back. */
    ReadOnlyBooleanProperty held();

    /** What undo would take back, "" when there is nothing. */
    ReadOnlyStringProperty undoTitle();

    /** What redo would do again, "" when there is nothing. */
    ReadOnlyStringProperty redoTitle();

    /** Takes the last step back; nothing happens when there is none. */
    void undo();

    /** Takes the step again that was taken back last; nothing happens when there is none. */
    void redo();
}
