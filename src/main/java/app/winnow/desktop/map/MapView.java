package app.winnow.desktop.map;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.facet.FacetFrame;
import app.winnow.desktop.shell.facet.FacetsViewModel;
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

/** What the page Map looks like: the legend above the picture or its table, or the smallest set; the selected offering at the right. */
final class MapView extends StackPane {
    /** From here on the key fits beside the modes. */
    private static final double WIDE = 1_040;

    /** Below this width, as on a projector, the drawer leaves room for the picture. */
    private static final double ROOMY = 900;
    private static final double DRAWER = 450;
    private static final double NARROW_DRAWER = 320;

    private final MapViewModel model;
    private final Workspace workspace;
    private final PageContext context;
    private final MapCanvas canvas;
    private final MapTable table;
    private final SmallestSetViewModel smallest;
    private final SmallestSetView set;
    private final MapLegend legend;
    private final HBox key = MapLegend.key();
    private final BorderPane place = new BorderPane();
    private final ToggleButton asPicture = new ToggleButton(Words.of("as.picture"));
    private final ToggleButton asTable = new ToggleButton(Words.of("as.table"));
    private final ToggleButton asSet = new ToggleButton(Words.of("as.set"));
    private final DetailsPanel details;
    private final OfferingPanel offering;
    private final FacetFrame facets;
    private final PageFrame frame;
    private final ToggleButton whatIf = new ToggleButton(Words.of("what-if"));
    private final DetailsPanel drawer = new DetailsPanel(() -> whatIf.setSelected(false));
    private boolean isShown;
    /** Held here, because the audit lives longer than the page. */
    private final ChangeListener<String> select = (property, was, is) -> showDetails(is);

    /** What the page shows and does: the map, the smallest set, the policy that is tried. */
    record Models(MapViewModel map, SmallestSetViewModel smallest, TryingViewModel trying) { }

    MapView(Models models, Workspace workspace, Deciding deciding, PageContext context) {
        model = models.map();
        smallest = models.smallest();
        this.workspace = workspace;
        this.context = context;
        canvas = new MapCanvas(model, workspace, context.look());
        table = new MapTable(model, workspace);
        set = new SmallestSetView(smallest, workspace, context);
        legend = new MapLegend(model);
        offering = new OfferingPanel(workspace, deciding);
        details = new DetailsPanel(this::closeDetails);
        details.setId("map-details");
        facets = new FacetFrame(new FacetsViewModel(workspace, context.notices()), place, this::takeKeyboard);
        frame = new PageFrame(Words.of("title"), facets);
        whatIf.setId("map-what-if");
        whatIf.setMinWidth(USE_PREF_SIZE);
        whatIf.setOnAction(event -> workspace.selected().set(""));
        whatIf.selectedProperty().addListener((property, was, is) -> showDetails(workspace.selected().get()));
        drawer.setId("map-drawer");
        drawer.show(Words.of("what-if"), new WhatIfPanel(models.trying(), () -> context.navigation().go("policy")));
        frame.tools(key, modes(), facets.toggle(), whatIf);
        widthProperty().addListener((property, was, is) -> drawer.setPrefWidth(is.doubleValue() >= ROOMY ? DRAWER : NARROW_DRAWER));
        workspace.selected().addListener(new javafx.beans.value.WeakChangeListener<>(select));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        widthProperty().addListener((property, was, is) -> showKey());
        refresh();
    }

    private HBox modes() {
        ToggleGroup group = new ToggleGroup();
        asPicture.setToggleGroup(group);
        asTable.setToggleGroup(group);
        asTable.setId("map-as-table");
        asSet.setToggleGroup(group);
        asSet.setId("map-as-set");
        asPicture.setMinWidth(USE_PREF_SIZE);
        asTable.setMinWidth(USE_PREF_SIZE);
        asPicture.setSelected(true);
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                content();
            }
        });
        HBox modes = new HBox(asPicture, asTable, asSet);
        java.util.List.of(asPicture, asTable, asSet).forEach(mode -> mode.setMinWidth(USE_PREF_SIZE));
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
        boolean isSet = asSet.isSelected();
        place.setTop(isSet ? null : legend);
        facets.setFiltered(!isSet);
        showKey();
        place.setCenter(isSet ? set : asTable.isSelected() ? table : canvas);
        smallest.setShown(isShown && isSet);
    }

    /** The key of the picture goes where there is no picture, or no room for it beside the modes. */
    private void showKey() {
        boolean fits = !asSet.isSelected() && (getWidth() == 0 || getWidth() >= WIDE);
        key.setVisible(fits);
        key.setManaged(fits);
    }

    /** The page came to the front or left it. */
    void setShown(boolean front) {
        isShown = front;
        smallest.setShown(front && asSet.isSelected());
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
        if (asSet.isSelected()) {
            set.takeKeyboard();
        } else if (asTable.isSelected()) {
            table.requestFocus();
        } else {
            canvas.requestFocus();
        }
    }

    private void keys(KeyEvent key) {
        if (facets.takes(key) || key.getCode() == KeyCode.ESCAPE && frame.getRight() == null && facets.escape()) {
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            whatIf.setSelected(whatIf.isSelected() && !workspace.selected().get().isEmpty());
            closeDetails();
            key.consume();
        } else if ((key.getCode() == KeyCode.T || key.getCode() == KeyCode.S) && !key.isShortcutDown()
                && !(key.getTarget() instanceof javafx.scene.control.TextInputControl)) {
            ToggleButton other = key.getCode() == KeyCode.T ? asTable : asSet;
            (other.isSelected() ? asPicture : other).setSelected(true);
            takeKeyboard();
            key.consume();
        } else if (key.getCode() == KeyCode.W && !key.isShortcutDown() && !(key.getTarget() instanceof javafx.scene.control.TextInputControl)) {
            whatIf.fire();
            key.consume();
        }
    }
}
