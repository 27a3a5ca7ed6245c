package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.CardGrid;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.Foldout;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.FileKind;
import app.winnow.desktop.shell.PageContext;
import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What the page looks like: a line to type outcomes, the cards, and at the right the form of one, or what sponsors said of their units. */
final class OutcomesView extends BorderPane {
    /** Below this width the panel of units stays away until somebody asks for it. */
    private static final double ROOMY = 900;
    private final OutcomesViewModel model;
    private final ListReader reader;
    private final PageContext context;
    private final TextField fresh = new TextField();
    private final CardGrid grid = new CardGrid(300, 12);
    private final VBox problems = new VBox(4);
    private final VBox column = new VBox(16);
    private final PageFrame frame;
    private final DetailsPanel panel = new DetailsPanel(this::closePanel);
    private final Button units = Buttons.quiet(Words.of("units"), this::showUnits);
    private final Button waiting = Buttons.primary("", this::importWaiting);
    private OutcomeForm form;
    private boolean unitsWanted;

    OutcomesView(OutcomesViewModel model, ListReader reader, PageContext context) {
        this.model = model;
        this.reader = reader;
        this.context = context;
        fresh.setPromptText(Words.of("new.prompt"));
        fresh.setAccessibleText(Words.of("new"));
        waiting.setId("import-waiting");
        fresh.setId("new-outcome");
        fresh.setOnAction(event -> {
            model.add(fresh.getText());
            fresh.clear();
        });
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        column.setPadding(new Insets(4, 8, 24, 4));
        BorderPane.setMargin(scroll, new Insets(-4, 0, 0, -4));
        frame = new PageFrame(Words.of("title"), scroll).flush().tools(waiting, units, Buttons.lined(Words.of("list"), this::openList));
        frame.setMinWidth(0);
        setCenter(frame);
        model.cards().addListener((ListChangeListener<OutcomeCard>) change -> fill());
        reader.problems().addListener((ListChangeListener<Problem>) change -> fillProblems());
        model.selected().addListener((property, was, is) -> showPanel());
        widthProperty().addListener((property, was, is) -> showPanel());
        context.navigation().waiting().addListener((property, was, is) -> showWaiting());
        showWaiting();
        fill();
        showPanel();
    }

    /** Puts the keyboard where the next outcome is typed. */
    void focusLine() {
        fresh.requestFocus();
    }

    private void fill() {
        frame.beside().setText(model.cards().isEmpty() ? "" : Words.of("beside", model.cards().size(), model.gaps()));
        grid.getChildren().setAll(model.cards().stream()
                .map(card -> new OutcomeCardView(card, () -> model.selected().set(card.outcome().id()))).toList());
        List<Node> parts = new ArrayList<>(List.of(fresh));
        if (!reader.problems().isEmpty()) {
            parts.add(problems);
        }
        parts.add(model.cards().isEmpty() ? empty() : grid);
        column.getChildren().setAll(parts);
        if (form != null) {
            form.show();
        }
        mark();
    }

    private Node empty() {
        EmptyPage page = new EmptyPage("fth-target", Words.of("empty.title"), Words.of("empty.text"), Buttons.lined(Words.of("list"), this::openList));
        VBox.setVgrow(page, javafx.scene.layout.Priority.ALWAYS);
        return page;
    }

    private void fillProblems() {
        problems.getChildren().clear();
        if (!reader.problems().isEmpty()) {
            Foldout foldout = new Foldout(Words.of("problems", reader.problems().size()), () -> {
                VBox lines = new VBox(4);
                reader.problems().forEach(problem -> lines.getChildren().add(Texts.secondary(Words.of("problem", problem.row(), problem.message()))));
                return lines;
            });
            problems.getChildren().add(foldout);
        }
        fill();
    }

    private void showWaiting() {
        ObservableValue<java.nio.file.Path> file = context.navigation().waiting();
        waiting.setVisible(file.getValue() != null);
        waiting.setManaged(file.getValue() != null);
        waiting.setText(file.getValue() == null ? "" : Words.of("import", file.getValue().getFileName()));
    }

    private void importWaiting() {
        context.navigation().take(context.navigation().waiting().get());
    }

    private void openList() {
        FileKind tables = new FileKind(Words.of("tables"), List.of("*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt"));
        context.dialogs().open(Words.of("list.choose"), tables).ifPresent(reader::read);
    }

    private void showUnits() {
        unitsWanted = true;
        model.selected().set("");
        showPanel();
    }

    private void closePanel() {
        unitsWanted = false;
        model.selected().set("");
        setRight(null);
        form = null;
        showUnitsButton();
        mark();
    }

    private void showPanel() {
        String id = model.selected().get();
        boolean roomy = getWidth() >= ROOMY;
        if (!id.isEmpty()) {
            form = new OutcomeForm(model, context.notices(), id);
            panel.show(id, form);
            setRight(panel);
        } else if (unitsWanted || roomy) {
            form = null;
            panel.show(Words.of("units.title"), new UnitsPanel(model));
            setRight(panel);
        } else {
            form = null;
            setRight(null);
        }
        showUnitsButton();
        mark();
    }

    private void showUnitsButton() {
        boolean there = getRight() == panel && form == null;
        units.setVisible(!there);
        units.setManaged(!there);
    }

    private void mark() {
        for (int at = 0; at < grid.getChildren().size() && at < model.cards().size(); at++) {
            Node card = ((VBox) grid.getChildren().get(at)).getChildren().get(0);
            card.getStyleClass().remove("selected");
            if (model.cards().get(at).outcome().id().equals(model.selected().get())) {
                card.getStyleClass().add("selected");
            }
        }
    }
}
