package app.winnow.report;

import app.winnow.insight.CoverageGrid;
import app.winnow.insight.Effect;
import app.winnow.insight.Sweep;
import app.winnow.model.CatalogImport;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.report.Figure.End;
import app.winnow.report.Figure.Of;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet Summary: every total of the plan as a formula over the other sheets, with the value it has now. */
final class SummarySheet {
    static final String NAME = "Summary";
    private final PlanContent content;
    private final PlanSheet plan;
    private final Portfolio portfolio;
    private final List<Effect> effects;
    private SheetPen pen;
    private SummaryPen lines;
    private Styles styles;

    SummarySheet(PlanContent content, PlanSheet plan) {
        this.content = content;
        this.plan = plan;
        this.portfolio = content.portfolio();
        this.effects = content.effects();
    }

    void write(SXSSFWorkbook workbook, Styles looks) {
        styles = looks;
        pen = new SheetPen(workbook, styles, NAME);
        lines = new SummaryPen(pen, styles);
        pen.widths(List.of(38, 13, 13, 13, 13, 13, 22, 9));
        pen.print(portfolio.name(), 0, false, 0);
        pen.row();
        pen.height(28);
        pen.styled(portfolio.name(), styles.title);
        lines.note(Words.of("summary.what"));
        origin();
        counts();
        dispositions();
        changes();
        new SummaryApart(lines, content, plan).write();
        new SummaryLevels(lines, content).write();
    }

    private void origin() {
        lines.section(Words.of("summary.origin"));
        for (CatalogImport imported : portfolio.imports()) {
            pen.row();
            pen.text(switch (imported.role().role()) {
                case CATALOG -> Words.of("summary.catalog");
                case AGAIN -> Words.of("summary.again");
                case DATA -> Words.of("summary.data");
            });
            pen.text(imported.table().file() + (imported.table().sheet().isEmpty() ? "" : ", " + imported.table().sheet()));
            pen.row();
            pen.text(Words.of("summary.usage"));
            pen.text(imported.usage() == null ? Words.of("summary.usage-unknown") : imported.usage().from() + " – " + imported.usage().to());
        }
        portfolio.policy().asOfDate().ifPresent(date -> {
            pen.row();
            pen.text(Words.of("summary.as-of"));
            pen.date(date, styles.dateLeft);
        });
    }

    private void counts() {
        lines.section(Words.of("summary.counts"));
        int offerings = content.order().size();
        lines.count(Words.of("summary.offerings"), "COUNTA(" + plan.cells("Code") + ")", offerings);
        lines.count(Words.of("summary.withdrawn"), "COUNTIF(" + plan.cells("Suggestion") + ",\"" + PlanSheet.WITHDRAWN + "\")",
                matching(at -> suggestion(at).equals(PlanSheet.WITHDRAWN)));
        lines.count(Words.of("summary.linked"), "COUNTIF(" + plan.cells("Outcomes served") + ",\">0\")", matching(at -> content.outcomesServed(at).orElse(0) > 0));
        lines.count(Words.of("summary.open"), "COUNTIF(" + plan.cells("Suggestion") + ",\"" + PlanSheet.OPEN + ":*\")", matching(this::isOpen));
        lines.count(Words.of("summary.decided"), "COUNTA(" + plan.cells("Decision") + ")", matching(at -> content.offering(at).decision() != null));
        lines.count(Words.of("summary.outcomes"), "COUNTA(Outcomes!$B$2:$B$" + (content.outcomeRows() + 1) + ")", portfolio.outcomes().size());
        int questions = content.verdicts().questions().next().size();
        lines.count(Words.of("summary.questions"), "COUNTA('" + QuestionsSheet.NAME + "'!$B$2:$B$" + Math.max(2, questions + 1) + ")", questions);
        checks();
        lines.count(Words.of("summary.problems"), "COUNTA(" + ProblemsSheet.NAME + "!$E$2:$E$" + Math.max(2, content.problems().size() + 1) + ")", content.problems().size());
    }

    private void checks() {
        int guards = content.order().stream().mapToInt(at -> content.guards().touching(at).size()).sum();
        lines.count(Words.of("summary.guards"), "COUNTA(" + GuardsSheet.NAME + "!$D$2:$D$" + Math.max(2, guards + 1) + ")", guards);
        int quiet = Sweep.of(portfolio, content.verdicts()).size();
        lines.count(Words.of("summary.sweep"), "COUNTA(" + SweepSheet.NAME + "!$A$2:$A$" + Math.max(2, quiet + 1) + ")", quiet);
        List<CoverageGrid.Cell> cells = CoverageGrid.of(portfolio, content.verdicts()).cells();
        lines.count(Words.of("summary.gaps"), "COUNTIF(" + CoverageSheet.cellsSupporting(cells.size()) + ",0)",
                cells.stream().filter(CoverageGrid.Cell::isGap).count());
    }

    private void dispositions() {
        lines.section(Words.of("summary.dispositions"));
        lines.headings(List.of("Disposition", "Suggested", "Decided", "In the plan", "Hours before", "Hours after", "On screen"), true);
        int first = 0;
        for (Disposition disposition : Disposition.values()) {
            String word = disposition.word();
            int row = disposition(word, at -> suggestion(at).equals(word), word);
            first = first == 0 ? row : first;
            pen.styled(Words.of("disposition." + word.replace(' ', '-')), styles.aside);
        }
        int last = disposition(PlanSheet.OPEN, this::isOpen, PlanSheet.OPEN + ":*");
        totals(first, last);
    }

