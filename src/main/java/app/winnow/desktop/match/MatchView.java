package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.facet.FacetFrame;
import app.winnow.desktop.shell.facet.FacetsViewModel;
import app.winnow.workspace.Workspace;
import java.util.Locale;
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

/**
 * What the page Match looks like: the offering at the left, its outcomes at the right, the deciding question below; or what stands in its place now: a list that
 * is asked, one outcome with its offerings, those that are alike, the tasks of a split, or how people link.
 */
final class MatchView extends StackPane {
    /** Below this width, as on a projector, only the shortest words fit beside the title, and the other ways have their keys only. */
    private static final double NARROW = 900;

    private enum Mode { LISTS, SWEEP, HANDS, BY_OUTCOME, ALIKE, SPLIT, MATCHING }

    private final MatchViewModel model;
    private final ListsViewModel lists;
    private final SweepViewModel sweep;
    private final ByOutcomeViewModel byOutcome;
    private final Workspace workspace;
    private final PageContext context;
    private final ListsView listsView;
    private final SweepView sweepView;
    private final ByOutcomeView byOutcomeView;
    private final HandsView handsView = new HandsView(() -> hands(false));
    private final MatchTools tools;
    private final VBox matching;
    private final StackPane place = new StackPane();
    private final FacetFrame facets;
    private final PageFrame frame;
    private final Label progress = Texts.secondary("");
    private final Button openLists;
    private final Button openSweep;
    private boolean showsHands;

