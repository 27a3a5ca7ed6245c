package app.winnow.desktop.shell;

import app.winnow.model.change.RenameAudit;
import app.winnow.workspace.Workspace;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/**
 * The audit's name in the strip: a click or Enter opens it to be typed over in place, Enter takes it, Escape leaves it. Until then keys do nothing to it: it stands first in the window, so that the
 * keyboard comes to it whenever what had it goes away.
 */
final class NameField extends TextField {
    private static final double LEAST = 80;
    private static final double NARROW = 190;
    private static final double MOST = 280;
    private final Text measure = new Text();
    private final Workspace workspace;

    NameField(Workspace workspace) {
        this.workspace = workspace;
        getStyleClass().addAll("plain", "audit-name");
        setId("audit-name");
        setAccessibleText(Words.of("audit.name"));
        setEditable(false);
        textProperty().addListener((property, was, is) -> fit());
        fontProperty().addListener((property, was, is) -> fit());
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                rename();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> open());
        show();
    }

    /** Shows the name that the audit has. */
    void show() {
        setText(workspace.portfolio().get().name());
        setTooltip(new Tooltip(getText()));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            show();
        } else if (key.getCode() == KeyCode.ENTER && isEditable()) {
            rename();
            getParent().requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            open();
            selectAll();
            key.consume();
        }
    }

    private void open() {
        setEditable(!workspace.isReadOnly());
    }

    private void rename() {
        setEditable(false);
        String before = workspace.portfolio().get().name();
        String after = getText().strip();
        if (after.isEmpty() || after.equals(before)) {
            show();
        } else {
            workspace.apply(new RenameAudit(before, after));
        }
    }

    private void fit() {
        measure.setText(getText());
        measure.setFont(getFont());
        double width = measure.getLayoutBounds().getWidth() + 20;
        setPrefWidth(Math.max(LEAST, Math.min(MOST, width)));
        setMinWidth(Math.max(LEAST, Math.min(NARROW, width)));
    }
}
