package app.winnow.desktop.map;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.facet.FacetFrame;
import app.winnow.desktop.shell.facet.FacetsViewModel;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.desktop.shell.offering.MarkedBar;
import app.winnow.desktop.shell.offering.MarkedViewModel;
import app.winnow.desktop.shell.offering.OfferingPanel;
import app.winnow.desktop.shell.policy.TryingViewModel;
import app.winnow.desktop.shell.policy.WhatIfPanel;
import app.winnow.workspace.Workspace;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the page Map looks like: tabs, choices and legend above the picture or its table, or the smallest set; the selected offering or what is tried at the right. */
final class MapView extends StackPane {
    /** Below this width, as on a projector, the drawer leaves room for the picture, and a menu stands for the tabs. */
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
    private final MapTabs tabs;
    private final VBox above = new VBox(4);
    private final MapChoices choices;
    private final ExportMenu export;
    private final MapLegend legend;
    private final VBox ofPicture;
    private final BorderPane place = new BorderPane();
    private final ToggleButton asTable = new ToggleButton(Words.of("as.table"));
    private final DetailsPanel details;
    private final OfferingPanel offering;
    private final FacetFrame facets;
    private final MarkedBar bar;
    private final PageFrame frame;
    private final ToggleButton whatIf = new ToggleButton(Words.of("what-if"));
    private final DetailsPanel drawer = new DetailsPanel(() -> whatIf.setSelected(false));
    private boolean isShown;
    private boolean isNarrow;
    /** Held here, because the audit lives longer than the page. */
    private final ChangeListener<String> select = (property, was, is) -> showDetails(is);

    /** What the page shows and does: the pictures, the smallest set, the policy that is tried, the ways of pictures out of the window, what is marked. */
    record Models(MapViewModel map, SmallestSetViewModel smallest, TryingViewModel trying, PictureExport export, MarkedViewModel marked) { }

    MapView(Models models, Workspace workspace, Deciding deciding, PageContext context) {
        model = models.map();
        smallest = models.smallest();
        this.workspace = workspace;
        this.context = context;
        canvas = new MapCanvas(model, workspace, context);
        table = new MapTable(model, context.look());
        set = new SmallestSetView(smallest, workspace, context);
        tabs = new MapTabs(model.kinds(), this::turn);
        choices = new MapChoices(model);
        export = new ExportMenu(models.export(), context);
        legend = new MapLegend(model, context.look());
        ofPicture = new VBox(4, new MapTrail(model, this::takeKeyboard), legend);
        offering = new OfferingPanel(workspace, deciding);
        details = new DetailsPanel(this::closeDetails);
        details.setId("map-details");
        facets = new FacetFrame(new FacetsViewModel(workspace, context.notices()), place, this::takeKeyboard);
        bar = new MarkedBar(models.marked(), this::takeKeyboard);
        frame = new PageFrame(Words.of("title"), facets);
        drawer.setId("map-drawer");
        drawer.show(Words.of("what-if"), new WhatIfPanel(models.trying(), () -> context.navigation().go("policy")));
        tools();
        widthProperty().addListener((property, was, is) -> fit(is.doubleValue()));
        workspace.selected().addListener(new WeakChangeListener<>(select));
        model.where().place().addListener((property, was, is) -> tabs.choose(is.kind()));
        model.picture().addListener((property, was, is) -> sayTitle());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        refresh();
    }

    private void tools() {
        asTable.setId("map-as-table");
        asTable.setMinWidth(USE_PREF_SIZE);
        asTable.setTooltip(new Tooltip(Words.of("as.table.tip")));
        asTable.selectedProperty().addListener((property, was, is) -> content());
        whatIf.setId("map-what-if");
        whatIf.setMinWidth(USE_PREF_SIZE);
        whatIf.setOnAction(event -> workspace.selected().set(""));
        whatIf.selectedProperty().addListener((property, was, is) -> showDetails(workspace.selected().get()));
        frame.tools(export.button(), asTable, facets.toggle(), whatIf);
    }

