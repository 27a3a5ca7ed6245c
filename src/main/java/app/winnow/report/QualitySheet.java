package app.winnow.report;

import app.winnow.insight.Hours;
import app.winnow.insight.quality.Cell;
import app.winnow.insight.quality.Certainty;
import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.Quality;
import app.winnow.insight.quality.Slice;
import app.winnow.model.Offering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The sheet Data quality: how each fact is known, what its unknowns keep open, and where they are; all of it formulas over the rows below, one an offering, that say which facts
 * of it are known in which way. Withdrawn offerings are left out.
 */
final class QualitySheet {
    static final String NAME = "Data quality";
    private static final List<String> HEADINGS = List.of("Fact", "Unknown", "Answered", "Imported", "Assumed", "Hours of the unknown", "Suggestions kept open");
    private static final List<String> ROWS = List.of("Code", "Title", "Unit", "Hours", "Unknown", "Answered", "Imported", "Assumed", "Keeps open");
    private static final List<Certainty> WAYS = List.of(Certainty.UNKNOWN, Certainty.ANSWERED, Certainty.IMPORTED, Certainty.ASSUMED);
    private static final int UNITS = 8;
    private static final int UNIT = ROWS.indexOf("Unit");
    private static final int HOURS = ROWS.indexOf("Hours");
    private static final int WAY = ROWS.indexOf("Unknown");
    private static final int KEEPS_OPEN = ROWS.indexOf("Keeps open");
    private static final int LONGEST = 120;
    private final PlanContent content;
    private final Quality quality;
    private final List<Integer> judged;
    private final int first;

    QualitySheet(PlanContent content) {
        this.content = content;
        quality = Quality.of(content.verdicts(), Slice.UNIT, () -> { });
        judged = content.order().stream().filter(at -> !content.verdicts().known(at).isWithdrawn()).toList();
        first = Fact.all().size() + 6;
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        SheetPen pen = new SheetPen(workbook, styles, NAME);
        List<String> units = quality.groups().stream().limit(UNITS).filter(unit -> unit.length() < LONGEST).toList();
        List<Integer> widths = new ArrayList<>(List.of(22, 34, 16, 11, 24, 24, 24));
        units.forEach(unit -> widths.add(24));
        pen.widths(widths);
        pen.row();
        pen.styled(Words.of("quality.what", Words.of(hoursOf())), styles.note);
        pen.row();
        HEADINGS.forEach(heading -> pen.styled(heading, heading.equals("Fact") ? styles.heading : styles.headingRight));
        units.forEach(unit -> pen.styled(unit.isEmpty() ? Words.of("quality.no-unit") : Words.of("quality.unit", unit), styles.headingRight));
        Fact.all().forEach(fact -> fact(pen, styles, fact, units));
        pen.gap(1);
        pen.row();
        pen.styled(Words.of("quality.rows"), styles.section);
        pen.row();
        ROWS.forEach(heading -> pen.styled(heading, heading.equals("Hours") ? styles.headingRight : styles.heading));
        judged.forEach(at -> row(pen, styles, at));
        pen.print(content.portfolio().name(), 2, true, 0);
        pen.sheet().createFreezePane(1, 2);
    }

    private String hoursOf() {
        return quality.basis() == Hours.Basis.YEAR ? "quality.hours.year" : quality.basis() == Hours.Basis.PERIOD ? "quality.hours.period" : "quality.hours.catalog";
    }

    private void fact(SheetPen pen, Styles styles, Fact fact, List<String> units) {
        Cell cell = quality.all(fact);
        String named = "\"*; " + fact.word() + ";*\"";
        pen.row();
        pen.text(fact.word());
        for (int way = 0; way < WAYS.size(); way++) {
            pen.formula("COUNTIF(" + cells(WAY + way) + "," + named + ")", cell.of(WAYS.get(way)), styles.whole);
        }
        pen.formula("SUMIF(" + cells(WAY) + "," + named + "," + cells(HOURS) + ")", cell.unknownHours(), styles.whole);
        pen.formula("COUNTIF(" + cells(KEEPS_OPEN) + "," + named + ")", cell.open(), styles.whole);
        for (String unit : units) {
            pen.formula("COUNTIFS(" + cells(WAY) + "," + named + "," + cells(UNIT) + ",\"" + exactly(unit) + "\")", quality.cell(fact, quality.groups().indexOf(unit)).unknown(), styles.whole);
        }
    }

    /** A criterion that only this text meets, whatever marks it holds. */
    private static String exactly(String unit) {
        return "=" + unit.replace("~", "~~").replace("*", "~*").replace("?", "~?").replace("\"", "\"\"");
    }

    private String cells(int column) {
        String letter = CellReference.convertNumToColString(column);
        return "$" + letter + "$" + first + ":$" + letter + "$" + Math.max(first, first + judged.size() - 1);
    }

    private void row(SheetPen pen, Styles styles, int at) {
        if (pen.isFull()) {
            return;
        }
        Offering offering = content.offering(at);
        pen.row();
        pen.text(offering.code());
        pen.text(offering.title());
        pen.text(Slice.UNIT.of(offering));
        if (quality.hours(at).isPresent()) {
            pen.number(quality.hours(at).getAsDouble(), styles.hours);
        } else {
            pen.unknown();
        }
        WAYS.forEach(way -> pen.text(listed(Fact.all().stream().filter(fact -> quality.certainty(fact, at) == way).map(Fact::word).toList())));
        pen.text(listed(quality.keepsOpen(at).stream().map(Fact::word).toList()));
    }

    /** Each word between semicolons, so that one can be found among others. */
    private static String listed(List<String> words) {
        return words.isEmpty() ? "" : words.stream().collect(Collectors.joining("; ", "; ", ";"));
    }
}
