package app.winnow.intake;

import app.winnow.intake.form.Mapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the answers of a mapping together with the questions of a file. People may name a question by its key, its key and column, its sentence, or by its
 * column where one question concerns it, and its answer as it is shown or in a word; what is found is written as {@link Question#place} and a word.
 */
final class Answering {
    /** Says of a column that it is kept as text, and of a typed answer that there is none. */
    private static final String NONE = "none";
    private static final Set<String> OF_COLUMNS = Set.of("hours", "level", "source", "type", "updated", "status", "domain", "score", "complete");

    private final Wishes wishes;
    private final List<Question> questions;
    private final Finding table;

    Answering(Wishes wishes, List<Question> questions, Finding table) {
        this.wishes = wishes;
        this.questions = questions;
        this.table = table;
    }

    /** The wishes with every answer that was understood in its own place; the same wishes when there was none to move. */
    Wishes moved() {
        Wishes moved = wishes;
        for (Map.Entry<String, String> answer : wishes.mapping().answers().entrySet()) {
            moved = moved(moved, answer.getKey(), answer.getValue());
        }
        return moved;
    }

    private Wishes moved(Wishes so, String place, String said) {
        List<Question> meant = meant(place, said);
        if (meant.isEmpty()) {
            return direct(so, place, said).orElse(so);
        }
        List<Question> answered = meant.stream().filter(question -> isAnswer(question, said)).toList();
        if (answered.isEmpty()) {
            return so;
        }
        Wishes next = so.with(so.mapping().answered(place, null));
        for (Question question : answered) {
            next = with(next, question, said);
        }
        return next.mapping().answers().equals(so.mapping().answers()) && next.mapping().columns().equals(so.mapping().columns()) ? so : next;
    }

    private static Wishes with(Wishes so, Question question, String said) {
        boolean isNone = said.equalsIgnoreCase(NONE) && Options.meant(question, said).isEmpty();
        if (isNone) {
            return question.isTyped() ? so.with(question, "") : so.field(question.column(), null);
        }
        return so.with(question, question.isTyped() ? said : Options.meant(question, said).orElseThrow());
    }

    /** Units, orders and the title can be said of a column although the file does not leave them open. */
    private Optional<Wishes> direct(Wishes so, String place, String said) {
        Wishes without = so.with(so.mapping().answered(place, null));
        int colon = place.indexOf(": ");
        String column = colon < 0 ? "" : place.substring(colon + 2);
        String key = colon < 0 ? place : place.substring(0, colon);
        if (key.equals("title") && has(said)) {
            return Optional.of(without.field(said, app.winnow.model.Field.TITLE));
        }
        if (key.equals("unit") && has(column) && Set.of("min", "h", "s", "day", "week", "credit").contains(said)) {
            return Optional.of(without.unit(column, said));
        }
        return key.equals("date-order") && has(column) && Set.of("dmy", "mdy", "ymd").contains(said) ? Optional.of(without.dateOrder(column, said)) : Optional.empty();
    }

    private boolean has(String column) {
        return table.table().columns().stream().anyMatch(known -> Wishes.plain(known.name()).equals(Wishes.plain(column)));
    }

    private List<Question> meant(String place, String said) {
        String plain = Wishes.plain(place);
        List<Question> exact = questions.stream().filter(question -> plain.equals(Wishes.plain(question.place())) || plain.equals(Wishes.plain(question.key() + ": " + question.column()))
                || plain.equals(Wishes.plain(question.key())) || plain.equals(Wishes.plain(question.ask()))).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Question> ofColumn = questions.stream().filter(question -> !question.column().isEmpty() && plain.equals(Wishes.plain(question.column()))).toList();
        List<Question> takers = ofColumn.stream().filter(question -> isAnswer(question, said)).toList();
        return takers.size() == 1 ? takers : ofColumn.size() == 1 ? ofColumn : List.of();
    }

    private static boolean isAnswer(Question question, String said) {
        if (said.equalsIgnoreCase(NONE) && (question.isTyped() || OF_COLUMNS.contains(question.key()))) {
            return true;
        }
        if (question.key().equals("usage-window")) {
            return Wishes.window(said).isPresent();
        }
        return question.key().equals("hours-a-week") ? Readings.hoursAWeek(said).isPresent() : Options.meant(question, said).isPresent();
    }

    /** Says of each answer that has no place here, or is none of the options, that it was not used. */
    List<String> notUsed() {
        return wishes.mapping().answers().entrySet().stream().filter(answer -> !answer.getKey().equals(Mapping.USAGE_LAST_TIME)).map(answer -> notUsed(answer.getKey(), answer.getValue())).flatMap(Optional::stream).toList();
    }

    private Optional<String> notUsed(String place, String said) {
        List<Question> meant = meant(place, said);
        if (meant.isEmpty()) {
            // A value that no longer occurs leaves nothing to be answered.
            boolean ofValue = place.contains(" of ") && place.contains(": ") && has(place.substring(place.lastIndexOf(": ") + 2));
            return ofValue ? Optional.empty() : Optional.of(Words.of("wish.no-question", place, said));
        }
        Question first = meant.get(0);
        if (meant.stream().anyMatch(question -> isAnswer(question, said))) {
            return Optional.empty();
        }
        return Optional.of(first.isTyped() ? Words.of("wish.no-value", place, said, first.key().equals("usage-window") ? "2025-01-01..2025-12-31" : "2.5")
                : Words.of("wish.no-option", place, said, String.join(", ", first.options())));
    }

}
