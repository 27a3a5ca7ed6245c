package app.winnow.desktop.catalog;

import app.winnow.workspace.Marked;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row of the table; a withdrawn offering is pale and its title struck through, besides the word in its last column, and one that is marked has a bar at its left. */
final class OfferingRow extends TableRow<CatalogRow> {
    private static final PseudoClass WITHDRAWN = PseudoClass.getPseudoClass("withdrawn");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private final Marked marked;
    /** Held here, because the audit lives longer than the row. */
    private final ChangeListener<Set<String>> follow = (property, was, is) -> mark();

    OfferingRow(Marked marked) {
        this.marked = marked;
        marked.codes().addListener(new WeakChangeListener<>(follow));
    }

    @Override
    protected void updateItem(CatalogRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(WITHDRAWN, !empty && row != null && row.withdrawn());
        mark();
    }

    private void mark() {
        pseudoClassStateChanged(MARKED, !isEmpty() && getItem() != null && marked.has(getItem().offering().code()));
    }
}
