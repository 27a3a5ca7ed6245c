package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.CardGrid;
import app.winnow.desktop.kit.DetailsPanel;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.shell.FileKind;
import app.winnow.desktop.shell.PageContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * What the page looks like: a line to type outcomes, the cards, and at the right the form of one, what sponsors said of their units, or sets to begin with. A list
 * that is looked at, or the questions why an outcome is not reached, take the whole page until they are left.
 */
final class OutcomesView extends BorderPane {
    /** Below this width the panel of units stays away until somebody asks for it. */
    private static final double ROOMY = 900;
    private final OutcomesViewModel model;
    private final ListViewModel list;
    private final PageContext context;
    private final TextField fresh = new TextField();
    private final CardGrid grid = new CardGrid(300, 12);
    private final VBox column = new VBox(16);
    private final PageFrame frame;
    private final DetailsPanel panel = new DetailsPanel(this::closePanel);
    private final Button units = Buttons.quiet(Words.of("units"), this::showUnits);
    private final Button sets = Buttons.quiet(Words.of("starters"), this::showSets);
    private final Button open = Buttons.lined(Words.of("list"), this::openList);
    private final ListPane listPane;
    private final Map<OutcomeCard, OutcomeCardView> views = new HashMap<>();
    private final Button waiting = Buttons.primary("", this::importWaiting);
    private OutcomeForm form;
    private ChainView chain;
    private boolean unitsWanted;
    private boolean setsWanted;
    private Node panelContent;

    OutcomesView(OutcomesViewModel model, ListViewModel list, PageContext context) {
        this.model = model;
        this.list = list;
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
        frame = new PageFrame(Words.of("title"), scroll).flush().tools(waiting, sets, units, open);
        frame.setMinWidth(0);
        units.setId("units");
        sets.setId("starters");
        open.setId("open-list");
        listPane = new ListPane(list, context.dialogs());
        model.cards().addListener((ListChangeListener<OutcomeCard>) change -> fill());
        list.found().addListener((property, was, is) -> showCenter(is != null && was == null));
        model.selected().addListener((property, was, is) -> showPanel());
        widthProperty().addListener((property, was, is) -> showPanel());
        context.navigation().waiting().addListener((property, was, is) -> showWaiting());
        showWaiting();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        fill();
        showCenter(false);
    }

    /** W asks why the outcome under the keyboard is not reached; Escape closes the panel. */
    private void key(KeyEvent key) {
        boolean types = key.getTarget() instanceof TextInputControl;
        if (getCenter() == frame && key.getCode() == KeyCode.W && !types && !key.isShortcutDown() && !key.isAltDown()) {
            String id = grid.getChildren().stream().filter(view -> view.isFocusWithin()).map(view -> ((OutcomeCardView) view).outcome()).findFirst().orElse(model.selected().get());
            if (!id.isEmpty()) {
                askWhy(id);
                key.consume();
            }
        } else if (getCenter() == frame && key.getCode() == KeyCode.ESCAPE && !types && getRight() != null && (form != null || unitsWanted || setsWanted)) {
            closePanel();
            focusCard();
            key.consume();
        }
    }

    private void focusCard() {
        if (grid.getChildren().isEmpty()) {
            focusLine();
        } else {
            ((OutcomeCardView) grid.getChildren().get(0)).focus();
        }
    }

    /** The questions why this outcome is not reached. */
    private void askWhy(String id) {
        chain = new ChainView(new ChainViewModel(model, id), this::leaveChain);
        showCenter(false);
        chain.focus();
    }

    private void leaveChain() {
        chain = null;
        showCenter(false);
        focusCard();
    }

    private void showCenter(boolean isListNew) {
        if (list.found().get() != null) {
            setCenter(listPane);
            setRight(null);
        } else if (chain != null) {
            setCenter(chain);
            setRight(null);
        } else {
            boolean wasElsewhere = getCenter() != null && getCenter() != frame;
            setCenter(frame);
            showPanel();
            if (wasElsewhere) {
                focusLine();
            }
        }
        if (isListNew) {
            listPane.focus();
        }
    }

