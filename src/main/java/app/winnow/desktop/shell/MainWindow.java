package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.Stretch;
import app.winnow.task.Tasks;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's scene: rail, strip, the page in front, the task bar, and above them the notice, the overview of keys and the veil for dropped files. */
public final class MainWindow {
    private final Scene scene;
    private final Rail rail;
    private final Pages pages;
    private boolean narrowBefore;

    /** A window for these pages; it follows the look. */
    public MainWindow(Pages pages, Tasks tasks, Navigation navigation, NoticeLine notices, ObjectProperty<Look> look, BooleanProperty motion) {
        this.pages = pages;
        rail = new Rail(pages);
        Undoing undoing = new Undoing(pages);
        Strip strip = new Strip(pages, undoing, notices, new LookMenu(look, motion));
        StackPane place = new StackPane();
        place.setId("page");
        place.setMinSize(0, 0);
        VBox column = new VBox(strip, new WhatIfBand(pages, notices), place, new TaskBar(tasks));
        VBox.setVgrow(place, javafx.scene.layout.Priority.ALWAYS);
        BorderPane frame = new BorderPane(column);
        frame.setLeft(rail);
        KeysCard keys = new KeysCard();
        StackPane all = new StackPane(frame);
        all.getChildren().addAll(notices, keys, new FileDrop(all, navigation));
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notices, new Insets(0, 16, 24, 16));
        scene = new Scene(new Stretch(all), 1366, 768);
        new Shortcuts(scene, pages, undoing, navigation).hook(strip, keys, look);
        KeyedFocus.follow(scene);
        show(place, pages.current().get());
        pages.current().addListener((property, was, is) -> show(place, is));
        look.addListener((property, was, is) -> dress(was, is));
        dress(null, look.get());
    }

    /** The projector needs the rail's width for the page; afterwards the rail is again as people left it. */
    private void dress(Look was, Look is) {
        is.dress(scene);
        if (is == Look.PROJECTOR) {
            narrowBefore = rail.collapsedProperty().get();
            rail.collapsedProperty().set(true);
        } else if (was == Look.PROJECTOR) {
            rail.collapsedProperty().set(narrowBefore);
        }
    }

    private static void show(StackPane place, Page page) {
        if (page != null) {
            place.getChildren().setAll(page.view());
            // What scrolls is in the window only once it is dressed, and could not take the keyboard before.
            place.applyCss();
            // Without this the keyboard would fall back to the first field of the strip; the page takes it further when it is shown.
            place.requestFocus();
        }
    }

    /** To be called when the stage is shown: lets the first page take the keyboard. */
    public void opened() {
        pages.current().get().shown();
    }

    /** The scene, to be put on a stage. */
    public Scene scene() {
        return scene;
    }

    /** Whether the rail shows glyphs only. */
    public javafx.beans.property.BooleanProperty railCollapsed() {
        return rail.collapsedProperty();
    }
}
