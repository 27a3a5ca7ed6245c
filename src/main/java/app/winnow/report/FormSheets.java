package app.winnow.report;

import app.winnow.intake.form.AnswersForm;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheets Outcomes and Answers: the columns of our own files, which take them back whole. */
final class FormSheets {
    private static final Set<String> NUMBERS = Set.of("Weight", "Baseline", "Target", "Impact", "Interval months", "Notice days");
    private static final Set<String> DATES = Set.of("Contract end", "Decided on", "Due");
    private static final Set<String> MIDDLE = Set.of("Source", "Sponsor", "Audience", "Business unit", "Required by", "Prescribed", "Obstacles", "Owner", "Decided by", "Aid",
            "Task", "Guards", "Same as", "Not same as", "Prerequisite of", "Member of", "Not causes");
    private static final Set<String> LONG = Set.of("Outcome", "Title", "Measure", "Serves", "Link notes", "Reason", "Causes", "Enablers");
    /** A number that a spreadsheet shows again exactly as it is written here. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,8})(?:\\.\\d{0,3}[1-9])?");
    private final PlanContent content;

    FormSheets(PlanContent content) {
        this.content = content;
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        Portfolio portfolio = content.portfolio();
        SheetPen outcomes = begin(workbook, styles, OutcomesForm.SHEET, OutcomesForm.columns(), 2);
        int count = rows(outcomes, styles, OutcomesForm.columns(), OutcomesForm.rows(portfolio).stream());
        for (String column : List.of("State", "Complete")) {
            outcomes.choices(OutcomesForm.columns().indexOf(column), OutcomesForm.choices(column), count);
        }
        SheetPen answers = begin(workbook, styles, AnswersForm.SHEET, AnswersForm.columns(), 2);
        count = rows(answers, styles, AnswersForm.columns(), AnswersForm.rows(portfolio));
        for (String column : AnswersForm.columns()) {
            if (!AnswersForm.choices(column).isEmpty()) {
                answers.choices(AnswersForm.columns().indexOf(column), AnswersForm.choices(column), count);
            }
        }
    }

    private SheetPen begin(SXSSFWorkbook workbook, Styles styles, String name, List<String> columns, int frozen) {
        SheetPen pen = new SheetPen(workbook, styles, name);
        List<Integer> widths = columns.stream().map(column -> LONG.contains(column) ? 36 : MIDDLE.contains(column) ? 20 : Math.max(9, column.length())).toList();
        pen.widths(widths);
        pen.headings(columns, columns.size(), frozen, List.of());
        pen.print(content.portfolio().name(), 1, true, SheetPen.width(widths));
        return pen;
    }

    private static int rows(SheetPen pen, Styles styles, List<String> columns, Stream<List<String>> rows) {
        int count = 0;
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext();) {
            List<String> row = each.next();
            pen.row();
            count++;
            for (int at = 0; at < row.size(); at++) {
                cell(pen, styles, columns.get(at), row.get(at));
            }
        }
        pen.finishTable(columns.size());
        return count;
    }

    private static void cell(SheetPen pen, Styles styles, String column, String text) {
        if (!text.isEmpty() && DATES.contains(column)) {
            pen.date(LocalDate.parse(text));
        } else if (NUMBERS.contains(column) && NUMBER.matcher(text).matches()) {
            pen.number(Double.parseDouble(text), styles.plain);
        } else {
            pen.text(text);
        }
    }
}
