package app.winnow.intake;

import app.winnow.intake.form.Mapping;
import app.winnow.intake.value.DateOrder;
import app.winnow.model.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes what was understood as a mapping, with nothing left to be found. */
final class Spelled {
    /** What these ask stands with the columns, or with the file. */
    private static final Set<String> ELSEWHERE = Set.of("sheet", "title", "hours", "level", "source", "type", "updated", "active", "domain", "score", "complete", "unit", "date-order");

    private Spelled() { }

    static Mapping out(Understood understood) {
        Map<String, Mapping.Column> columns = new LinkedHashMap<>();
        understood.columns().forEach(column -> columns.put(column.name(), column(column)));
        understood.wishes().mapping().columns().forEach((name, said) -> {
            if (said.isLeftOut()) {
                columns.put(name, Mapping.Column.OUT);
            }
        });
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : understood.questions()) {
            if (question.isTyped()) {
                understood.wishes().answer(question.key(), question.column()).ifPresent(said -> answers.put(question.place(), said));
            } else if (!ELSEWHERE.contains(question.key()) && question.assumed() != null) {
                answers.put(question.place(), Options.word(question, question.assumed()));
            }
        }
        understood.wishes().answer(Mapping.USAGE_LAST_TIME, "").filter(said -> !answers.containsKey(Mapping.USAGE)).ifPresent(said -> answers.put(Mapping.USAGE_LAST_TIME, said));
        return new Mapping(understood.wishes().name(), understood.source().sheet(), understood.headingRow().orElse(0), understood.names(), columns, answers);
    }

    private static Mapping.Column column(Understood.Column column) {
        if (column.field() == null) {
            return Mapping.Column.TEXT;
        }
        DateOrder order = Arrays.stream(DateOrder.values()).filter(known -> known.word().equals(column.dateOrder())).findFirst().orElse(null);
        return new Mapping.Column(false, Field.named(column.field()).orElseThrow(), column.unit(), order, column.isReversed() ? true : null);
    }
}
