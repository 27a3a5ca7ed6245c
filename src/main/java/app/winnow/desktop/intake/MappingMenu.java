package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
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

/** How the file is read, kept under a name: saved, used again, shared as a file, renamed and deleted. */
final class MappingMenu extends Button {
    private static final FileKind MAPPINGS = new FileKind(Words.of("mapping.kind"), List.of("*.json"));
    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final ContextMenu menu = new ContextMenu();

    MappingMenu(ImportViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        setId("mapping");
        setMnemonicParsing(false);
        getStyleClass().add("quiet");
        setMinWidth(USE_PREF_SIZE);
        model.mappingName().addListener((property, was, is) -> showName());
        showName();
        setOnAction(event -> {
            fill();
            menu.show(this, Side.BOTTOM, 0, 4);
        });
    }

    private void showName() {
        String name = model.mappingName().get();
        setText(name.isEmpty() ? Words.of("mapping") : Words.of("mapping.by", name));
    }

    private void fill() {
        menu.getItems().setAll(typed("mapping.save", "", model::saveMapping), new SeparatorMenuItem());
        for (String name : model.mappings()) {
            Menu its = new Menu(name);
            its.setMnemonicParsing(false);
            its.getItems().setAll(item("mapping.use", () -> model.useMapping(name)), typed("mapping.rename", name, other -> model.renameMapping(name, other)),
                    item("mapping.forget", () -> model.forgetMapping(name)));
            menu.getItems().add(its);
        }
        if (!model.mappings().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(
                item("mapping.without", model::withoutMapping),
                item("mapping.import", () -> dialogs.open(Words.of("mapping.import"), MAPPINGS).ifPresent(model::importMapping)),
                item("mapping.export", () -> dialogs.save(Words.of("mapping.export"), Words.of("mapping.file"), MAPPINGS).ifPresent(model::exportMapping)));
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
