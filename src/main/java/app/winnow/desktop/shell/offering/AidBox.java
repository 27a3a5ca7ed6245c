package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Choices;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.EditLine;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.AidSource;
import app.winnow.insight.aid.AidFit;
import app.winnow.insight.aid.AidForm;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The aid of an offering: which one and why, its type, when it is used, how well it fits; and once people chose it, what is asked only of an aid. */
final class AidBox extends VBox {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");

    private final AidChoosing choosing;
    private final String code;
    private AidQuestions questions;

    AidBox(AidChoosing choosing, String code) {
        super(8);
        this.choosing = choosing;
        this.code = code;
        setId("aid");
        choosing.of(code).ifPresentOrElse(this::fill, this::none);
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    private void none() {
        if (choosing.mayAdd(code)) {
            getChildren().addAll(Texts.secondary(WORDS.getString("aid.heading")), Buttons.lined(WORDS.getString("aid.add"), () -> choosing.add(code)));
        }
    }

    private void fill(AidChoosing.Shown shown) {
        AidValue value = shown.choice().plan().value();
        getChildren().addAll(Texts.secondary(MessageFormat.format(WORDS.getString("aid.heading.value"), WORDS.getString("aid.heading"), DispositionWords.of(value))),
                head(shown), Texts.text(shown.because()));
        if (shown.choice().isDecided()) {
            getChildren().addAll(which(shown), type(shown));
        }
        getChildren().addAll(Texts.secondary(shown.form().because()), Texts.text(shown.use().words()), fit(shown.fit()));
        if (choosing.needsOwner(code)) {
            owner();
        }
        if (shown.choice().isDecided()) {
            questions = new AidQuestions(choosing, code);
            getChildren().add(questions);
        } else {
            getChildren().add(Texts.secondary(WORDS.getString("aid.asked.later")));
        }
    }

    private static Node head(AidChoosing.Shown shown) {
        Label name = Texts.section(shown.name());
        name.setWrapText(true);
        HBox head = new HBox(8, new Chip(WORDS.getString("aid.source." + shown.choice().from().source().name().toLowerCase(java.util.Locale.ROOT))), name);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, head, Texts.secondary(AidForm.word(shown.form().type())));
    }

    /** To confirm one that is there, to build one of its own after all, or to leave it out. */
    private Node which(AidChoosing.Shown shown) {
        FlowPane ways = new FlowPane(4, 4);
        boolean isNamed = !shown.choice().plan().what().isBlank();
        if (!isNamed && shown.choice().from().source() == AidSource.EXISTS && !shown.choice().from().existing().isEmpty()) {
            shown.choice().from().existing().stream().limit(3).forEach(aid -> ways.getChildren().add(covers(aid)));
        }
        if (isNamed) {
            ways.getChildren().add(Buttons.quiet(WORDS.getString("aid.unname"), () -> choosing.name(code, "")));
        }
        if (shown.choice().plan().value() == AidValue.BESIDE) {
            ways.getChildren().add(Buttons.quiet(WORDS.getString("aid.leave.out"), () -> choosing.leaveOut(code)));
        }
        EditLine name = new EditLine(WORDS.getString("aid.name"), text -> choosing.name(code, text));
        name.setId("aid-name");
        name.show(shown.choice().plan().what());
        name.setPromptText(WORDS.getString("aid.name.prompt"));
        return new VBox(4, row("aid.name", name), ways);
    }

    private Node covers(String aid) {
        Button covers = Buttons.lined(MessageFormat.format(WORDS.getString("aid.covers"), aid), () -> choosing.name(code, aid));
        covers.setTooltip(new Tooltip(choosing.title(aid)));
        covers.setAccessibleText(MessageFormat.format(WORDS.getString("aid.covers"), choosing.title(aid)));
        return covers;
    }

    private Node type(AidChoosing.Shown shown) {
        List<String> words = new ArrayList<>(List.of(WORDS.getString("aid.type.by-act")));
        Stream.of(AidType.values()).map(AidForm::word).forEach(words::add);
        AidType chosen = shown.choice().plan().type();
        return row("aid.type", Choices.of("aid-type", WORDS.getString("aid.type"), words, chosen == null ? 0 : chosen.ordinal() + 1,
                at -> choosing.type(code, at == 0 ? null : AidType.values()[at - 1])));
    }

    private static Node fit(AidFit fit) {
        Label heading = Texts.text(fit.words());
        heading.setTooltip(new Tooltip(WORDS.getString("aid.fit.source")));
        VBox box = new VBox(2, heading);
        if (fit.isRated()) {
            List<String> terms = fit.terms().stream().map(term -> MessageFormat.format(WORDS.getString(term.speaksFor() == null ? "aid.term.unknown"
                    : term.speaksFor() ? "aid.term.yes" : "aid.term.no"), term.words())).toList();
            box.getChildren().add(Texts.secondary(String.join("  \u00B7  ", terms)));
        }
        box.getChildren().add(Texts.secondary(WORDS.getString("aid.fit.shown")));
        return box;
    }

    private void owner() {
        Label missing = Texts.text(WORDS.getString("aid.owner.missing"));
        missing.getStyleClass().add("attention-text");
        EditLine owner = new EditLine(WORDS.getString("aid.owner"), text -> choosing.owner(code, text));
        owner.setId("aid-owner");
        owner.show("");
        getChildren().addAll(missing, row("aid.owner", owner));
    }

    private static Node row(String key, Node field) {
        Label label = Texts.secondary(WORDS.getString(key));
        label.setMinWidth(90);
        HBox row = new HBox(8, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        return row;
    }

    /** Whether the keyboard is at the questions, so that it may stay there when the next one comes. */
    boolean isAsking() {
        return questions != null && questions.isAsking();
    }

    void takeKeyboard() {
        if (questions != null) {
            questions.takeKeyboard();
        }
    }
}
