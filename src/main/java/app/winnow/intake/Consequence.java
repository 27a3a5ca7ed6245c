package app.winnow.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Questions in the order of what hangs on them: first what names the offerings, then which rows are offerings at all, then the hours, then what is offered,
 * then what sorts and shows; inside each of these what decides more comes first.
 */
final class Consequence {
    private static final List<List<String>> LEVELS = List.of(List.of("catalog"), List.of("sheet", "title", "grouping"), List.of("usage-window", "hours", "unit", "clock", "hours-a-week"),
            List.of("status", "active"), List.of("date-order", "updated", "type", "level", "source", "domain", "score", "complete"));
    private static final Comparator<Question> ORDER = Comparator.comparing((Question question) -> !question.isMissingTitle()).thenComparing(Consequence::level)
            .thenComparing(Comparator.comparingDouble(Consequence::hours).reversed()).thenComparing(Comparator.comparingDouble(Consequence::amount).reversed())
            .thenComparing(Consequence::place);

    private Consequence() { }

    /** All of them; those of equal consequence in the order of the columns. */
    static List<Question> sorted(List<Question> first, List<Question> second) {
        List<Question> all = new ArrayList<>(first);
        all.addAll(second);
        all.sort(ORDER);
        return all;
    }

    private static int level(Question question) {
        String kind = kind(question.key());
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(kind)) {
                return level;
            }
        }
        return LEVELS.size();
    }

    /** Which rows are offerings is told in its own order, whatever the counts. */
    private static double hours(Question question) {
        return level(question) <= 1 || question.stake() == null ? 0 : question.stake().hours();
    }

    private static double amount(Question question) {
        return level(question) <= 1 || question.stake() == null ? 0 : question.stake().amount();
    }

    private static int place(Question question) {
        return LEVELS.get(Math.min(level(question), LEVELS.size() - 1)).indexOf(kind(question.key()));
    }

    private static String kind(String key) {
        int of = key.indexOf(" of ");
        return of < 0 ? key : key.substring(0, of);
    }
}
