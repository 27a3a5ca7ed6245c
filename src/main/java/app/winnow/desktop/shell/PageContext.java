package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Look;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What the window offers to every page: the way to other pages, the line that says what happened, the system's choosers, the look, and whether things move. */
public record PageContext(Navigation navigation, Notices notices, Dialogs dialogs, ReadOnlyObjectProperty<Look> look, ReadOnlyBooleanProperty motion) { }
