package app.winnow.desktop.overlaps;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.shell.Navigation;
import app.winnow.workspace.Workspace;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** What the page Overlaps looks like: groups at the left, the pair in front at the right. */
final class OverlapsView extends StackPane {
    private static final double LIST = 300;
    private static final double NARROW_LIST = 200;
    private static final double NARROW = 900;

    private final OverlapsViewModel model;
    private final Workspace workspace;
    private final Navigation navigation;
    private final ListView<GroupRow> list = new ListView<>();
    private final StackPane place = new StackPane();
    private final PageFrame frame = new PageFrame(Words.of("title"), place);
    private final Segments<Boolean> which = new Segments<>(Words.of("which"), this::which);
    private final HBox both;
    private final PairPane pair;
    private boolean isFilling;

    OverlapsView(OverlapsViewModel model, Workspace workspace, Navigation navigation) {
        this.model = model;
        this.workspace = workspace;
        this.navigation = navigation;
        setId("overlaps");
        setFocusTraversable(true);
        setAccessibleText(Words.of("title"));
        which.add(false, Words.of("which.open"), "").add(true, Words.of("which.decided"), "");
        which.setId("overlaps-which");
        frame.tools(which);
        pair = new PairPane(model);
        HBox.setHgrow(pair, Priority.ALWAYS);
        both = new HBox(24, list, pair);
        list.setId("overlap-groups");
        list.setItems(model.groups());
        list.getStyleClass().add("winnow-list");
        list.setCellFactory(of -> new GroupCell());
        list.setAccessibleText(Words.of("groups"));
        list.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> {
            if (!isFilling) {
                model.choose(is.intValue());
            }
        });
        model.group().addListener((property, was, is) -> select());
        model.facing().addListener((property, was, is) -> refresh());
        model.working().addListener((property, was, is) -> refresh());
        model.stopped().addListener((property, was, is) -> refresh());
        model.decided().addListener((property, was, is) -> refresh());
        model.counts().addListener((property, was, is) -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        widthProperty().addListener((property, was, is) -> arrange());
        arrange();
        refresh();
    }

    private void arrange() {
        double width = getWidth() > 0 && getWidth() < NARROW ? NARROW_LIST : LIST;
        list.setMinWidth(width);
        list.setPrefWidth(width);
        list.setMaxWidth(width);
        both.setSpacing(width == LIST ? 24 : 12);
    }

    private void which(boolean decided) {
        model.show(decided);
        takeKeyboard();
    }

    private void select() {
        isFilling = true;
        if (model.group().get() >= 0) {
            list.getSelectionModel().select(model.group().get());
            list.scrollTo(Math.max(0, model.group().get() - 2));
        } else {
            list.getSelectionModel().clearSelection();
        }
        isFilling = false;
    }

    private void refresh() {
        select();
        OverlapsViewModel.Counts counts = model.counts().get();
        which.show(model.decided().get());
        frame.beside().setText(model.hasOfferings() ? Words.of("counts", counts.open(), counts.decided()) : "");
        place.getChildren().setAll(content());
        getChildren().setAll(frame);
        if (place.getChildren().get(0) == both && isKeyboardHere()) {
            list.requestFocus();
        }
    }

    private boolean isKeyboardHere() {
        return getScene() != null && (getScene().getFocusOwner() == null || getScene().getFocusOwner() == this);
    }

    private Node content() {
        if (!model.hasOfferings()) {
            return new EmptyPage("fth-layers", Words.of("empty.what"), Words.of("empty.sentence"), Buttons.primary(Words.of("empty.step"), () -> navigation.go("catalog")));
        }
        if (model.stopped().get()) {
            return new EmptyPage("fth-layers", Words.of("stopped.what"), Words.of("stopped.sentence"), Buttons.primary(Words.of("stopped.step"), model::look));
        }
        if (model.working().get() && model.groups().isEmpty()) {
            return new EmptyPage("fth-layers", Words.of("working.what"), Words.of("working.sentence"));
        }
        if (model.groups().isEmpty()) {
            return model.decided().get() ? new EmptyPage("fth-layers", Words.of("none.decided.what"), Words.of("none.decided.sentence"))
                    : new EmptyPage("fth-layers", Words.of("none.what"), Words.of("none.sentence"));
        }
        return both;
    }

    private void keys(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (pressed(key)) {
            key.consume();
        }
    }

    private boolean pressed(KeyEvent key) {
        switch (key.getCode()) {
            case S -> answer(key.isShiftDown() ? model::allSame : model::same);
            case N -> answer(key.isShiftDown() ? model::noneSame : model::different);
            case A -> answer(model::askAgain);
            case RIGHT -> model.next();
            case LEFT -> model.previous();
            case UP -> model.choose(model.group().get() - 1);
            case DOWN -> model.choose(model.group().get() + 1);
            case PAGE_DOWN -> pair.scroll(true);
            case PAGE_UP -> pair.scroll(false);
            case BACK_SPACE -> workspace.undo();
            case D -> which(!model.decided().get());
            case O -> open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void answer(Runnable answer) {
        answer.run();
        takeKeyboard();
    }

    private void open() {
        if (model.facing().get() != null) {
            workspace.selected().set(model.facing().get().right().code());
            navigation.go("catalog");
        }
    }

    /** Puts the keyboard where the keys of this page work. */
    void takeKeyboard() {
        if (place.getChildren().contains(both)) {
            list.requestFocus();
        } else {
            requestFocus();
        }
    }
}
