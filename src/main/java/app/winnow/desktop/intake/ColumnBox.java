package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Choices;
import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The column that is selected: why it was taken for what it is, what its texts became, and the way to take it for something else. */
final class ColumnBox extends VBox {
    private static final int EXAMPLES = 6;
    private static final double HALF = 145;
    private static final List<String> UNITS = List.of("min", "h", "s", "day", "week");
    private static final List<String> ORDERS = List.of("dmy", "mdy", "ymd");

    ColumnBox(ImportViewModel model, Preview preview, Preview.Column column, Owners owners, Runnable close) {
        super(8);
        setId("column");
        String heading = column.about().heading();
        Label name = Texts.section(heading.isBlank() ? Words.of("no.heading", column.about().name()) : heading);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox top = new HBox(8, name, Buttons.glyph("fth-x", Words.of("close"), close));
        top.setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(top, Texts.text(column.about().why()), Texts.secondary(Words.of("take.for", name.getText())), choice(model, column));
        Field field = Field.named(column.field()).orElse(null);
        if (field == Field.DURATION || field == Field.AVG_TIME) {
            getChildren().add(said("said.unit", "unit.", column.about().unit(), UNITS, unit -> model.unit(column.about().name(), unit)));
        } else if (field != null && field.shape() == Field.Shape.DATE) {
            getChildren().add(said("said.order", "order.", column.about().dateOrder(), ORDERS, order -> model.dateOrder(column.about().name(), order)));
        } else if (field != null && (field.shape() == Field.Shape.FLAG || field.shape() == Field.Shape.STATUS)) {
            CheckBox reversed = new CheckBox(Words.of("reversed"));
            reversed.setId("reversed");
            reversed.setSelected(column.about().isReversed());
            reversed.setOnAction(event -> model.reversed(column.about().name(), reversed.isSelected()));
            getChildren().add(reversed);
        }
        Node leaveOut = Buttons.quiet(Words.of("leave.out"), () -> model.leaveOut(column.about().name()));
        leaveOut.setId("leave-out");
        getChildren().addAll(leaveOut, examples(preview, column, owners));
    }

    /** How the whole column is read: one of these words, each with its own sentence part; the one that holds stands there. */
    private static Node said(String name, String prefix, String holds, List<String> words, Consumer<String> say) {
        Node choice = Choices.of(name.replace('.', '-'), Words.of(name), words.stream().map(word -> Words.of(prefix + word)).toList(), words.indexOf(holds),
                at -> say.accept(words.get(at)));
        return new VBox(4, Texts.secondary(Words.of(name)), choice);
    }

    private static Node choice(ImportViewModel model, Preview.Column column) {
        List<Field> fields = Arrays.asList(Field.values());
        List<String> words = Stream.concat(Stream.of(Words.of("kept.as.text")), fields.stream().map(field -> Words.of("field." + field.word()))).toList();
        int holds = Field.named(column.field()).map(field -> fields.indexOf(field) + 1).orElse(0);
        return Choices.of("taken-for", Words.of("take.for", column.about().heading()), words, holds,
                at -> model.field(column.about().name(), at == 0 ? null : fields.get(at - 1)));
    }

    private static Node examples(Preview preview, Preview.Column column, Owners owners) {
        Field field = Field.named(column.field()).orElse(null);
        VBox box = new VBox(4);
        for (Preview.Example example : preview.examples(column.at(), EXAMPLES)) {
            Label raw = Texts.secondary(owners.shown(example.raw(), field));
            HBox line = new HBox(12, raw);
            if (!example.parsed().equals(example.raw()) && !column.field().isEmpty()) {
                Label became = Texts.text(example.parsed().isEmpty() ? Figures.UNKNOWN : owners.shown(example.parsed(), field));
                became.getStyleClass().addAll(example.isProblem() ? List.of("attention-text") : List.of());
                raw.setPrefWidth(HALF);
                became.setPrefWidth(HALF);
                line.getChildren().add(became);
            }
            line.setAlignment(Pos.TOP_LEFT);
            box.getChildren().add(line);
        }
        return box;
    }
}
