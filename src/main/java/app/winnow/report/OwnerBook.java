package app.winnow.report;

import app.winnow.insight.Hours;
import app.winnow.insight.quality.OwnerGroup;
import app.winnow.intake.form.OwnerColumn;
import app.winnow.intake.form.OwnerForm;
import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * One owner's workbook: the sheet with a row an offering, and the outcomes that may be chosen. Only where the owner may write is a cell unlocked; there is no
 * password, because the lock is against slips and not against people. The hidden first row and columns are what it is read back by.
 */
final class OwnerBook {
    /** What the file's properties say it is. */
    static final String SUBJECT = "Winnow owner sheet";
    private static final String SHEET = "Your courses";
    private static final String OUTCOMES = "Outcomes";
    private static final int ROWS_IN_MEMORY = 64;
    private static final int HIDDEN = 2;
    private static final int HEADING_ROW = 7;
    private static final int FROZEN = 4;
    private static final int LINE = 13;
    private static final int MOST_LINES = 9;
    private static final int ROOM = 5;
    private static final int INTRO_COLUMNS = 9;
    private static final int TITLE_HEIGHT = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private final OwnerContent content;
    private final List<OwnerColumn> columns;

    OwnerBook(OwnerContent content) {
        this.content = content;
        columns = OwnerForm.columns(content.asked(), content.asksPairs());
    }

