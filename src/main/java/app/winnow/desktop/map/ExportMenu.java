package app.winnow.desktop.map;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.shell.FileKind;
import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.PageContext;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The ways of a picture out of the window, under one quiet button; copying has its usual key. */
final class ExportMenu {
    private static final FileKind PNG = new FileKind(Words.of("export.kind.png"), List.of("*.png"));
    private static final FileKind SVG = new FileKind(Words.of("export.kind.svg"), List.of("*.svg"));
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final PictureExport model;
    private final PageContext context;
    private final Button button = Buttons.quiet(Words.of("export"), this::show);
    private final ContextMenu menu = new ContextMenu();
    private final MenuItem png = item("export.png", () -> save("export.png", PNG, ".png"));
    private final MenuItem svg = item("export.svg", () -> save("export.svg", SVG, ".svg"));
    private final MenuItem copy = item("export.copy", this::copy);

    ExportMenu(PictureExport model, PageContext context) {
        this.model = model;
        this.context = context;
        button.setId("map-export");
        button.setAccessibleText(Words.of("export.said"));
        copy.setAccelerator(COPY);
        menu.getItems().setAll(png, svg, copy, new SeparatorMenuItem(), item("export.all", this::saveAll));
    }

    /** What the key does, for the page's list of keys. */
    static KeyHint key() {
        return new KeyHint("Ctrl+C", Words.of("key.copy"));
    }

    /** The button, for the tools of the page. */
    Button button() {
        return button;
    }

    /** Copies the picture where this key is the one for it; not while somebody is in a text or a table, which have their own idea of copying. */
    boolean takes(KeyEvent key) {
        boolean isOther = key.getTarget() instanceof TextInputControl || key.getTarget() instanceof Node node && isInTable(node);
        if (!COPY.match(key) || isOther) {
            return false;
        }
        copy();
        return true;
    }

    private static boolean isInTable(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableView<?>) {
                return true;
            }
        }
        return false;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(Words.of(key));
        item.setId("map-" + key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show() {
        List.of(png, svg, copy).forEach(item -> item.setDisable(!model.isThere()));
        menu.show(button, Side.BOTTOM, 0, 4);
    }

    private void save(String key, FileKind kind, String ending) {
        context.dialogs().save(Words.of(key), model.fileName(ending), kind).ifPresent(file -> model.save(file, context.notices(), context.dialogs()::show));
    }

    private void copy() {
        model.copy(context.notices(), bytes -> context.dialogs().copy(bytes.png(), bytes.svg()));
    }

    private void saveAll() {
        context.dialogs().folder(Words.of("export.all.folder")).ifPresent(folder -> model.saveAll(folder, context.notices(), context.dialogs()::show));
    }
}
