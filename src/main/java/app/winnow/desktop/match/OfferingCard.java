package app.winnow.desktop.match;

import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Foldout;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.offering.OriginalRows;
import app.winnow.insight.text.Candidate;
import app.winnow.insight.text.Mark;
import app.winnow.insight.text.Passage;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the offering says of itself, with the words marked that speak for the highlighted outcome, and its original row folded away. */
final class OfferingCard extends VBox {
    private final MatchViewModel model;
    private final Workspace workspace;
    private final VBox content = new VBox(8);
    /** Held here, because the audit lives longer than the page. */
    private final ChangeListener<Set<String>> marked = (property, was, is) -> fill();

    OfferingCard(MatchViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
        setId("match-offering");
        getStyleClass().add("card");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        setMinHeight(0);
        getChildren().add(scroll);
        model.candidates().addListener((ListChangeListener<Candidate>) change -> fill());
        model.highlighted().addListener((property, was, is) -> fill());
        model.offering().addListener((property, was, is) -> fill());
        workspace.marked().codes().addListener(new WeakChangeListener<>(marked));
        fill();
    }

    private void fill() {
        Offering offering = model.offering().get();
        content.getChildren().clear();
        if (offering == null) {
            return;
        }
        List<Mark> marks = marks();
        for (Passage passage : Passage.of(offering)) {
            MarkedText flow = new MarkedText(passage.field() == Field.TITLE ? "offering-title" : "offering-text")
                    .show(passage.text(), marks.stream().filter(mark -> mark.field() == passage.field()).toList(), Mark::from, Mark::to);
            if (passage.field() == Field.TITLE) {
                content.getChildren().addAll(flow, line(offering));
            } else if (passage.field() == Field.DESCRIPTION) {
                content.getChildren().add(flow);
            } else {
                content.getChildren().add(new VBox(2, Texts.secondary(Words.of("field." + passage.field().word())), flow));
            }
        }
        tasks(offering);
        if (!offering.answers().isEmpty()) {
            content.getChildren().add(new Foldout(Words.of("origins"), () -> origins(offering)));
        }
        content.getChildren().add(new Foldout(Words.of("original"), () -> new OriginalRows(workspace.portfolio().get(), offering)));
    }

    /** Which change said what is said of it: a rule by its name, a list by its question, or a person. */
    private VBox origins(Offering offering) {
        VBox lines = new VBox(4);
        offering.answers().answered().forEach(ask -> workspace.origin(offering.code(), ask).ifPresent(origin -> lines.getChildren().add(Texts.secondary(
                Words.of(origin.isOfMany() ? "origin.many" : "origin.one", ask.column(), origin.change(), origin.who(), origin.day().toString())))));
        return lines;
    }

    /** Its figures, and that it is marked. */
    private Node line(Offering offering) {
        Label figures = Texts.secondary(figures(offering));
        if (!workspace.marked().has(offering.code())) {
            return figures;
        }
        Chip marked = new Chip(Words.of("marked"));
        marked.setId("match-marked");
        FlowPane line = new FlowPane(8, 4, figures, marked);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void tasks(Offering offering) {
        if (!Splitting.tasks(offering).isEmpty()) {
            VBox tasks = new VBox(2, Texts.secondary(Words.of("split.tasks")));
            Splitting.tasks(offering).forEach(task -> tasks.getChildren().add(Texts.text(task.name()
                    + (task.impact() == null ? "" : ", " + Words.of("impact." + task.impact())) + (task.response() == null ? "" : ", " + Words.of("response." + task.response().word())))));
            content.getChildren().add(tasks);
        }
    }

    private List<Mark> marks() {
        int at = model.highlighted().get();
        return at < 0 || at >= model.candidates().size() ? List.of() : model.candidates().get(at).marks();
    }

    /** Its form, length and people, as far as they are known: "E-learning  75 min  390 completions". */
    private static String figures(Offering offering) {
        List<String> parts = new ArrayList<>();
        parts.add(offering.code());
        String form = offering.text(Field.DELIVERY).isEmpty() ? offering.text(Field.TYPE) : offering.text(Field.DELIVERY);
        if (!form.isEmpty()) {
            parts.add(form);
        }
        parts.add(offering.minutes().isPresent() ? Words.of("minutes", Figures.whole(offering.minutes())) : Words.of("minutes.unknown"));
        var people = offering.facts(Field.COMPLETIONS).number(Field.COMPLETIONS);
        parts.add(people.isPresent() ? Words.of("completions", Figures.whole(people)) : Words.of("completions.unknown"));
        if (!offering.text(Field.LANGUAGE).isEmpty()) {
            parts.add(offering.text(Field.LANGUAGE));
        }
        return String.join("  \u00B7  ", parts);
    }
}
