package app.winnow.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Questions in the order of what hangs on them: first which rows are courses at all, then the hours, then what is offered, then what sorts and shows. */
final class Consequence {
    private static final List<String> KEYS = List.of("sheet", "title", "grouping", "usage-window", "hours", "unit", "clock", "hours-a-week", "status", "active", "date-order", "updated",
            "type", "level", "source");

    private Consequence() { }

    /** All of them; those of equal consequence in the order of the columns. */
    static List<Question> sorted(List<Question> first, List<Question> second) {
        List<Question> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(Comparator.comparingInt(question -> KEYS.indexOf(kind(question.key()))));
        return all;
    }

    private static String kind(String key) {
        int of = key.indexOf(" of ");
        return of < 0 ? key : key.substring(0, of);
    }
}
