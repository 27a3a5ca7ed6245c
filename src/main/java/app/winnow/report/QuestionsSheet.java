package app.winnow.report;

import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet Open questions: what can still change a suggestion, in the order to ask it, and where an answer is written. */
final class QuestionsSheet {
    static final String NAME = "Open questions";
    static final List<String> HEADINGS = List.of("No.", "Question", "About", "Title", "Answer in", "Offerings it helps to settle");
    private static final int QUESTION = 60;
    private static final String ALL = "*";
    private final PlanContent content;
    private final Portfolio portfolio;

    QuestionsSheet(PlanContent content) {
        this.content = content;
        this.portfolio = content.portfolio();
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        SheetPen pen = new SheetPen(workbook, styles, NAME);
        pen.widths(List.of(6, QUESTION, 16, 38, 28, 14));
        pen.headings(HEADINGS, HEADINGS.size(), 1, List.of(5));
        pen.print(portfolio.name(), 1, true, 0);
        Map<Question, Integer> helped = helped();
        int number = 0;
        for (Question question : content.verdicts().questions().next()) {
            if (pen.isFull()) {
                break;
            }
            pen.row();
            pen.number(++number, styles.plain);
            Row row = row(question);
            pen.wrapped(row.question(), QUESTION);
            pen.text(row.about());
            pen.text(row.title());
            pen.text(row.answerIn());
            pen.number(helped.getOrDefault(question, 0), styles.whole);
        }
        pen.finishTable(HEADINGS.size());
    }

    private record Row(String question, String about, String title, String answerIn) { }

    private Map<Question, Integer> helped() {
        Map<Question, Integer> helped = new HashMap<>();
        for (int at = 0; at < content.verdicts().all().size(); at++) {
            String code = content.offering(at).code();
            for (Question question : content.verdict(at).asks()) {
                helped.merge(question, 1, Integer::sum);
                if (question instanceof Question.OfFact fact && fact.code().equals(code)) {
                    helped.merge(new Question.OfFact(ALL, fact.ask()), 1, Integer::sum);
                }
            }
        }
        return helped;
    }

    private Row row(Question question) {
        if (question instanceof Question.OfFact fact) {
            return new Row(sentence(fact.ask()), fact.code(), title(fact.code()), Words.of("answer.in-answers", fact.ask().column()));
        }
        if (question instanceof Question.OfPair same) {
            return new Row(Words.of("ask.pair", same.pair().second(), title(same.pair().second())), same.pair().first(), title(same.pair().first()),
                    Words.of("answer.in-pairs"));
        }
        if (question instanceof Question.OfOutcome about) {
            return new Row(Words.of(about.causes() ? "ask.causes" : "ask.state"), about.outcome(),
                    portfolio.outcome(about.outcome()).map(Outcome::sentence).orElse(""), Words.of("answer.in-outcomes", about.causes() ? "Causes" : "State"));
        }
        Question.OfUnit unit = (Question.OfUnit) question;
        String whom = unit.about().unit() + " / " + unit.about().audience();
        return new Row(Words.of("ask.complete", unit.about().unit().isBlank() ? Words.of("ask.all-units") : unit.about().unit()), whom, "",
                Words.of("answer.in-outcomes", "Complete"));
    }

    // prefix: ask.fact.
    private static String sentence(Ask<?> ask) {
        return Words.of("ask.fact." + ask.column().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private String title(String code) {
        return code.equals(ALL) ? Words.of("ask.all-offerings") : portfolio.offering(code).map(Offering::title).orElse("");
    }
}
