package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.SearchField;
import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.ListRow;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list before it is taken over: its rows with what they are, what is said of its columns at the right, and the one button that takes what is chosen. */
final class ListPane extends BorderPane {
    /** Below this width what is said of the columns stays away until somebody asks for it. */
    private static final double ROOMY = 900;
    private final ListViewModel model;
    private final Dialogs dialogs;
    private final ListTable table;
    private final SearchField search = new SearchField(Words.of("rows.search"));
    private final Button take = Buttons.primary("", this::take);
    private final Button columns = Buttons.quiet(Words.of("columns"), this::toggleColumns);
    private final Label remark = Texts.secondary("");
    private final Label rephrased = Texts.text("");
    private final PageFrame frame;
    private final DetailsPanel panel = new DetailsPanel(this::closeColumns);
    private boolean columnsWanted = true;

    ListPane(ListViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        setId("list");
        table = new ListTable(model);
        search.setId("list-search");
        search.textProperty().bindBidirectional(model.search());
        HBox.setHgrow(search, Priority.ALWAYS);
        Segments<Boolean> which = new Segments<>(Words.of("rows.which"), model::onlyPerformance);
        which.add(Boolean.FALSE, Words.of("rows.all"), "").add(Boolean.TRUE, Words.of("rows.performance"), Words.of("rows.performance.tip")).show(Boolean.FALSE);
        which.setMinWidth(USE_PREF_SIZE);
        HBox tools = new HBox(8, search, which);
        remark.getStyleClass().add("attention-text");
        VBox foot = new VBox(4, remark, rephrased, Texts.secondary(Words.of("rows.keys")));
        foot.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        VBox content = new VBox(12, tools, table.view(), foot);
        take.setId("list-take");
        Button leave = Buttons.lined(Words.of("list.leave"), model::leave);
        leave.setId("list-leave");
        columns.setId("list-columns");
        frame = new PageFrame(Words.of("list.title"), content).tools(columns, leave, take);
        frame.setMinWidth(0);
        setCenter(frame);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equals("/") && !(key.getTarget() instanceof TextInputControl)) {
                search.requestFocus();
                key.consume();
            }
        });
        table.view().getSelectionModel().selectedItemProperty().addListener((property, was, is) -> say(is));
        model.chosen().addListener((property, was, is) -> count());
        model.found().addListener((property, was, is) -> show(is));
        model.rows().addListener((ListChangeListener<ListRow>) change -> {
            table.selectFirst();
            count();
        });
        widthProperty().addListener((property, was, is) -> placePanel());
        show(model.found().get());
    }

    private void show(FoundOutcomes found) {
        if (found != null) {
            String held = getScene() == null || getScene().getFocusOwner() == null ? null : getScene().getFocusOwner().getId();
            ListColumnsPanel columnsPanel = new ListColumnsPanel(model, found, dialogs);
            panel.show(Words.of("columns.title"), columnsPanel);
            Node again = held == null ? null : columnsPanel.lookup("#" + held);
            if (again != null) {
                again.requestFocus();
            }
            frame.beside().setText(Words.of("list.beside", found.source().file(), found.rows().size()));
            table.show();
            placePanel();
            count();
        }
    }

    /** Puts the keyboard on the rows; where none is chosen yet, where they are looked for. */
    void focus() {
        if (model.chosen().get() == 0 && model.rows().size() > FoundOutcomes.LONG) {
            search.requestFocus();
        } else {
            table.view().requestFocus();
        }
    }

    private void count() {
        take.setText(Words.of("list.take", model.chosen().get()));
        take.setDisable(model.chosen().get() == 0);
        table.refresh();
        say(table.view().getSelectionModel().getSelectedItem());
    }

    private void say(ListRow row) {
        remark.setText(row == null ? model.rows().isEmpty() ? Words.of("rows.none") : "" : row.statement().warning().orElse(about(row)));
        remark.getStyleClass().remove("attention-text");
        if (row != null && row.statement().isDoubtful()) {
            remark.getStyleClass().add("attention-text");
        }
        String instead = row == null ? "" : row.statement().instead();
        rephrased.setText(instead.isEmpty() ? "" : model.sentence(row).equals(instead) ? Words.of("rows.rephrased", instead) : Words.of("rows.instead", instead));
        rephrased.setVisible(!instead.isEmpty());
        rephrased.setManaged(!instead.isEmpty());
    }

    private static String about(ListRow row) {
        String does = Words.of("does." + row.does().name().toLowerCase(Locale.ROOT) + ".long", row.before() == null ? row.like() : row.before().id(), row.before() == null ? "" : row.before().sentence());
        return row.under().isEmpty() ? does : Words.of("rows.under", does, row.under());
    }

    private void take() {
        model.take();
    }

    private void key(KeyEvent key) {
        boolean types = key.getTarget() instanceof TextInputControl;
        boolean onTable = table.view().isFocused();
        if (key.getCode() == KeyCode.ESCAPE && (!types || search.getText().isEmpty())) {
            model.leave();
            key.consume();
        } else if (types && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN)) {
            table.view().requestFocus();
            table.selectFirst();
            key.consume();
        } else if (onTable && !key.isShortcutDown() && !key.isAltDown()) {
            onTable(key);
        }
    }

    private void onTable(KeyEvent key) {
        ListRow row = table.view().getSelectionModel().getSelectedItem();
        Runnable does = switch (key.getCode()) {
            case SPACE -> () -> tick(row);
            case A -> model::tickShown;
            case N -> model::tickNone;
            case P -> model::tickPerformance;
            case R -> row == null ? null : () -> model.rephrase(row);
            case ENTER -> model.chosen().get() == 0 ? null : this::take;
            default -> null;
        };
        if (does != null) {
            does.run();
            key.consume();
        }
    }

    private void tick(ListRow row) {
        if (row != null) {
            model.tick(row);
            table.view().getSelectionModel().selectNext();
        }
    }

    private void toggleColumns() {
        columnsWanted = true;
        setRight(panel);
        panel.requestFocus();
        showColumnsButton();
    }

    private void closeColumns() {
        columnsWanted = false;
        setRight(null);
        showColumnsButton();
    }

    private void placePanel() {
        setRight(columnsWanted && getWidth() >= ROOMY ? panel : null);
        showColumnsButton();
    }

    private void showColumnsButton() {
        columns.setVisible(getRight() == null);
        columns.setManaged(getRight() == null);
    }
}
