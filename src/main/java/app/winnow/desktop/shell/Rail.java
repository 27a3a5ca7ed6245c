package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Buttons;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rail at the left: the way to the list of audits, the pages in the audit's own order, and its own width. */
final class Rail extends VBox {
    static final double WIDE = 184;
    static final double NARROW = 56;
    private final Pages pages;
    private final BooleanProperty collapsed = new SimpleBooleanProperty(this, "collapsed");
    private final VBox items = new VBox(2);
    private final ToggleButton home = item("fth-wind", Words.of("name"), Words.of("rail.home"), () -> { });
    private final Button fold = Buttons.glyph("fth-chevrons-left", Words.of("rail.fold"), this::fold);

    Rail(Pages pages) {
        this.pages = pages;
        getStyleClass().add("rail");
        setId("rail");
        home.setId("home");
        home.getStyleClass().add("rail-home");
        home.setOnAction(event -> pages.goHome());
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(home, items, gap, fold);
        pages.ofAudit().addListener((ListChangeListener<Page>) change -> fill());
        pages.current().addListener((property, was, is) -> mark());
        collapsed.addListener((property, was, is) -> fill());
        visibleProperty().bind(pages.audit().isNotNull());
        managedProperty().bind(visibleProperty());
        fill();
    }

    private void fold() {
        collapsed.set(!collapsed.get());
    }

    private void fill() {
        boolean narrow = collapsed.get();
        setMinWidth(narrow ? NARROW : WIDE);
        setPrefWidth(narrow ? NARROW : WIDE);
        setMaxWidth(narrow ? NARROW : WIDE);
        List<Page> onRail = pages.ofAudit().stream().filter(Page::onRail).toList();
        items.getChildren().clear();
        for (int at = 0; at < onRail.size(); at++) {
            Page page = onRail.get(at);
            ToggleButton item = item(page.glyph(), page.title(), page.title() + "  " + Words.of("rail.key", at + 1), () -> pages.go(page.id()));
            item.setId("rail-" + page.id());
            item.setUserData(page);
            items.getChildren().add(item);
        }
        items.getChildren().forEach(item -> narrow((ToggleButton) item, narrow));
        narrow(home, narrow);
        ((FontIcon) fold.getGraphic()).setIconLiteral(narrow ? "fth-chevrons-right" : "fth-chevrons-left");
        mark();
    }

    private void mark() {
        Page current = pages.current().get();
        items.getChildren().forEach(item -> ((ToggleButton) item).setSelected(current != null && ((Page) item.getUserData()).id().equals(current.railId())));
        home.setSelected(current != null && !pages.ofAudit().contains(current));
    }

    private static void narrow(ToggleButton item, boolean narrow) {
        item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private ToggleButton item(String glyph, String title, String tip, Runnable action) {
        ToggleButton item = new ToggleButton(title, new FontIcon(glyph));
        item.getStyleClass().add("rail-item");
        item.setTooltip(new Tooltip(tip));
        item.setAccessibleText(title);
        item.setOnAction(event -> {
            action.run();
            mark();
        });
        return item;
    }

    /** Whether only glyphs are shown. */
    BooleanProperty collapsedProperty() {
        return collapsed;
    }
}
