package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Choices;
import app.winnow.desktop.kit.Foldout;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.Verbatim;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import app.winnow.intake.form.OutcomeMappingForm;
import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.ListColumn;
import app.winnow.intake.outcome.ListQuestion;
import app.winnow.model.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a list leaves open, what each of its columns holds, what of the audit it does not hold any more, and what was not used; every answer is a list to choose from. */
final class ListColumnsPanel extends VBox {
    private final ListViewModel model;

    ListColumnsPanel(ListViewModel model, FoundOutcomes found, Dialogs dialogs) {
        super(16);
        this.model = model;
        found.questions().forEach(question -> getChildren().add(question(question)));
        gone();
        found.columns().forEach(column -> getChildren().add(column(column)));
        FileKind json = new FileKind(Words.of("mapping.kind"), List.of("*.json"));
        getChildren().add(new VBox(4, Buttons.quiet(Words.of("mapping.save"), () -> dialogs.save(Words.of("mapping.save"), "outcomes-mapping.json", json).ifPresent(model::saveMapping)),
                Buttons.quiet(Words.of("mapping.open"), () -> dialogs.open(Words.of("mapping.open"), json).ifPresent(model::openMapping))));
        fold(Words.of("list.dropped", found.dropped().size()), found.dropped(), row -> Words.of("problem", row.row(), row.why()));
        fold(Words.of("problems", found.problems().size()), found.problems(), problem -> Words.of("problem", problem.row(), problem.message()));
    }

    private VBox question(ListQuestion question) {
        boolean isOpen = question.key().startsWith("only: ");
        List<String> words = new ArrayList<>(question.key().equals("rows") ? question.options().stream().map(option -> Words.of("rows.option." + option)).toList() : question.options());
        if (isOpen) {
            words.add(0, Words.of("only.all"));
        }
        int holds = question.options().indexOf(question.assumed()) + (isOpen ? 1 : 0);
        ComboBox<String> answer = Choices.of("list-ask-" + question.key().replaceAll("\\W+", "-"), question.ask(), words, isOpen && question.assumed().isEmpty() ? 0 : holds,
                at -> model.answer(question, isOpen ? at == 0 ? "" : question.options().get(at - 1) : question.options().get(at)));
        Label ask = Texts.text(question.ask());
        ask.getStyleClass().add("strong");
        return new VBox(4, ask, answer);
    }

    private void gone() {
        List<Outcome> gone = model.gone();
        if (!gone.isEmpty()) {
            VBox all = new VBox(4, Texts.text(Words.of("list.gone", gone.size())));
            for (Outcome outcome : gone) {
                CheckBox box = Verbatim.of(new CheckBox(Words.of("list.gone.one", outcome.id(), outcome.sentence())));
                box.setWrapText(true);
                box.setSelected(model.isRemoved(outcome));
                box.setOnAction(event -> model.remove(outcome, box.isSelected()));
                all.getChildren().add(box);
            }
            getChildren().add(all);
        }
    }

    private VBox column(ListColumn column) {
        List<String> words = OutcomeMappingForm.words();
        List<String> shown = new ArrayList<>(words.stream().map(word -> Words.of("word." + word.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))).toList());
        shown.add(0, Words.of("word.none"));
        ComboBox<String> choice = Choices.of("list-column-" + column.place(), column.name(), shown, column.word() == null ? 0 : words.indexOf(column.word()) + 1,
                at -> model.map(column, at == 0 ? "" : words.get(at - 1)));
        Label name = new Label(column.name());
        name.getStyleClass().add("field-name");
        name.setLabelFor(choice);
        Label example = Texts.secondary(column.example());
        example.setWrapText(false);
        return new VBox(4, name, choice, example);
    }

    private <T> void fold(String heading, List<T> lines, Function<T, String> words) {
        if (!lines.isEmpty()) {
            getChildren().add(new Foldout(heading, () -> {
                VBox all = new VBox(4);
                lines.stream().limit(200).forEach(line -> all.getChildren().add(Texts.secondary(words.apply(line))));
                return all;
            }));
        }
    }
}