    private void fit(double width) {
        boolean narrow = width < ROOMY;
        boolean isHeld = isHeld();
        drawer.setPrefWidth(narrow ? NARROW_DRAWER : DRAWER);
        if (narrow != isNarrow) {
            isNarrow = narrow;
            legend.setNarrow(narrow);
            frame.tools(narrow ? new Node[] {tabs.menu(), choices.menu(), export.button(), asTable, facets.toggle(), whatIf} : new Node[] {export.button(), asTable, facets.toggle(), whatIf});
            content();
            keep(isHeld);
        }
    }

    /** Whether the keyboard is on something of this page that can have it. */
    private boolean isHeld() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node at = owner;
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this && !owner.isDisabled();
    }

    /** What has the keyboard may have left the window or been switched off; else the window would give it to the first field there is, the name of the audit. */
    private void keep(boolean wasHeld) {
        if (wasHeld && !isHeld()) {
            takeKeyboard();
        }
    }

    /** A tab was chosen. */
    private void turn(String id) {
        if (!id.equals(MapTabs.SET)) {
            model.where().show(id);
        }
        content();
    }

    /** Shows the picture, or what to do first while there is nothing to draw. */
    void refresh() {
        getChildren().setAll(model.isEmpty() ? empty() : frame);
        content();
        showDetails(workspace.selected().get());
    }

    private void content() {
        boolean isSet = tabs.isSet();
        boolean isHeld = isHeld();
        above.getChildren().clear();
        if (!isNarrow) {
            above.getChildren().add(isSet ? tabs : new Ends(tabs, choices));
        }
        choices.menu().setVisible(!isSet);
        if (!isSet) {
            above.getChildren().add(ofPicture);
        }
        place.setTop(above);
        place.setBottom(isSet ? null : bar);
        facets.setFiltered(!isSet);
        asTable.setDisable(isSet);
        export.button().setDisable(isSet);
        place.setCenter(isSet ? set : asTable.isSelected() ? table : canvas);
        smallest.setShown(isShown && isSet);
        sayTitle();
        keep(isHeld);
    }

    private void sayTitle() {
        frame.beside().setText(isNarrow || tabs.isSet() || model.picture().get() == null ? "" : model.picture().get().title());
    }

    /** The page came to the front or left it. */
    void setShown(boolean front) {
        isShown = front;
        smallest.setShown(front && tabs.isSet());
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
        if (tabs.isSet()) {
            set.takeKeyboard();
        } else if (asTable.isSelected()) {
            table.requestFocus();
        } else {
            canvas.requestFocus();
        }
    }

    private void keys(KeyEvent key) {
        boolean isTyped = key.getTarget() instanceof TextInputControl || facets.holds(key) || bar.isFocusWithin();
        if (bar.takes(key) || facets.takes(key) || export.takes(key) || key.getCode() == KeyCode.ESCAPE && escape() || !isTyped && !key.isShortcutDown() && !key.isAltDown() && turns(key.getCode())) {
            key.consume();
        }
    }

    /** What was opened last is closed first. */
    private boolean escape() {
        if (frame.getRight() != null) {
            whatIf.setSelected(whatIf.isSelected() && !workspace.selected().get().isEmpty());
            closeDetails();
            return true;
        }
        return model.taking().letGo() || model.light().all() || facets.escape();
    }

    /** In the details digits are reasons. */
    private boolean isRightHeld() {
        return frame.getRight() != null && frame.getRight().isFocusWithin();
    }

    private boolean turns(KeyCode code) {
        if (code == KeyCode.T && !tabs.isSet()) {
            asTable.setSelected(!asTable.isSelected());
        } else if (code == KeyCode.S) {
            tabs.choose(tabs.isSet() ? model.where().place().get().kind() : MapTabs.SET);
        } else if (code == KeyCode.W) {
            whatIf.fire();
            return true;
        } else if (!code.isDigitKey() || isRightHeld() || !tabs.choose(code.getCode() - (code.isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0).getCode())) {
            return false;
        }
        takeKeyboard();
        return true;
    }
}
