package app.winnow.desktop.map;

import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.Verbatim;
import app.winnow.picture.Picture;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Where people are inside the picture, outermost first: every step but the last leads back to it. Not there at the top. */
final class MapTrail extends FlowPane {
    private final MapViewModel model;
    private final Runnable keyboard;

    /** {@code keyboard} takes the keyboard to the picture, because the step that had it is gone once people went there. */
    MapTrail(MapViewModel model, Runnable keyboard) {
        super(4, 0);
        this.model = model;
        this.keyboard = keyboard;
        setId("map-trail");
        getStyleClass().add("trail");
        setAlignment(Pos.CENTER_LEFT);
        model.picture().addListener((property, was, is) -> show(is));
        show(model.picture().get());
    }

    private void show(Picture picture) {
        String here = model.where().place().get().way().inside();
        boolean isInside = picture != null && !here.isEmpty() && !picture.trail().isEmpty();
        setVisible(isInside);
        setManaged(isInside);
        getChildren().clear();
        for (int at = 0; isInside && at < picture.trail().size(); at++) {
            if (at > 0) {
                getChildren().add(Texts.figure(Words.of("trail.between")));
            }
            getChildren().add(step(picture.trail().get(at), here));
        }
    }

    private Node step(Picture.Step step, String here) {
        if (step.inside().equals(here)) {
            Label last = new Label(step.name());
            last.getStyleClass().add("strong");
            return last;
        }
        Button back = Verbatim.of(new Button(step.name()));
        back.getStyleClass().add("text-only");
        back.setAccessibleText(Words.of("trail.back", step.name()));
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> {
            model.where().go(step.inside());
            keyboard.run();
        });
        return back;
    }
}
