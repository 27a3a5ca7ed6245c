package app.winnow.desktop.scenarios;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Scenario;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the page Scenarios looks like: the scenarios as cards at the left, what is in force and what stands beside it at the right. */
final class ScenariosView extends StackPane {
    private static final double CARDS = 320;
    private static final double ROOMY = 900;
    private final ScenariosViewModel model;
    private final VBox cards = new VBox(12);
    private final FiguresGrid figures = new FiguresGrid();
    private final Label differ = Texts.section("");
    private final DifferingTable differing;
    private final VBox sides = new VBox(16);
    private final ScrollPane list = new ScrollPane();
    private final ScrollPane all = new ScrollPane();
    private final PageFrame frame;
    private final Button keep;
    private Boolean isNarrow;

    /** The page; {@code open} shows an offering, {@code plan} leads back. */
    ScenariosView(ScenariosViewModel model, Consumer<String> open, Runnable plan) {
        this.model = model;
        differing = new DifferingTable(at -> open.accept(model.sides().get().offering(at).code()));
        for (ScrollPane scroll : List.of(list, all)) {
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
        list.setMinWidth(CARDS);
        list.setPrefWidth(CARDS);
        sides.getChildren().setAll(figures, differ, differing);
        VBox.setVgrow(differing, Priority.ALWAYS);
        differing.setMinHeight(160);
        HBox.setHgrow(sides, Priority.ALWAYS);
        frame = new PageFrame(Words.of("title"), null);
        arrange(false);
        widthProperty().addListener((property, was, is) -> arrange(is.doubleValue() > 0 && is.doubleValue() < ROOMY));
        keep = Buttons.primary(Words.of("keep"), model::keep);
        keep.setId("keep-scenario");
        Button back = Buttons.lined(Words.of("plan"), plan);
        back.setId("back-to-plan");
        frame.tools(back, keep);
        getChildren().add(frame);
        model.scenarios().addListener((property, was, is) -> show(is));
        model.sides().addListener((property, was, is) -> show(is));
        show(model.scenarios().get());
    }

    /** Side by side, or one below the other where the window is narrow, as on a projector. */
    private void arrange(boolean narrow) {
        if (isNarrow != null && isNarrow == narrow) {
            return;
        }
        isNarrow = narrow;
        list.setContent(null);
        all.setContent(null);
        if (narrow) {
            all.setContent(new VBox(16, sides, cards));
            frame.setCenter(all);
        } else {
            list.setContent(cards);
            frame.setCenter(new HBox(24, list, sides));
        }
    }

    private void show(List<Scenario> scenarios) {
        cards.getChildren().clear();
        cards.getChildren().add(Texts.secondary(Words.of(scenarios.isEmpty() ? "none" : "what")));
        scenarios.forEach(scenario -> cards.getChildren().add(new ScenarioCard(scenario, model)));
        keep.setDisable(model.isEmpty());
    }

    private void show(SideBySide sides) {
        figures.show(sides);
        differ.setText(sides.columns().size() < 2 ? Words.of("choose") : Words.of("differ", sides.differing().size()));
        differing.show(sides);
        differing.setVisible(sides.columns().size() > 1);
        cards.getChildren().stream().filter(ScenarioCard.class::isInstance).forEach(card -> ((ScenarioCard) card).refresh());
    }

    void takeKeyboard() {
        keep.requestFocus();
    }
}
