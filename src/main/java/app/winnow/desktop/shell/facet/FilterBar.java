package app.winnow.desktop.shell.facet;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is filtered, in words above the content: each part can be taken away, all of it with one button. It is not there while all are shown. */
final class FilterBar extends FlowPane {
    private final FacetsViewModel model;
    private final Label only = Texts.secondary("");
    private final Button clear;
    private final Button keep;
    private final Button offer;
    private final Runnable keyboard;
    private List<FilterChip> shown = List.of();
    private boolean isOffering;
    private boolean isNarrow;

    /** {@code keyboard} takes the keyboard to the content once nothing is filtered any more. */
    FilterBar(FacetsViewModel model, Runnable keepView, Runnable keyboard) {
        super(6, 6);
        this.model = model;
        this.keyboard = keyboard;
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(javafx.geometry.VPos.CENTER);
        only.setWrapText(false);
        only.setMinWidth(USE_PREF_SIZE);
        only.setId("filter-only");
        clear = Buttons.quiet(Words.of("clear"), () -> {
            model.clear();
            keyboard.run();
        });
        clear.setId("filter-clear");
        keep = Buttons.quiet(Words.of("view.keep.this"), keepView);
        keep.setId("filter-keep");
        keep.managedProperty().bind(keep.visibleProperty());
        offer = Buttons.quiet("", () -> {
            model.showMarked();
            keyboard.run();
        });
        offer.setId("filter-marked");
        offer.getStyleClass().addAll("chip", "filter-chip");
        for (javafx.scene.Node hides : new javafx.scene.Node[] {only, clear, offer}) {
            hides.managedProperty().bind(hides.visibleProperty());
        }
        managedProperty().bind(visibleProperty());
    }

    /** Shows the filter as it is now, if what is below follows it. */
    void refresh(boolean isFiltered) {
        List<FilterChip> chips = model.chips();
        int offered = isOffering ? model.offered() : 0;
        setVisible(isFiltered && (!chips.isEmpty() || offered > 0));
        only.setText(model.sentence());
        only.setVisible(!chips.isEmpty());
        clear.setVisible(!chips.isEmpty());
        keep.setVisible(!isNarrow && !chips.isEmpty());
        offer.setText(Words.of("marked.only", offered));
        offer.setVisible(offered > 0);
        if (!chips.equals(shown) || getChildren().isEmpty()) {
            shown = chips;
            getChildren().setAll(only);
            chips.forEach(chip -> getChildren().add(button(chip)));
            getChildren().addAll(clear, keep, offer);
        }
    }

    /** Where there is little room the panel alone has what keeps a view. */
    void setNarrow(boolean narrow) {
        isNarrow = narrow;
    }

    /** Offers to show the marked ones alone, where nothing else on the page does. */
    void offerMarked() {
        isOffering = true;
    }

    private Button button(FilterChip chip) {
        Button button = Buttons.quiet(chip.words(), () -> {
            model.takeAway(chip);
            if (isVisible() && clear.isVisible()) {
                clear.requestFocus();
            } else {
                keyboard.run();
            }
        });
        button.setGraphic(new FontIcon("fth-x"));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.getStyleClass().addAll("chip", "filter-chip");
        button.setAccessibleText(Words.of("chip.remove", chip.words()));
        button.setMaxWidth(420);
        button.setMinWidth(0);
        button.setTooltip(new javafx.scene.control.Tooltip(Words.of("chip.remove", chip.words())));
        return button;
    }
}
