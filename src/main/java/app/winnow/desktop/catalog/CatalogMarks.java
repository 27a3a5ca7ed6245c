package app.winnow.desktop.catalog;

import app.winnow.workspace.Marked;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Several rows selected in the table are marked on every page, and what is marked elsewhere is selected in the table. Looking at one row leaves the marks as they are: only with
 * Ctrl, or with Space, is it marked or no longer.
 */
final class CatalogMarks {
    private final CatalogTable table;
    private final Marked marked;
    private final Runnable changed;
    /** Held here, because the audit lives longer than the page. */
    private final ChangeListener<Set<String>> follow = (property, was, is) -> follow();
    private boolean isShowing;
    private boolean isTaking;
    private boolean isAdding;

    /** {@code changed} is run when something else is marked than the table has selected. */
    CatalogMarks(CatalogTable table, Marked marked, Runnable changed) {
        this.table = table;
        this.marked = marked;
        this.changed = changed;
        marked.codes().addListener(new WeakChangeListener<>(follow));
        TableView<CatalogRow> view = table.view();
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::begin);
        view.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> isAdding = false);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::space);
        table.show(marked);
    }

    /** With Ctrl a row comes to those that are marked, whichever one is being looked at. */
    private void begin(MouseEvent press) {
        isAdding = press.isShortcutDown() && !press.isShiftDown();
        if (isAdding && !marked.shown().get().isEmpty() && table.count() < 2) {
            show();
        }
    }

    /** Space marks the row on which the keyboard is, and everything else stays. */
    private void space(KeyEvent key) {
        isAdding = false;
        int at = table.view().getFocusModel().getFocusedIndex();
        if (key.getCode() == KeyCode.SPACE && !key.isAltDown() && at >= 0 && at < table.view().getItems().size()) {
            marked.toggle(table.view().getItems().get(at).offering().code());
            key.consume();
        }
    }

    /** Whether the selection is being made to fit what is marked, so that it is nobody's wish. */
    boolean isShowing() {
        return isShowing;
    }

    /** Marks what people have selected. One row by itself is only looked at. */
    void take() {
        if (table.count() > 1 || isAdding) {
            Set<String> next = new LinkedHashSet<>();
            if (isAdding) {
                next.addAll(marked.codes().get());
                marked.shown().get().forEach(next::remove);
            }
            List<String> rows = table.selected();
            next.addAll(rows);
            isTaking = true;
            marked.replace(next);
            isTaking = false;
        }
    }

    /** Selects the rows that are marked, as far as they are shown. */
    void show() {
        isShowing = true;
        table.selectAll(marked.codes().get());
        isShowing = false;
    }

    private void follow() {
        if (!isTaking) {
            changed.run();
        }
    }
}
