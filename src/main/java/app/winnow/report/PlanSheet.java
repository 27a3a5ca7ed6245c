package app.winnow.report;

import app.winnow.insight.Effect;
import app.winnow.intake.form.AnswersForm;
import app.winnow.model.Decision;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Result;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet Plan: one row an offering in the order of its first source row; our columns, then the original ones. */
final class PlanSheet {
    static final String NAME = "Plan";
    static final String WITHDRAWN = "withdrawn";
    static final String OPEN = "open";
    private static final List<String> WORDS = List.of("Code", "Title", "Suggestion", "Rule", "Reason", "Decision", "Decided by", "Aid", "Owner", "Wave");
    private static final List<Integer> WORD_WIDTHS = List.of(13, 40, 18, 20, 38, 12, 16, 20, 20, 9);
    private static final String IN_THE_PLAN = "In the plan";
    static final String STANDING = "Standing";
    private static final List<String> MORE = List.of("Decided on", "Due", "Outcomes served", "Open questions", IN_THE_PLAN, STANDING, "Guards", "Which slim",
            "Without clamps", "Read back on", "Must not fall", "Way back", "Cash stops on", "Rests on", "Would change");
    private static final List<Integer> MORE_WIDTHS = List.of(11, 11, 10, 10, 18, 11, 36, 14, 16, 11, 36, 36, 11, 40, 40);
    private static final List<String> DATES = List.of("Read back on", "Cash stops on");
    /** What is printed: up to hours after. */
    private static final int PRINTED = 12;
    private final PlanContent content;
    private final List<Figure> figures;
    private final List<String> ours;
    private final OriginalColumns originals;
    private final PlanChecks checks;

    PlanSheet(PlanContent content) {
        this.content = content;
        this.figures = PlanFigures.columns(content.effects());
        List<String> headings = new ArrayList<>(WORDS);
        figures.subList(0, PlanFigures.SHOWN).forEach(figure -> headings.add(figure.heading()));
        headings.addAll(MORE);
        figures.subList(PlanFigures.SHOWN, figures.size()).forEach(figure -> headings.add(figure.heading()));
        this.ours = List.copyOf(headings);
        this.originals = new OriginalColumns(content.portfolio(), ours);
        this.checks = new PlanChecks(content);
    }

    /** The cells of a column of ours for all offerings, as a formula names them; a range is its expected value where it has no width. */
    String cells(Figure figure) {
        int at = ours.indexOf(figure.heading());
        return cells(at < 0 ? figure.at(Figure.End.EXPECTED).heading() : figure.heading());
    }

    /** What becomes of each offering: decided, else suggested. */
    String cellsInThePlan() {
        return cells(IN_THE_PLAN);
    }

    String cells(String heading) {
        String letter = CellReference.convertNumToColString(ours.indexOf(heading));
        return NAME + "!$" + letter + "$2:$" + letter + "$" + Math.max(2, content.order().size() + 1);
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        SheetPen pen = new SheetPen(workbook, styles, NAME);
        List<String> headings = new ArrayList<>(ours);
        headings.addAll(originals.headings());
        List<Integer> widths = new ArrayList<>(WORD_WIDTHS);
        ours.subList(widths.size(), ours.size()).forEach(heading -> widths.add(MORE.contains(heading) ? MORE_WIDTHS.get(MORE.indexOf(heading)) : 11));
        widths.addAll(originals.widths());
        pen.widths(widths);
        int shown = WORDS.size() + PlanFigures.SHOWN + MORE.size();
        List<Integer> right = new ArrayList<>();
        for (int at = WORDS.size(); at < ours.size(); at++) {
            if (MORE.indexOf(ours.get(at)) < MORE.indexOf(IN_THE_PLAN) || DATES.contains(ours.get(at))) {
                right.add(at);
            }
        }
        pen.headings(headings, ours.size(), 2, right);
        if (shown < ours.size()) {
            pen.fold(shown, ours.size() - 1);
        }
        for (int index : content.order()) {
            row(pen, styles, index);
        }
        for (String column : List.of("Decision", "Aid")) {
            pen.choices(ours.indexOf(column), AnswersForm.choices(column), content.order().size());
        }
        pen.print(content.portfolio().name(), 1, true, 0);
        pen.printOnly(PRINTED);
        pen.finishTable(headings.size());
    }

