package app.winnow.picture.treemap;

import app.winnow.picture.Group;
import app.winnow.picture.Grouping;
import java.util.ArrayList;
import java.util.List;

/** Where people are inside a treemap: the groups from the outermost one, as one text. Any name fits, since what separates is written out. */
final class Inside {
    private Inside() { }

    /** One step: {@code category=Sales}. */
    static String step(Grouping grouping, Group group) {
        return grouping.key() + group.key();
    }

    /** Steps as one text; "" is the top. */
    static String of(List<String> steps) {
        return String.join("/", steps.stream().map(step -> step.replace("%", "%25").replace("/", "%2F")).toList());
    }

    /** The steps in a text; one that nobody wrote leads nowhere. */
    static List<String> steps(String inside) {
        List<String> steps = new ArrayList<>();
        for (String step : inside.isEmpty() ? new String[0] : inside.split("/", -1)) {
            steps.add(step.replace("%2F", "/").replace("%25", "%"));
        }
        return steps;
    }
}
