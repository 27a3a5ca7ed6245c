package app.winnow.intake;

import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Book;
import app.winnow.sheet.Watch;

/**
 * Understands a file of data beside an audit. Where learners were found in it and no column was known as the code or title, the column whose values mostly
 * are codes or titles of the audit is taken for it, so that rows of learners are counted and none is recorded.
 */
public final class AddedData {
    private final Intake intake;
    private final Portfolio portfolio;

    /** Data for this audit. */
    public AddedData(Intake intake, Portfolio portfolio) {
        this.intake = intake;
        this.portfolio = portfolio;
    }

    /** The file as people wish, which wins over what the audit knows. */
    public Understood understand(Book book, Wishes wishes, Watch watch) {
        Understood alone = intake.understand(book, wishes, watch);
        if (alone.isCounted() || alone.leftOut().isEmpty()) {
            return alone;
        }
        NamedRows names = new NamedRows(alone, new KnownOfferings(portfolio));
        if (names.codeColumn() < 0 && names.titleColumn() < 0) {
            return alone;
        }
        Wishes known = named(names.codeColumn(), Field.CODE, alone, named(names.titleColumn(), Field.TITLE, alone, wishes));
        Understood counted = intake.understand(book, known, watch);
        return counted.isCounted() ? counted : alone;
    }

    private static Wishes named(int column, Field field, Understood alone, Wishes wishes) {
        return column < 0 ? wishes : wishes.field(alone.meanings().get(column).column().name(), field);
    }
}
