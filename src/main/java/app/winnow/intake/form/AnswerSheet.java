package app.winnow.intake.form;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes answers as the rows of the answers file. */
final class AnswerSheet {
    private static final List<String> COLUMNS = AnswersForm.columns();
    private final Portfolio portfolio;
    private final Known known;
    private final Map<String, String> same;
    private final Map<String, String> different;

    AnswerSheet(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.known = new Known(portfolio, LocalDate.MAX);
        this.same = PairAnswers.written(portfolio, PairState.SAME);
        this.different = PairAnswers.written(portfolio, PairState.DIFFERENT);
    }

    Stream<List<String>> rows() {
        Map<String, String> lists = new HashMap<>(Map.of("Code", AnswersForm.ALL));
        answers(portfolio.lists(), lists);
        return Stream.concat(Stream.of(row(lists)), portfolio.offerings().stream().flatMap(this::rows));
    }

    private Stream<List<String>> rows(Offering offering) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, String> cells = new HashMap<>(Map.of("Code", offering.code(), "Title", offering.title()));
        answers(offering.answers(), cells);
        offering.answers().get(Ask.SERVES).ifPresent(links -> cells.put("Link notes", LinkNotes.write(links, known)));
        cells.put(PairAnswers.SAME, same.getOrDefault(offering.code(), ""));
        cells.put(PairAnswers.DIFFERENT, different.getOrDefault(offering.code(), ""));
        offering.decided().ifPresent(decision -> {
            List<String> written = DecisionWords.write(decision);
            for (int at = 0; at < written.size(); at++) {
                cells.put(DecisionWords.COLUMNS.get(at), written.get(at));
            }
        });
        rows.add(row(cells));
        offering.answers().get(Ask.TASKS).ifPresent(tasks -> tasks.forEach(task -> rows.add(row(task(offering, task)))));
        return rows.stream();
    }

    private void answers(Answers answers, Map<String, String> cells) {
        for (Ask<?> ask : AnswerWords.asks()) {
            answer(answers, ask, cells);
        }
    }

    private <T> void answer(Answers answers, Ask<T> ask, Map<String, String> cells) {
        answers.get(ask).ifPresent(value -> cells.put(ask.column(), AnswerWords.of(ask).write(value, known)));
    }

    private Map<String, String> task(Offering offering, Task task) {
        Map<String, String> cells = new HashMap<>(Map.of("Code", offering.code(), "Title", offering.title(), "Task", task.name()));
        if (task.impact() != null) {
            cells.put(Ask.IMPACT.column(), AnswerWords.of(Ask.IMPACT).write(task.impact(), known));
        }
        if (task.response() != null) {
            cells.put(Ask.RESPONSE.column(), AnswerWords.of(Ask.RESPONSE).write(task.response(), known));
        }
        if (task.obstacles() != null) {
            cells.put(Ask.OBSTACLES.column(), AnswerWords.of(Ask.OBSTACLES).write(task.obstacles(), known));
        }
        return cells;
    }

    private static List<String> row(Map<String, String> cells) {
        return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }
}
