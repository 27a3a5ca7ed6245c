package app.winnow.desktop.scenarios;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Card;
import app.winnow.desktop.kit.EditLine;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Scenario;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One scenario: its name and note to type in, what it holds, and what can be done with it. */
final class ScenarioCard extends VBox {
    private final Scenario scenario;
    private final ScenariosViewModel model;
    private final CheckBox beside = new CheckBox(Words.of("side-by-side"));

    ScenarioCard(Scenario scenario, ScenariosViewModel model) {
        this.scenario = scenario;
        this.model = model;
        setId("scenario-" + scenario.name().replace(' ', '-'));
        EditLine[] name = new EditLine[1];
        name[0] = new EditLine(Words.of("name"), text -> {
            if (!model.rename(scenario, text)) {
                name[0].restore(scenario.name());
            }
        });
        name[0].show(scenario.name());
        EditLine note = new EditLine(Words.of("note"), text -> model.note(scenario, text));
        note.setPromptText(Words.of("note"));
        note.show(scenario.note());
        beside.setOnAction(event -> model.setBeside(scenario.name(), beside.isSelected()));
        Button promote = Buttons.lined(Words.of("promote"), () -> model.promote(scenario));
        promote.getStyleClass().add("promote");
        Button remove = Buttons.quiet(Words.of("remove"), () -> model.remove(scenario));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, beside, gap, remove, promote);
        buttons.setAlignment(Pos.CENTER_LEFT);
        refresh();
        getChildren().add(new Card(name[0], note, Texts.secondary(Words.of("holds", scenario.decisions().size(), String.valueOf(scenario.created()))), buttons));
    }

    /** Shows whether it stands beside what is in force. */
    void refresh() {
        beside.setSelected(model.isBeside(scenario.name()));
    }
}
