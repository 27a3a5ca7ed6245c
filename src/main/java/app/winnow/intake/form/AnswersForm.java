package app.winnow.intake.form;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Disposition;
import app.winnow.model.Portfolio;
import app.winnow.model.Worded;
import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers file (intake.md), which is also the plan's sheet Answers: one row an offering, found by its code or else its title. */
public final class AnswersForm {
    /** The sheet that is read in a workbook, and that the plan writes. */
    public static final String SHEET = "Answers";
    static final String ALL = "*";

    private AnswersForm() { }

    /** The headings, in the order in which they are written. */
    public static List<String> columns() {
        return List.of("Code", "Title", "Kind", "Purpose", "Required by", "Prescribed", "Serves", "New or change", "Impact", "Response", "Obstacles", "Size",
                "Access", "Directness", PairAnswers.SAME, PairAnswers.DIFFERENT, "Prerequisite of", "Attached to", "Member of", "Task", "Assigned",
                "Interval months", "Frequency", "Steps", "Information", "Changes", "Act", "Status", "Link notes", "Contract end", "Notice days", "Guards",
                "Decision", "Aid", "Into", "Reason", "Decided by", "Decided on", "Owner", "Wave", "Due", "Accepted by");
    }

    /** The words that a drop-down offers in a column; empty where people write freely. */
    public static List<String> choices(String column) {
        return switch (column) {
            case "Decision" -> Arrays.stream(Disposition.values()).map(Worded::word).toList();
            case "Aid" -> Arrays.stream(AidValue.values()).map(Worded::word).toList();
            default -> Ask.named(column).map(AnswerWords::choices).orElse(List.of());
        };
    }

    /** An aid as it stands in files: {@code beside: Checklist for quotes}. */
    public static String aid(AidPlan aid) {
        return DecisionWords.aid(aid);
    }

    /** The sheet of this book that holds answers: the one called so, else the first in which headings say so, else the first. */
    public static Grid sheet(Book book) {
        return FormBook.sheet(book, SHEET, grid -> table(grid).isPresent());
    }

    /**
     * Reads answers about the portfolio's offerings; {@code today} is the day after which nothing can have been measured.
     *
     * @throws Refused when the file has neither codes nor titles, or nothing beside them
     */
    public static Read read(Grid grid, String file, Portfolio portfolio, LocalDate today) {
        FormTable table = table(grid).orElseThrow(() -> new Refused(Sentences.of(grid.rows() == 0 ? "answers.empty" : "answers.no-column", file)));
        Complaints complaints = new Complaints(file);
        AnswerRows rows = new AnswerRows(table, new Known(portfolio, today), complaints);
        for (int row = table.first(); row < table.end(); row++) {
            rows.gather(row);
        }
        table.complainAboutTheRest(complaints);
        return new Read(rows.change(Sentences.of("answers.title", file)), complaints.all());
    }

    /** Own answers and decisions as rows of text in the order of {@link #columns}: the lists as row {@code *}, then each offering with a row a task. */
    public static Stream<List<String>> rows(Portfolio portfolio) {
        return new AnswerSheet(portfolio).rows();
    }

    private static Optional<FormTable> table(Grid grid) {
        List<FormTable.Wanted> wanted = columns().stream().map(column -> new FormTable.Wanted(column, "answers/" + column, false)).toList();
        return FormTable.find(grid, wanted, places -> places.size() > 1 && (places.contains("Code") || places.contains("Title"))
                && places.stream().anyMatch(column -> !column.equals("Code") && !column.equals("Title")));
    }
}