    /** Puts the keyboard where the next outcome is typed. */
    void focusLine() {
        if (getCenter() == listPane) {
            listPane.focus();
        } else if (chain != null) {
            chain.focus();
        } else {
            // What scrolls is in the scene only once its skin is made, and takes no keyboard before.
            applyCss();
            fresh.requestFocus();
        }
    }

    private void fill() {
        frame.beside().setText(model.cards().isEmpty() ? "" : Words.of("beside", model.cards().size(), model.gaps()));
        List<OutcomeCardView> shown = model.cards().stream().map(this::view).toList();
        views.keySet().retainAll(new HashSet<>(model.cards()));
        grid.getChildren().setAll(shown);
        List<Node> parts = new ArrayList<>(List.of(fresh));
        parts.add(model.cards().isEmpty() ? empty() : grid);
        if (!column.getChildren().equals(parts)) {
            column.getChildren().setAll(parts);
        }
        if (form != null) {
            form.show();
        }
        if (chain != null) {
            chain.refresh();
        } else if (list.found().get() == null) {
            showPanel();
        }
        mark();
    }

    /** A card that shows the same as before is not made anew. */
    private OutcomeCardView view(OutcomeCard card) {
        return views.computeIfAbsent(card, any -> new OutcomeCardView(card, () -> model.selected().set(card.outcome().id())));
    }

    private Node empty() {
        EmptyPage page = new EmptyPage("fth-target", Words.of("empty.title"), Words.of("empty.text"), Buttons.lined(Words.of("list"), this::openList), Buttons.quiet(Words.of("starters"), this::showSets));
        VBox.setVgrow(page, javafx.scene.layout.Priority.ALWAYS);
        return page;
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
        context.dialogs().open(Words.of("list.choose"), tables).ifPresent(list::open);
    }

    private void showSets() {
        setsWanted = true;
        unitsWanted = false;
        model.selected().set("");
        showPanel();
    }

    private void showUnits() {
        unitsWanted = true;
        setsWanted = false;
        model.selected().set("");
        showPanel();
    }

    private void closePanel() {
        unitsWanted = false;
        setsWanted = false;
        model.selected().set("");
        setRight(null);
        form = null;
        showButtons();
        mark();
    }

    private void showPanel() {
        if (getCenter() != frame) {
            return;
        }
        String id = model.selected().get();
        boolean roomy = getWidth() >= ROOMY;
        boolean isEmpty = model.cards().isEmpty();
        if (!id.isEmpty()) {
            if (form == null || !form.id().equals(id) || getRight() != panel) {
                panelContent = null;
                form = new OutcomeForm(model, context.notices(), id, () -> askWhy(id));
                panel.show(id, form);
                setRight(panel);
            }
        } else if (setsWanted || isEmpty && roomy && !unitsWanted) {
            beside(Words.of("starters.title"), StartersPanel.class, () -> new StartersPanel(list::open));
        } else if (unitsWanted || roomy) {
            beside(Words.of("units.title"), UnitsPanel.class, () -> new UnitsPanel(model));
        } else {
            form = null;
            setRight(null);
        }
        showButtons();
        mark();
    }

    /** Shows a panel of this kind, unless it is there already. */
    private <P extends Node> void beside(String title, Class<P> kind, Supplier<P> maker) {
        if (getRight() != panel || !kind.isInstance(panelContent)) {
            panelContent = maker.get();
            panel.show(title, panelContent);
            setRight(panel);
        }
        form = null;
    }

    private void showButtons() {
        boolean isUnits = getRight() == panel && form == null && panelContent instanceof UnitsPanel;
        boolean isSets = getRight() == panel && form == null && panelContent instanceof StartersPanel;
        // Beside a panel there is no room for more than the title and one button, unless the window is wide.
        boolean cramped = getRight() == panel && getWidth() < ROOMY;
        frame.beside().setManaged(!cramped);
        frame.beside().setVisible(!cramped);
        units.setVisible(!isUnits && !cramped && !model.cards().isEmpty());
        units.setManaged(units.isVisible());
        sets.setVisible(!isSets && !cramped);
        sets.setManaged(sets.isVisible());
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
