package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.EditLine;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What counts for an offering, to be typed over: a person's value beats the imported one, and a blank brings that back. */
final class FactsForm extends GridPane {
    private static final List<Field> FIELDS = List.of(Field.DURATION, Field.COMPLETIONS, Field.UNIT, Field.AUDIENCE, Field.LANGUAGE, Field.OWNER);

    private final CatalogViewModel model;
    private final String code;
    private final EditLine title;
    private final Map<Field, EditLine> lines = new EnumMap<>(Field.class);

    FactsForm(CatalogViewModel model, String code) {
        this.model = model;
        this.code = code;
        setHgap(8);
        setVgap(6);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(120);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, values);
        title = row("title", Offering::title, text -> model.title(code, text));
        FIELDS.forEach(field -> lines.put(field, row(field.word(), offering -> CatalogViewModel.shown(offering, field), text -> model.type(code, field, text))));
    }

    /** Shows what counts now, except over what somebody is typing. */
    void show(Offering offering) {
        title.show(offering.title());
        lines.forEach((field, line) -> line.show(CatalogViewModel.shown(offering, field)));
    }

    /** What was typed is replaced by what counts then: the same, or what counted before where it could not be taken. */
    private EditLine row(String name, Function<Offering, String> value, Consumer<String> take) {
        Label label = Texts.secondary(Words.of("fact." + name));
        EditLine[] itself = new EditLine[1];
        EditLine line = new EditLine(Words.of("fact." + name), text -> {
            take.accept(text);
            model.offering(code).ifPresent(now -> itself[0].restore(value.apply(now)));
        });
        itself[0] = line;
        line.setPromptText("–");
        line.setId("fact-" + name);
        label.setLabelFor(line);
        addRow(getRowCount(), label, line);
        return line;
    }
}