    // prefix: disposition.
    private int disposition(String label, IntPredicate suggested, String criterion) {
        int row = pen.row();
        pen.text(label);
        String quoted = "\"" + criterion + "\"";
        String suggestions = plan.cells("Suggestion");
        String decisions = plan.cells("Decision");
        IntPredicate decided = at -> content.offering(at).decision() != null && content.offering(at).decision().disposition().word().equals(label);
        IntPredicate inPlan = at -> content.offering(at).decision() == null ? suggested.test(at) : decided.test(at);
        pen.formula("COUNTIF(" + suggestions + "," + quoted + ")", matching(suggested), styles.whole);
        pen.formula("COUNTIF(" + decisions + "," + quoted + ")", matching(decided), styles.whole);
        String planned = plan.cellsInThePlan() + "," + quoted;
        pen.formula("COUNTIF(" + planned + ")", matching(inPlan), styles.whole);
        for (boolean after : new boolean[] {false, true}) {
            Figure hours = new Figure(Of.HOURS, after, End.EXPECTED);
            String cells = plan.cells(hours);
            if (isUnknown(hours)) {
                pen.unknown();
                continue;
            }
            pen.formula("SUMIF(" + planned + "," + cells + ")", sum(hours, inPlan), styles.hours);
        }
        return row;
    }

    private void totals(int first, int last) {
        pen.row();
        pen.styled(Words.of("summary.total"), styles.total);
        List<String> columns = List.of("B", "C", "D", "E", "F");
        IntPredicate judged = at -> !suggestion(at).equals(PlanSheet.WITHDRAWN) || content.offering(at).decision() != null;
        List<Double> values = List.of((double) matching(at -> !suggestion(at).equals(PlanSheet.WITHDRAWN)), (double) matching(at -> content.offering(at).decision() != null),
                (double) matching(judged), sum(new Figure(Of.HOURS, false, End.EXPECTED), judged), sum(new Figure(Of.HOURS, true, End.EXPECTED), judged));
        for (int at = 0; at < columns.size(); at++) {
            if (at >= 3 && isUnknown(new Figure(Of.HOURS, at > 3, End.EXPECTED))) {
                pen.styled("–", styles.totalUnknown);
                continue;
            }
            pen.formula("SUM(" + columns.get(at) + first + ":" + columns.get(at) + last + ")", values.get(at), at < 3 ? styles.total : styles.totalHours);
        }
    }

    private void changes() {
        lines.section(Words.of("summary.changes"));
        lines.headings(List.of("Figure", "Before", "After, low", "After, expected", "After, high", "Not known"), true);
        for (Of of : Of.values()) {
            CellStyle style = of.isWhole() ? styles.whole : styles.hours;
            pen.row();
            pen.text(Words.of("figure." + of.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
            if (of.hasBefore()) {
                sum(new Figure(of, false, End.EXPECTED), style);
            } else {
                pen.skip(1);
            }
            for (End end : End.values()) {
                sum(new Figure(of, true, end), style);
            }
            Figure figure = new Figure(of, of == Of.NET, End.EXPECTED);
            pen.formula("COUNTIF(" + plan.cells(figure) + ",\"–\")", PlanFigures.unknown(figure, effects), styles.whole);
        }
        lines.note(Words.of("summary.note-after"));
        lines.note(Words.of("summary.note-unknown"));
        lines.note(Words.of("summary.note-time"));
        long byEnrolments = matching(at -> !content.verdicts().known(at).isWithdrawn() && content.offering(at).value(Field.COMPLETIONS).isEmpty()
                && content.offering(at).value(Field.ENROLMENTS).isPresent());
        if (byEnrolments > 0) {
            lines.note(Words.of("summary.note-enrolments", byEnrolments));
        }
    }

    // prefix: figure.
    private void sum(Figure figure, CellStyle style) {
        if (isUnknown(figure)) {
            pen.unknown();
        } else {
            pen.formula("SUM(" + plan.cells(figure) + ")", PlanFigures.sum(figure, effects), style);
        }
    }

    /** Whether it is known for no offering at all: then its sum is not zero, but unknown. */
    private boolean isUnknown(Figure figure) {
        long unknown = PlanFigures.unknown(figure, effects);
        return unknown > 0 && effects.stream().allMatch(effect -> !(figure.value(effect) > 0));
    }

    private double sum(Figure figure, IntPredicate which) {
        List<Effect> some = new ArrayList<>();
        for (int at = 0; at < effects.size(); at++) {
            if (which.test(at)) {
                some.add(effects.get(at));
            }
        }
        return PlanFigures.sum(figure, some);
    }

    private String suggestion(int at) {
        return PlanSheet.suggestion(content.verdict(at));
    }

    private boolean isOpen(int at) {
        return suggestion(at).startsWith(PlanSheet.OPEN + ":");
    }

    private long matching(IntPredicate which) {
        return content.order().stream().filter(which::test).count();
    }
}
