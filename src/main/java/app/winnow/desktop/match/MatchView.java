package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.PageContext;
import app.winnow.workspace.Workspace;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the page Match looks like: the offering at the left, its outcomes at the right, the deciding question below; or the list that is asked now. */
final class MatchView extends StackPane {
    /** Below this width, as on a projector, only the shortest words fit beside the title. */
    private static final double NARROW = 900;

    private final MatchViewModel model;
    private final ListsViewModel lists;
    private final PageContext context;
    private final ListsView listsView;
    private final VBox matching;
    private final StackPane place = new StackPane();
    private final PageFrame frame = new PageFrame(Words.of("title"), place);
    private final Label progress = Texts.secondary("");
    private final Button openLists;
    private final SweepViewModel sweep;
    private final SweepView sweepView;
    private final Button openSweep;

    MatchView(MatchViewModel model, ListsViewModel lists, SweepViewModel sweep, Workspace workspace, PageContext context) {
        this.model = model;
        this.lists = lists;
        this.context = context;
        listsView = new ListsView(lists, this::refresh);
        openLists = Buttons.quiet("", () -> {
            lists.begin();
            refresh();
        });
        openLists.setId("match-open-lists");
        this.sweep = sweep;
        sweepView = new SweepView(sweep, this::refresh, stopped -> context.notices().undoable(Words.of("sweep.stopped", stopped)));
        openSweep = Buttons.quiet("", () -> {
            sweep.begin();
            refresh();
        });
        openSweep.setId("match-open-sweep");
        OutcomeList outcomes = new OutcomeList(model);
        matching = new VBox(12, columns(new OfferingCard(model, workspace), outcomes), new QuestionBar(model));
        VBox.setVgrow(matching.getChildren().get(0), Priority.ALWAYS);
        setId("match");
        setFocusTraversable(true);
        setAccessibleText(Words.of("title"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        progress.setWrapText(false);
        progress.setId("match-progress");
        frame.tools(progress, openSweep, openLists);
        model.progress().addListener((property, was, is) -> progress(is));
        model.splitting().addListener((property, was, is) -> split(is));
        model.offering().addListener((property, was, is) -> {
            if (is != null && (was == null || !was.code().equals(is.code())) && getScene() != null) {
                workspace.selected().set(is.code());
            }
        });
        widthProperty().addListener((property, was, is) -> progress(model.progress().get()));
        progress(model.progress().get());
    }

    private static Node columns(Node left, Node right) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setPercentWidth(40);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(60);
        grid.getColumnConstraints().addAll(narrow, wide);
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        GridPane.setVgrow(left, Priority.ALWAYS);
        GridPane.setVgrow(right, Priority.ALWAYS);
        grid.setMinHeight(0);
        return grid;
    }

    /** Shows what comes next: a step that is missing, the list in front, or the offering in front. */
    void refresh() {
        if (!model.hasOfferings()) {
            empty("empty.catalog", "catalog");
        } else if (!model.hasOutcomes()) {
            empty("empty.outcomes", "outcomes");
        } else {
            if (lists.isWanted() && lists.sheet().get() == null) {
                lists.begin();
            }
            boolean asksList = lists.sheet().get() != null;
            if (!asksList && lists.open().isEmpty() && sweep.isWanted()) {
                sweep.begin();
            }
            boolean sweeps = !asksList && sweep.open().get();
            model.leaveTasks();
            place.getChildren().setAll(asksList ? listsView : sweeps ? sweepView : matching);
            getChildren().setAll(frame);
            int quiet = asksList || sweeps ? 0 : sweep.left();
            openSweep.setText(Words.of("sweep.open", quiet));
            openSweep.setVisible(quiet > 0);
            openSweep.setManaged(quiet > 0);
            int open = lists.open().size();
            openLists.setText(Words.of("lists.open", open));
            openLists.setVisible(open > 0 && !asksList && !sweeps);
            openLists.setManaged(openLists.isVisible());
            if (sweeps) {
                sweepView.takeKeyboard();
            } else {
                takeKeyboard(asksList);
            }
        }
    }

    private void split(SplitViewModel split) {
        SplitView view = split == null ? null : new SplitView(model, split);
        place.getChildren().setAll(view == null ? matching : view);
        if (view == null) {
            requestFocus();
        } else {
            view.takeKeyboard();
        }
    }

    private void takeKeyboard(boolean asksList) {
        if (asksList) {
            listsView.takeKeyboard();
        } else {
            requestFocus();
        }
    }

    private void empty(String key, String page) {
        getChildren().setAll(new EmptyPage("fth-target", Words.of(key + ".what"), Words.of(key + ".sentence"),
                Buttons.primary(Words.of(key + ".step"), () -> context.navigation().go(page))));
    }

    private void progress(Progress now) {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        frame.beside().setText(narrow || now.biggest() == 0 ? ""
                : Words.of("progress.biggest." + model.basis().name().toLowerCase(java.util.Locale.ROOT), now.biggest()));
        String done = Words.of("progress.done", now.done(), now.all());
        String speed = now.pace().isEmpty() ? "" : Words.of("progress.pace", Math.max(1, Math.round(now.pace().get())), now.minutes().orElse(0));
        String questions = now.questionnaire() == 0 ? ""
                : narrow ? Words.of("progress.questions.short", now.questions()) : Words.of("progress.questions", now.questions(), now.questionnaire());
        progress.setText(Stream.of(done, speed, questions).filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00B7  ")));
    }

    private void keys(KeyEvent key) {
        if (lists.sheet().get() != null || sweep.open().get() || model.splitting().get() != null || key.getTarget() instanceof TextInputControl || !frame.isVisible()) {
            return;
        }
        boolean undo = key.getCode() == KeyCode.BACK_SPACE || key.getCode() == KeyCode.Z && key.isShortcutDown() && !key.isShiftDown();
        if (undo) {
            model.undo();
            key.consume();
        } else if (!key.isShortcutDown() && !key.isAltDown() && pressed(key)) {
            key.consume();
        }
    }

    private boolean pressed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> model.up();
            case DOWN -> model.down();
            case LEFT -> model.previous();
            case RIGHT -> model.next();
            case ENTER -> model.enter();
            default -> {
                return model.type(Keys.printed(key));
            }
        }
        return true;
    }
}
