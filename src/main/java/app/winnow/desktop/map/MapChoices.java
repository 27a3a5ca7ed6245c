package app.winnow.desktop.map;

import app.winnow.desktop.kit.Verbatim;
import app.winnow.picture.Choice;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** What may be chosen of the picture, a quiet menu each that says what holds: "Colour: what becomes of it". On a narrow page one menu stands for them. */
final class MapChoices extends FlowPane {
    private final MapViewModel model;
    private final MenuButton all = new MenuButton(Words.of("choices"));

    MapChoices(MapViewModel model) {
        super(4, 4);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        setPrefWrapLength(Double.MAX_VALUE);
        all.setId("map-choices");
        all.getStyleClass().add("menu-lined");
        all.setMinWidth(USE_PREF_SIZE);
        model.choices().addListener((property, was, is) -> show(is));
        model.where().place().addListener((property, was, is) -> say());
        show(model.choices().get());
    }

    private void show(List<Choice> choices) {
        if (!choices.equals(getChildren().stream().map(Node::getUserData).toList())) {
            getChildren().setAll(choices.stream().map(this::button).toList());
            all.getItems().setAll(choices.stream().map(this::menu).toList());
        }
        all.setDisable(choices.isEmpty());
        say();
    }

    /** All of them in one menu, for where there is no room for a row. */
    MenuButton menu() {
        return all;
    }

    private MenuButton button(Choice choice) {
        MenuButton button = Verbatim.of(new MenuButton("", null, options(choice)));
        button.setId("map-choice-" + choice.key());
        button.getStyleClass().add("quiet-menu");
        button.setUserData(choice);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Menu menu(Choice choice) {
        Menu menu = Verbatim.of(new Menu("", null, options(choice)));
        menu.setUserData(choice);
        return menu;
    }

    private MenuItem[] options(Choice choice) {
        ToggleGroup one = new ToggleGroup();
        return choice.options().stream().map(option -> {
            RadioMenuItem item = Verbatim.of(new RadioMenuItem(option.name()));
            item.setUserData(option);
            item.setToggleGroup(one);
            item.setOnAction(event -> model.where().choose(choice.key(), option.key()));
            return item;
        }).toArray(MenuItem[]::new);
    }

    private void say() {
        Map<String, String> chosen = model.where().place().get().way().chosen();
        getChildren().stream().map(MenuButton.class::cast).forEach(button -> button.setText(say((Choice) button.getUserData(), button.getItems(), chosen)));
        all.getItems().stream().map(Menu.class::cast).forEach(menu -> menu.setText(say((Choice) menu.getUserData(), menu.getItems(), chosen)));
    }

    /** Marks what holds, and says it. */
    private static String say(Choice choice, List<MenuItem> options, Map<String, String> chosen) {
        String word = chosen.getOrDefault(choice.key(), "");
        Choice.Option holds = choice.options().stream().filter(option -> option.key().equals(word)).findFirst().orElse(choice.options().get(0));
        options.forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData().equals(holds)));
        return Words.of("choice", choice.name(), holds.name());
    }
}
