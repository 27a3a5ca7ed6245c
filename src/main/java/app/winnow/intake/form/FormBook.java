package app.winnow.intake.form;

import app.winnow.sheet.Book;
import app.winnow.sheet.Book.Sheet;
import app.winnow.sheet.Grid;
import java.util.List;
import java.util.function.Predicate;

/** Chooses the sheet of a workbook that one of our forms is read from. */
final class FormBook {
    private FormBook() { }

    static Grid sheet(Book book, String name, Predicate<Grid> fits) {
        for (Sheet sheet : book.sheets()) {
            if (sheet.name().strip().equalsIgnoreCase(name)) {
                return book.read(sheet, rows -> { });
            }
        }
        List<Sheet> shown = book.sheets().stream().filter(sheet -> !sheet.hidden() && !sheet.pivot()).toList();
        List<Sheet> candidates = shown.isEmpty() ? book.sheets() : shown;
        Grid first = null;
        for (Sheet sheet : candidates) {
            Grid grid = book.read(sheet, rows -> { });
            if (fits.test(grid)) {
                return grid;
            }
            first = first == null ? grid : first;
        }
        return first;
    }
}