    MatchView(MatchViewModel model, ListsViewModel lists, SweepViewModel sweep, ByOutcomeViewModel byOutcome, Workspace workspace, PageContext context) {
        this.model = model;
        this.lists = lists;
        this.sweep = sweep;
        this.byOutcome = byOutcome;
        this.workspace = workspace;
        this.context = context;
        facets = new FacetFrame(new FacetsViewModel(workspace, context.notices()), place, this::requestFocus);
        facets.offerMarked();
        frame = new PageFrame(Words.of("title"), facets);
        listsView = new ListsView(lists, this::refresh);
        openLists = opener("match-open-lists", lists::begin);
        sweepView = new SweepView(sweep, this::refresh, stopped -> context.notices().undoable(Words.of("sweep.stopped", stopped)));
        openSweep = opener("match-open-sweep", sweep::begin);
        byOutcomeView = new ByOutcomeView(byOutcome);
        tools = new MatchTools(byOutcome::begin, () -> model.type("Q"), () -> context.navigation().go("rules"), () -> hands(true));
        matching = new VBox(8, tools, columns(new OfferingCard(model, workspace), new OutcomeList(model)), new QuestionBar(model));
        tools.managedProperty().bind(tools.visibleProperty());
        VBox.setVgrow(matching.getChildren().get(1), Priority.ALWAYS);
        setId("match");
        setFocusTraversable(true);
        setAccessibleText(Words.of("title"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        progress.setWrapText(false);
        progress.setId("match-progress");
        frame.tools(progress, openSweep, openLists, facets.toggle());
        follow();
        progress(model.progress().get());
    }

    private Button opener(String id, Runnable begin) {
        Button button = Buttons.quiet("", () -> {
            begin.run();
            refresh();
        });
        button.setId(id);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void follow() {
        model.progress().addListener((property, was, is) -> progress(is));
        model.splits().open().addListener((property, was, is) -> put());
        model.alikes().open().addListener((property, was, is) -> put());
        byOutcome.outcome().addListener((property, was, is) -> {
            if (was == null || is == null) {
                put();
            }
        });
        model.prompt().addListener((property, was, is) -> {
            if (was != null && was.isWritten()) {
                requestFocus();
            }
        });
        model.offering().addListener((property, was, is) -> {
            if (is != null && (was == null || !was.code().equals(is.code())) && getScene() != null) {
                workspace.selected().set(is.code());
            }
        });
        widthProperty().addListener((property, was, is) -> progress(model.progress().get()));
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
            if (lists.sheet().get() == null && lists.open().isEmpty() && sweep.isWanted()) {
                sweep.begin();
            }
            model.splits().leave();
            model.alikes().leave();
            getChildren().setAll(frame);
            put();
        }
    }

    private Mode mode() {
        if (lists.sheet().get() != null) {
            return Mode.LISTS;
        } else if (sweep.open().get()) {
            return Mode.SWEEP;
        } else if (showsHands) {
            return Mode.HANDS;
        } else if (byOutcome.outcome().get() != null) {
            return Mode.BY_OUTCOME;
        } else if (model.alikes().open().get() != null) {
            return Mode.ALIKE;
        }
        return model.splits().open().get() != null ? Mode.SPLIT : Mode.MATCHING;
    }

    private void put() {
        Mode mode = mode();
        switch (mode) {
            case LISTS -> put(listsView, listsView::takeKeyboard);
            case SWEEP -> put(sweepView, sweepView::takeKeyboard);
            case HANDS -> put(handsView, () -> handsView.show(workspace.hands()));
            case BY_OUTCOME -> put(byOutcomeView, byOutcomeView::requestFocus);
            case ALIKE -> {
                AlikeView view = new AlikeView(model, model.alikes().open().get());
                put(view, view::takeKeyboard);
            }
            case SPLIT -> {
                SplitView view = new SplitView(model, model.splits().open().get());
                put(view, view::takeKeyboard);
            }
            default -> put(matching, this::requestFocus);
        }
        boolean matches = mode == Mode.MATCHING;
        facets.setFiltered(matches);
        offer(openSweep, "sweep.open", matches ? sweep.left() : 0);
        offer(openLists, "lists.open", matches ? lists.open().size() : 0);
    }

    private void put(Node view, Runnable takeKeyboard) {
        place.getChildren().setAll(view);
        takeKeyboard.run();
    }

    /** Says above the offering what is new to the written rules, and leads there. */
    void offer(RuleNews news) {
        Button look = Buttons.lined("", () -> context.navigation().go("rules"));
        look.setId("match-rule-news");
        look.textProperty().bind(news.words());
        look.visibleProperty().bind(news.words().isNotEmpty());
        look.managedProperty().bind(look.visibleProperty());
        matching.getChildren().add(1, look);
    }

    private static void offer(Button button, String key, int left) {
        button.setText(Words.of(key, left));
        button.setVisible(left > 0);
    }

    private void hands(boolean shows) {
        showsHands = shows;
        put();
    }

    private void empty(String key, String page) {
        Button step = Buttons.primary(Words.of(key + ".step"), () -> context.navigation().go(page));
        getChildren().setAll(new EmptyPage("fth-target", Words.of(key + ".what"), Words.of(key + ".sentence"), step));
        step.requestFocus();
    }

    private void progress(Progress now) {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        tools.setVisible(!narrow);
        tools.show(now.by());
        frame.beside().setText(beside(now, narrow));
        String done = Words.of("progress.done", now.done(), now.all());
        String speed = now.pace().isEmpty() ? "" : Words.of("progress.pace", Math.max(1, Math.round(now.pace().get())), now.minutes().orElse(0));
        String questions = now.questionnaire() == 0 ? ""
                : narrow ? Words.of("progress.questions.short", now.questions()) : Words.of("progress.questions", now.questions(), now.questionnaire());
        progress.setText(Stream.of(done, speed, questions).filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00B7  ")));
    }

    private String beside(Progress now, boolean narrow) {
        if (now.isFiltered()) {
            return Words.of("progress.filtered", now.all());
        } else if (now.by() == MatchQueue.Order.SETTLES && !narrow) {
            return Words.of("progress.settles");
        }
        return narrow || now.biggest() == 0 ? "" : Words.of("progress.biggest." + model.basis().name().toLowerCase(Locale.ROOT), now.biggest());
    }

    private void keys(KeyEvent key) {
        if (mode() != Mode.MATCHING || key.getTarget() instanceof TextInputControl || !getChildren().contains(frame)) {
            return;
        }
        if (facets.takes(key)) {
            key.consume();
            return;
        } else if (facets.holds(key)) {
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
            case ESCAPE -> {
                return model.escape() || facets.escape();
            }
            default -> {
                return model.type(Keys.printed(key)) || otherWay(key.getCode());
            }
        }
        return true;
    }

    private void mark() {
        if (model.offering().get() != null) {
            workspace.marked().toggle(model.offering().get().code());
        }
    }

    private boolean otherWay(KeyCode key) {
        switch (key) {
            case O -> byOutcome.begin();
            case H -> hands(true);
            case R -> context.navigation().go("rules");
            case M -> mark();
            default -> {
                return false;
            }
        }
        return true;
    }
}
