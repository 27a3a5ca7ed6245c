package app.winnow.journal.json;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Dial;
import app.winnow.model.Links;
import app.winnow.model.Obstacle;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Task;
import app.winnow.model.Worded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers as JSON and back, by the type that each {@link Ask} has. */
final class AnswerCodec {
    private AnswerCodec() { }

    static Ask<?> ask(String column) throws MadeByNewer {
        return Ask.named(column).orElseThrow(() -> new MadeByNewer("the fact " + column));
    }

    static Map<String, Object> write(Answers answers) {
        Map<String, Object> all = Json.object();
        for (Ask<?> ask : answers.answered()) {
            all.put(ask.column(), value(ask, answers.get(ask).orElseThrow()));
        }
        return all;
    }

    static Answers read(Fields in) throws MadeByNewer {
        Answers answers = Answers.NONE;
        for (String column : in.names()) {
            answers = with(answers, ask(column), in.value(column));
        }
        return answers;
    }

    private static <T> Answers with(Answers answers, Ask<T> ask, Object json) throws MadeByNewer {
        return answers.with(ask, value(ask, json, ask.shape()));
    }

    /** The value of an answer; null = unknown. Sets in the order of their text, so that equal answers are equal lines. */
    static Object value(Ask<?> ask, Object value) {
        if (value == null) {
            return null;
        }
        return switch (ask.shape()) {
            case ONE -> element(value);
            case SET -> ((Collection<?>) value).stream().map(AnswerCodec::element).sorted(java.util.Comparator.comparing(String::valueOf)).toList();
            case LIST -> ((Collection<?>) value).stream().map(AnswerCodec::element).toList();
        };
    }

    /** The answer that this JSON is; null = unknown. */
    static <T> T read(Ask<T> ask, Object json) throws MadeByNewer {
        return json == null ? null : value(ask, json, ask.shape());
    }

    @SuppressWarnings("unchecked")
    private static <T> T value(Ask<T> ask, Object json, Ask.Shape shape) throws MadeByNewer {
        if (shape == Ask.Shape.ONE) {
            return (T) element(ask.element(), json, ask.column());
        }
        List<Object> members = new ArrayList<>();
        for (Object member : Fields.members(Object.class, json, ask.column())) {
            members.add(element(ask.element(), member, ask.column()));
        }
        return (T) (shape == Ask.Shape.SET ? Set.copyOf(members) : List.copyOf(members));
    }

    private static Object element(Object value) {
        if (value instanceof Worded word) {
            return word.word();
        } else if (value instanceof Dial dial) {
            return Json.object("now", dial.now(), "target", dial.target());
        } else if (value instanceof Requirement requirement) {
            return Json.object("basis", requirement.basis().word(), "name", requirement.name());
        } else if (value instanceof Links links) {
            return LinksCodec.write(links);
        } else if (value instanceof Task task) {
            return Json.object("name", task.name(), "impact", task.impact(), "response", Words.word(task.response()),
                    "obstacles", task.obstacles() == null ? null : task.obstacles().stream().map(Obstacle::word).sorted().toList());
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }

    private static Object element(Class<?> type, Object json, String name) throws MadeByNewer {
        if (type.isEnum()) {
            String word = Fields.cast(String.class, json, name);
            return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Worded) constant).word().equals(word)).findFirst()
                    .orElseThrow(() -> new MadeByNewer("the word " + word));
        } else if (type == Dial.class) {
            Fields in = Fields.of(json);
            Dial dial = new Dial(in.whole("now"), in.wholeOrNull("target"));
            in.end();
            return dial;
        } else if (type == Requirement.class) {
            Fields in = Fields.of(json);
            Requirement requirement = new Requirement(Words.find(Basis.class, in.text("basis")), in.text("name"));
            in.end();
            return requirement;
        } else if (type == Links.class) {
            return LinksCodec.read(json);
        } else if (type == Task.class) {
            return task(Fields.of(json));
        }
        return type == LocalDate.class ? Fields.date(Fields.cast(String.class, json, name)) : Fields.cast(type, json, name);
    }

    private static Task task(Fields in) throws MadeByNewer {
        Task task = new Task(in.text("name"), in.wholeOrNull("impact"), Words.findOrNull(Response.class, in.textOrNull("response")),
                obstacles(in.value("obstacles")));
        in.end();
        return task;
    }

    private static Set<Obstacle> obstacles(Object json) throws MadeByNewer {
        if (json == null) {
            return null;
        }
        Set<Obstacle> obstacles = new HashSet<>();
        for (String word : Fields.members(String.class, json, "obstacles")) {
            obstacles.add(Words.find(Obstacle.class, word));
        }
        return obstacles;
    }
}
