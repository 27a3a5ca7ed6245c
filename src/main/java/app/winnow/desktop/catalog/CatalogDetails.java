package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.Foldout;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.offering.OfferingPanel;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands at the right of one offering: its description, what is said of it, and what counts for it; refreshed where it stands, never built anew. */
final class CatalogDetails extends VBox {
    private final String code;
    private final Label description = Texts.text("");
    private final FactsForm facts;

    CatalogDetails(CatalogViewModel model, OfferingPanel panel, Offering offering) {
        super(12);
        code = offering.code();
        facts = new FactsForm(model, code);
        description.managedProperty().bind(description.visibleProperty());
        description.visibleProperty().bind(Bindings.isNotEmpty(description.textProperty()));
        Label trouble = Texts.text("");
        trouble.getStyleClass().add("attention-text");
        trouble.textProperty().bind(model.trouble());
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.visibleProperty().bind(Bindings.isNotEmpty(model.trouble()));
        Foldout typed = new Foldout(Words.of("facts"), () -> new VBox(6, facts, trouble));
        typed.setId("facts");
        getChildren().setAll(description, panel, typed);
        panel.show(code);
        show(offering);
    }

    /** Whether these are the details of that offering. */
    boolean isOf(String other) {
        return code.equals(other);
    }

    void show(Offering offering) {
        description.setText(offering.text(Field.DESCRIPTION).strip());
        facts.show(offering);
    }
}
