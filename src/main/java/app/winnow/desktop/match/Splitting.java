package app.winnow.desktop.match;

import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Response;
import app.winnow.model.Task;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.verdict.Question;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Splitting an offering into tasks that have an impact, a response and obstacles of their own (decision model, section 1). */
final class Splitting {
    private Splitting() { }

    /** Its tasks; none while it is not split. */
    static List<Task> tasks(Offering offering) {
        return offering == null ? List.of() : offering.answers().get(Ask.TASKS).orElse(List.of());
    }

    /** Whether it may be split: it is some of both, or just that is being asked of it, or it is split already. */
    static boolean mayBe(Offering offering, Form asked) {
        return offering != null && (offering.answers().get(Ask.RESPONSE).filter(response -> response == Response.MIXED).isPresent() || !tasks(offering).isEmpty()
                || asked != null && asked.question().equals(new Question.OfFact(offering.code(), Ask.RESPONSE)));
    }

    /** The change to these tasks; none joins them again, and what was answered of the whole counts. */
    static Change change(Portfolio portfolio, Offering offering, List<Task> tasks) {
        return SetAnswer.from(portfolio, offering.code(), Ask.TASKS, tasks.isEmpty() ? null : tasks);
    }

    /** Whether a question is answered task by task: what is said of the tasks counts before what is said of the whole. */
    static boolean isAskedOfTasks(Portfolio portfolio, Question question) {
        if (!(question instanceof Question.OfFact fact)) {
            return false;
        }
        List<Task> tasks = portfolio.offering(fact.code()).map(Splitting::tasks).orElse(List.of());
        return fact.ask() == Ask.IMPACT && isSaid(tasks, Task::impact) || fact.ask() == Ask.RESPONSE && isSaid(tasks, Task::response)
                || fact.ask() == Ask.OBSTACLES && isSaid(tasks, Task::obstacles);
    }

    private static boolean isSaid(List<Task> tasks, Function<Task, Object> part) {
        return tasks.stream().map(part).anyMatch(Objects::nonNull);
    }
}
