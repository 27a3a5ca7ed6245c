package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.Verbatim;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Screen;

/** How the file is read, kept under a name: saved, used again, shared as a file, renamed and deleted. */
final class MappingMenu extends Button {
    private static final FileKind MAPPINGS = new FileKind(Words.of("mapping.kind"), List.of("*.json"));
    /** What the menu of one mapping takes. */
    private static final double ITS_OWN = 360;
    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final ContextMenu menu = new ContextMenu();

    MappingMenu(ImportViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        setId("mapping");
        Verbatim.of(this);
        getStyleClass().add("quiet");
        setMinWidth(USE_PREF_SIZE);
        model.mapping().name().addListener((property, was, is) -> showName());
        showName();
        setOnAction(event -> {
            fill();
            menu.show(this, Side.BOTTOM, 0, 4);
            leaveRoom();
        });
    }

    /** A mapping's own menu opens at the right; at the edge of the screen it would cover the one that it came from. */
    private void leaveRoom() {
        double right = Screen.getScreensForRectangle(menu.getX(), menu.getY(), 1, 1).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds().getMaxX();
        double room = ITS_OWN * getLocalToSceneTransform().getMxx();
        menu.setX(Math.max(0, Math.min(menu.getX(), right - menu.getWidth() - room)));
    }

    private void showName() {
        String name = model.mapping().name().get();
        setText(name.isEmpty() ? Words.of("mapping") : Words.of("mapping.by", name));
    }

    private void fill() {
        menu.getItems().setAll(typed("mapping.save", "", model.mapping()::save), new SeparatorMenuItem());
        for (String name : model.mapping().names()) {
            Menu its = Verbatim.of(new Menu(name));
            its.getItems().setAll(item("mapping.use", () -> model.mapping().use(name)), typed("mapping.rename", name, other -> model.mapping().rename(name, other)),
                    item("mapping.forget", () -> model.mapping().delete(name)));
            menu.getItems().add(its);
        }
        if (!model.mapping().names().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(
                item("mapping.without", model::withoutMapping),
                item("mapping.import", () -> dialogs.open(Words.of("mapping.import"), MAPPINGS).ifPresent(model.mapping()::take)),
                item("mapping.export", () -> dialogs.save(Words.of("mapping.export"), Words.of("mapping.file"), MAPPINGS).ifPresent(model.mapping()::export)));
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Words.of(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** A name is typed where it is asked for, and Enter takes it. */
    private MenuItem typed(String key, String name, java.util.function.Consumer<String> action) {
        TextField field = new TextField(name);
        field.setId(key.replace('.', '-'));
        field.setPromptText(Words.of("mapping.name"));
        field.setAccessibleText(Words.of(key));
        Runnable take = () -> {
            if (!field.getText().isBlank()) {
                menu.hide();
                action.accept(field.getText());
            }
        };
        field.setOnAction(event -> take.run());
        HBox line = new HBox(8, Texts.text(Words.of(key)), field, Buttons.lined(Words.of("mapping.take"), take));
        line.setAlignment(Pos.CENTER_LEFT);
        return new CustomMenuItem(line, false);
    }
}
