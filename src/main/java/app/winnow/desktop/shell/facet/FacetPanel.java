package app.winnow.desktop.shell.facet;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.facet.Facet;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel at the left: kept views, then every facet with its values and counts. */
final class FacetPanel extends BorderPane {
    private static final double WIDTH = 228;
    /** What people look for first. */
    private static final Set<Facet> OPEN = EnumSet.of(Facet.CATEGORY, Facet.TYPE, Facet.UNIT);
    private final ViewsSection views;
    private final List<FacetSection> sections;

    FacetPanel(FacetsViewModel model, Runnable close) {
        getStyleClass().add("facet-panel");
        setId("facets");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        views = new ViewsSection(model.views());
        sections = Arrays.stream(Facet.values()).map(facet -> new FacetSection(model, facet, OPEN.contains(facet))).toList();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, Texts.section(Words.of("title")), gap, Buttons.glyph("fth-x", Words.of("close"), close));
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("facet-top");
        setTop(top);
        VBox all = new VBox(6, views);
        all.getChildren().addAll(sections);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    void refresh() {
        views.refresh();
        sections.forEach(FacetSection::refresh);
    }

    void beginKeeping() {
        views.beginKeeping();
    }

    /** Puts the keyboard on the first facet, or on the views where there is none. */
    void takeKeyboard() {
        sections.stream().filter(FacetSection::isVisible).findFirst().ifPresentOrElse(FacetSection::takeKeyboard, views::takeKeyboard);
    }
}