    private void row(SheetPen pen, Styles styles, int index) {
        Offering offering = content.offering(index);
        Verdict verdict = content.verdict(index);
        Decision decision = offering.decision();
        Effect effect = content.effects().get(index);
        pen.row();
        pen.text(offering.code());
        pen.text(offering.title());
        pen.text(suggestion(verdict));
        pen.text(verdict.rule() == null ? "" : verdict.rule());
        pen.text(reason(offering, verdict));
        pen.text(decision == null ? "" : decision.disposition().word());
        pen.text(decision == null ? "" : decision.by().name());
        pen.text(decision == null ? suggestedAid(verdict) : AnswersForm.aid(decision.aid()));
        pen.text(decision == null || decision.carrying().owner().isBlank() ? offering.text(Field.OWNER) : decision.carrying().owner());
        pen.text(decision == null ? "" : decision.carrying().wave());
        figures.subList(0, PlanFigures.SHOWN).forEach(figure -> figure(pen, styles, figure, effect));
        pen.date(decision == null ? null : decision.by().on());
        pen.date(decision == null ? null : decision.carrying().due());
        outcomesServed(pen, styles, index);
        pen.number(verdict.asks().size(), styles.whole);
        int row = pen.rowNumber();
        pen.formula("IF(F" + row + "=\"\",C" + row + ",F" + row + ")", inThePlan(offering, verdict), styles.text);
        checks.write(pen, styles, row, index);
        pen.text(FactWords.of(content.verdicts().known(index), content.portfolio()));
        pen.text(String.join(" ", verdict.flips()));
        figures.subList(PlanFigures.SHOWN, figures.size()).forEach(figure -> figure(pen, styles, figure, effect));
        if (offering.rows().size() > 0) {
            originals.write(pen, offering.rows().source(), offering.rows().first());
        }
    }

    /** The one disposition left, else {@code open: keep, slim}. */
    static String suggestion(Verdict verdict) {
        if (verdict.results().isEmpty()) {
            return WITHDRAWN;
        }
        return verdict.disposition().map(only -> only.word()).orElseGet(() -> OPEN + ": "
                + verdict.results().stream().map(result -> result.disposition().word()).distinct().collect(Collectors.joining(", ")));
    }

    /** What was decided, else what is suggested. */
    static String inThePlan(Offering offering, Verdict verdict) {
        return offering.decision() == null ? suggestion(verdict) : offering.decision().disposition().word();
    }

    private static String suggestedAid(Verdict verdict) {
        return verdict.isSettled() ? verdict.results().stream().map(Result::aid).distinct().map(aid -> aid.word()).collect(Collectors.joining(" or ")) : "";
    }

    /** People's reason where there is one; else what the rules note, and what is still asked. */
    private static String reason(Offering offering, Verdict verdict) {
        if (offering.decision() != null && !offering.decision().reason().isBlank()) {
            return offering.decision().reason();
        }
        List<String> parts = new ArrayList<>(verdict.notes());
        if (!verdict.isSettled() && !verdict.asks().isEmpty()) {
            List<Question> asks = verdict.asks();
            parts.add(Words.of("reason.asks", asks.stream().limit(4).map(ask -> ask.word(offering.code())).collect(Collectors.joining(", "))));
        }
        return String.join(" ", parts);
    }

    private void outcomesServed(SheetPen pen, Styles styles, int index) {
        OptionalInt served = content.outcomesServed(index);
        if (served.isEmpty()) {
            pen.unknown();
        } else {
            pen.number(served.getAsInt(), styles.whole);
        }
    }

    private static void figure(SheetPen pen, Styles styles, Figure figure, Effect effect) {
        double value = figure.value(effect);
        if (Double.isNaN(value)) {
            pen.unknown();
        } else {
            pen.number(value, figure.of().isWhole() ? styles.whole : styles.hours);
        }
    }
}
