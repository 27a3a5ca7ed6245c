package app.winnow.desktop.rules;

import app.winnow.desktop.kit.Texts;
import app.winnow.insight.rule.RuleCompletion;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The line in which a rule is written, and below it how it may go on: Tab takes the first way while there is one and something is written, the arrows go into the list, Enter goes on to
 * what the rule would touch.
 */
final class RuleField extends VBox {
    private static final double ROW = 28;
    private final RulesViewModel model;
    private final Runnable onwards;
    private final TextField line = new TextField();
    private final ListView<RuleCompletion.Choice> choices = new ListView<>();
    private final Label problem = Texts.secondary("");
    /** The key that led here is not typed into the line that it led to. */
    private boolean swallows;

    RuleField(RulesViewModel model, Runnable onwards) {
        super(6);
        this.model = model;
        this.onwards = onwards;
        line.setId("rule-line");
        line.setPromptText(Words.of("line.example"));
        line.setAccessibleText(Words.of("line"));
        line.textProperty().bindBidirectional(model.line());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::inLine);
        line.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (swallows) {
                key.consume();
            }
            swallows = false;
        });
        choices.setId("rule-choices");
        choices.getStyleClass().addAll("winnow-list", "rule-choices");
        choices.setAccessibleText(Words.of("choices"));
        choices.setFixedCellSize(ROW);
        // Only the down arrow leads into it: Tab goes on to the page, and never comes back here by surprise.
        choices.setFocusTraversable(false);
        choices.setCellFactory(of -> new ChoiceCell());
        choices.addEventFilter(KeyEvent.KEY_PRESSED, this::inChoices);
        choices.setOnMouseClicked(click -> takeChoice());
        choices.managedProperty().bind(choices.visibleProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        Label heading = Texts.section(Words.of("line"));
        heading.setLabelFor(line);
        getChildren().addAll(heading, line, choices, problem);
        model.line().addListener((property, was, is) -> show());
        model.problem().addListener((property, was, is) -> show());
        line.focusedProperty().addListener((property, was, is) -> show());
        choices.focusedProperty().addListener((property, was, is) -> show());
        show();
    }

    private void show() {
        boolean isOpen = line.isFocused() || choices.isFocused();
        if (!choices.isFocused()) {
            choices.getItems().setAll(isOpen && model.reach().get() == null ? model.completions() : java.util.List.of());
        }
        choices.setVisible(!choices.getItems().isEmpty());
        choices.setPrefHeight(choices.getItems().size() * ROW + 2);
        choices.setMinHeight(choices.getPrefHeight());
        problem.setText(model.problem().get().isEmpty() ? Words.of("line.hint") : model.problem().get());
    }

    private void inLine(KeyEvent key) {
        swallows = false;
        boolean isOffered = !choices.getItems().isEmpty() && !key.isShiftDown();
        if (key.getCode() == KeyCode.TAB && isOffered && !line.getText().isEmpty()) {
            put(choices.getItems().get(0));
        } else if (key.getCode() == KeyCode.DOWN && isOffered) {
            choices.getSelectionModel().selectFirst();
            choices.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
            onwards.run();
        } else if (key.getCode() == KeyCode.ESCAPE && !line.getText().isEmpty()) {
            line.clear();
        } else {
            return;
        }
        key.consume();
    }

    private void inChoices(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB && !key.isShiftDown()) {
            takeChoice();
        } else if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.UP && choices.getSelectionModel().getSelectedIndex() <= 0) {
            back(null);
        } else {
            return;
        }
        key.consume();
    }

    private void takeChoice() {
        back(choices.getSelectionModel().getSelectedItem());
    }

    private void back(RuleCompletion.Choice choice) {
        line.requestFocus();
        if (choice != null) {
            put(choice);
        }
    }

    private void put(RuleCompletion.Choice choice) {
        line.setText(choice.line());
        line.end();
        line.deselect();
    }

    /** Puts the keyboard into the line. */
    void take() {
        swallows = true;
        line.requestFocus();
        line.end();
    }

    private static final class ChoiceCell extends ListCell<RuleCompletion.Choice> {
        @Override
        protected void updateItem(RuleCompletion.Choice item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.words());
        }
    }
}
