package app.winnow.store;

import app.winnow.model.Dial;
import app.winnow.model.Links;
import app.winnow.model.Obstacle;
import app.winnow.model.Requirement;
import app.winnow.model.Task;
import app.winnow.model.Worded;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An answer as texts for a database: one, or one a member; "nothing of this" is the empty text, because it is not unknown. */
final class AnswerTexts {
    private AnswerTexts() { }

    static List<String> of(Object answer) {
        if (answer instanceof Collection<?> members) {
            List<String> texts = members.stream().map(AnswerTexts::text).toList();
            return texts.isEmpty() ? List.of("") : members instanceof List ? texts : texts.stream().sorted().toList();
        }
        return List.of(text(answer));
    }

    private static String text(Object value) {
        if (value instanceof Worded word) {
            return word.word();
        } else if (value instanceof Dial dial) {
            return dial.target() == null ? "" + dial.now() : dial.now() + " > " + dial.target();
        } else if (value instanceof Requirement requirement) {
            return requirement.name().isEmpty() ? requirement.basis().word() : requirement.basis().word() + ": " + requirement.name();
        } else if (value instanceof Links links) {
            return "" + links.seen();
        } else if (value instanceof Task task) {
            return task(task);
        } else if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return String.valueOf(value);
    }

    private static String task(Task task) {
        String obstacles = task.obstacles() == null ? "?" : task.obstacles().stream().map(Obstacle::word).sorted().collect(Collectors.joining(", "));
        return task.name() + "; " + (task.impact() == null ? "?" : task.impact()) + "; " + (task.response() == null ? "?" : task.response().word()) + "; "
                + obstacles;
    }
}
