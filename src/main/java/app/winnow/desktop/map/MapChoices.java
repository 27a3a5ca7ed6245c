package app.winnow.desktop.map;

import app.winnow.picture.Choice;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** What may be chosen of the picture, a quiet menu each that says what holds: "Colour: what becomes of it". */
final class MapChoices extends FlowPane {
    private final MapViewModel model;

    MapChoices(MapViewModel model) {
        super(4, 4);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        setPrefWrapLength(Double.MAX_VALUE);
        model.choices().addListener((property, was, is) -> show(is));
        model.where().place().addListener((property, was, is) -> say());
        show(model.choices().get());
    }

    private void show(List<Choice> choices) {
        if (!choices.equals(getChildren().stream().map(Node::getUserData).toList())) {
            getChildren().setAll(choices.stream().map(this::menu).toList());
        }
        say();
    }

    private MenuButton menu(Choice choice) {
        MenuButton menu = new MenuButton();
        menu.setId("map-choice-" + choice.key());
        menu.getStyleClass().add("quiet-menu");
        menu.setUserData(choice);
        menu.setMinWidth(USE_PREF_SIZE);
        ToggleGroup one = new ToggleGroup();
        for (Choice.Option option : choice.options()) {
            RadioMenuItem item = new RadioMenuItem(option.name());
            item.setUserData(option);
            item.setToggleGroup(one);
            item.setOnAction(event -> model.where().choose(choice.key(), option.key()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void say() {
        Map<String, String> chosen = model.where().place().get().way().chosen();
        getChildren().forEach(node -> say((MenuButton) node, chosen));
    }

    private static void say(MenuButton menu, Map<String, String> chosen) {
        Choice choice = (Choice) menu.getUserData();
        String word = chosen.getOrDefault(choice.key(), "");
        Choice.Option holds = choice.options().stream().filter(option -> option.key().equals(word)).findFirst().orElse(choice.options().get(0));
        menu.setText(Words.of("choice", choice.name(), holds.name()));
        menu.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData().equals(holds)));
    }
}
