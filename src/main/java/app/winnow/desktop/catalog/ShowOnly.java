package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** "Show only": without the withdrawn offerings, or the withdrawn ones; pressed again, all. It is there once an offering is withdrawn. */
final class ShowOnly extends FlowPane {
    private final CatalogViewModel model;

    ShowOnly(CatalogViewModel model) {
        super(4, 4);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(Texts.secondary(Words.of("only")), choice(Only.WITHOUT_WITHDRAWN, "only-offered"), choice(Only.WITHDRAWN, "only-withdrawn"));
        visibleProperty().bind(Bindings.createBooleanBinding(() -> model.withdrawn().get() > 0 || model.only().get() != Only.ALL,
                model.withdrawn(), model.only()));
        managedProperty().bind(visibleProperty());
    }

    private ToggleButton choice(Only one, String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(Bindings.createStringBinding(() -> word(one), model.withdrawn(), model.count()));
        button.accessibleTextProperty().bind(Bindings.createStringBinding(() -> Words.of("only.said", word(one)), button.textProperty()));
        model.only().addListener((property, was, is) -> button.setSelected(is == one));
        button.setSelected(model.only().get() == one);
        button.setOnAction(event -> model.only().set(button.isSelected() ? one : Only.ALL));
        return button;
    }

    private String word(Only one) {
        int withdrawn = model.withdrawn().get();
        return one == Only.WITHDRAWN ? Words.of("only.withdrawn", withdrawn) : Words.of("only.offered", model.all() - withdrawn);
    }
}
