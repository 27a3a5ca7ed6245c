package app.winnow.desktop.map;

import app.winnow.picture.PictureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The tabs above the picture: one a kind, the smallest set last; their numbers are their keys. On a narrow page a menu stands for them. */
final class MapTabs extends FlowPane {
    /** The tab that is no kind of picture. */
    static final String SET = "set";
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final MenuButton menu = new MenuButton();

    /** Tabs of which the first is chosen; {@code shown} gets the id of each that is chosen afterwards. */
    MapTabs(List<PictureKind> kinds, Consumer<String> shown) {
        super(4, 4);
        getStyleClass().add("modes");
        kinds.forEach(kind -> add(kind.id(), kind.name()));
        add(SET, Words.of("as.set"));
        tabs.get(0).setSelected(true);
        setPrefWrapLength(Double.MAX_VALUE);
        menu.setId("map-tabs");
        menu.getStyleClass().add("menu-lined");
        menu.setMinWidth(USE_PREF_SIZE);
        say();
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else if (was != null) {
                say();
                shown.accept((String) is.getUserData());
            }
        });
    }

    private void add(String id, String name) {
        ToggleButton tab = new ToggleButton(name);
        tab.setId("map-as-" + id);
        tab.setUserData(id);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setTooltip(new Tooltip(Words.of("tab.tip", String.valueOf(tabs.size() + 1))));
        tabs.add(tab);
        RadioMenuItem item = new RadioMenuItem(name);
        item.setOnAction(event -> choose(id));
        item.setUserData(id);
        menu.getItems().add(item);
        getChildren().add(tab);
    }

    /** The same as a menu, for where there is no room for tabs. */
    MenuButton menu() {
        return menu;
    }

    private void say() {
        menu.setText(((ToggleButton) group.getSelectedToggle()).getText());
        menu.getItems().forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData().equals(chosen())));
    }

    /** The id of the chosen tab. */
    String chosen() {
        return (String) group.getSelectedToggle().getUserData();
    }

    boolean isSet() {
        return chosen().equals(SET);
    }

    /** Chooses the tab with this id. */
    void choose(String id) {
        tabs.stream().filter(tab -> tab.getUserData().equals(id)).forEach(tab -> tab.setSelected(true));
    }

    /** Chooses the tab at this place, counted from 1; false when there is none. */
    boolean choose(int place) {
        boolean isThere = place >= 1 && place <= tabs.size();
        if (isThere) {
            tabs.get(place - 1).setSelected(true);
        }
        return isThere;
    }
}
