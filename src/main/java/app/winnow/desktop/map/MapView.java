package app.winnow.desktop.map;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.desktop.shell.offering.OfferingPanel;
import app.winnow.desktop.shell.policy.TryingViewModel;
import app.winnow.desktop.shell.policy.WhatIfPanel;
import app.winnow.workspace.Workspace;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What the page Map looks like: the legend above the picture or its table, the selected offering at the right. */
final class MapView extends StackPane {
    private final MapViewModel model;
    private final Workspace workspace;
    private final PageContext context;
    private final MapCanvas canvas;
    private final MapTable table;
    private final BorderPane place = new BorderPane();
    private final ToggleButton asPicture = new ToggleButton(Words.of("as.picture"));
    private final ToggleButton asTable = new ToggleButton(Words.of("as.table"));
    private final DetailsPanel details;
    private final OfferingPanel offering;
    private final PageFrame frame;
    private final ToggleButton whatIf = new ToggleButton(Words.of("what-if"));
    private final DetailsPanel drawer = new DetailsPanel(() -> whatIf.setSelected(false));
    /** Held here, because the audit lives longer than the page. */
    private final ChangeListener<String> select = (property, was, is) -> showDetails(is);

    MapView(MapViewModel model, Workspace workspace, Deciding deciding, TryingViewModel trying, PageContext context) {
        this.model = model;
        this.workspace = workspace;
        this.context = context;
        canvas = new MapCanvas(model, workspace, context.look());
        table = new MapTable(model, workspace);
        offering = new OfferingPanel(workspace, deciding);
        details = new DetailsPanel(this::closeDetails);
        details.setId("map-details");
        place.setTop(new MapLegend(model));
        frame = new PageFrame(Words.of("title"), place);
        whatIf.setId("map-what-if");
        whatIf.setMinWidth(USE_PREF_SIZE);
        whatIf.setOnAction(event -> workspace.selected().set(""));
        whatIf.selectedProperty().addListener((property, was, is) -> showDetails(workspace.selected().get()));
        drawer.setId("map-drawer");
        drawer.show(Words.of("what-if"), new WhatIfPanel(trying, () -> context.navigation().go("policy")));
        frame.tools(MapLegend.key(), modes(), whatIf);
        workspace.selected().addListener(new javafx.beans.value.WeakChangeListener<>(select));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        refresh();
    }

    private HBox modes() {
        ToggleGroup group = new ToggleGroup();
        asPicture.setToggleGroup(group);
        asTable.setToggleGroup(group);
        asTable.setId("map-as-table");
        asPicture.setSelected(true);
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                content();
            }
        });
        HBox modes = new HBox(asPicture, asTable);
        modes.getStyleClass().add("modes");
        return modes;
    }

    /** Shows the picture, or what to do first while there is nothing to draw. */
    void refresh() {
        getChildren().setAll(model.isEmpty() ? empty() : frame);
        content();
        showDetails(workspace.selected().get());
    }

    private void content() {
        place.setCenter(asTable.isSelected() ? table : canvas);
    }

    private Node empty() {
        return new EmptyPage("fth-map", Words.of("empty.what"), Words.of("empty.sentence"),
                Buttons.primary(Words.of("empty.step"), () -> context.navigation().go("catalog")));
    }

    private void showDetails(String code) {
        boolean there = workspace.portfolio().get().offering(code).isPresent();
        if (there) {
            offering.show(code);
            details.show(workspace.portfolio().get().offering(code).orElseThrow().title(), offering);
        }
        frame.setRight(there ? details : whatIf.isSelected() ? drawer : null);
    }

    private void closeDetails() {
        workspace.selected().set("");
        takeKeyboard();
    }

    void takeKeyboard() {
        if (asTable.isSelected()) {
            table.requestFocus();
        } else {
            canvas.requestFocus();
        }
    }

    private void keys(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            whatIf.setSelected(whatIf.isSelected() && !workspace.selected().get().isEmpty());
            closeDetails();
            key.consume();
        } else if (key.getCode() == KeyCode.T && !key.isShortcutDown() && !(key.getTarget() instanceof javafx.scene.control.TextInputControl)) {
            (asTable.isSelected() ? asPicture : asTable).setSelected(true);
            takeKeyboard();
            key.consume();
        } else if (key.getCode() == KeyCode.W && !key.isShortcutDown()) {
            whatIf.fire();
            key.consume();
        }
    }
}
