package app.winnow.desktop.shell.facet;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.Verbatim;
import app.winnow.model.View;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kept views: one opens, gets another name or goes; and a line to keep what is shown. */
final class ViewsSection extends VBox {
    private final ViewsViewModel model;
    private final ToggleButton head = new ToggleButton(Words.of("views"), new FontIcon("fth-chevron-right"));
    private final TextField name = new TextField();
    private View renamed;
    private List<Object> shown = List.of();

    ViewsSection(ViewsViewModel model) {
        super(2);
        this.model = model;
        getStyleClass().add("facet-section");
        setId("views");
        head.getStyleClass().addAll("foldout-head", "facet-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setId("views-head");
        head.setOnAction(event -> refresh());
        name.setId("view-name");
        name.setPromptText(Words.of("view.name"));
        name.setAccessibleText(Words.of("view.name"));
        name.setOnAction(event -> keep());
        HBox.setHgrow(name, Priority.ALWAYS);
    }

    /** Opens it, with the keyboard where a new view is named. */
    void beginKeeping() {
        head.setSelected(true);
        refresh();
        name.requestFocus();
    }

    void takeKeyboard() {
        head.requestFocus();
    }

    private void keep() {
        if (model.keep(name.getText())) {
            name.clear();
            refresh();
        }
    }

    /** Shows the views as they are now. */
    void refresh() {
        ((FontIcon) head.getGraphic()).setIconLiteral(head.isSelected() ? "fth-chevron-down" : "fth-chevron-right");
        head.setText(model.all().isEmpty() ? Words.of("views") : Words.of("views.count", model.all().size()));
        List<Object> now = List.of(head.isSelected(), model.all(), model.all().stream().map(model::isShown).toList(), renamed == null ? "" : renamed);
        if (Objects.equals(now, shown) && !getChildren().isEmpty()) {
            return;
        }
        shown = now;
        getChildren().setAll(head);
        if (head.isSelected()) {
            model.all().forEach(view -> getChildren().add(view.equals(renamed) ? renaming(view) : row(view)));
            Button keep = Buttons.lined(Words.of("view.keep"), this::keep);
            keep.setId("keep-view");
            HBox line = new HBox(6, name, keep);
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(line, Texts.secondary(Words.of("view.what")));
        }
    }

    private Node row(View view) {
        ToggleButton open = Verbatim.of(new ToggleButton(view.name()));
        open.getStyleClass().add("view-name");
        open.setSelected(model.isShown(view));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setAccessibleText(Words.of("view.open", view.name()));
        open.setOnAction(event -> {
            model.open(view);
            open.setSelected(model.isShown(view));
        });
        HBox.setHgrow(open, Priority.ALWAYS);
        Button rename = Buttons.glyph("fth-edit-2", Words.of("view.rename", view.name()), () -> {
            renamed = view;
            refresh();
            lookupAll(".view-rename").forEach(Node::requestFocus);
        });
        Button remove = Buttons.glyph("fth-trash-2", Words.of("view.remove", view.name()), () -> {
            model.remove(view);
            head.requestFocus();
        });
        HBox row = new HBox(open, rename, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node renaming(View view) {
        TextField line = new TextField(view.name());
        line.getStyleClass().add("view-rename");
        line.setAccessibleText(Words.of("view.rename", view.name()));
        line.setOnAction(event -> {
            if (model.rename(view, line.getText())) {
                leaveRenaming();
            }
        });
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leaveRenaming();
                key.consume();
            }
        });
        return line;
    }

    private void leaveRenaming() {
        renamed = null;
        refresh();
        head.requestFocus();
    }
}
