package app.winnow.intake.outcome;

import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import app.winnow.sheet.Watch;
import java.util.List;
import java.util.Optional;

/** From an open book, or from rows of our own, to the outcomes in it. */
public final class OutcomeIntake {
    private final Portfolio portfolio;

    /** An intake that compares with the outcomes of this audit. */
    public OutcomeIntake(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * Understands a book as people say, where they said something.
     *
     * @throws Refused with a sentence for people, when there is no such sheet or nothing that could be a list of outcomes
     */
    public FoundOutcomes understand(Book book, OutcomeMapping said, Watch watch) {
        List<Book.Sheet> shown = book.sheets().stream().filter(sheet -> !sheet.hidden() && !sheet.pivot()).toList();
        List<Book.Sheet> sheets = shown.isEmpty() ? book.sheets() : shown;
        List<String> names = sheets.stream().map(Book.Sheet::name).filter(name -> !name.isEmpty()).toList();
        String wished = Optional.ofNullable(said.answers().get("sheet")).orElse(said.sheet());
        if (wished != null) {
            Book.Sheet sheet = book.sheets().stream().filter(one -> one.name().strip().equalsIgnoreCase(wished.strip())).findFirst()
                    .orElseThrow(() -> new Refused(Words.of("refused.no-sheet", book.file(), wished, String.join(", ", names))));
            return understand(book.read(sheet, watch), new FoundOutcomes.Source(book.file(), sheet.name(), names), said);
        }
        Book.Sheet ours = sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(OutcomesForm.SHEET)).findFirst().orElse(null);
        Grid first = null;
        Book.Sheet firstSheet = null;
        for (Book.Sheet sheet : ours == null ? sheets : List.of(ours)) {
            Grid grid = book.read(sheet, watch);
            if (OutcomesForm.places(grid).isPresent()) {
                return understand(grid, new FoundOutcomes.Source(book.file(), sheet.name(), names), said);
            }
            boolean isFuller = first == null || grid.rows() > first.rows();
            first = isFuller ? grid : first;
            firstSheet = isFuller ? sheet : firstSheet;
        }
        if (first == null) {
            throw new Refused(Words.of("refused.empty", book.file()));
        }
        return understand(first, new FoundOutcomes.Source(book.file(), firstSheet.name(), names), said);
    }

    /**
     * Understands rows of our own: the first holds the headings.
     *
     * @throws Refused with a sentence for people, when nothing in it could be an outcome
     */
    public FoundOutcomes understand(List<List<String>> rows, String name) {
        return understand(new ListGrid(rows), new FoundOutcomes.Source(name, "", List.of()), OutcomeMapping.NONE);
    }

    /** The outcomes of one sheet. */
    FoundOutcomes understand(Grid grid, FoundOutcomes.Source source, OutcomeMapping said) {
        if (grid.rows() == 0) {
            throw new Refused(Words.of("refused.empty", source.file()));
        }
        Places places = new Places(grid, said);
        if (!places.saySomething()) {
            throw new Refused(Words.of("refused.nothing", source.file()));
        }
        Shape shape = new Shape(grid, places);
        return new FoundOutcomes(source, said, new ListReading(grid, places, shape, source.file()), portfolio);
    }

}
