package app.winnow.report;

import app.winnow.insight.LevelShares;
import app.winnow.insight.LevelShares.Rung;
import app.winnow.insight.OfferingLevels.Standing;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** The part of the sheet Summary that says how many courses are measured at which level, now and after the change; what is required stands apart. */
final class SummaryLevels {
    private final SummaryPen lines;
    private final PlanContent content;

    SummaryLevels(SummaryPen lines, PlanContent content) {
        this.lines = lines;
        this.content = content;
    }

    void write() {
        group(false, "summary.levels.no");
        group(true, "summary.levels.yes");
        group(null, "summary.levels.unknown");
        lines.note(Words.of("summary.note-levels"));
        lines.note(Words.of("summary.note-levels-source"));
    }

    private void group(Boolean required, String title) {
        LevelShares shares = LevelShares.of(content.levels(), required);
        if (shares.now() == 0) {
            return;
        }
        lines.section(Words.of("summary.levels", Words.of(title)));
        lines.headings(List.of("Level", "Measured now", "Share", "Measured, of those that stay", "Share", "Could be, share", "Not known", "Target"), false);
        SheetPen pen = lines.pen();
        int all = pen.row();
        String now = where(required, "\"<>" + LevelsSheet.word(Standing.WITHDRAWN) + "\"");
        String stay = where(required, "\"" + LevelsSheet.word(Standing.STAYS) + "\"");
        pen.text(Words.of("level.courses"));
        pen.formula("COUNTIFS(" + now + ")", shares.now(), lines.styles().whole);
        pen.skip(1);
        pen.formula("COUNTIFS(" + stay + ")", shares.stay(), lines.styles().whole);
        pen.skip(2);
        pen.formula("COUNTIFS(" + where(required, "\"" + LevelsSheet.word(Standing.OPEN) + "\"") + ")", shares.open(), lines.styles().whole);
        shares.rungs().forEach(rung -> rung(rung, shares, all, now, stay));
    }

    // prefix: level.
    private void rung(Rung rung, LevelShares shares, int all, String now, String stay) {
        SheetPen pen = lines.pen();
        int row = pen.row();
        pen.text(Words.of("level." + rung.level()));
        String level = cells(LevelsSheet.level(rung.level()));
        pen.formula("COUNTIFS(" + now + "," + level + ",\"" + LevelsSheet.MEASURED + "\")", rung.now(), lines.styles().whole);
        share("B" + row + "/B$" + all, rung.now(), shares.now());
        String measured = "COUNTIFS(" + stay + "," + level + ",\"" + LevelsSheet.MEASURED + "\")";
        pen.formula(measured, rung.measured(), lines.styles().whole);
        share("D" + row + "/D$" + all, rung.measured(), shares.stay());
        share("(" + measured + "+COUNTIFS(" + stay + "," + level + ",\"" + LevelsSheet.COULD + "\"))/D$" + all, rung.could(), shares.stay());
        pen.formula("COUNTIFS(" + stay + "," + level + ",\"" + LevelsSheet.UNKNOWN + "\")", rung.unknown(), lines.styles().whole);
        Integer target = content.portfolio().policy().levelTargets().get(rung.level());
        if (target != null) {
            pen.number(target / 100.0, lines.styles().share);
        }
    }

    private void share(String formula, int part, int whole) {
        if (whole == 0) {
            lines.pen().unknown();
        } else {
            lines.pen().formula(formula, (double) part / whole, lines.styles().share);
        }
    }

    private String where(Boolean required, String after) {
        return cells(LevelsSheet.COURSE) + ",\"" + LevelsSheet.YES + "\"," + cells(LevelsSheet.REQUIRED) + ",\"" + LevelsSheet.word(required) + "\","
                + cells(LevelsSheet.AFTER) + "," + after;
    }

    private String cells(String heading) {
        String letter = CellReference.convertNumToColString(LevelsSheet.headings().indexOf(heading));
        return LevelsSheet.NAME + "!$" + letter + "$2:$" + letter + "$" + Math.max(2, content.order().size() + 1);
    }
}
