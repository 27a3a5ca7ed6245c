package app.winnow.report;

import app.winnow.insight.Levels;
import app.winnow.insight.Measured;
import app.winnow.insight.OfferingLevels;
import app.winnow.insight.OfferingLevels.Standing;
import app.winnow.model.Offering;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet Levels: for each offering what it is designed for, at which levels somebody measured, and at which it could be measured after the change. */
final class LevelsSheet {
    static final String NAME = "Levels";
    static final String MEASURED = "●";
    static final String COULD = "○";
    static final String UNKNOWN = "–";
    static final String YES = "yes";
    static final String NO = "no";
    static final String COURSE = "Course";
    static final String REQUIRED = "Required";
    static final String AFTER = "After the plan";
    private static final List<String> FRONT = List.of("Code", "Title", "In the plan", COURSE, REQUIRED, AFTER, "Designed for");
    private static final List<String> BACK = List.of("Measured on", "Highest measured, and where it is written", "Effect found");
    private static final int SOURCE = 50;
    private final PlanContent content;

    LevelsSheet(PlanContent content) {
        this.content = content;
    }

    static List<String> headings() {
        List<String> headings = new ArrayList<>(FRONT);
        IntStream.rangeClosed(0, Levels.HIGHEST).forEach(level -> headings.add(level(level)));
        headings.addAll(BACK);
        return headings;
    }

    /** The heading of a level's column. */
    static String level(int level) {
        return "Level " + level;
    }

    /** What stands in the column After the plan. */
    static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /** What stands for a fact that may be unknown. */
    static String word(Boolean fact) {
        return fact == null ? UNKNOWN : fact ? YES : NO;
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        List<String> headings = headings();
        SheetPen pen = new SheetPen(workbook, styles, NAME);
        List<Integer> widths = new ArrayList<>(List.of(13, 44, 24, 8, 9, 10, 9));
        IntStream.rangeClosed(0, Levels.HIGHEST).forEach(level -> widths.add(7));
        widths.addAll(List.of(11, SOURCE, 8));
        pen.widths(widths);
        pen.headings(headings, headings.size(), 2, List.of());
        pen.print(content.portfolio().name(), 1, true, 0);
        for (int at : content.order()) {
            row(pen, styles, at, content.levels().get(at));
        }
        pen.finishTable(headings.size());
    }

    private void row(SheetPen pen, Styles styles, int at, OfferingLevels levels) {
        Offering offering = content.offering(at);
        pen.row();
        pen.text(offering.code());
        pen.text(offering.title());
        pen.text(PlanSheet.inThePlan(offering, content.verdict(at)));
        pen.text(word(levels.isCourse()));
        pen.text(word(levels.required()));
        pen.text(word(levels.standing()));
        if (levels.designed() == null) {
            pen.text(UNKNOWN);
        } else {
            pen.number(levels.designed(), styles.plain);
        }
        IntStream.rangeClosed(0, Levels.HIGHEST).forEach(level -> pen.text(mark(levels, level)));
        Optional<Measured> highest = levels.highest();
        pen.date(highest.map(Measured::on).orElse(null), styles.dateLeft);
        pen.wrapped(highest.map(LevelsSheet::where).orElse(""), SOURCE);
        pen.text(highest.filter(one -> one.effect() != null).map(one -> word(one.effect())).orElse(""));
    }

    /** Solid what was measured, hollow what could be, a dash where facts are missing to say so. */
    static String mark(OfferingLevels levels, int level) {
        return levels.isMeasured(level) ? MEASURED : level <= levels.could().least() ? COULD : level <= levels.could().most() ? UNKNOWN : "";
    }

    private static String where(Measured highest) {
        return Words.of("levels.where", highest.level(), highest.source().isEmpty() ? Words.of("levels.no-source") : highest.source());
    }
}