    void write(OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            Styles styles = new Styles(workbook);
            OwnerStyles own = new OwnerStyles(workbook, styles);
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(content.portfolio().name());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setSubjectProperty(SUBJECT);
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Winnow");
            SheetPen pen = new SheetPen(workbook, styles, SHEET);
            head(pen, styles, own);
            // What is asked comes first; else the order of the catalog.
            content.group().offerings().stream().sorted(Comparator.comparing(one -> one.count() == 0)).forEach(one -> row(pen, own, one));
            finish(pen);
            if (columns.stream().anyMatch(column -> column.ask() == Ask.SERVES)) {
                outcomes(new SheetPen(workbook, styles, OUTCOMES), own);
            }
            workbook.write(out);
        }
    }

    private void head(SheetPen pen, Styles styles, OwnerStyles own) {
        List<Integer> widths = new ArrayList<>(List.of(10, 10));
        columns.forEach(column -> widths.add(column.width()));
        pen.widths(widths);
        pen.row();
        pen.text(OwnerForm.MARK);
        pen.text(OwnerForm.mark(content.portfolio(), content.group().name(), content.due()));
        columns.forEach(column -> pen.text(column.key()));
        pen.hide();
        intro(pen, styles.title, Words.of("owners.title", content.portfolio().name()), TITLE_HEIGHT);
        intro(pen, own.intro, intro(), 2 * LINE + ROOM);
        intro(pen, own.intro, Words.of("owners.how", DAY.format(content.due())), 2 * LINE + ROOM);
        pen.gap(1);
        pen.row();
        pen.skip(HIDDEN);
        OwnerColumn.Part before = null;
        for (OwnerColumn column : columns) {
            if (column.part() == before) {
                pen.skip(1);
            } else {
                pen.styled(column.part().heading(), own.part);
            }
            before = column.part();
        }
        headings(pen, own);
    }

    private String intro() {
        int offerings = content.group().offerings().size();
        int questions = content.group().questions();
        String left = questions == 0 ? Words.of("owners.left.none") : questions == 1 ? Words.of("owners.left.one") : Words.of("owners.left", questions);
        if (content.group().name().isEmpty()) {
            return Words.of(offerings == 1 ? "owners.intro.nobody.one" : "owners.intro.nobody", offerings, left);
        }
        return Words.of(offerings == 1 ? "owners.intro.one" : "owners.intro", offerings, left);
    }

    private static void intro(SheetPen pen, CellStyle style, String text, int height) {
        int row = pen.row();
        pen.height(height);
        pen.skip(HIDDEN);
        pen.styled(text, style);
        pen.sheet().addMergedRegion(new CellRangeAddress(row - 1, row - 1, HIDDEN, HIDDEN + INTRO_COLUMNS));
    }

    private void headings(SheetPen pen, OwnerStyles own) {
        pen.row();
        pen.height(LINE * columns.stream().mapToInt(column -> lines(heading(column), column.width())).max().orElse(1) + ROOM);
        pen.text(OwnerForm.HEADING);
        pen.skip(1);
        columns.forEach(column -> pen.styled(heading(column), isFigure(column) ? own.headingRight : own.heading));
    }

    private String heading(OwnerColumn column) {
        return column.key().equals("people") ? Words.of(content.hours().basis() == Hours.Basis.YEAR ? "owners.people.year" : "owners.people.period") : column.heading();
    }

    private static boolean isFigure(OwnerColumn column) {
        return column.key().equals("people") || column.key().equals("minutes");
    }

    private void row(SheetPen pen, OwnerStyles own, OwnerGroup.Asked one) {
        Offering offering = content.offering(one);
        pen.row();
        pen.text(offering.code());
        pen.text(OwnerForm.said(content.portfolio(), offering, one.pair()));
        int lines = 1;
        for (OwnerColumn column : columns) {
            lines = Math.max(lines, cell(pen, own, column, one));
        }
        pen.height(LINE * Math.min(MOST_LINES, lines) + ROOM);
    }

    /** Writes one cell and says how many lines it takes. */
    private int cell(SheetPen pen, OwnerStyles own, OwnerColumn column, OwnerGroup.Asked one) {
        if (isFigure(column)) {
            figure(pen, own, content.figure(column.key(), one));
            return 1;
        }
        if (!column.isOpen()) {
            return said(pen, own, content.said(column.key(), one), column);
        }
        if (column.part() != OwnerColumn.Part.ASKED) {
            pen.blank(own.answer);
            return 1;
        }
        boolean decides = column.ask() == null ? one.pair() != null : one.deciding().contains(column.ask());
        if (decides || column.ask() != null && one.then().contains(column.ask())) {
            pen.blank(decides ? own.decides : own.answer);
            return 1;
        }
        String known = column.ask() == null || column.ask() == Ask.SERVES ? "" : OwnerForm.answer(content.portfolio(), content.offering(one), column.ask());
        if (known.isEmpty()) {
            pen.blank(own.off);
            return 1;
        }
        pen.styled(known, Texts.isRisky(known) ? own.asideRisky : own.aside);
        return lines(known, column.width());
    }

    private static int said(SheetPen pen, OwnerStyles own, String text, OwnerColumn column) {
        boolean isAside = column.key().equals("why");
        if (text.isEmpty()) {
            pen.styled("\u2013", own.aside);
        } else if (Texts.isRisky(text)) {
            pen.styled(text, isAside ? own.asideRisky : own.saidRisky);
        } else {
            pen.styled(text, isAside ? own.aside : own.said);
        }
        return lines(text, column.width());
    }

    private static void figure(SheetPen pen, OwnerStyles own, OptionalDouble value) {
        if (value.isPresent()) {
            pen.number(value.getAsDouble(), own.figure);
        } else {
            pen.styled("\u2013", own.unknown);
        }
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / Math.max(1, width)).sum();
    }

    private void finish(SheetPen pen) {
        SXSSFSheet sheet = pen.sheet();
        int last = Math.max(HEADING_ROW, pen.rowNumber() - 1);
        sheet.createFreezePane(FROZEN, HEADING_ROW);
        for (int at = 0; at < columns.size(); at++) {
            offer(sheet, columns.get(at), HIDDEN + at, last);
        }
        sheet.setColumnHidden(0, true);
        sheet.setColumnHidden(1, true);
        sheet.getWorkbook().getXSSFWorkbook().getSheet(SHEET).addIgnoredErrors(new CellRangeAddress(0, last, 0, HIDDEN + columns.size()),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW - 1, last, HIDDEN, HIDDEN + columns.size() - 1));
        pen.print(content.portfolio().name(), HEADING_ROW, true, SheetPen.width(columns.stream().map(OwnerColumn::width).toList()));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, HIDDEN, FROZEN - 1));
        lock(sheet);
    }

    /** A drop-down where there are words to choose from. */
    private void offer(SXSSFSheet sheet, OwnerColumn column, int at, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean isOutcome = column.ask() == Ask.SERVES && column.key().startsWith("serves");
        if (!column.isOpen() || !isOutcome && column.choices().isEmpty()) {
            return;
        }
        DataValidationConstraint words = isOutcome ? helper.createFormulaListConstraint(listed(column.key().endsWith("1")))
                : helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
        DataValidation validation = helper.createValidation(words, new CellRangeAddressList(HEADING_ROW, last, at, at));
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(Words.of("owners.wrong.title"), Words.of("owners.wrong"));
        validation.setShowErrorBox(column.isOneOfItsWords());
        sheet.addValidationData(validation);
    }

    /** The cells of the sheet Outcomes that the first drop-down offers (none of them, then the outcomes), or the second (the outcomes, then no other). */
    private String listed(boolean isFirst) {
        int outcomes = content.outcomes().size();
        return OUTCOMES + "!$A$" + (isFirst ? 2 : 3) + ":$A$" + (outcomes + (isFirst ? 2 : 3));
    }

    private void outcomes(SheetPen pen, OwnerStyles own) {
        List<Outcome> outcomes = content.outcomes();
        List<String> labels = OwnerForm.outcomes(outcomes);
        pen.widths(List.of(60, 30, 14, 14));
        pen.row();
        List.of("owners.outcome", "owners.measure", "owners.baseline", "owners.target").forEach(key -> pen.styled(Words.of(key), own.heading));
        for (int at = 0; at < labels.size(); at++) {
            pen.row();
            pen.styled(labels.get(at), Texts.isRisky(labels.get(at)) ? own.saidRisky : own.said);
            if (at > 0 && at <= outcomes.size()) {
                measure(pen, own, outcomes.get(at - 1));
            }
        }
        pen.sheet().createFreezePane(1, 1);
        pen.print(content.portfolio().name(), 1, false, 0);
        lock(pen.sheet());
    }

    private static void measure(SheetPen pen, OwnerStyles own, Outcome outcome) {
        String named = outcome.measure().name() + (outcome.measure().unit().isEmpty() ? "" : " (" + outcome.measure().unit() + ")");
        for (String text : List.of(named, outcome.measure().baseline(), outcome.measure().target())) {
            pen.styled(text, Texts.isRisky(text) ? own.asideRisky : own.aside);
        }
    }

    /** Locks what is not to be written in, without a password; columns may be made wider, and rows filtered and sorted. */
    private static void lock(SXSSFSheet sheet) {
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.enableLocking();
    }
}
