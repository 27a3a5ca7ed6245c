package app.winnow.desktop.rules;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.TickCell;
import app.winnow.insight.rule.RuleReach;
import app.winnow.insight.rule.RuleThen;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the page Rules looks like: the line on top with how it may go on, the rules that are kept at the left, what the rule would touch at the right. */
final class RulesView extends StackPane {
    private static final double KEPT = 340;
    private static final double NARROW = 900;

    private final RulesViewModel model;
    private final Runnable back;
    private final RuleField field;
    private final Label sums = Texts.text("");
    private final ListView<RuleRow> list = new ListView<>();
    private final VBox kept = new VBox(8);
    private final VBox keptSide;
    private final Button apply = Buttons.primary("", this::apply);
    private final Button keep;

    RulesView(RulesViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        setId("rules");
        keep = Buttons.lined(Words.of("keep"), model::keep);
        keep.setId("rule-keep");
        apply.setId("rule-apply");
        field = new RuleField(model, this::toRows);
        list.setId("rule-rows");
        list.getStyleClass().add("winnow-list");
        list.setAccessibleText(Words.of("rows"));
        list.setItems(model.rows());
        list.setCellFactory(of -> new TickCell<>(row -> new TickCell.Tick(row.title(), row.about(), row.isTicked(), model.mayTick(row)), model::toggle));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inRows);
        VBox.setVgrow(list, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(kept);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        keptSide = new VBox(8, Texts.section(Words.of("kept")), scroll);
        keptSide.setMinWidth(KEPT);
        keptSide.setPrefWidth(KEPT);
        keptSide.managedProperty().bind(keptSide.visibleProperty());
        VBox touched = new VBox(8, sums, list, buttons());
        touched.setMinWidth(0);
        HBox.setHgrow(touched, Priority.ALWAYS);
        HBox sides = new HBox(24, keptSide, touched);
        VBox.setVgrow(sides, Priority.ALWAYS);
        Button toMatch = Buttons.lined(Words.of("back"), back);
        toMatch.setId("back-to-match");
        getChildren().add(new PageFrame(Words.of("title"), new VBox(16, field, sides)).tools(toMatch));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back.run();
                key.consume();
            }
        });
        widthProperty().addListener((property, was, is) -> keptSide.setVisible(is.doubleValue() >= NARROW || model.line().get().isBlank()));
        model.line().addListener((property, was, is) -> keptSide.setVisible(getWidth() >= NARROW || is.isBlank()));
        model.reach().addListener((property, was, is) -> show(is));
        model.rows().addListener((ListChangeListener<RuleRow>) change -> count());
        model.kept().addListener((ListChangeListener<Kept>) change -> showKept());
        show(model.reach().get());
        showKept();
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, gap, keep, apply);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(RuleReach reach) {
        sums.setText(reach == null ? Words.of("nothing") : Words.of("sums", reach.gets().size(), reach.has().size(), reach.differs().size()));
        count();
    }

    private void count() {
        RuleReach reach = model.reach().get();
        apply.setDisable(model.ticked() == 0);
        apply.setText(reach == null ? Words.of("apply.none") : Words.of("apply", RuleThen.of(reach.rule().then()), model.ticked()));
        keep.setDisable(reach == null || model.kept().stream().anyMatch(each -> each.rule().number() == reach.rule().number()));
    }

    private void showKept() {
        kept.getChildren().clear();
        if (model.kept().isEmpty()) {
            kept.getChildren().add(Texts.secondary(Words.of("kept.none")));
        }
        model.kept().forEach(rule -> kept.getChildren().add(card(rule)));
        count();
    }

    private VBox card(Kept rule) {
        Button look = Buttons.lined(Words.of("look"), () -> {
            model.look(rule);
            toRows();
        });
        look.setId("rule-look-" + rule.rule().number());
        look.setAccessibleText(Words.of("look.said", rule.line()));
        Button remove = Buttons.quiet(Words.of("remove"), () -> model.remove(rule));
        remove.setAccessibleText(Words.of("remove.said", rule.line()));
        HBox steps = new HBox(8, look, remove);
        if (rule.fresh() > 0) {
            steps.getChildren().add(Chip.attention(Words.of("fresh", rule.fresh())));
        }
        steps.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(6, Texts.text(rule.line()), Texts.secondary(Words.of("kept.sums", rule.reach().has().size(), rule.reach().differs().size())), steps);
        card.getStyleClass().add("card");
        return card;
    }

    private void inRows(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            int row = list.getSelectionModel().getSelectedIndex();
            model.toggle(row);
            list.getSelectionModel().select(row);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            apply();
            key.consume();
        }
    }

    private void toRows() {
        if (!model.rows().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
            list.requestFocus();
        }
    }

    private void apply() {
        model.apply();
        takeKeyboard();
    }

    void takeKeyboard() {
        field.take();
    }
}
