package app.winnow.desktop.map;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Disposition;
import app.winnow.picture.LegendEntry;
import app.winnow.picture.PortfolioMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The legend, which is the filter: a disposition that is clicked stays lit, the others are dimmed. */
final class MapLegend extends FlowPane {
    private final MapViewModel model;

    MapLegend(MapViewModel model) {
        super(4, 4);
        this.model = model;
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(javafx.geometry.VPos.CENTER);
        model.map().addListener((property, was, is) -> fill(is));
        model.lit().addListener((property, was, is) -> fill(model.map().get()));
    }

    private void fill(PortfolioMap map) {
        getChildren().clear();
        map.legend().forEach(entry -> getChildren().add(button(entry)));
    }

    private ToggleButton button(LegendEntry entry) {
        String key = MapViewModel.key(entry.disposition());
        String name = entry.disposition() == null ? Words.of("open") : DispositionWords.of(entry.disposition());
        ToggleButton button = new ToggleButton(Words.of("legend.entry", name, entry.count()),
                DispositionMark.of(entry.disposition(), entry.disposition() == null ? Standing.OPEN : Standing.DECIDED));
        button.setId("legend-" + key.replace(' ', '-'));
        button.getStyleClass().add("legend-entry");
        button.setSelected(model.lit().get().contains(key));
        button.setAccessibleText(Words.of("legend.said", name, entry.count(), entry.decided()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.toggle(entry);
            lookupAll("#" + button.getId()).forEach(again -> again.requestFocus());
        });
        return button;
    }

    /** What solid, pale and dashed mean. */
    static HBox key() {
        HBox key = new HBox(6, DispositionMark.of(Disposition.KEEP, Standing.DECIDED), word("key.decided"),
                DispositionMark.of(Disposition.KEEP, Standing.SUGGESTED), word("key.suggested"), word("key.area"));
        key.setAlignment(Pos.CENTER_LEFT);
        key.getStyleClass().add("legend-key");
        return key;
    }

    private static Label word(String key) {
        Label word = Texts.secondary(Words.of(key));
        word.setWrapText(false);
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }
}
