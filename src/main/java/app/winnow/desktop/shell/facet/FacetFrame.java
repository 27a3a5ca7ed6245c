package app.winnow.desktop.shell.facet;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A page's content with the filter around it: the panel at its left (over it where the window is narrow, as on a projector) and what is filtered above it. Ctrl+F opens
 * the panel and leads there and back.
 */
public final class FacetFrame extends StackPane {
    /** Below this width the panel lies over the content. */
    private static final double ROOMY = 760;
    private final FacetsViewModel model;
    private final Runnable keyboard;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private final BorderPane place = new BorderPane();
    private final FilterBar bar;
    private final FacetPanel panel;
    private final ToggleButton toggle = new ToggleButton(Words.of("filter"), new FontIcon("fth-filter"));
    private boolean isFiltered = true;
    /** Held here, because the audit lives longer than the page. */
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();

    /** This content with the filter around it; {@code keyboard} takes the keyboard back to the content. The panel is closed at first. */
    public FacetFrame(FacetsViewModel model, Node content, Runnable keyboard) {
        this.model = model;
        this.keyboard = keyboard;
        setMinSize(0, 0);
        bar = new FilterBar(model, this::beginKeeping, keyboard);
        panel = new FacetPanel(model, () -> {
            open.set(false);
            keyboard.run();
        });
        BorderPane inner = new BorderPane(content);
        inner.setTop(bar);
        place.setCenter(inner);
        getChildren().add(place);
        StackPane.setAlignment(panel, Pos.TOP_LEFT);
        BorderPane.setMargin(panel, new Insets(0, 16, 0, 0));
        toggle.setId("filter");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setTooltip(new Tooltip(Words.of("filter.tip")));
        toggle.selectedProperty().bindBidirectional(open);
        open.addListener((property, was, is) -> lay());
        widthProperty().addListener((property, was, is) -> lay());
        model.found().addListener(new WeakChangeListener<>(follow));
        model.marked().addListener(new WeakChangeListener<>(follow));
        sceneProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    /** The button for the page's tools that opens and closes the panel. */
    public ToggleButton toggle() {
        return toggle;
    }

    /** Whether the panel is there. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Offers above the content to show the marked offerings alone: for a page on which nothing else does. */
    public void offerMarked() {
        bar.offerMarked();
    }

    /** Whether what is shown now follows the filter; where it does not, nothing says that it does. */
    public void setFiltered(boolean follows) {
        isFiltered = follows;
        toggle.setDisable(!follows);
        lay();
    }

    /** Escape: shows all offerings again; false where nothing is filtered, so that the page may use the key otherwise. */
    public boolean escape() {
        boolean isOn = isFiltered && model.isOn();
        if (isOn) {
            model.clear();
        }
        return isOn;
    }

    /** Ctrl+F from anywhere on the page. */
    public boolean takes(KeyEvent key) {
        if (key.getCode() != KeyCode.F || !key.isShortcutDown() || !isFiltered) {
            return false;
        }
        boolean isThere = open.get() && isIn(panel, getScene().getFocusOwner());
        open.set(!isThere);
        if (isThere) {
            keyboard.run();
        } else {
            panel.takeKeyboard();
        }
        return true;
    }

    /** Whether a key is meant for the filter and not for the content. */
    public boolean holds(KeyEvent key) {
        return key.getTarget() instanceof Node node && (isIn(panel, node) || isIn(bar, node)) && key.getCode() != KeyCode.ESCAPE;
    }

    private static boolean isIn(Node parent, Node node) {
        return node != null && (node == parent || isIn(parent, node.getParent()));
    }

    private void beginKeeping() {
        open.set(true);
        panel.beginKeeping();
    }

    private void lay() {
        boolean isThere = open.get() && isFiltered;
        boolean isNarrow = getWidth() > 0 && getWidth() < ROOMY;
        boolean floats = isThere && isNarrow;
        bar.setNarrow(isNarrow);
        // Taken out and put back it would lose the keyboard.
        if (getChildren().contains(panel) == floats && place.getLeft() == panel == (isThere && !floats)) {
            refresh();
            return;
        }
        place.setLeft(null);
        getChildren().remove(panel);
        panel.getStyleClass().remove("floating-card");
        if (floats) {
            panel.getStyleClass().add("floating-card");
            getChildren().add(panel);
        } else if (isThere) {
            place.setLeft(panel);
        }
        refresh();
    }

    /** Behind other pages nothing is counted. */
    private void refresh() {
        if (getScene() != null) {
            bar.refresh(isFiltered);
            if (open.get() && isFiltered) {
                panel.refresh();
            }
        }
    }
}
