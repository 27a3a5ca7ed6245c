package app.winnow.desktop.catalog;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row of the table; a withdrawn offering is pale and its title struck through, besides the word in its last column. */
final class OfferingRow extends TableRow<CatalogRow> {
    private static final PseudoClass WITHDRAWN = PseudoClass.getPseudoClass("withdrawn");

    @Override
    protected void updateItem(CatalogRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(WITHDRAWN, !empty && row != null && row.withdrawn());
    }
}
