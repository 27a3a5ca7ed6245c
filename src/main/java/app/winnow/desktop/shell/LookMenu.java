package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Look;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.ToggleGroup;
import javafx.geometry.Side;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button in the strip that switches between light, dark and projector, and says whether things move. */
final class LookMenu extends Button {
    private final ContextMenu menu = new ContextMenu();

    LookMenu(ObjectProperty<Look> look, BooleanProperty motion) {
        super("", new FontIcon("fth-sun"));
        getStyleClass().add("glyph");
        setId("looks");
        setAccessibleText(Words.of("look"));
        setTooltip(new Tooltip(Words.of("look.tip")));
        ToggleGroup one = new ToggleGroup();
        for (Look choice : Look.values()) {
            RadioMenuItem item = new RadioMenuItem(Words.of("look." + choice.name().toLowerCase(Locale.ROOT)));
            item.setToggleGroup(one);
            item.setOnAction(event -> look.set(choice));
            item.setUserData(choice);
            menu.getItems().add(item);
        }
        CheckMenuItem moves = new CheckMenuItem(Words.of("motion"));
        moves.setId("motion");
        moves.selectedProperty().bindBidirectional(motion);
        menu.getItems().addAll(new SeparatorMenuItem(), moves);
        look.addListener((property, was, is) -> mark(is));
        mark(look.get());
        setOnAction(event -> menu.show(this, Side.BOTTOM, 0, 4));
    }

    private void mark(Look look) {
        menu.getItems().stream().filter(RadioMenuItem.class::isInstance).forEach(item -> ((RadioMenuItem) item).setSelected(item.getUserData() == look));
        ((FontIcon) getGraphic()).setIconLiteral(look == Look.LIGHT ? "fth-sun" : look == Look.DARK ? "fth-moon" : "fth-monitor");
    }
}
