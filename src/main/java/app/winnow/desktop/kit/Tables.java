package app.winnow.desktop.kit;

import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Tables: rows of 32 pixels, no zebra, one line between rows, figures at the right, the dash for unknown. */
public final class Tables {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.kit.messages");
    private static final double ROW = 32;
    private static final double SIDES = 20;

    private Tables() { }

    /** Dresses a table; with a fixed row height it stays smooth at 100,000 rows. */
    public static <R> TableView<R> dress(TableView<R> table, String accessibleName) {
        table.getStyleClass().add("winnow-table");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(accessibleName);
        table.setPlaceholder(Texts.secondary(WORDS.getString("nothing")));
        return table;
    }

    /** A column of words; "" is shown as the dash. The cell's whole text is its tooltip. */
    public static <R> TableColumn<R, String> text(String heading, double width, Function<R, String> value) {
        TableColumn<R, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(of -> new WordCell<>());
        column.setPrefWidth(width);
        return column;
    }

    /** A column of words that stand at the right like figures: the number of a row, which has no separators. */
    public static <R> TableColumn<R, String> figures(String heading, double width, Function<R, String> value) {
        TableColumn<R, String> column = text(heading, width, value);
        column.getStyleClass().add("figures");
        column.setCellFactory(of -> {
            WordCell<R> cell = new WordCell<>();
            cell.getStyleClass().add("figure-cell");
            return cell;
        });
        return column;
    }

    /** A column of sentences, which wrap; for tables whose rows may differ in height. */
    public static <R> TableColumn<R, String> sentences(String heading, double width, Function<R, String> value) {
        TableColumn<R, String> column = text(heading, width, value);
        column.setCellFactory(of -> new SentenceCell<>());
        return column;
    }

    /** Lets the rows be as high as their sentences. */
    public static <R> TableView<R> free(TableView<R> table) {
        table.setFixedCellSize(Region.USE_COMPUTED_SIZE);
        table.getStyleClass().add("free");
        return table;
    }

    /** A column of figures, right-aligned, unknown when null. The unit belongs in the heading. */
    public static <R> TableColumn<R, Double> figure(String heading, double width, Function<R, Double> value) {
        TableColumn<R, Double> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(of -> new FigureCell<>());
        column.getStyleClass().add("figures");
        column.setPrefWidth(width);
        return column;
    }

    private static final class WordCell<R> extends TableCell<R, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean unknown = !empty && (text == null || text.isEmpty());
            setText(empty ? null : unknown ? Figures.UNKNOWN : text);
            setTooltip(empty ? null : new Tooltip(unknown ? WORDS.getString("unknown") : text));
            getStyleClass().remove("unknown");
            if (unknown) {
                getStyleClass().add("unknown");
            }
        }
    }

    private static final class SentenceCell<R> extends TableCell<R, String> {
        private final Text text = new Text();

        SentenceCell() {
            getStyleClass().add("sentence-cell");
            text.getStyleClass().add("sentence");
            text.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        }

        @Override
        protected void updateItem(String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            text.setText(sentence);
            setGraphic(empty || sentence == null ? null : text);
        }
    }

    private static final class FigureCell<R> extends TableCell<R, Double> {
        @Override
        protected void updateItem(Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty ? null : value == null ? Figures.UNKNOWN : Figures.short1(value));
            getStyleClass().removeAll("unknown", "figure-cell");
            getStyleClass().add("figure-cell");
            setTooltip(!empty && value == null ? new Tooltip(WORDS.getString("unknown")) : null);
            if (!empty && value == null) {
                getStyleClass().add("unknown");
            }
        }
    }
}
