package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.CatalogImport;
import app.winnow.model.ColumnUse;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The original rows of an offering as displayed in its file, and beside each cell that was understood, as what; then the rows of data that was added. */
public final class OriginalRows extends VBox {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");
    /** More rows than this are not read by anybody; the plan's sheet Catalog has them all. */
    private static final int MOST = 20;

    /** The rows of this offering of that audit. */
    public OriginalRows(Portfolio portfolio, Offering offering) {
        super(12);
        if (offering.rows().size() == 0) {
            getChildren().add(Texts.secondary(WORDS.getString("added.by.hand")));
        } else {
            add(portfolio, offering, offering.rows());
        }
        joined(offering).forEach(rows -> {
            getChildren().add(Texts.secondary(MessageFormat.format(WORDS.getString("row.from"), portfolio.imports().get(rows.source()).table().file())));
            add(portfolio, offering, rows);
        });
    }

    /** The rows of other files that some of its values came from, each once. */
    private static Set<SourceRows> joined(Offering offering) {
        return offering.rows().elsewhere().stream().map(offering.rows()::of).filter(rows -> rows.size() > 0).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Portfolio portfolio, Offering offering, SourceRows rows) {
        CatalogImport source = portfolio.imports().get(rows.source());
        rows.rows().limit(MOST).forEach(row -> getChildren().add(row(source, row, offering, rows)));
    }

    static String heading(Offering offering) {
        return offering.rows().size() < 2 ? WORDS.getString("original.row")
                : MessageFormat.format(WORDS.getString("original.rows"), offering.rows().size());
    }

    private static Node row(CatalogImport source, int row, Offering offering, SourceRows rows) {
        SourceTable table = source.table();
        VBox box = new VBox(6, Texts.secondary(MessageFormat.format(WORDS.getString("row.number"), table.rowNumber(row))));
        for (int column = 0; column < table.headings().size(); column++) {
            String text = table.text(row, column);
            if (!text.isBlank()) {
                box.getChildren().add(cell(table.headings().get(column), text, source.uses().get(column), offering, rows));
            }
        }
        return box;
    }

    private static Node cell(String heading, String text, ColumnUse use, Offering offering, SourceRows rows) {
        VBox cell = new VBox(1, Texts.secondary(heading), Texts.text(text));
        // What came from another file says nothing of how this cell was understood.
        if (use.field() != null && isFrom(rows, offering.rows().of(use.field()))) {
            String parsed = understood(use.field(), offering);
            if (!parsed.isEmpty() && !parsed.equals(text.strip())) {
                cell.getChildren().add(Texts.secondary(WORDS.getString("understood") + ": " + parsed));
            }
        }
        return cell;
    }

    private static boolean isFrom(SourceRows rows, SourceRows from) {
        return rows.source() == from.source();
    }

    private static String understood(Field field, Offering offering) {
        Object value = field == Field.CODE ? offering.code() : field == Field.TITLE ? offering.title() : offering.imported().value(field).orElse(null);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (value instanceof Double number) {
            return Figures.short1(number) + (field.shape() == Field.Shape.MINUTES ? "\u00A0min" : "");
        }
        return value instanceof Boolean yes ? WORDS.getString(yes ? "yes" : "no") : value == null ? Figures.UNKNOWN : value.toString();
    }
}
