package app.winnow.desktop.overlaps;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.overlap.OverlapGroup;
import app.winnow.insight.overlap.OverlapGroup.Said;
import app.winnow.insight.overlap.Reason;
import app.winnow.insight.overlap.Survivor;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pair in front: where it stands in its group, the two offerings, why they look alike or do not, their facts, which one stays and why, and the answers. */
final class PairPane extends VBox {
    private final OverlapsViewModel model;
    private final Label where = Texts.secondary("");
    private final PairCard left = new PairCard("overlap-left");
    private final PairCard right = new PairCard("overlap-right");
    private final VBox reasons = new VBox(2);
    private final FactsGrid facts = new FactsGrid();
    private final Label survivor = Texts.text("");
    private final ScrollPane scroll = new ScrollPane();
    private final Button same;
    private final Button different;
    private final Button allSame;
    private final Button noneSame;
    private final Button again;

    PairPane(OverlapsViewModel model) {
        super(8);
        this.model = model;
        setMinWidth(0);
        where.setId("overlap-where");
        where.setWrapText(false);
        reasons.setId("overlap-reasons");
        survivor.setId("overlap-survivor");
        same = answer(Buttons.primary(Words.of("same"), model::same), "S", "overlap-same");
        different = answer(Buttons.lined(Words.of("different"), model::different), "N", "overlap-different");
        allSame = answer(Buttons.quiet("", model::allSame), "Shift+S", "overlap-all-same");
        noneSame = answer(Buttons.quiet("", model::noneSame), "Shift+N", "overlap-none-same");
        again = answer(Buttons.quiet(Words.of("again"), model::askAgain), "A", "overlap-again");
        HBox cards = new HBox(12, left, right);
        cards.setFillHeight(true);
        VBox content = new VBox(12, cards, reasons, facts, survivor);
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane answers = new FlowPane(8, 8, same, different, allSame, noneSame, again);
        answers.setAlignment(Pos.CENTER_LEFT);
        answers.getStyleClass().add("overlap-answers");
        getChildren().addAll(where, scroll, answers);
        model.facing().addListener((property, was, is) -> show(is));
        show(model.facing().get());
    }

    /** Moves what is below into view, or back, by half of what is hidden. */
    void scroll(boolean down) {
        scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + (down ? 0.5 : -0.5))));
    }

    private static Button answer(Button button, String key, String id) {
        button.setId(id);
        button.setGraphic(Chip.key(key));
        return button;
    }

    private void show(Facing pair) {
        setVisible(pair != null);
        if (pair == null) {
            return;
        }
        OverlapGroup group = model.groupInFront();
        String stays = model.survivor().code();
        left.show(pair.left(), pair.likeness().left(), pair.left().code().equals(stays));
        right.show(pair.right(), pair.likeness().right(), pair.right().code().equals(stays));
        where.setText(Words.of("where." + pair.said().name().toLowerCase(java.util.Locale.ROOT), model.couple().get() + 1, group.couples().size(), group.members().size()));
        reasons.getChildren().clear();
        reasons.getChildren().add(Texts.section(Words.of(pair.likeness().isSame() ? "alike" : "unlike")));
        pair.likeness().reasons().stream().map(Reason::sentence).forEach(sentence -> reasons.getChildren().add(Texts.text(sentence)));
        facts.show(pair.facts());
        survivor.setText(Words.of("survivor", stays, group.survivor().reasons().stream().map(Survivor.Why::words).collect(Collectors.joining("; "))));
        answers(pair, group);
    }

    private void answers(Facing pair, OverlapGroup group) {
        boolean open = pair.said() == Said.NOTHING;
        boolean several = open && group.members().size() > 2;
        allSame.setText(Words.of("all-same", group.members().size()));
        noneSame.setText(Words.of("none-same", group.members().size()));
        for (Button button : List.of(allSame, noneSame)) {
            button.setVisible(several);
            button.setManaged(several);
        }
        again.setVisible(!open);
        again.setManaged(!open);
        same.setDisable(pair.said() == Said.SAME);
        different.setDisable(pair.said() == Said.DIFFERENT);
    }
}
